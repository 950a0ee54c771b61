// Owns the proof that who asks for a percentage gets one that tells a share: no count, and no growth but where growth is asked for.
import { beforeAll, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(
      `一、技能培训
2022年，培训护理员640人，考核合格率达92.5%。

二、食堂
2022年，改造职工食堂9家，惠及职工3200人。职工夜校学员比上年增长18%。
`,
    ),
  ])
})

it.each(['职工食堂惠及百分之几的职工', '改造职工食堂百分之几', '职工夜校学员是百分之几', '夜校学员占百分之多少'])(
  '%s is declined',
  (question) => {
    expect(staff.ask(question).kind).toBe('none')
  },
)

it.each([
  ['护理员考核合格百分之几', '92.5%'],
  ['夜校学员增长百分之几', '18%'],
])('%s: %s', (question, told) => {
  expect(staff.ask(question).text.split('\n')[0]).toContain(told)
})
