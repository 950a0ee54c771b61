// Owns how a passage falls into sentences and clauses: the smallest stretches that an answer is made of.
import { bylineLength } from '../../text/byline.ts'
import { leadsIn, leadsOf } from '../../text/led-list.ts'
import type { Span } from '../../text/mapped-text.ts'
import { findQuantities, type Quantity } from '../../text/quantity.ts'
import { splitSentences } from '../../text/sentences.ts'
import { withoutQuotes } from './term-match.ts'
import { type Clause, type Window, windowsOf } from './window.ts'

export interface ParsedPassage {
  /** Clauses and sentences without quotation marks: what terms are looked for in. */
  readonly plain: { readonly clauses: readonly string[]; readonly sentences: readonly string[]; readonly withoutTitles: readonly string[] }
  /** Folded, as long as the passage's own text. */
  readonly text: string
  readonly sentences: readonly Span[]
  /** The sentences as they stand. */
  readonly lines: readonly string[]
  readonly clauses: readonly Clause[]
  readonly windows: readonly Window[]
  readonly quantities: readonly Quantity[]
  /** For each sentence the one that leads in the list it is an item of; −1 where it is none. */
  readonly leads: readonly number[]
}

const OPEN = '《“‘（【([「『'
const CLOSE = '》”’）】)]」』'

export function parsePassage(text: string, bodyStart: number, row: boolean): ParsedPassage {
  const body = text.slice(bodyStart)
  const shift = (span: Span): Span => ({ start: span.start + bodyStart, end: span.end + bodyStart })
  const quantities = findQuantities(text).filter((quantity) => quantity.start >= bodyStart)
  const sentences = row ? [{ start: bodyStart, end: text.length }] : splitSentences(body).map(shift)
  const clauses = sentences.flatMap((sentence, i) =>
    row ? [{ ...sentence, sentence: i }] : splitClauses(text, sentence, quantities).map((span) => ({ ...span, sentence: i })),
  )
  const plainOf = (span: Span): string => withoutQuotes(text.slice(span.start, span.end))
  const plainClauses = clauses.map(plainOf)
  const withoutTitles = text.includes('《')
    ? clauses.map(({ start, end }) => withoutQuotes(text.slice(start, end).replace(/《[^》]*》/gu, '')))
    : plainClauses
  const plain = { clauses: plainClauses, sentences: sentences.map(plainOf), withoutTitles }
  const lines = sentences.map(({ start, end }) => text.slice(start, end))
  return {
    ...{ text, sentences, lines, clauses, quantities, plain },
    windows: windowsOf(text, clauses, quantities),
    leads: withYearsCompared(leadsOf(lines, mayBeItem, areLabelled), lines),
  }
}

/** 全年新建基层工会213家；2022年新建187家: what was counted in the other year the sentence before says. */
const OTHER_YEAR =
  /^\s*(?:(?:19|20)\d\d年|上一?年度?|去年)(?:同期)?(?:分别)?(?:为|是|\p{Script=Han}{2}(?:了|为)?)?[近约超逾]?\d[\d.,]*[余多]?[万亿千百]?(?:[%％]|(?!月)\p{Script=Han}{1,3})(?=[，。；、\s]|$)/u
const withYearsCompared = (leads: readonly number[], lines: readonly string[]): readonly number[] =>
  leads.map((lead, s) => (lead < 0 && OTHER_YEAR.test(lines[s] ?? '') ? s - 1 : lead))

const ITEM_MAX = 80
const LABEL = /^\s*[^，。；：、\d]{2,12}[：:](?!\s*$)/u
/** 一档站：5个。⏎二档站：8个。 are items, whatever they end with. */
const areLabelled = (own: string, before: string): boolean => LABEL.test(own) && LABEL.test(before)

/** '获奖情况如下：⏎市长奖：2人⏎提名奖：3人' → the items lean on the first line. */
function mayBeItem(own: string, before: string): boolean {
  // Behind items without a mark a sentence is no item: “甲工程”⏎“乙工程”⏎全年另办讲座6场。
  const isSentence = /[。！？]\s*$/u.test(own) && !/[；;，,、：:]\s*$/u.test(before) && !areLabelled(own, before)
  return own.length <= ITEM_MAX && !isSentence && !leadsIn(own)
}

/** Clauses end at ，；： outside of brackets and quotes; in a list of counts (1人、1个) at 、 too. */
function splitClauses(text: string, sentence: Span, quantities: readonly Quantity[]): Span[] {
  const clauses: Span[] = []
  let depth = 0
  let start = sentence.start + bylineLength(text.slice(sentence.start, sentence.end))
  const cut = (end: number): void => {
    if (text.slice(start, end).trim() !== '') clauses.push({ start, end })
    start = end
  }
  for (let i = start; i < sentence.end; i++) {
    const char = text[i] ?? ''
    if (OPEN.includes(char)) depth++
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && ('，；：;'.includes(char) || (char === ',' && !/\d/u.test(text[i + 1] ?? '')))) cut(i + 1)
    else if (
      depth === 0 &&
      char === '、' &&
      !isAmountAlone(text, quantities, i + 1) &&
      hasCount(quantities, start, i) &&
      hasCount(quantities, i + 1, listItemEnd(text, i + 1, sentence.end))
    )
      cut(i + 1)
  }
  cut(sentence.end)
  return clauses
}

/** 分别调整为25元、40元（小夜班、大夜班）: the brackets tell what both are. */
const isAmountAlone = (text: string, quantities: readonly Quantity[], from: number): boolean =>
  quantities.some(({ start, end }) => start === from && /[（(]/u.test(text[end] ?? ''))

const hasCount = (quantities: readonly Quantity[], start: number, end: number): boolean =>
  quantities.some((quantity) => quantity.start >= start && quantity.end <= end)

function listItemEnd(text: string, from: number, limit: number): number {
  const next = /[、，；。：]/u.exec(text.slice(from, limit))
  return next ? from + next.index : limit
}
