// Owns the proof that the parts of a handbook answer for the service that they are parts of, and a notice's places and days for themselves.
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import type { Answerer } from '../../src/answers/reply.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { loadKnowledge } from '../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../src/text/jieba.ts'

const HANDBOOK = `# 岚溪县工会服务手册

## 致会员

县工人活动中心设在西门街12号二楼，周二至周日9:00—11:30、13:30—18:00开门，门卫上午换班。

## 第一部分 意外伤害互助保障

### （一）参加对象和缴费

每份每年30元，每人限2份。

### （二）给付标准

骨折的给付900元。

误工津贴：每天45元，一年最多80天。

## 第二部分 职工疗养

### （一）时间地点和费用

每年5月至9月，每期6天。在岚溪湖疗养院，职工免费。

### （二）报名办法

由单位工会于3月20日前报送疗养职工名单。

## 第三部分 插花比赛奖励

### （一）奖励标准

第一名奖励2600元，第二名奖励1500元，第三名奖励900元，第四名至第十名各奖励200元。奖励经费总额不超过3万元。

### （二）比赛主题

以花会友，香满岚溪。

### （三）活动安排

活动中心的花艺老师每周四下午在活动中心5号教室值班。插花比赛获奖者可称“岚溪花艺能手”，入选“花艺人才库”。

### （四）比赛场次

项目\t决赛时间\t名额
瓶花赛\t6月2日\t18人
盘花赛\t6月9日\t24人

除盘花赛决赛在石桥镇举行外，其余项目均在县工人活动中心举行。

### （五）比赛纪律

插花比赛不收取任何费用，食宿由岚溪县总工会安排。弄虚作假的取消成绩。

## 第四部分 年度情况

### （一）会员

全年新发展货车司机、骑手、保洁员等新业态会员2.1万人，其中骑手6200人、保洁员4900人。建成爱心小屋37间。

### （二）办班

开办暑假钢琴班14个，招收学员520人；寒假书法班6个，招收学员160人。
`

describe('a handbook and its parts', () => {
  let answerer: Answerer
  beforeAll(async () => {
    const { knowledge } = await loadKnowledge('knowledge')
    const read = readDocument({
      ...{ id: 'lanxi', file: 'lanxi.md', title: '岚溪县工会服务手册', inferred: false, digest: false, kind: 'handbook' },
      ...{ region: '岚溪县', period: '2024', text: HANDBOOK },
    })
    answerer = createAnswerer({
      documents: [read.document],
      passages: read.passages,
      knowledge: { ...knowledge, places: [...knowledge.places, { name: '岚溪县', kind: 'county', aliases: ['岚溪'] }] },
      segmenter: createSegmenter(knowledge.words),
    })
  })
  const head = (question: string): string =>
    answerer.answer(question, { role: 'member', history: [], now: Date.parse('2024-05-01T10:00:00+08:00') }).text.split('\n')[0] ?? ''

  it.each([
    ['岚溪意外伤害互助保障每人能买几份', '每人限2份'],
    ['岚溪疗养一期几天', '每期6天'],
    ['岚溪疗养一年里哪几个月去', '5月至9月'],
    ['岚溪疗养名单几号前报', '3月20日前'],
    ['岚溪插花比赛第一名奖多少钱', '2600元'],
    ['岚溪插花比赛第七名奖多少钱', '第四名至第十名各奖励200元'],
    ['岚溪插花比赛的主题是什么', '以花会友'],
    ['我骨折了，岚溪意外伤害互助保障一份能给多少', '900元'],
    ['岚溪盘花赛决赛在哪里举行', '石桥镇'],
    ['岚溪新发展保洁员会员多少', '4900人'],
    ['岚溪 爱心小屋 间数', '37间'],
    ['岚溪插花比赛收费吗', '不收取任何费用'],
    ['岚溪插花比赛作弊怎么处理', '取消成绩'],
    ['岚溪插花比赛包吃住吗', '食宿由岚溪县总工会安排'],
    ['岚溪 误工津贴 每天 最多天数', '每天45元，一年最多80天'],
    ['岚溪活动中心在哪', '西门街12号'],
    ['岚溪活动中心几点开门', '9:00—11:30、13:30—18:00'],
  ])('answers %s with %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it('tells a figure with what its own part of the sentence is about', () => {
    expect(head('岚溪寒假书法班招收了多少学员')).toMatch(/^(?!.*520).*160人/u)
  })

  it('knows no prize for a place that gets none', () => {
    expect(head('岚溪插花比赛第十一名奖多少钱')).not.toMatch(/\d/u)
  })
})
