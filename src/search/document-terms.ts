// Owns what one document is found by: the terms of its passages, cut and counted once, so that they can be kept beside it.
import type { Passage } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import type { Segmenter } from '../text/segmenter.ts'
import type { CountedFields, CountedTerms, Field } from './term-engine.ts'
import { pairsOf, wordsOf } from './terms.ts'

export interface DocumentTerms {
  /** Each different term; elsewhere it is named by its place here. */
  readonly texts: readonly string[]
  readonly fields: CountedFields
  /** For each term in how many passages it stands as a word, and as a pair of characters; a word of the headings is either. */
  readonly asWord: Uint32Array
  readonly asPair: Uint32Array
}

export interface TermCounter {
  add(passage: Passage): void
  done(): DocumentTerms
}

/** A long document is counted passage by passage, so that other work can be done between them. */
export function createTermCounter(segmenter: Segmenter): TermCounter {
  const codes = new Map<string, number>()
  const encode = (term: string): number => codeIn(codes, term)
  const growing = { words: createGrowing(), pairs: createGrowing(), headings: createGrowing() }
  const asWord = createTally()
  const asPair = createTally()
  const headingTerms = new Map<string, { readonly words: readonly number[]; readonly pairs: readonly number[] }>()
  const headingsOf = (section: readonly string[]) => {
    const written = section.join('\n')
    const known = headingTerms.get(written)
    if (known) return known
    const folded = foldText(written)
    const terms = { words: wordsOf(folded, segmenter).map(encode), pairs: pairsOf(folded).map(encode) }
    headingTerms.set(written, terms)
    return terms
  }
  return {
    add(passage) {
      const folded = foldText(passage.text)
      const words = wordsOf(folded, segmenter).map(encode)
      const pairs = pairsOf(folded).map(encode)
      const headings = headingsOf(passage.section)
      asWord.add(words, headings.words)
      asPair.add(pairs, headings.words, headings.pairs)
      growing.words.add(words)
      growing.pairs.add(pairs)
      growing.headings.add(headings.words, headings.pairs)
    },
    done: () => ({
      texts: [...codes.keys()],
      fields: { words: growing.words.done(), pairs: growing.pairs.done(), headings: growing.headings.done() },
      asWord: asWord.done(codes.size),
      asPair: asPair.done(codes.size),
    }),
  }
}

export function countTerms(passages: readonly Passage[], segmenter: Segmenter): DocumentTerms {
  const counter = createTermCounter(segmenter)
  for (const passage of passages) counter.add(passage)
  return counter.done()
}

/** The number of a term, which a new one gets. */
function codeIn(codes: Map<string, number>, term: string): number {
  const known = codes.get(term)
  if (known !== undefined) return known
  codes.set(term, codes.size)
  return codes.size - 1
}

/** For each term in how many passages it stands. */
function createTally() {
  const often: number[] = []
  /** The passage in which each term was last met. */
  const last: number[] = []
  let passage = 0
  return {
    add(...lists: readonly (readonly number[])[]) {
      passage++
      for (const held of lists)
        for (const term of held) {
          if (last[term] === passage) continue
          last[term] = passage
          often[term] = (often[term] ?? 0) + 1
        }
    },
    done: (terms: number): Uint32Array => Uint32Array.from({ length: terms }, (_, term) => often[term] ?? 0),
  }
}

function createGrowing() {
  const starts = [0]
  const terms: number[] = []
  const counts: number[] = []
  /** Where each term was last noted. */
  const places: number[] = []
  return {
    add(...lists: readonly (readonly number[])[]) {
      const start = terms.length
      for (const held of lists)
        for (const term of held) {
          const place = places[term] ?? -1
          if (place >= start) counts[place] = (counts[place] as number) + 1
          else {
            places[term] = terms.length
            terms.push(term)
            counts.push(1)
          }
        }
      starts.push(terms.length)
    },
    done: (): CountedTerms => ({ starts: Uint32Array.from(starts), terms: Uint32Array.from(terms), counts: Uint16Array.from(counts) }),
  }
}

/** The terms of several documents as those of one, in their order. */
export function joinTerms(documents: readonly DocumentTerms[]): DocumentTerms {
  const codes = new Map<string, number>()
  const renamed = documents.map(({ texts }) => Uint32Array.from(texts, (text) => codeIn(codes, text)))
  const summed = (of: (each: DocumentTerms) => Uint32Array): Uint32Array => {
    const sums = new Uint32Array(codes.size)
    documents.forEach((each, d) => {
      const names = renamed[d] as Uint32Array
      of(each).forEach((count, term) => {
        sums[names[term] as number] = (sums[names[term] as number] as number) + count
      })
    })
    return sums
  }
  const field = (name: Field): CountedTerms =>
    joinField(
      documents.map((each) => each.fields[name]),
      renamed,
    )
  return {
    texts: [...codes.keys()],
    fields: { words: field('words'), pairs: field('pairs'), headings: field('headings') },
    asWord: summed((each) => each.asWord),
    asPair: summed((each) => each.asPair),
  }
}

function joinField(parts: readonly CountedTerms[], renamed: readonly Uint32Array[]): CountedTerms {
  const passages = parts.reduce((sum, { starts }) => sum + starts.length - 1, 0)
  const held = parts.reduce((sum, { terms }) => sum + terms.length, 0)
  const joined = { starts: new Uint32Array(passages + 1), terms: new Uint32Array(held), counts: new Uint16Array(held) }
  let passage = 0
  let at = 0
  parts.forEach(({ starts, terms, counts }, d) => {
    const names = renamed[d] as Uint32Array
    joined.counts.set(counts, at)
    for (let i = 0; i < terms.length; i++) joined.terms[at + i] = names[terms[i] as number] as number
    for (let p = 1; p < starts.length; p++) joined.starts[passage + p] = at + (starts[p] as number)
    passage += starts.length - 1
    at += terms.length
  })
  return joined
}
