// Owns ranking many passages: what MiniSearch does, to the last bit of the score, over plain arrays of numbers.
// MiniSearch makes objects for each passage that holds a term; for ten thousand passages these cost more than the ranking.
import { createPostings, type Postings } from './postings.ts'
import { BM25, BOOST, FIELDS, type PassageTerms, type Ranked, type TermEngine } from './term-engine.ts'

interface Field {
  readonly postings: Postings
  readonly boost: number
  /** What the length of each passage takes off. */
  readonly norms: Float64Array
}

export interface PackedEngine extends TermEngine {
  /** Passages whose text or headings hold a pair of characters. */
  holding(pair: number): ReadonlySet<number>
}

export function createPackedEngine(passages: readonly PassageTerms[]): PackedEngine {
  const fields = FIELDS.map((name): Field => {
    const terms = passages.map((passage) => passage[name])
    return { postings: createPostings(terms), boost: BOOST[name], norms: normsOf(terms) }
  })
  const [, pairs, headings] = fields
  return {
    rank(weights, top) {
      const totals = createTotals(passages.length)
      for (const [term, weight] of weights) totals.add((score) => scoreTerm(fields, passages.length, term, weight, score))
      return best(totals, top)
    },
    holding: (pair) => new Set([pairs, headings].flatMap((field) => [...(field?.postings.passagesOf(pair) ?? [])])),
  }
}

function normsOf(terms: readonly (readonly number[])[]): Float64Array {
  const { k, b } = BM25
  const lengths = terms.map((each) => Math.max(1, new Set(each).size))
  // As MiniSearch goes on with its average from passage to passage: another order of sums rounds differently.
  const average = lengths.reduce((before, length, count) => (before * count + length) / (count + 1), 0)
  return Float64Array.from(lengths, (length) => k * (1 - b + (b * length) / average))
}

/** Runs for each passage that holds a term: a plain loop. */
function scoreTerm(
  fields: readonly Field[],
  all: number,
  term: number,
  weight: number,
  score: (passage: number, by: number) => void,
): void {
  const { k, d } = BM25
  for (const { postings, boost, norms } of fields) {
    const found = postings.passagesOf(term)
    if (found.length === 0) continue
    const counts = postings.countsOf(term)
    const rarity = Math.log(1 + (all - found.length + 0.5) / (found.length + 0.5))
    const worth = weight * boost
    for (let i = 0; i < found.length; i++) {
      const passage = found[i] as number
      const count = counts[i] as number
      score(passage, worth * (rarity * (d + (count * (k + 1)) / (count + (norms[passage] as number)))))
    }
  }
}

interface Totals {
  /** Of one term, over all fields. */
  add(scoring: (score: (passage: number, by: number) => void) => void): void
  /** Passages in the order in which they were met. */
  readonly met: readonly number[]
  readonly scoreOf: (passage: number) => number
}

function createTotals(passages: number): Totals {
  const totals = new Float64Array(passages)
  const terms = new Uint16Array(passages)
  const own = new Float64Array(passages)
  /** The last term that each passage was found to hold. */
  const held = new Uint32Array(passages)
  let turn = 0
  const met: number[] = []
  let holding: number[] = []
  const score = (passage: number, by: number): void => {
    if (held[passage] !== turn) {
      held[passage] = turn
      own[passage] = by
      holding.push(passage)
    } else own[passage] = (own[passage] as number) + by
  }
  return {
    add(scoring) {
      holding = []
      turn++
      scoring(score)
      for (const passage of holding) {
        if (terms[passage] === 0) met.push(passage)
        terms[passage] = (terms[passage] as number) + 1
        totals[passage] = (totals[passage] as number) + (own[passage] as number)
      }
    },
    met,
    // Who holds more of the terms counts for as many times as much.
    scoreOf: (passage) => (totals[passage] as number) * (terms[passage] as number),
  }
}

function best({ met, scoreOf }: Totals, top: number): readonly Ranked[] {
  const scores = Float64Array.from(met, scoreOf)
  const least = scores.length > top ? (scores.slice().sort()[scores.length - top] as number) : Number.NEGATIVE_INFINITY
  const ranked: Ranked[] = []
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number
    if (score >= least) ranked.push({ passage: met[i] as number, score })
  }
  return ranked.sort((a, b) => b.score - a.score).slice(0, top)
}
