// Owns the proof that money for each year or person tells what is given, and that an income which is asked for is no aid.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(
      `一、助学金
子女在读高中：1800元/年；在读大专：2600元/年。

二、困难补助
困难补助的申请人，家庭月人均收入要低于2400元。

三、单亲补助
单亲补助面向女会员，家庭月人均收入不超过2200元，每户发放1500元。
`,
    ),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what is given', () => {
  it('may be told for a year', () => {
    expect(head('子女在读高中给多少')).toContain('1800元/年')
  })

  it.each(['困难补助给多少', '困难补助给多少钱', '申请困难补助多少钱'])('is no income: %s', (question) => {
    expect(staff.ask(question).kind).toBe('none')
  })

  it.each(['单亲补助给多少', '单亲补助多少钱'])('is told behind the income that it is given for: %s', (question) => {
    expect(head(question)).toContain('1500元')
  })
})

it('tells the income to who asks for it', () => {
  expect(head('困难补助的收入要低于多少')).toContain('2400元')
})
