// Owns where terms stand: for each term the passages that hold it and how often, in two long arrays.
import type { CountedTerms } from './term-engine.ts'

export interface Postings {
  /** In the order of the passages. */
  passagesOf(term: number): Uint32Array
  countsOf(term: number): Uint16Array
}

export function createPostings({ starts: passages, terms, counts }: CountedTerms): Postings {
  const starts = startsOf(terms)
  const held = new Uint32Array(terms.length)
  const often = new Uint16Array(terms.length)
  const next = starts.slice()
  for (let passage = 0; passage + 1 < passages.length; passage++)
    for (let i = passages[passage] as number; i < (passages[passage + 1] as number); i++) {
      const term = terms[i] as number
      const at = next[term] as number
      held[at] = passage
      often[at] = counts[i] as number
      next[term] = at + 1
    }
  const part = <T extends Uint32Array | Uint16Array>(array: T, term: number): T => {
    const start = starts[term] ?? terms.length
    return array.subarray(start, starts[term + 1] ?? terms.length) as T
  }
  return { passagesOf: (term) => part(held, term), countsOf: (term) => part(often, term) }
}

/** Where the passages of each term begin, and at the end where those of the last one end. */
function startsOf(terms: Uint32Array): Uint32Array {
  const last = terms.reduce((most, term) => Math.max(most, term), -1)
  const starts = new Uint32Array(last + 2)
  for (let i = 0; i < terms.length; i++) {
    const after = (terms[i] as number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let term = 1; term < starts.length; term++) starts[term] = (starts[term] as number) + (starts[term - 1] as number)
  return starts
}
