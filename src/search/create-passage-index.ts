// Owns making the index: passages folded and cut into terms, counted, and handed to an engine that ranks them.
import type { Passage } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import { remember } from '../text/remember.ts'
import type { Segmenter } from '../text/segmenter.ts'
import { countTerms, type DocumentTerms } from './document-terms.ts'
import { createMiniSearchEngine } from './minisearch-engine.ts'
import { createPackedEngine } from './packed-engine.ts'
import type { FoldedPassage, Hit, PassageIndex, QueryTerm } from './passage-index.ts'
import type { TermEngine } from './term-engine.ts'
import { pairsOf, wordsOf } from './terms.ts'

/** From here on MiniSearch takes longer than people wait. */
const MANY = 2_000

/** What was counted of these passages before need not be counted again. */
export function createPassageIndex(
  passages: readonly Passage[],
  titles: ReadonlyMap<string, string>,
  segmenter: Segmenter,
  counted?: DocumentTerms,
): PassageIndex {
  const isOfThese = counted?.fields.words.starts.length === passages.length + 1
  const { texts, fields, asWord, asPair } = counted && isOfThese ? counted : countTerms(passages, segmenter)
  const codes = new Map(texts.map((text, code) => [text, code]))
  const vocabulary = countedAs(texts, asWord)
  const pairs = countedAs(texts, asPair)
  const counts = new Map<string, number>()
  const packed = passages.length >= MANY ? createPackedEngine(fields) : undefined
  const engine = packed ?? createMiniSearchEngine(fields)
  /** MiniSearch does not tell where two terms stand together. */
  let postings = packed
  const all = passages.map((_, passage) => passage)
  /** All that may hold a text: those that hold its every two neighbouring Han characters. */
  const mayHold = (twos: readonly string[]): readonly number[] => {
    const pairsOfHan = twos.filter((pair) => HAN_PAIR.test(pair))
    if (pairsOfHan.length === 0) return all
    postings ??= createPackedEngine(fields)
    return postings.holding(pairsOfHan.map((pair) => codes.get(pair) ?? -1))
  }
  const folded = createFolding(passages, titles)
  const isIn =
    (text: string) =>
    (passage: number): boolean =>
      folded(passage).text.includes(text) || folded(passage).headings.includes(text)
  const places = new Map(passages.map((passage, place) => [passage, place]))
  const atMost = (text: string): number => {
    const word = vocabulary.get(text)
    if (word !== undefined) return word
    let most = Number.POSITIVE_INFINITY
    for (const pair of pairsOf(text)) {
      const count = pairs.get(pair)
      if (count === undefined) return 0
      most = Math.min(most, count)
    }
    return Number.isFinite(most) ? most : 0
  }
  return {
    passages,
    vocabulary,
    get pairs() {
      return pairs.keys()
    },
    retold: medianFrequency(vocabulary),
    folded: (passage) => folded(places.get(passage) ?? -1),
    atMost,
    frequency(text) {
      const exact = vocabulary.get(text)
      if (exact !== undefined) return exact
      const counted = counts.get(text)
      if (counted !== undefined) return counted
      const bound = atMost(text)
      // The pairs of a longer text may stand apart: only reading tells.
      const count = bound === 0 || text.length <= 2 ? bound : mayHold(pairsOf(text)).filter(isIn(text)).length
      counts.set(text, count)
      return count
    },
    holds: remember(
      HELD,
      (text) => vocabulary.has(text) || (atMost(text) > 0 && (text.length <= 2 || mayHold(pairsOf(text)).some(isIn(text)))),
    ),
    search: (wanted, top) => searchEngine({ engine, codes, passages, segmenter }, wanted, top),
  }
}

/** Of ten thousand passages a talk looks at some hundred. */
function createFolding(passages: readonly Passage[], titles: ReadonlyMap<string, string>): (passage: number) => FoldedPassage {
  const known = new Array<FoldedPassage | undefined>(passages.length)
  const fold = ({ text, section, doc }: Passage): FoldedPassage => ({
    text: foldText(text),
    headings: foldText(section.join('\n')),
    title: foldText(titles.get(doc) ?? ''),
  })
  return (passage) => (known[passage] ??= fold(passages[passage] as Passage))
}

/** Most words of different documents stand in one passage only; told again with other names and numbers, in as many as the tellings. */
function medianFrequency(vocabulary: ReadonlyMap<string, number>): number {
  const frequencies: number[] = []
  for (const [word, frequency] of vocabulary) if (HAN_WORD.test(word)) frequencies.push(frequency)
  return frequencies.sort((a, b) => a - b)[Math.floor(frequencies.length / 2)] ?? 1
}

const HELD = 50_000
const HAN_PAIR = /^\p{Script=Han}{2}$/u
const HAN_WORD = /^\p{Script=Han}{2,}$/u

function countedAs(texts: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (let code = 0; code < texts.length; code++) if (counts[code]) counted.set(texts[code] as string, counts[code] as number)
  return counted
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
