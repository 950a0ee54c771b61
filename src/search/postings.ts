// Owns where terms stand: for each term the passages that hold it and how often, in two long arrays.

export interface Postings {
  /** In the order of the passages. */
  passagesOf(term: number): Uint32Array
  countsOf(term: number): Uint16Array
}

export function createPostings(passages: readonly (readonly number[])[]): Postings {
  const counted = passages.map(countTerms)
  const sizes = new Map<number, number>()
  for (const counts of counted) for (const term of counts.keys()) sizes.set(term, (sizes.get(term) ?? 0) + 1)
  const starts = startsOf(sizes)
  const total = starts.at(-1) ?? 0
  const held = new Uint32Array(total)
  const often = new Uint16Array(total)
  const next = starts.slice()
  for (const [passage, counts] of counted.entries())
    for (const [term, count] of counts) {
      const at = next[term] as number
      held[at] = passage
      often[at] = count
      next[term] = at + 1
    }
  const part = <T extends Uint32Array | Uint16Array>(array: T, term: number): T => {
    const start = starts[term] ?? total
    return array.subarray(start, starts[term + 1] ?? total) as T
  }
  return { passagesOf: (term) => part(held, term), countsOf: (term) => part(often, term) }
}

function countTerms(terms: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Where the passages of each term begin, and at the end where those of the last one end. */
function startsOf(sizes: ReadonlyMap<number, number>): Uint32Array {
  const last = [...sizes.keys()].reduce((most, term) => Math.max(most, term), -1)
  const starts = new Uint32Array(last + 2)
  for (let term = 0; term <= last; term++) starts[term + 1] = (starts[term] as number) + (sizes.get(term) ?? 0)
  return starts
}
