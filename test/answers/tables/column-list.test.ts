// Owns the proof that a column asked for of all rows is told from top to bottom, and what the rows go by, in a table or in a sentence.
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../../src/answers/answerer.ts'
import type { Answerer } from '../../../src/answers/reply.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import { loadKnowledge } from '../../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'

const NOTICE = `# 关于举办岚溪县职工插花大赛的通知

各镇总工会，县直各工会：

## 一、比赛项目

序号\t花艺组别\t负责单位\t预赛日期\t晋级名额
1\t瓶花\t城关镇总工会\t5月6日\t18人
2\t盘花\t南渡镇总工会\t5月9日\t24人
3\t篮花\t石桥镇总工会\t5月13日\t30人

每个单位每个组别限报4人。

## 二、评分

总分由造型和色彩两部分组成，造型占65%，色彩占35%。

## 三、各镇会员

镇名\t工会数(个)\t会员数(人)
城关镇\t41\t5200
南渡镇\t36\t4100
石桥镇\t29\t2700

## 四、慰问

年末在册插花艺人96户，其中瓶花艺人20户、盘花艺人31户、篮花艺人45户。
`

describe('a column of all rows', () => {
  let answerer: Answerer
  beforeAll(async () => {
    const { knowledge } = await loadKnowledge('knowledge')
    const read = readDocument({
      ...{
        id: 'lanxi',
        file: 'lanxi.md',
        title: '关于举办岚溪县职工插花大赛的通知',
        inferred: false,
        digest: false,
        kind: 'statistical-bulletin',
      },
      ...{ region: '岚溪县', period: '2024', text: NOTICE },
    })
    answerer = createAnswerer({
      documents: [read.document],
      passages: read.passages,
      knowledge: { ...knowledge, places: [...knowledge.places, { name: '岚溪县', kind: 'county', aliases: ['岚溪'] }] },
      segmenter: createSegmenter(knowledge.words),
    })
  })
  const text = (question: string): string =>
    answerer.answer(question, { role: 'staff', history: [], now: Date.parse('2024-05-01T10:00:00+08:00') }).text
  const head = (question: string): string => text(question).split('\n')[0] ?? ''

  it.each([
    ['岚溪插花大赛各组别晋级名额', '瓶花18人；盘花24人；篮花30人'],
    ['岚溪插花大赛三个组别的晋级名额列成表', '瓶花18人；盘花24人；篮花30人'],
    ['岚溪插花大赛各组别预赛日期', '瓶花5月6日；盘花5月9日；篮花5月13日'],
    ['岚溪各镇有多少会员', '城关镇5200人；南渡镇4100人；石桥镇2700人'],
    ['岚溪插花大赛有哪些花艺组别', '瓶花、盘花、篮花'],
    ['岚溪城关和石桥会员一共多少', '7900人'],
    ['岚溪插花大赛总分里造型和色彩各占几成', '造型65%，色彩35%'],
    ['在册插花艺人三类各多少户', '瓶花艺人20户；'],
  ])('answers %s with %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it('counts the rows where their number is asked for, and names them', () => {
    expect(text('岚溪插花大赛设了几个花艺组别')).toMatch(/^共3个\n瓶花、盘花、篮花/u)
  })

  it('is not asked for by what holds for each of them', () => {
    expect(head('岚溪插花大赛每个单位每个组别能报几个人')).toContain('限报4人')
  })
})
