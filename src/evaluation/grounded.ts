// Owns the check that a reply states no number of its own: each stands in a quote, in the question, or in a labelled calculation.

import type { Reply, Turn } from '../answers/reply.ts'
import { lettersOf } from '../text/characters.ts'

export type Groundless =
  | { readonly kind: 'number'; readonly numbers: readonly string[] }
  /** A calculation whose operand no quote holds. */
  | { readonly kind: 'operand'; readonly raws: readonly string[] }
  /** A quote that its document does not hold. */
  | { readonly kind: 'quote'; readonly doc: string; readonly quote: string }

/** `sourceText` gives a document's text by its id; what is cited beside the documents has none, and is not looked up. */
export function findGroundless(turns: readonly Turn[], sourceText: (doc: string) => string | undefined): readonly Groundless[] {
  const asked = turns.map(({ question }) => question).join('\n')
  return turns.flatMap(({ reply }) => [...looseNumbers(reply, asked), ...looseOperands(reply), ...foreignQuotes(reply, sourceText)])
}

/** A declined reply may name what there is instead; it answers nothing with it. */
function looseNumbers({ kind, text, citations, calculations }: Reply, asked: string): Groundless[] {
  if (kind === 'none') return []
  const told = calculations.map((calculation) => `${calculation.text} ${calculation.result}`)
  const known = new Set(numbersOf([...citations.map(({ quote }) => quote), asked, ...told].join('\n')))
  const numbers = numbersOf(withoutFrame(text)).filter((number) => !known.has(number))
  return numbers.length > 0 ? [{ kind: 'number', numbers }] : []
}

function looseOperands({ citations, calculations }: Reply): Groundless[] {
  const quoted = lettersOf(citations.map(({ quote }) => quote).join('\n'))
  const raws = calculations.flatMap(({ operands }) => operands.map(({ raw }) => raw)).filter((raw) => !quoted.includes(lettersOf(raw)))
  return raws.length > 0 ? [{ kind: 'operand', raws }] : []
}

function foreignQuotes({ citations }: Reply, sourceText: (doc: string) => string | undefined): Groundless[] {
  return citations.flatMap(({ doc, quote }): Groundless[] => {
    const source = sourceText(doc)
    if (source === undefined) return []
    const letters = lettersOf(source)
    return quote.split('…').every((part) => letters.includes(lettersOf(part))) ? [] : [{ kind: 'quote', doc, quote }]
  })
}

const CITATION_LINE = /^\s*(?:📄|来源|出处|《)/u
const FRAME: readonly RegExp[] = [
  // 1、… 2. … at the head of a line · not: 2.5万元
  /^[ \t]*\d{1,2}(?:[、)]|\.(?!\d))/gmu,
  // (1/2)
  /\(\d+\/\d+\)/gu,
  // 回复“2”, 发送 1 或 2
  /(?:回复|发送|输入)[“”"「]?\s*[\d、,或\- ]+[“”"」]?/gu,
]

/** What only leads on or tells where it stands: citation lines, numbers of a list, of pages and of choices. */
function withoutFrame(text: string): string {
  const lines = plain(text)
    .split('\n')
    .filter((line) => !CITATION_LINE.test(line))
  return FRAME.reduce((rest, form) => rest.replace(form, ''), lines.join('\n'))
}

const numbersOf = (text: string): readonly string[] => plain(text).match(/\d+(?:\.\d+)?/gu) ?? []

/** Half width, and thousands without their commas; a Chinese comma joins no numbers, ① is none. */
const plain = (text: string): string =>
  text
    .replace(/[①-⑳]/gu, '|')
    .replaceAll('，', '、')
    .normalize('NFKC')
    .replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, (number) => number.replaceAll(',', ''))
