// Owns the proof that the bot asks which matter is meant where several sections tell it, and only where the question names none.
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../../src/answers/answerer.ts'
import type { Answerer, Reply, Turn } from '../../../src/answers/reply.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import { loadKnowledge } from '../../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'

const TEXT = `# 青州年鉴

## 职工合唱团

职工合唱团于2020年3月8日揭牌，团员40人。

## 法律援助

法律援助站的负责人是周文远，援助职工300人。

## 骑行协会

骑行协会在2020年9月5日揭牌，会员120人。

## 读书节举行

读书节于2020年4月2日举行，读者300人。

## 演讲赛举行

演讲赛于2020年6月8日举行，选手40人。

## 联络工作

年会于2020年5月6日举行，来宾60人。

## 场馆

健身房位于职工之家负一楼。书法展在云山大厦揭幕，观众就近用餐。
2020年3月1日，年会筹备开始。
`

describe('a question that names no matter', () => {
  let answerer: Answerer
  const ask = (question: string, history: readonly Turn[] = []): Reply => answerer.answer(question, { role: 'member', history, now: 0 })
  beforeAll(async () => {
    const { knowledge } = await loadKnowledge('knowledge')
    const source = { id: 'a', file: 'a.md', title: '青州年鉴', inferred: false, digest: false, kind: 'yearbook', period: '2020' } as const
    const { document, passages } = readDocument({ ...source, text: TEXT })
    answerer = createAnswerer({ documents: [document], passages, knowledge, segmenter: createSegmenter(knowledge.words) })
  })

  it('is put back with the sections that tell it, and each of them is answered or shown', () => {
    const reply = ask('什么时候揭牌的')
    expect(reply.kind).toBe('clarify')
    expect(reply.choices?.map(({ label }) => label).toSorted()).toEqual(['职工合唱团', '骑行协会'])
    for (const { label, question, cites } of reply.choices ?? []) {
      const told = cites === undefined ? ask(question).text : (reply.citations[cites]?.quote ?? '')
      expect(told, label).toContain(label === '骑行协会' ? '9月5日' : '3月8日')
    }
  })

  it('offers no heading that names nothing that was done, where others do', () => {
    expect(
      ask('什么时候举行')
        .choices?.map(({ label }) => label)
        .toSorted(),
    ).toEqual(['演讲赛举行', '读书节举行'])
  })

  it('asks for the matter where only what is done with it is named', () => {
    expect(ask('什么时候开始')).toMatchObject({ kind: 'clarify', citations: [] })
  })

  it('is no such question where a matter is named', () => {
    expect(ask('骑行协会什么时候揭牌的')).toMatchObject({ kind: 'answer' })
  })

  it('is asked for its matter where any could be meant, and the name is taken as the answer to that', () => {
    const back = ask('谁负责')
    expect(back).toMatchObject({ kind: 'clarify', citations: [] })
    expect(ask('法律援助', [{ question: '谁负责', reply: back }]).text).toContain('周文远')
  })

  it('names one where a place is asked for to do it in, and no other place answers', () => {
    expect(ask('哪里能健身').text.split('\n')[0]).toContain('负一楼')
    expect(ask('哪里能吃饭').kind).toBe('none')
  })

  it('leans on the talk where there is one', () => {
    const first = ask('法律援助站援助多少职工')
    expect(ask('谁负责', [{ question: '法律援助站援助多少职工', reply: first }]).kind).not.toBe('clarify')
  })
})
