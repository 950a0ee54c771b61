// Owns the proof that a question told in a roundabout way is answered by what it is about.
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import type { Answerer } from '../../src/answers/reply.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { loadKnowledge } from '../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../src/text/jieba.ts'

const REPORT = `# 栗浦县群团工作报告（2023年）

## 学校

栗浦县第八中学更名为县梧桐路学校，调整为九年一贯制学校。

## 后勤

机关后勤中心做好服务保障，全年开展巡检4万余台次。日均供餐600余人次，提供食堂净菜预定、半成品配送服务2160余批次。

## 青年

机关团工委启动青年干部“七点整”讲堂，开展公文写作培训6次。

## 驿站

新建骑手驿站12个，由镇环卫所管理。
`

describe('a question told in a roundabout way', () => {
  let answerer: Answerer
  const told = (question: string): string => answerer.answer(question, { role: 'staff', history: [], now: 0 }).text
  beforeAll(async () => {
    const { knowledge } = await loadKnowledge('knowledge')
    const read = readDocument({
      ...{ id: 'lipu', file: 'lipu.md', title: '栗浦县群团工作报告', inferred: false, digest: false, kind: 'work-report' },
      ...{ region: '栗浦县', period: '2023', text: REPORT },
    })
    answerer = createAnswerer({
      documents: [read.document],
      passages: read.passages,
      knowledge: { ...knowledge, places: [...knowledge.places, { name: '栗浦县', kind: 'county', aliases: ['栗浦'] }] },
      segmenter: createSegmenter(knowledge.words),
    })
  })

  it.each([
    ['我表弟以前上的八中改名字了，现在叫啥', '梧桐路学校'],
    ['机关年轻干部听的那个讲堂叫几点讲堂来着', '七点整'],
  ])('%s', (question, answer) => expect(told(question)).toContain(answer))

  it.each(['我表弟上的九中有多少学生', '骑手驿站的师傅一个月挣多少'])('%s is told by nothing', (question) =>
    expect(told(question)).toContain('没有写到'),
  )
})
