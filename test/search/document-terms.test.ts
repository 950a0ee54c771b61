// Owns the proof that counting documents apart and joining them is the same as counting them as one.
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/read-document.ts'
import { createPassageIndex } from '../../src/search/create-passage-index.ts'
import { countTerms, joinTerms } from '../../src/search/document-terms.ts'
import { createSegmenter } from '../../src/text/jieba.ts'

const segmenter = createSegmenter()
const read = (id: string, text: string) => readDocument({ id, file: `${id}.txt`, title: id, text, digest: false } as never)
const first = read('a', '一、帮扶\n全年慰问困难职工三百人次，发放慰问金十二万元。\n二、培训\n举办培训班八期，培训职工六百人次。')
const second = read('b', '一、培训\n新开夜校两所，职工培训一千人次。\n二、文体\n举行职工运动会，参加职工八百人。')
const both = [...first.passages, ...second.passages]

describe('the terms of documents', () => {
  test('are those of all their passages, joined', () => {
    const joined = joinTerms([countTerms(first.passages, segmenter), countTerms(second.passages, segmenter)])
    expect(joined).toEqual(countTerms(both, segmenter))
    expect(joined.asPair[joined.texts.indexOf('训职')]).toBe(1)
    expect(joined.asWord[joined.texts.indexOf('训职')]).toBe(0)
  })

  test('hold no pair across two words of a heading for a word', () => {
    const { passages } = read('c', '# 总结\n\n## 工会职工合法权益维护\n\n全年调解纠纷三十件。')
    const counted = countTerms(passages, segmenter)
    expect(passages[0]?.section.join()).toContain('职工合法权益')
    expect(counted.asWord[counted.texts.indexOf('工合')]).toBe(0)
    expect(counted.asPair[counted.texts.indexOf('工合')]).toBe(1)
  })

  test('rank as when nothing was counted before', () => {
    const terms = [{ text: '职工培训', weight: 1, alternatives: [{ text: '夜校', weight: 0.5 }] }]
    const kept = joinTerms([countTerms(first.passages, segmenter), countTerms(second.passages, segmenter)])
    const anew = createPassageIndex(both, new Map(), segmenter)
    const again = createPassageIndex(both, new Map(), segmenter, kept)
    expect(again.search(terms, 10)).toEqual(anew.search(terms, 10))
    expect(again.vocabulary).toEqual(anew.vocabulary)
    expect(again.frequency('培训')).toBe(anew.frequency('培训'))
  })

  test('tell whether a text stands anywhere without counting where', () => {
    const index = createPassageIndex(both, new Map(), segmenter)
    for (const text of ['培训', '职工培训', '慰问困难职工', '夜校培训', '工合法', '无此'])
      expect(index.holds(text), text).toBe(index.frequency(text) > 0)
  })

  test('tell at once in how many passages a text stands at the most', () => {
    const index = createPassageIndex(both, new Map(), segmenter)
    for (const text of ['培训', '职工培训', '慰问困难职工', '夜校培训', '无此'])
      expect(index.atMost(text)).toBeGreaterThanOrEqual(index.frequency(text))
    expect(index.atMost('无此')).toBe(0)
  })

  test('of another edition of a document are not taken', () => {
    const stale = countTerms(first.passages.slice(1), segmenter)
    const index = createPassageIndex(first.passages, new Map(), segmenter, stale)
    expect(index.search([{ text: '慰问金', weight: 1, alternatives: [] }], 1)[0]?.passage.text).toContain('慰问金')
  })
})
