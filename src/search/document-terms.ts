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
  const encode = (term: string): number => {
    const code = codes.get(term) ?? codes.size
    codes.set(term, code)
    return code
  }
  const growing = { words: createGrowing(), pairs: createGrowing(), headings: createGrowing() }
  const asWord: number[] = []
  const asPair: number[] = []
  const headingTerms = new Map<string, { readonly words: readonly number[]; readonly pairs: readonly number[] }>()
  const headingsOf = (section: readonly string[]) => {
    const folded = foldText(section.join('\n'))
    const terms = headingTerms.get(folded) ?? { words: wordsOf(folded, segmenter).map(encode), pairs: pairsOf(folded).map(encode) }
    headingTerms.set(folded, terms)
    return terms
  }
  return {
    add(passage) {
      const folded = foldText(passage.text)
      const words = wordsOf(folded, segmenter).map(encode)
      const pairs = pairsOf(folded).map(encode)
      const headings = headingsOf(passage.section)
      for (const term of new Set([...words, ...headings.words])) asWord[term] = (asWord[term] ?? 0) + 1
      for (const term of new Set([...pairs, ...headings.words, ...headings.pairs])) asPair[term] = (asPair[term] ?? 0) + 1
      growing.words.add(words)
      growing.pairs.add(pairs)
      growing.headings.add([...headings.words, ...headings.pairs])
    },
    done: () => ({
      texts: [...codes.keys()],
      fields: { words: growing.words.done(), pairs: growing.pairs.done(), headings: growing.headings.done() },
      asWord: Uint32Array.from({ length: codes.size }, (_, term) => asWord[term] ?? 0),
      asPair: Uint32Array.from({ length: codes.size }, (_, term) => asPair[term] ?? 0),
    }),
  }
}

export function countTerms(passages: readonly Passage[], segmenter: Segmenter): DocumentTerms {
  const counter = createTermCounter(segmenter)
  for (const passage of passages) counter.add(passage)
  return counter.done()
}

function createGrowing() {
  const starts = [0]
  const terms: number[] = []
  const counts: number[] = []
  return {
    add(held: readonly number[]) {
      const often = new Map<number, number>()
      for (const term of held) often.set(term, (often.get(term) ?? 0) + 1)
      for (const [term, count] of often) {
        terms.push(term)
        counts.push(count)
      }
      starts.push(terms.length)
    },
    done: (): CountedTerms => ({ starts: Uint32Array.from(starts), terms: Uint32Array.from(terms), counts: Uint16Array.from(counts) }),
  }
}

/** The terms of several documents as those of one, in their order. */
export function joinTerms(documents: readonly DocumentTerms[]): DocumentTerms {
  const codes = new Map<string, number>()
  const renamed = documents.map(({ texts }) =>
    Uint32Array.from(texts, (text) => {
      const code = codes.get(text) ?? codes.size
      codes.set(text, code)
      return code
    }),
  )
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
