// Owns the proof that what only looks like the answer is none: another's score, two towns together, the month, another line or month.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `# 砚浦市总工会年鉴（2023年）

## 技能大赛

市职工技能大赛焊工决赛在技师学院落幕。砚浦重机焊工冼大勇以94.6分夺得第一名，芮成和桑榆分列第二、第三名。女子龙舟队去荷州比赛获亚军。

## 驿站

驿站布局不均衡，北闸、沙浦两镇驿站合计仅11座。

## 机关食堂

行政中心职工餐厅日均供餐3100人次。职工子女托育点收费标准为每月1200元。

## 轨道交通2号线

轨道交通2号线将于11月20日试运行，设车站24座。

## 体检

免费体检每两年一次，套餐价值380元，地点在第二医院体检中心。

## 外宾到访情况

| 日期 | 国家 | 来宾 |
| --- | --- | --- |
| 6月23日 | 美国 | 美国驻沪总领事谭森 |
| 11月13日 | 美国 | 美国驻沪总领事何乐进 |

## 骑手服务

3月，市总工会成立市网约送餐员工会联合会，首批吸纳站点21个，骑手郗二强当选首任主席。

## 荣誉

省五一劳动奖章：樊叔茗（造船厂焊工）、郁可澄（人民医院护士长）

## 大病互助

参保费每人每年60元。住院自付部分超过3000元的，按50%给付，全年最高3万元。

## 帮扶

设立疫情防控专项资金2000万元；发放各类帮扶补助金650万元，惠及职工5万余人；发放创业贷2500万元。

## 女性健康

开展“两癌”免费检查1.92万人，检出宫颈癌前病变74例、乳腺癌19例。

## 政协

“砚政通”平台上线，履职积分低于60分的9名委员由市政协约谈。
`
const YEARBOOK: SourceDocument = {
  ...{ id: 'yanpu', file: 'yanpu.md', title: '砚浦市年鉴（2024）', kind: 'yearbook', period: '2023', region: '砚浦市' },
  ...{ inferred: false, digest: false, text: TEXT },
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK])
})
const headline = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what only looks like the answer', () => {
  it.each([
    '焊工决赛第三名桑榆考了多少分',
    '北闸镇驿站几座',
    '行政中心食堂吃一顿要几块钱',
    '轨道交通1号线有多少座车站',
    '免费体检都查哪些项目',
  ])('does not tell %s', (question) => {
    expect(staff.ask(question).kind).toBe('none')
  })

  it.each([
    ['焊工决赛冼大勇考了多少分', '94.6分'],
    ['女子龙舟队去荷州比赛得了第几名', '亚军'],
    ['送外卖的那个工会联合会，第一个主席叫什么', '郗二强'],
    ['哪两个人得了省里的五一劳动奖章', '樊叔茗'],
    ['大病互助一年最多能赔到多少', '3万元'],
    ['工会发下去的各种帮扶补助一共多少钱', '650万元'],
    ['免费两癌检查，查出乳腺癌的有几个', '19例'],
    ['砚政通上委员履职积分不到多少分会被约谈', '60分'],
  ])('%s', (question, told) => {
    expect(headline(question)).toContain(told)
  })

  it('tells who came in the month that is named', () => {
    expect(headline('美国驻上海总领事11月来那回，来的人叫啥')).toContain('何乐进')
    expect(staff.ask('美国驻上海总领事11月来那回，来的人叫啥').text).not.toContain('谭森')
  })
})
