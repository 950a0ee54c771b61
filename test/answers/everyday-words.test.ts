// Owns the proof that a word which any text may hold is not missed, and that what a question is about is.
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import type { Answerer, Reply } from '../../src/answers/reply.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { loadKnowledge } from '../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../src/text/jieba.ts'

const REPORT = `# 云渡县总工会2022年工作报告

## 技能提升

县总工会印发《焊工比武考核细则》，首批选拔焊工教练16名。

## 对外协作

职工篮球交流有云渡、石泉两县友谊赛。邻县的文件由办公室收存。外地货车由交警引导。
`

describe('a word that any text may hold', () => {
  let answerer: Answerer
  const ask = (question: string): Reply => answerer.answer(question, { role: 'staff', history: [], now: 0 })
  beforeAll(async () => {
    const { knowledge } = await loadKnowledge('knowledge')
    const read = readDocument({
      ...{ id: 'yundu', file: 'yundu.md', title: '云渡县总工会2022年工作报告', inferred: false, digest: false, kind: 'work-report' },
      ...{ region: '云渡县', period: '2022', text: REPORT },
    })
    answerer = createAnswerer({
      documents: [read.document],
      passages: read.passages,
      knowledge: { ...knowledge, places: [...knowledge.places, { name: '云渡县', kind: 'county', aliases: ['云渡'] }] },
      segmenter: createSegmenter(knowledge.words),
    })
  })

  it('need not stand beside what is asked', () => {
    expect(ask('比武考核的文件叫什么').text).toContain('《焊工比武考核细则》')
    expect(ask('篮球跟外地交流过哪些').text).toContain('石泉')
  })

  it('is missed where it is what is counted, where it tells which one is meant, and where it is rare', () => {
    expect(ask('首批选拔了多少学校').kind).toBe('none')
    expect(ask('第二批选拔焊工教练几名').kind).toBe('none')
    expect(ask('征兵选拔了几名教练').kind).toBe('none')
  })
})
