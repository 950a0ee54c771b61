// Owns the proof that the bot asks back which place is meant where two tell the same, and only there.
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import type { Answerer, Reply } from '../../src/answers/reply.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { loadKnowledge } from '../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../src/text/jieba.ts'
import { PLACES } from './talk/reports.ts'

const guide = (id: string, region: string, way: string, leader: string) =>
  readDocument({
    ...{ id, file: `${id}.md`, title: `${region}总工会服务指南`, inferred: false, digest: false, kind: 'report', region, period: '2022' },
    text: `# ${region}总工会服务指南\n\n## 法律援助\n\n职工申请法律援助，${way}。\n\n## 骑行大赛\n\n由绿道骑行中心主办的全民骑行大赛在${region}举行，全程补给点由各村设立。\n\n## 人民调解\n\n劳动争议调解室的负责人是${leader}。\n`,
  })

describe('a question back', () => {
  let answerer: Answerer
  const ask = (question: string): Reply => answerer.answer(question, { role: 'member', history: [], now: 0 })
  beforeAll(async () => {
    const { knowledge } = await loadKnowledge('knowledge')
    const read = [
      guide('hewan', '河湾县', '到县总工会一楼窗口提交身份证和劳动合同', '周文远'),
      guide('shiqiao', '石桥市', '在市总工会网站填写申请表并上传证件', '吴立新'),
    ]
    answerer = createAnswerer({
      documents: read.map(({ document }) => document),
      passages: read.flatMap(({ passages }) => passages),
      knowledge: { ...knowledge, places: [...knowledge.places, ...PLACES] },
      segmenter: createSegmenter(knowledge.words),
    })
  })

  it('offers the places by number, and each of them is answered', () => {
    const reply = ask('职工怎么申请法律援助？')
    expect(reply).toMatchObject({ kind: 'clarify', citations: [] })
    expect(reply.choices?.map(({ label }) => label).toSorted()).toEqual(['河湾', '石桥'])
    const told = Object.fromEntries((reply.choices ?? []).map(({ label, question }) => [label, ask(question).text]))
    expect(told.河湾).toContain('一楼窗口')
    expect(told.河湾).not.toContain('网站')
    expect(told.石桥).toContain('网站')
  })

  it('is not asked where the question names the place', () => {
    expect(ask('石桥职工怎么申请法律援助？')).toMatchObject({ kind: 'answer' })
  })

  it('is not asked where both tell the same answer, each of its own place', () => {
    const reply = ask('全民骑行大赛是谁主办的？')
    expect(reply).toMatchObject({ kind: 'answer' })
    expect(reply.text).toContain('绿道骑行中心')
  })

  it('is asked where the place itself is the answer', () => {
    expect(ask('全民骑行大赛在哪里举行？').kind).toBe('clarify')
  })

  it('is not asked where only one place tells it', () => {
    expect(ask('谁是吴立新？').kind).not.toBe('clarify')
  })
})
