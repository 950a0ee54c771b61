// Owns the port of ranking: which passages hold the terms looked for, best first. Terms are numbers here.

export const FIELDS = ['words', 'pairs', 'headings'] as const
export type Field = (typeof FIELDS)[number]
export const BOOST: Readonly<Record<Field, number>> = { words: 1, pairs: 0.7, headings: 1.1 }
/** What BM25 makes of repetition, of length, and of standing there at all. */
export const BM25 = { k: 1.2, b: 0.4, d: 0.2 } as const

/** Which terms each passage holds, and how often: those of passage p stand from `starts[p]` to `starts[p + 1]`. */
export interface CountedTerms {
  readonly starts: Uint32Array
  readonly terms: Uint32Array
  readonly counts: Uint16Array
}

export type CountedFields = Readonly<Record<Field, CountedTerms>>

export interface Ranked {
  /** Place in the list of passages. */
  readonly passage: number
  readonly score: number
}

export interface TermEngine {
  /** Each term with its weight; of equals the one that stands first. */
  rank(weights: ReadonlyMap<number, number>, top: number): readonly Ranked[]
}
