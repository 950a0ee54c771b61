// Owns the proof that how many there are in all is told by the figure that counts them, and by none that only stands beside them.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'
import { asks, tells, term } from './told-in.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(
      `一、民兵训练
2022年，民兵全员参训，抽调86人组成应急分队。

二、来信来访
2022年，信访总量240件，当场办结95件。

三、领导接访
2022年，县领导带头接待来访，开展信访接待活动103批次，其中主要领导10批次。县委两次召开信访工作会议。

四、志愿服务
2022年，表扬优秀志愿者35名。全县职工志愿者总数为6200人。
`,
    ),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('how many there are in all', () => {
  it.each(['民兵总人数是多少', '云岭县民兵总人数多少', '2022年信访总量是多少批次'])(
    'is declined where only some of them are counted: %s',
    (question) => {
      expect(staff.ask(question).kind).toBe('none')
    },
  )

  it.each([
    ['信访总量是多少件', '240件'],
    ['信访总量', '240件'],
    ['职工志愿者总数是多少', '6200人'],
  ])('is told where it is counted: %s', (question, told) => {
    expect(head(question)).toContain(told)
    expect(head(question)).not.toMatch(/95件|35名/u)
  })
})

describe('the clause of a figure', () => {
  const militia = [term('民兵')]
  it('must say of what it is the whole', () => {
    expect(tells(asks('民兵总人数是多少', 'figure', militia), '民兵全员参训，抽调86人组成分队', ['民兵'])).toBe(false)
    expect(tells(asks('民兵总人数是多少', 'figure', militia), '民兵共有86人，分成三个排', ['民兵'])).toBe(true)
  })

  it('may follow the word where no whole is asked for', () => {
    expect(tells(asks('民兵有多少人', 'figure', militia), '民兵全员参训，抽调86人组成分队', ['民兵'])).toBe(true)
  })
})
