// Owns the proof that a scene in another town answers nobody who asks for the town of the report; a school's name is no such scene.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(
      '一、见闻\n在北京市西城区，工会驿站串联起40个车位。\n\n二、引才\n在清华大学等19所高校，县总工会招录毕业生26人。\n\n三、帮扶\n在困难职工家中，县总工会送出棉被70床。\n',
    ),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a sentence set elsewhere', () => {
  it('is no answer for the town asked', () => {
    expect(staff.ask('云岭县有多少个车位').kind).toBe('none')
  })

  it('is one where no town is asked for', () => {
    expect(head('驿站串联起多少个车位')).toContain('40个')
  })
})

describe('a sentence that begins with a place which is no town', () => {
  it.each([
    ['云岭县招录毕业生多少人', '26人'],
    ['云岭县送出棉被多少床', '70床'],
  ])('is of the town: %s', (question, told) => {
    expect(head(question)).toContain(told)
  })
})
