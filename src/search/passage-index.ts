// Owns the port of retrieval: which passages may hold what is asked, best first.
import type { Passage } from '../documents/passage.ts'

/** A term of the question, with what may stand for it. */
export interface QueryTerm {
  readonly text: string
  readonly weight: number
  readonly alternatives: readonly { readonly text: string; readonly weight: number }[]
}

export interface Hit {
  readonly passage: Passage
  readonly score: number
}

export interface PassageIndex {
  readonly passages: readonly Passage[]
  search(terms: readonly QueryTerm[], top: number): readonly Hit[]
  /** In how many passages a text stands, headings included. */
  frequency(folded: string): number
  /** Whether it stands in any. */
  holds(folded: string): boolean
  /** In how many passages a text stands at the most: its pairs of characters may stand apart. Cheap to know. */
  atMost(folded: string): number
  /**
   * How often the documents tell the same: 1 for a few different ones, 11 where each report stands beside ten of other towns
   * and years. What stands in eleven of eleven tellings is no commoner a word than what stands once in the one.
   */
  readonly retold: number
  /** Every word of the index, for the correction of typos. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** Every two characters that stand side by side. */
  readonly pairs: Iterable<string>
  /** The folded text of a passage, headings before it. */
  folded(passage: Passage): FoldedPassage
}

export interface FoldedPassage {
  readonly text: string
  readonly headings: string
  readonly title: string
}
