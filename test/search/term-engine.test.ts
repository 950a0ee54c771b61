// Owns the proof that both engines rank alike, to the last bit: which of them serves hangs on the number of passages alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts'
import { createPackedEngine } from '../../src/search/packed-engine.ts'
import type { CountedFields, CountedTerms, Field } from '../../src/search/term-engine.ts'

/** What each passage holds, each term as often as it stands there. */
type PassageTerms = Readonly<Record<Field, readonly number[]>>

const countedOf = (passages: readonly PassageTerms[]): CountedFields => {
  const field = (name: Field): CountedTerms => {
    const held = passages.map((passage) => [...new Set(passage[name])])
    const starts = [0, ...held.map((_, p) => held.slice(0, p + 1).flat().length)]
    const counts = passages.flatMap((passage, p) => (held[p] ?? []).map((term) => passage[name].filter((each) => each === term).length))
    return { starts: Uint32Array.from(starts), terms: Uint32Array.from(held.flat()), counts: Uint16Array.from(counts) }
  }
  return { words: field('words'), pairs: field('pairs'), headings: field('headings') }
}

const TERMS = 40
const terms = fc.array(fc.nat(TERMS - 1), { maxLength: 30 })
const passages: fc.Arbitrary<PassageTerms[]> = fc.array(fc.record({ words: terms, pairs: terms, headings: terms }), {
  minLength: 1,
  maxLength: 60,
})
const weights = fc.uniqueArray(fc.tuple(fc.nat(TERMS + 5), fc.double({ min: 0.01, max: 2, noNaN: true })), {
  maxLength: 12,
  selector: ([term]) => term,
})

describe('the engines', () => {
  test('rank the same passages in the same order with the same scores', () => {
    fc.assert(
      fc.property(passages, weights, fc.integer({ min: 1, max: 70 }), (held, asked, top) => {
        const looked = new Map(asked)
        expect(createPackedEngine(countedOf(held)).rank(looked, top)).toEqual(createMiniSearchEngine(countedOf(held)).rank(looked, top))
      }),
      { seed: 20221201, numRuns: 300 },
    )
  })

  test('put what holds the rarer term first, and equals in the order in which they stand', () => {
    const of = (...words: number[]): PassageTerms => ({ words, pairs: [], headings: [] })
    const ranked = createPackedEngine(countedOf([of(1, 3), of(1, 4), of(2, 5), of(1, 6)])).rank(
      new Map([
        [1, 1],
        [2, 1],
      ]),
      4,
    )
    expect(ranked.map(({ passage }) => passage)).toEqual([2, 0, 1, 3])
  })

  test('know which passages hold all of some pairs, in the text or above it', () => {
    const engine = createPackedEngine(
      countedOf([
        { words: [7], pairs: [1], headings: [2] },
        { words: [1], pairs: [3], headings: [1] },
        { words: [1], pairs: [3], headings: [2] },
      ]),
    )
    expect(engine.holding([1])).toEqual([0, 1])
    expect(engine.holding([1, 2])).toEqual([0])
    expect(engine.holding([1, 9])).toEqual([])
  })
})
