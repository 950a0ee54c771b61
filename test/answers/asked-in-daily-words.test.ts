// Owns the proof that what people say of joining, paying and getting most is found under the words of reports.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `一、2023年工作回顾

（一）组织建设
全年新建基层工会96家，新发展会员4120人。4300余名建设者参加劳动竞赛。

（二）互助保障
全县参加职工医疗互助单位289个、职工3.4万人；收取互助金306万元，每人每年90元。全年补助1196人次、142.3万元，单人最高补助3.2万元。

（三）权益维护
县妇联受理来信来访214件次，办结率100%。

（四）学历提升
“求学圆梦”行动补贴标准由每人2000元提高到2400元。

（五）评选
第四届“溪川工匠”命名大会举行。获奖者中年龄最大的58岁，是溪川船厂组长阮师贵；最小的27岁，是星澜电子技师叶知夏。
`
let staff: Staff
beforeAll(async () => {
  const own = { kind: 'work-report', inferred: false, digest: false } as const
  staff = await createStaff([
    { ...own, id: 'report', file: 'report.txt', title: '溪川县总工会工作报告', region: '溪川县', period: '2023', text: TEXT },
  ])
})

describe('said as at home', () => {
  it.each([
    ['溪川2023年新加入工会的有多少人呀', '4120人'],
    ['溪川职工医疗互助一年交多少钱一个人', '每人每年90元'],
    ['溪川的医疗互助，2023年补得最多的那个人拿了多少', '3.2万元'],
    ['溪川县妇联2023年接待信访多少件次', '214件次'],
    ['溪川提升学历一个人能补多少', '2400元'],
    ['溪川工匠里年纪最小的是谁', '叶知夏'],
  ])('%s', (question, told) => {
    expect(staff.ask(question).text.split('\n')[0]).toContain(told)
  })
})
