// Owns the one use of MiniSearch: ranking passages by the words and pairs of characters in them and in their headings.
import MiniSearch from 'minisearch'
import { BM25, BOOST, FIELDS, type PassageTerms, type TermEngine } from './term-engine.ts'

const SEPARATOR = ' '

/**
 * Terms are told to MiniSearch as numbers: it keeps them in a tree whose nodes are looked through one by one, and the
 * thousands of Han characters at its root made adding and finding twenty times slower.
 */
const DIGITS = 32
const written = (terms: Iterable<number>): string => Array.from(terms, (term) => term.toString(DIGITS)).join(SEPARATOR)

export function createMiniSearchEngine(passages: readonly PassageTerms[]): TermEngine {
  const engine = new MiniSearch<Readonly<Record<string, string | number>>>({
    fields: [...FIELDS],
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term || null,
    storeFields: [],
  })
  engine.addAll(
    passages.map(({ words, pairs, headings }, id) => ({ id, words: written(words), pairs: written(pairs), headings: written(headings) })),
  )
  return {
    rank(weights, top) {
      const results = engine.search(written(weights.keys()), {
        boost: BOOST,
        boostTerm: (code) => weights.get(Number.parseInt(code, DIGITS)) ?? 0,
        combineWith: 'OR',
        bm25: BM25,
      })
      return results.slice(0, top).map(({ id, score }) => ({ passage: Number(id), score }))
    },
  }
}
