// Owns the port of ranking: which passages hold the terms looked for, best first. Terms are numbers here.

/** What one passage is found by, field by field. */
export interface PassageTerms {
  readonly words: readonly number[]
  readonly pairs: readonly number[]
  readonly headings: readonly number[]
}

export const FIELDS = ['words', 'pairs', 'headings'] as const
export const BOOST = { words: 1, pairs: 0.7, headings: 1.1 } as const
/** What BM25 makes of repetition, of length, and of standing there at all. */
export const BM25 = { k: 1.2, b: 0.4, d: 0.2 } as const

export interface Ranked {
  /** Place in the list of passages. */
  readonly passage: number
  readonly score: number
}

export interface TermEngine {
  /** Each term with its weight; of equals the one that stands first. */
  rank(weights: ReadonlyMap<number, number>, top: number): readonly Ranked[]
}
