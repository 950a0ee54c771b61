// Owns the proof that what is told of another is no answer: another country's guest, another bank, how many were admitted where the fee is asked.
import { beforeAll, describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { countyReport, createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `# 云岭县总工会2022年工作总结

## 夜校

县总工会办起职工夜校大专班，学员按期结业。县总工会按学费的40%给予奖励，返还给结业的学员。截至年底，夜校大专班已招收640人，共奖励学员学费90万元。

## 金融

县总工会为女职工推出“木槿创业贷”，全年授信1200万元。

## 驿站

“清风驿站”是今年新建的驿站之一，也是县里第一家建在客运站里的驿站。驿站分为两层，为司机提供的服务有热饭、充电、量血压和代收快递。

## 调解

8月9日，在县劳动争议“一站式”调解中心，木工组长和37名工友签下调解协议。

## 到访

表1 2022年重要来宾到访情况

| 日期 | 国家 | 来宾姓名和职务 | 活动内容 |
| --- | --- | --- | --- |
| 3月4日 | 约旦 | 约旦驻华大使卡迪尔 | 参观县档案馆 |
| 5月6日 | 丹麦 | 丹麦驻华大使安徒生 | 参观县博物馆 |
| 7月8日 | 丹麦 | 丹麦驻沪总领事林德 | 参观茶园 |
| 9月3日 | 法国 | 法国驻沪总领事杜邦 | 参观县图书馆 |
| 9月9日 | 法国 | 法国驻沪商务领事莫奈 | 参观县剧院 |
`
let staff: Staff
beforeAll(async () => {
  staff = await createStaff([countyReport(REPORT)])
})

describe('what is told of another', () => {
  test.each([['法国驻华大使来过吗'], ['美国驻华大使来过吗'], ['木槿创业贷要到哪家银行办'], ['一站式调解中心的调解员有多少名']])(
    'is no answer: %s',
    (question) => {
      expect(staff.ask(question).kind).toBe('none')
    },
  )

  test.each([
    ['夜校大专班学费能返多少', '40%'],
    ['夜校大专班学费能退多少', '40%'],
    ['丹麦驻华大使来过吗', '5月6日'],
    ['清风驿站有什么服务', '量血压'],
  ])('does not hide what is asked for: %s', (question, told) => {
    expect(staff.ask(question).text.split('\n')[0]).toContain(told)
  })
})

describe('asked which, where from and of whom', () => {
  const ofCityAndZone: readonly SourceDocument[] = [
    countyReport(
      '# 云岭县总工会2022年工作总结\n\n## 文明单位创建\n\n2家单位通过省级文明单位复评，40家单位获评县级文明单位。\n\n## 宣传\n\n县医院和县图书馆通过省级文明单位复评。\n\n## 生产\n\n3家企业通过全国清洁生产企业复评，40家企业获评绿色工厂。\n\n## 帮扶\n\n县工会金秋助学投入资金50万元。',
    ),
    {
      ...countyReport('# 江城市总工会2022年工作总结\n\n金秋助学是品牌活动，全市投入资金1300万元。'),
      ...{ id: 'city', file: 'city.md', title: '江城市总工会2022年工作总结', region: '江城市', publisher: '江城市总工会' },
    },
  ]
  let both: Staff
  beforeAll(async () => {
    both = await createStaff(ofCityAndZone)
  })
  const head = (question: string): string => both.ask(question).text.split('\n')[0] ?? ''

  test('two are named, and not only counted', () => {
    expect(head('云岭县哪两家单位通过了省级文明单位复评')).toContain('县图书馆')
  })

  test('a bare count names none', () => {
    expect(head('云岭县哪三家企业通过了全国清洁生产企业复评')).not.toContain('3家企业')
  })

  test('市里的 is the city’s, and no county’s', () => {
    expect(head('市里的金秋助学投了多少钱')).not.toContain('50万元')
  })

  test('where it is written is no part of what is asked', () => {
    expect(head('报纸上写的云岭县金秋助学投入多少')).toContain('50万元')
  })
})
