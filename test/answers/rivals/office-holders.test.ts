import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import type { Question } from '../../../src/answers/question.ts'
import { newestHolders } from '../../../src/answers/rivals/office-holders.ts'

const asked = (text: string, kind: Question['asked'] = 'who'): Question => ({ text, asked: kind, times: [] }) as unknown as Question
const told = (id: string, period: string, score: number, coverage = 1, fitsAsked = true, text = ''): Evidence =>
  ({ passage: { id, period }, score, coverage, fitsAsked, parsed: { text }, window: { start: 0, end: text.length } }) as unknown as Evidence
const first = (question: Question, evidence: readonly Evidence[]): string | undefined => newestHolders(question, evidence)[0]?.passage.id

describe('who holds an office', () => {
  it('is told by the newest text that names a holder', () => {
    expect(first(asked('县总工会主席是谁'), [told('old', '2013-2018', 1.3), told('new', '2022', 1.2)])).toBe('new')
  })

  it('is told by the best where the newer text names none, or speaks of another office', () => {
    const old = told('old', '2018', 1.3)
    expect(first(asked('县总工会主席是谁'), [old, told('new', '2022', 1.2, 1, false)])).toBe('old')
    expect(first(asked('县总工会主席是谁'), [old, told('new', '2022', 1.2, 0.8)])).toBe('old')
    expect(first(asked('县总工会主席是谁'), [old, told('new', '2022', 0.9)])).toBe('old')
  })

  it('is not told by whoever left it', () => {
    const left = told('left', '2022', 1.3, 1, true, '副主席韩某4月退休')
    expect(first(asked('县总工会副主席是谁'), [left, told('now', '2022', 1.2, 1, true, '副主席费某、沙某')])).toBe('now')
    expect(first(asked('副主席呢（县总工会主席是谁）', 'open'), [left, told('now', '2022', 1.2, 1, true, '副主席费某、沙某')])).toBe('now')
    expect(first(asked('哪位副主席退休了'), [left, told('now', '2022', 1.2)])).toBe('left')
  })

  it('is asked by nothing else', () => {
    expect(first(asked('谁获得了一等奖'), [told('old', '2018', 1.3), told('new', '2022', 1.2)])).toBe('old')
  })
})
