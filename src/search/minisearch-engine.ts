// Owns the one use of MiniSearch: ranking passages by the words and pairs of characters in them and in their headings.
import MiniSearch from 'minisearch'
import { BM25, BOOST, type CountedFields, type CountedTerms, FIELDS, type TermEngine } from './term-engine.ts'
import { createTotals } from './totals.ts'

const SEPARATOR = ' '

/**
 * Terms are told to MiniSearch as numbers: it keeps them in a tree whose nodes are looked through one by one, and the
 * thousands of Han characters at its root made adding and finding twenty times slower.
 */
const DIGITS = 32
const written = (terms: Iterable<number>): string => Array.from(terms, (term) => term.toString(DIGITS)).join(SEPARATOR)

export function createMiniSearchEngine(counted: CountedFields): TermEngine {
  const passages = counted.words.starts.length - 1
  const engine = new MiniSearch<Readonly<Record<string, string | number>>>({
    fields: [...FIELDS],
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term || null,
    storeFields: [],
  })
  const texts = FIELDS.map((field) => [field, textsOf(counted[field])] as const)
  for (let id = 0; id < passages; id++) engine.add({ id, ...Object.fromEntries(texts.map(([field, of]) => [field, of[id] ?? ''])) })
  /** What a term scores hangs on no question: a few hundred terms are most of what people ask with. */
  const totals = createTotals(passages)
  const known = new Map<number, { readonly passages: Uint32Array; readonly scores: Float64Array }>()
  const scoresOf = (term: number) => {
    const remembered = known.get(term)
    if (remembered) return remembered
    const results = engine.search(written([term]), { boost: BOOST, combineWith: 'OR', bm25: BM25 })
    const found = { passages: Uint32Array.from(results, ({ id }) => Number(id)), scores: Float64Array.from(results, ({ score }) => score) }
    known.set(term, found)
    return found
  }
  return {
    rank(weights, top) {
      for (const [term, weight] of weights) {
        const found = scoresOf(term)
        totals.add(found.passages, found.scores, weight)
      }
      return totals.best(top)
    },
  }
}

/** Each passage as a text, every term as often as the passage holds it. */
function textsOf({ starts, terms, counts }: CountedTerms): string[] {
  return Array.from(starts.subarray(1), (end, passage) => {
    const start = starts[passage] as number
    return written([...terms.subarray(start, end)].flatMap((term, i) => Array<number>(counts[start + i] as number).fill(term)))
  })
}
