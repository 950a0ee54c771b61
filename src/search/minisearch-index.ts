// Owns the one use of MiniSearch: words and pairs of characters of passages and their headings.
import MiniSearch from 'minisearch'
import type { Passage } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import type { Segmenter } from '../text/segmenter.ts'
import type { FoldedPassage, Hit, PassageIndex, QueryTerm } from './passage-index.ts'
import { pairsOf, wordsOf } from './terms.ts'

const SEPARATOR = ' '
const FIELDS = ['words', 'pairs', 'headings'] as const
const BOOST = { words: 1, pairs: 0.7, headings: 1.1 }

interface Entry {
  readonly id: number
  readonly words: string
  readonly pairs: string
  readonly headings: string
}

export function createPassageIndex(passages: readonly Passage[], titles: ReadonlyMap<string, string>, segmenter: Segmenter): PassageIndex {
  const folded = passages.map(
    (passage): FoldedPassage => ({
      text: foldText(passage.text),
      headings: foldText(passage.section.join('\n')),
      title: foldText(titles.get(passage.doc) ?? ''),
    }),
  )
  const vocabulary = new Map<string, number>()
  const pairs = new Map<string, number>()
  const counts = new Map<string, number>()
  const codes = createTermCodes()
  const engine = new MiniSearch<Entry>({
    fields: [...FIELDS],
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term || null,
    storeFields: [],
  })
  const headingTerms = new Map<string, readonly string[]>()
  engine.addAll(
    folded.map((each, id) => {
      const words = wordsOf(each.text, segmenter)
      const two = pairsOf(each.text)
      const headings = headingTerms.get(each.headings) ?? [...wordsOf(each.headings, segmenter), ...pairsOf(each.headings)]
      headingTerms.set(each.headings, headings)
      for (const word of new Set([...words, ...headings])) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
      for (const pair of new Set([...two, ...headings])) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      return { id, words: codes.encode(words), pairs: codes.encode(two), headings: codes.encode(headings) }
    }),
  )
  const positions = new Map(passages.map((passage, i) => [passage.id, i]))
  return {
    passages,
    vocabulary,
    retold: medianFrequency(vocabulary),
    folded: (passage) =>
      folded[positions.get(passage.id) ?? -1] ?? {
        text: foldText(passage.text),
        headings: foldText(passage.section.join('\n')),
        title: '',
      },
    frequency(text) {
      const exact = vocabulary.get(text)
      if (exact !== undefined) return exact
      const counted = counts.get(text)
      if (counted !== undefined) return counted
      const bound = Math.min(...pairsOf(text).map((pair) => pairs.get(pair) ?? 0))
      // The pairs of a longer text may stand apart: only reading tells.
      const count =
        !Number.isFinite(bound) || bound === 0 || text.length <= 2
          ? Math.max(0, Number.isFinite(bound) ? bound : 0)
          : folded.filter((each) => each.text.includes(text) || each.headings.includes(text)).length
      counts.set(text, count)
      return count
    },
    search: (terms, top) => searchEngine({ engine, codes, passages, segmenter }, terms, top),
  }
}

/** Most words of different documents stand in one passage only; told again with other names and numbers, in as many as the tellings. */
function medianFrequency(vocabulary: ReadonlyMap<string, number>): number {
  const frequencies = [...vocabulary].flatMap(([word, frequency]) => (HAN_WORD.test(word) ? [frequency] : [])).sort((a, b) => a - b)
  return frequencies[Math.floor(frequencies.length / 2)] ?? 1
}

const HAN_WORD = /^\p{Script=Han}{2,}$/u

/**
 * Terms are told to MiniSearch as numbers: it keeps them in a tree whose nodes are looked through one by one, and the
 * thousands of Han characters at its root made adding and finding twenty times slower.
 */
interface TermCodes {
  encode(terms: readonly string[]): string
  /** Undefined for a term that no passage has. */
  find(term: string): string | undefined
}

const DIGITS = 32

function createTermCodes(): TermCodes {
  const codes = new Map<string, string>()
  const code = (term: string): string => {
    const known = codes.get(term) ?? codes.size.toString(DIGITS)
    codes.set(term, known)
    return known
  }
  return { encode: (terms) => terms.map(code).join(SEPARATOR), find: (term) => codes.get(term) }
}

interface Searched {
  readonly engine: MiniSearch<Entry>
  readonly codes: TermCodes
  readonly passages: readonly Passage[]
  readonly segmenter: Segmenter
}

/** Each term with its weight once by words, once by pairs; what stands for it weighs less. */
function searchEngine({ engine, codes, passages, segmenter }: Searched, terms: readonly QueryTerm[], top: number): Hit[] {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const part of new Set([text, ...wordsOf(text, segmenter), ...pairsOf(text)])) {
      const code = codes.find(part)
      if (code !== undefined) weights.set(code, Math.max(weights.get(code) ?? 0, part === text ? weight : weight * PART))
    }
  }
  for (const term of terms) {
    add(term.text, term.weight)
    for (const other of term.alternatives) add(other.text, term.weight * other.weight)
  }
  if (weights.size === 0) return []
  const results = engine.search([...weights.keys()].join(SEPARATOR), {
    boost: BOOST,
    boostTerm: (code) => weights.get(code) ?? 0.1,
    combineWith: 'OR',
    bm25: { k: 1.2, b: 0.4, d: 0.2 },
  })
  return results.slice(0, top).flatMap((result) => {
    const passage = passages[Number(result.id)]
    return passage ? [{ passage, score: result.score }] : []
  })
}

const PART = 0.6
