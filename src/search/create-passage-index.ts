// Owns making the index: passages folded and cut into terms, counted, and handed to an engine that ranks them.
import type { Passage } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import type { Segmenter } from '../text/segmenter.ts'
import { countTerms, type DocumentTerms, joinTerms } from './document-terms.ts'
import { createMiniSearchEngine } from './minisearch-engine.ts'
import { createPackedEngine } from './packed-engine.ts'
import type { FoldedPassage, Hit, PassageIndex, QueryTerm } from './passage-index.ts'
import type { TermEngine } from './term-engine.ts'
import { pairsOf, wordsOf } from './terms.ts'

/** From here on MiniSearch takes longer than people wait. */
const MANY = 2_000

/** What was counted of a document before need not be counted again. */
export function createPassageIndex(
  passages: readonly Passage[],
  titles: ReadonlyMap<string, string>,
  segmenter: Segmenter,
  counted: ReadonlyMap<string, DocumentTerms> = new Map(),
): PassageIndex {
  const folded = passages.map(
    (passage): FoldedPassage => ({
      text: foldText(passage.text),
      headings: foldText(passage.section.join('\n')),
      title: foldText(titles.get(passage.doc) ?? ''),
    }),
  )
  const { texts, fields, asWord, asPair } = joinTerms(termsOfDocuments(passages, segmenter, counted))
  const codes = new Map(texts.map((text, code) => [text, code]))
  const vocabulary = countedAs(texts, asWord)
  const pairs = countedAs(texts, asPair)
  const counts = new Map<string, number>()
  const packed = passages.length >= MANY ? createPackedEngine(fields) : undefined
  const engine = packed ?? createMiniSearchEngine(fields)
  /** All that may hold a text: those that hold its every two neighbouring Han characters. */
  const mayHold = (twos: readonly string[]): readonly FoldedPassage[] => {
    const pairsOfHan = twos.filter((pair) => HAN_PAIR.test(pair))
    if (!packed || pairsOfHan.length === 0) return folded
    return packed.holding(pairsOfHan.map((pair) => codes.get(pair) ?? -1)).flatMap((passage) => folded[passage] ?? [])
  }
  const atMost = (text: string): number => {
    const bound = vocabulary.get(text) ?? Math.min(...pairsOf(text).map((pair) => pairs.get(pair) ?? 0))
    return Number.isFinite(bound) ? Math.max(0, bound) : 0
  }
  const foldedOf = new Map(passages.map((passage, i) => [passage, folded[i]]))
  return {
    passages,
    vocabulary,
    get pairs() {
      return pairs.keys()
    },
    retold: medianFrequency(vocabulary),
    folded: (passage) =>
      foldedOf.get(passage) ?? {
        text: foldText(passage.text),
        headings: foldText(passage.section.join('\n')),
        title: '',
      },
    atMost,
    frequency(text) {
      const exact = vocabulary.get(text)
      if (exact !== undefined) return exact
      const counted = counts.get(text)
      if (counted !== undefined) return counted
      const bound = atMost(text)
      // The pairs of a longer text may stand apart: only reading tells.
      const count =
        bound === 0 || text.length <= 2
          ? bound
          : mayHold(pairsOf(text)).filter((each) => each.text.includes(text) || each.headings.includes(text)).length
      counts.set(text, count)
      return count
    },
    search: (wanted, top) => searchEngine({ engine, codes, passages, segmenter }, wanted, top),
  }
}

/** Most words of different documents stand in one passage only; told again with other names and numbers, in as many as the tellings. */
function medianFrequency(vocabulary: ReadonlyMap<string, number>): number {
  const frequencies = [...vocabulary].flatMap(([word, frequency]) => (HAN_WORD.test(word) ? [frequency] : [])).sort((a, b) => a - b)
  return frequencies[Math.floor(frequencies.length / 2)] ?? 1
}

const HAN_PAIR = /^\p{Script=Han}{2}$/u
const HAN_WORD = /^\p{Script=Han}{2,}$/u

const countedAs = (texts: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> =>
  new Map(texts.flatMap((text, code) => (counts[code] ? [[text, counts[code] as number] as const] : [])))

/** The passages of a document stand together. */
function termsOfDocuments(
  passages: readonly Passage[],
  segmenter: Segmenter,
  counted: ReadonlyMap<string, DocumentTerms>,
): readonly DocumentTerms[] {
  const documents: Passage[][] = []
  for (const passage of passages) {
    const last = documents.at(-1)
    if (last?.[0]?.doc === passage.doc) last.push(passage)
    else documents.push([passage])
  }
  return documents.map((own) => {
    const known = counted.get(own[0]?.doc ?? '')
    return known && known.fields.words.starts.length === own.length + 1 ? known : countTerms(own, segmenter)
  })
}

interface Searched {
  readonly engine: TermEngine
  /** Each different term has a number; none has one that no passage holds. */
  readonly codes: ReadonlyMap<string, number>
  readonly passages: readonly Passage[]
  readonly segmenter: Segmenter
}

/** Each term with its weight once by words, once by pairs; what stands for it weighs less. */
function searchEngine({ engine, codes, passages, segmenter }: Searched, terms: readonly QueryTerm[], top: number): Hit[] {
  const weights = new Map<number, number>()
  const add = (text: string, weight: number): void => {
    for (const part of new Set([text, ...wordsOf(text, segmenter), ...pairsOf(text)])) {
      const code = codes.get(part)
      if (code !== undefined) weights.set(code, Math.max(weights.get(code) ?? 0, part === text ? weight : weight * PART))
    }
  }
  for (const term of terms) {
    add(term.text, term.weight)
    for (const other of term.alternatives) add(other.text, term.weight * other.weight)
  }
  if (weights.size === 0) return []
  return engine.rank(weights, top).flatMap(({ passage: at, score }) => {
    const passage = passages[at]
    return passage ? [{ passage, score }] : []
  })
}

const PART = 0.6
