// Owns the proof that what people type carelessly, point at or ask at the end of a sentence is understood.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `# 砚浦区职工服务指南（2024年）

## 夜校招生

职工夜校春季班3月11日开课、秋季班9月5日开课，每班10次课。课程每门收费110元。

## 夜校课程

2024年秋季课程安排如下：

| 课程 | 上课日 | 教室 |
| --- | --- | --- |
| 船模制作 | 周一 | 305室 |
| 书法入门 | 周二 | 208室 |
| 瑜伽塑形 | 周三 | 二楼舞蹈房 |

## 常见问答

问：电子会员卡怎么领？答：打开小程序实名认证后选择所在单位工会，审核通过即自动发卡。问：夜校课可以让家里人代上吗？答：不可以，上课须刷本人会员卡签到。

## 书屋借阅

全区职工书屋凭电子会员卡免费借书，每人每次可借4册，可持会员卡续借1次。

## 互助保障

女职工专项疾病会费每份35元。互助保障窗口设在栌口路31号一楼3号窗口，周一至周五办理。

## 疗休养申报

由基层工会在3月31日前填报计划。单位没有建立工会的，可向所在镇街总工会申请拼团。

## 困难帮扶对象

家庭拥有两套以上住房的，不列为困难帮扶对象。

## 低保

2024年7月起，城乡低保标准由每人每月810元提高到865元，特困人员基本生活标准同步提高到1298元。年末有低保对象9746户。

## 组织机构

区委组织部部长由邬令仪担任。2024年，区总工会与澜市总工会结对，区总工会连续3年给予澜市总工会共计420万元的资金支持。

## 档案

全年接收婚姻档案883件、独生子女档案1.42万件。

## 讨薪

纪舟和同事都是某数字科技公司的员工，公司欠薪5个月，职工到工会求助后拿回18万元。

## 提案

民盟提交的《关于保护古船坞的建议》被列为区政协一号提案。

## 食堂

机关食堂启用“RFID+人脸”支付系统，日均就餐1200人次。

## 来访

| 日期 | 国家 | 来宾 |
| --- | --- | --- |
| 4月8日 | 白俄罗斯 | 驻沪总领事一行6人 |
| 5月19日 | 印度尼西亚 | 贸易考察团一行9人 |
`

const GUIDE: SourceDocument = {
  ...{ id: 'yanpu', file: 'yanpu.md', title: '砚浦区职工服务指南（2024年）', kind: 'handbook', period: '2024', region: '砚浦区' },
  ...{ inferred: false, digest: false, text: TEXT },
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([GUIDE])
})
const headline = (text: string): string => staff.ask(text).text.split('\n')[0] ?? ''

describe('asked as people type', () => {
  it.each([
    ['晚上那个学习班一门收几块钱', '110元'],
    ['组织部部长 姓名', '邬令仪'],
    ['区政协头号提案提的是什么', '古船坞'],
    ['2024年收了多少独生子女的档案', '1.42万件'],
    ['区总工会接连三年给澜市总工会打了多少钱', '420万元'],
    ['夜校课叫我老公替我去上一次行不', '不可以'],
    ['手机上怎么弄会员卡', '实名认证'],
    ['互助那个钱去哪个窗口报', '3号窗口'],
    ['我们小公司没成立工会，想去疗养咋弄', '拼团'],
    ['名下有两套房还能申请困难帮扶不', '不列为'],
  ])('%s', (question, told) => {
    expect(headline(question)).toContain(told)
  })

  it('tells the rows of a table that a line leads in', () => {
    for (const question of ['2024秋季 夜校 全部课程', '秋季夜校课程安排'])
      expect(staff.ask(question).text).toMatch(/船模制作[\s\S]*书法入门[\s\S]*瑜伽塑形/u)
  })

  it('cites the chapter of questions, and which of them', () => {
    const [citation] = staff.ask('电子会员卡怎么领').citations
    expect(citation?.section.at(-1)).toBe('常见问答')
    expect(citation?.article).toBe('电子会员卡怎么领？')
  })

  it('goes on with another of its kind', () => {
    expect(staff.ask('2024年低保标准提到多少', '特困人员的呢').text).toContain('1298元')
  })

  it.each(['男职工专项疾病一份交多少', '俄罗斯总领事哪天来的', '印度的考察团几月几号来的', '纪舟他们那个数字科技公司全名叫什么'])(
    '%s is told by nothing that only holds its letters',
    (question) => {
      expect(staff.ask(question).kind).toBe('none')
    },
  )
})
