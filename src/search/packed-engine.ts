// Owns ranking many passages: what MiniSearch does, to the last bit of the score, over plain arrays of numbers.
// MiniSearch makes objects for each passage that holds a term; for ten thousand passages these cost more than the ranking.
import { createPostings, type Postings } from './postings.ts'
import { BM25, BOOST, type CountedFields, type CountedTerms, FIELDS, type TermEngine } from './term-engine.ts'
import { createTotals } from './totals.ts'

interface Field {
  readonly postings: Postings
  readonly boost: number
  /** What the length of each passage takes off. */
  readonly norms: Float64Array
}

export interface PackedEngine extends TermEngine {
  /** Passages that hold every one of these pairs of characters, in their text or their headings. */
  holding(pairs: readonly number[]): readonly number[]
}

export function createPackedEngine(counted: CountedFields): PackedEngine {
  const passages = counted.words.starts.length - 1
  const fields = FIELDS.map(
    (name): Field => ({ postings: createPostings(counted[name]), boost: BOOST[name], norms: normsOf(counted[name]) }),
  )
  const [, pairs, headings] = fields
  const score = createScorer(fields, passages)
  const totals = createTotals(passages)
  return {
    rank(weights, top) {
      for (const [term, weight] of weights) {
        const found = score(term)
        totals.add(found.passages, found.scores, weight)
      }
      return totals.best(top)
    },
    holding(wanted) {
      const lists = wanted
        .map((pair) => [pairs, headings].map((field) => field?.postings.passagesOf(pair) ?? new Uint32Array(0)))
        .sort((a, b) => lengthOf(a) - lengthOf(b))
      const [rarest = [], ...others] = lists
      const held = new Set(rarest.flatMap((list) => [...list]))
      return [...held].filter((passage) => others.every((lists) => lists.some((list) => holds(list, passage))))
    },
  }
}

const lengthOf = (lists: readonly Uint32Array[]): number => lists.reduce((sum, { length }) => sum + length, 0)

/** Whether an ascending list holds a number. */
function holds(list: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return list[low] === wanted
}

function normsOf({ starts }: CountedTerms): Float64Array {
  const { k, b } = BM25
  const lengths = Array.from(starts.subarray(1), (end, passage) => Math.max(1, end - (starts[passage] as number)))
  // As MiniSearch goes on with its average from passage to passage: another order of sums rounds differently.
  const average = lengths.reduce((before, length, count) => (before * count + length) / (count + 1), 0)
  return Float64Array.from(lengths, (length) => k * (1 - b + (b * length) / average))
}

interface Scored {
  readonly passages: Uint32Array
  readonly scores: Float64Array
}

/** What a term scores over all fields, for each passage that holds it; the lists are the same for every term, and hold until the next. */
function createScorer(fields: readonly Field[], all: number): (term: number) => Scored {
  const [passages, scores] = [new Uint32Array(all), new Float64Array(all)]
  /** Where each passage stands in the lists, and the last turn in which it was found to hold the term. */
  const [places, held] = [new Uint32Array(all), new Uint32Array(all)]
  let turn = 0
  const { k, d } = BM25
  return (term) => {
    turn++
    let met = 0
    for (const { postings, boost, norms } of fields) {
      const found = postings.passagesOf(term)
      if (found.length === 0) continue
      const counts = postings.countsOf(term)
      const rarity = Math.log(1 + (all - found.length + 0.5) / (found.length + 0.5))
      // Runs for each passage that holds a term: a plain loop.
      for (let i = 0; i < found.length; i++) {
        const passage = found[i] as number
        const count = counts[i] as number
        const by = boost * (rarity * (d + (count * (k + 1)) / (count + (norms[passage] as number))))
        if (held[passage] === turn) {
          const place = places[passage] as number
          scores[place] = (scores[place] as number) + by
        } else {
          held[passage] = turn
          places[passage] = met
          passages[met] = passage
          scores[met++] = by
        }
      }
    }
    return { passages: passages.subarray(0, met), scores: scores.subarray(0, met) }
  }
}
