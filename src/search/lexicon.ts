// Owns looking words up: what may stand for a word, which places and bodies a text names.
import { foldText } from '../text/characters.ts'
import { createNameFinder, type Named } from '../text/known-names.ts'
import type { Knowledge, Organisation, Place } from './knowledge.ts'

export interface Alternative {
  readonly text: string
  readonly weight: number
}

export interface Lexicon {
  /** What documents may write for a word or phrase of a question. */
  alternatives(folded: string): readonly Alternative[]
  /** Phrases with alternatives that stand in a text, longest first from the left. */
  phrasesIn(folded: string): readonly Named<readonly Alternative[]>[]
  placesIn(folded: string): readonly Named<Place>[]
  organisationsIn(folded: string): readonly Named<Organisation>[]
  /** Whether it is the whole name of a place or of a body. */
  isName(folded: string): boolean
  /** A place and everything it lies within, innermost first. */
  ancestors(name: string): readonly string[]
  place(name: string): Place | undefined
  /** All the spellings of a place. */
  spellings(name: string): readonly string[]
}

export function createLexicon(knowledge: Knowledge, withoutFamily?: string): Lexicon {
  const synonyms = readSynonyms(knowledge, withoutFamily)
  const placeNames = knowledge.places.flatMap((place) => spellingsOf(place).map((text) => [text, place] as const))
  const bodyNames = knowledge.organisations.flatMap((body) => [body.name, ...body.aliases].map((text) => [foldText(text), body] as const))
  const places = createNameFinder(placeNames)
  const bodies = createNameFinder(bodyNames)
  const names = new Set([...placeNames, ...bodyNames].map(([text]) => text))
  const phrases = createNameFinder(Array.from(synonyms.words, (word) => [word, word] as const))
  const byName = new Map(knowledge.places.map((place) => [place.name, place]))
  const ancestors = new Map<string, readonly string[]>()
  return {
    alternatives: synonyms.of,
    phrasesIn: (text) => phrases(text).map((named) => ({ ...named, what: synonyms.of(named.what) })),
    placesIn: (folded) => places(folded).filter(({ raw, start, end }) => !isRank(folded, raw, end) && !isKind(folded, start, end)),
    organisationsIn: bodies,
    isName: (folded) => names.has(folded),
    place: (name) => byName.get(name),
    spellings: (name) => {
      const place = byName.get(name)
      return place ? spellingsOf(place) : [foldText(name)]
    },
    ancestors(name) {
      const known = ancestors.get(name) ?? pathFrom(name, byName)
      ancestors.set(name, known)
      return known
    },
  }
}

/** 苏州级职工书屋: an honour of that rank, wherever it is. 澄州市级竞赛 are those of its city. */
const isRank = (text: string, raw: string, end: number): boolean =>
  text[end] === '级' && !(/[市县区]$/u.test(raw) && HELD_BY.test(text.slice(end + 1)))
const HELD_BY = /^(?:职工|技能)?(?:竞赛|比赛|赛事|活动|财政|机关|部门|单位|工会)/u

/** 以开发区（工业园区）为重点: a kind of places explained, and none of them. */
const isKind = (text: string, start: number, end: number): boolean =>
  /[区园](?:\(|（)$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[)）]/u.test(text.slice(end, end + 1))

function pathFrom(name: string, places: ReadonlyMap<string, Place>): readonly string[] {
  const path: string[] = []
  for (let at: string | undefined = name; at !== undefined && !path.includes(at); at = places.get(at)?.within) path.push(at)
  return path
}

const spellingsOf = (place: Place): string[] => [place.name, ...place.aliases].map(foldText)

interface Synonyms {
  readonly words: Iterable<string>
  of(word: string): readonly Alternative[]
}

function readSynonyms(knowledge: Knowledge, without: string | undefined): Synonyms {
  const found: Weighed = new Map()
  const exchanged: Weighed = new Map()
  for (const family of knowledge.synonyms) {
    if (without !== undefined && (family.family === without || family.file === without)) continue
    for (const group of family.groups) {
      for (const say of group.say ?? []) for (const mean of group.mean ?? []) add(found, say, mean, group.weight)
      for (const a of group.same ?? [])
        for (const b of group.same ?? []) for (const known of [found, exchanged]) add(known, a, b, group.weight)
    }
  }
  /** Of the thousands of words a talk asks for a few. */
  const asked = new Map<string, readonly Alternative[]>()
  return {
    words: found.keys(),
    of(word) {
      const known = asked.get(word)
      if (known) return known
      const others = found.get(word)
      if (!others) return NONE
      const heard = Array.from(withTwins(word, others, exchanged), ([text, weight]) => ({ text, weight }))
      asked.set(word, heard)
      return heard
    },
  }
}

const NONE: readonly Alternative[] = []

/** Word, and what stands for it, how surely. */
type Weighed = Map<string, Map<string, number>>

function add(known: Weighed, from: string, to: string, weight: number): void {
  const [word, other] = [foldText(from), foldText(to)]
  if (word === other || word === '') return
  const others = known.get(word) ?? new Map<string, number>()
  others.set(other, Math.max(others.get(other) ?? 0, weight))
  known.set(word, others)
}

/** Below it two words are too far apart for a third to follow from both. */
const SURE = 0.7

/** 搭伙 is 合作, and 合作 exchanges with 协作: so 搭伙 may be 协作. One step only, less sure than either, and never to a part of the word itself. */
function withTwins(word: string, others: ReadonlyMap<string, number>, exchanged: Weighed): ReadonlyMap<string, number> {
  const heard = new Map(others)
  for (const [other, weight] of others) {
    if (weight < SURE) continue
    for (const [twin, alike] of exchanged.get(other) ?? [])
      if (alike >= SURE && !word.includes(twin) && !heard.has(twin)) heard.set(twin, weight * alike)
  }
  return heard
}
