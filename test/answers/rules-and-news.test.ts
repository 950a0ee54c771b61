// Owns the proof that regulations, notices and pages of news answer what workers ask of them: the tier by years, the room, the day with its hour, who presided.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const described = { inferred: false, digest: false }
const RULES: SourceDocument = {
  ...described,
  id: 'rules',
  file: 'rules.txt',
  title: '劳动权益规定',
  kind: 'policy',
  period: '2025',
  region: '全国',
  text: [
    '第一章 工伤',
    '第一条 职工有下列情形之一的，视同工伤：（一）在48小时之内经抢救无效死亡的；（二）在抢险救灾中受到伤害的。',
    '第二条 职工有下列情形之一的，不得认定为工伤或者视同工伤：（一）故意犯罪的；（二）醉酒的。',
    '第三条 伤残津贴按月支付，标准为：一级伤残为本人工资的90%，四级伤残为本人工资的75%。',
    '第四条 从事劳动能力鉴定的组织弄虚作假的，处2000元以上1万元以下的罚款。',
    '第二章 休假',
    '第五条 带薪年休假：工作满1年不满10年休5天，满10年不满20年休10天，满20年休15天。',
    '第三章 社会保险',
    '第六条 社保断缴的，要求单位补缴，单位不配合的向社保经办机构投诉。',
  ].join('\n'),
}
const NOTICE: SourceDocument = {
  ...described,
  id: 'notice',
  file: 'notice.txt',
  title: '桥西市第一中学工会通知',
  kind: 'guide',
  period: '2026',
  region: '桥西市第一中学',
  text: [
    '包粽子活动的通知',
    '一、活动时间',
    '2026年6月12日（星期五）下午14:30—16:00',
    '二、成团规则',
    '省外疗休养每条线路达到20人成团。',
    '三、体检报告',
    '携带身份证到校医院B区3层326室打印领取体检报告。',
  ].join('\n'),
}
const NEWS: SourceDocument = {
  ...described,
  id: 'news',
  file: 'news.txt',
  title: '职工周讯',
  kind: 'newspaper-page',
  period: '2014-2025',
  region: '全国',
  text: [
    '重点工程同场比武',
    '',
    '　　本报讯（记者 顾安）2016年4月21日，丰江市重点工程劳动竞赛动员大会在工地召开。28个项目派出200多名建设者到会。大会由市总工会副主席鞠飞主持，主席黄明会作动员。',
    '',
    '小木屋搬到商场边',
    '',
    '　　本报讯（记者 温禾）2025年5月，丰江市余桥区总工会放了一座小木屋。到2024年，全区累计建成工会驿站48家。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([RULES, NOTICE, NEWS])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what workers ask of rules, notices and news', () => {
  it.each([
    ['我工作满十二年了，一年能休几天年假', '休10天'],
    ['四级伤残 每月伤残津贴 占工资比例', '75%'],
    ['视同工伤 情形', '48小时'],
    ['社保断了几个月，怎么接上', '补缴'],
    ['桥西一中包粽子是哪天几点', '6月12日（星期五）下午14:30'],
    ['桥西一中省外疗休养每条线路达到多少人成团', '20人'],
    ['打印体检报告去几楼哪间', '326室'],
    ['丰江2016年重点工程劳动竞赛动员大会由谁主持', '鞠飞'],
    ['丰江余桥区到2024年一共建了几家工会驿站', '48家'],
  ])('answers %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it('does not take a fine for a fee', () => {
    expect(staff.ask('做劳动能力鉴定，鉴定费要收多少钱').kind).toBe('none')
  })

  it('names no whole country before what holds in all of it', () => {
    expect(head('工作满三年休几天年假')).not.toContain('全国')
  })
})
