// Owns the proof of lists that are told side by side, of names that a place begins, and of what is asked beside what it is for.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `# 白榆县总工会2022年工作总结

## 技能

合同约定，中级工、高级工、技师每月津贴分别不低于180元、360元、720元。产生“白榆工匠”8名、提名奖6名，分别给予1.5万元、4000元奖励。对一类竞赛第一名奖励1.2万元。

## 组织

代表大会代表、全委会委员、常委会委员中一线职工比例分别达到70%、40%、30%。向省总工会报送了2家河北省示范劳模创新工作室。“白榆职工之声”微信公众号排名稳居全县政务微信前列。

## 数据

共享平台全年汇聚数据12亿余条，完成数据交换9亿条。

## 服务

职工食堂日均供餐900人次。拨付35万元，慰问一线医护人员。服务中心新址位于榆林大道18号。开办爱心托管班9个，每班一期20天，全部免费。托管班8月20日结束。全年新建暖心驿站14个，其中24小时站点3个，全县累计达66个。
`
let staff: Staff
beforeAll(async () => {
  staff = await createStaff([countyReport(REPORT)])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('of two lists told side by side', () => {
  it.each([
    ['高级工每月津贴最少多少', '高级工：不低于360元'],
    ['评上白榆工匠一个人奖多少钱', '“白榆工匠”：给予1.5万元'],
    ['工匠提名奖奖多少', '提名奖：给予4000元'],
    ['全委会委员里一线职工比例多少', '全委会委员：达到40%'],
    ['常委会委员中一线职工比例多少', '常委会委员中一线职工比例：达到30%'],
  ])('%s is told its own', (question, told) => {
    expect(head(question)).toContain(told)
  })
})

describe('places', () => {
  it('are not told of the town by the zone that lies in it', async () => {
    const zone = await createStaff([
      { ...countyReport('# 沅河高新区总工会2022年工作情况\n\n截至2022年底，高新区有工会会员3.2万人。'), region: '沅河高新区' },
    ])
    expect(zone.ask('沅河市全市工会会员有多少人').kind).toBe('none')
    expect(zone.ask('沅河高新区工会会员有多少人').text).toContain('3.2万人')
  })
})

describe('a contract and what is compared with it', () => {
  it('is no 同比', async () => {
    const contracts = await createStaff([
      countyReport('# 白榆县总工会2022年工作总结\n\n## 集体协商\n\n2022年，全县签订综合集体合同560份、工资专项集体合同520份。'),
    ])
    expect(contracts.ask('2022年签的综合集体合同比工资专项集体合同多多少份').text).toContain('560份 − 520份 = 40份')
  })
})

describe('what is asked', () => {
  it.each([
    ['县总向省总报送了几家河北省示范劳模创新工作室', '2家'],
    ['我在写一份数字化材料，要用到共享平台的两个数，一个是汇聚的数据量，一个是完成的数据交换量，分别是多少条', '12亿余条'],
    ['拨付多少慰问医护人员', '35万元'],
    ['一类竞赛第一名奖多少', '1.2万元'],
    ['服务中心搬到哪条路上了', '榆林大道18号'],
    ['把娃送到托管班要交钱不', '免费'],
    ['白榆职工之声公众号排名', '前列'],
    ['全县暖心驿站一共多少个', '66个'],
  ])('%s finds %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it.each([['二类竞赛第一名奖多少'], ['托管班几号开始报名'], ['托管班明年几号开始'], ['职工食堂有多少名员工']])(
    '%s is told by nothing like it',
    (question) => {
      expect(staff.ask(question).kind).toBe('none')
    },
  )
})
