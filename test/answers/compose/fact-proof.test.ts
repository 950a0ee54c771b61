import { describe, expect, test } from 'vitest'
import { clausesThatProve } from '../../../src/answers/compose/fact-proof.ts'
import { parsePassage } from '../../../src/answers/evidence/clauses.ts'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import { matchTerm } from '../../../src/answers/evidence/term-match.ts'
import type { Question, Term } from '../../../src/answers/question.ts'
import type { Passage } from '../../../src/documents/passage.ts'

const MAX = 110
const term = (text: string): Term => ({ text, weight: 0.5, alternatives: [], essential: true, frequency: 1, asking: true })

/** What is shown where the answer is taken from one clause. */
function proof(passage: string, clause: string, words: readonly string[], heading = ''): string {
  const question = { text: '花了多少', asked: 'figure', slots: [[]], terms: words.map(term) } as unknown as Question
  const parsed = parsePassage(passage, 0, false)
  const window = { start: passage.indexOf(clause), end: passage.indexOf(clause) + clause.length }
  const sentence = parsed.sentences.find(({ start, end }) => start <= window.start && window.end <= end)
  const quantities = parsed.quantities.filter(({ start, end }) => start >= window.start && end <= window.end)
  const inside = question.terms.map((each) => matchTerm(each, clause))
  const evidence = {
    passage: { section: [heading] } as unknown as Passage,
    parsed,
    window,
    sentence,
    quantities,
    inside,
  } as unknown as Evidence
  return clausesThatProve([evidence], question, MAX)
    .runs.map(({ start, end }) => passage.slice(start, end))
    .join('…')
}

const PASSAGE = '书屋去年改造一新。协会为此投入36万元，工期两个月。读者可以借阅图书3册。'

describe('the proof of a fact', () => {
  test('is its own sentence where all that is asked is said there', () => {
    expect(proof(PASSAGE, '协会为此投入36万元，', ['投入'])).toBe('协会为此投入36万元，工期两个月。')
  })

  test('shows what stands around it where part of the question is not said', () => {
    const shown = proof(PASSAGE, '协会为此投入36万元，', ['改造', '投入'])
    expect(shown).toContain('书屋去年改造一新。协会为此投入36万元，')
    expect(shown).toContain('读者可以')
  })

  test('is its own sentence where the heading says the rest', () => {
    expect(proof(PASSAGE, '协会为此投入36万元，', ['改造', '投入'], '书屋改造')).toBe('协会为此投入36万元，工期两个月。')
  })

  test('goes on into another paragraph only where that says the part', () => {
    const parted = '协会投入36万元。\n书屋改造一新。'
    expect(proof(parted, '协会投入36万元。', ['维修', '投入'])).not.toContain('书屋')
    expect(proof(parted, '协会投入36万元。', ['改造', '投入'])).toContain('书屋改造一新')
  })
})
