// Owns the year of one item among many: a page or a gazetteer of many years tells it at the item's head, above it or in its only year.
import { publishedLines } from './collected-texts.ts'
import { yearsOfPeriod } from './period.ts'
import type { SourceDocument } from './source-document.ts'

/** 发布日期：2025-01-21 · 发布时间：2026年6月1日 */
const DATELINE = /^[ \t\u3000]*(?:发布|发表|更新)(?:日期|时间)\s?[：:]\s?((?:19|20)\d\d)\D/gmu
const YEAR = /(?<![\d—\-~至])((?:19|20)\d\d)年(?!代|[来间内鉴]|[—\-~至](?:19|20)\d\d)/gu
/** So many years no report sums up. */
const LONG = 8
const SUMS = /\d年来|[两三四五六七八九十]年来|以来|累计|历年|年均|先后/u

/** Finds the year of the item that begins before an offset; undefined where the document has no datelines but one. */
export function yearsOfItems({ text }: Pick<SourceDocument, 'text'>): (offset: number) => string | undefined {
  const lines = [...Array.from(text.matchAll(DATELINE), ({ index, 1: year }) => ({ index, year })), ...publishedIn(text)]
  return (offset) => (lines.length < 2 ? undefined : lines.findLast(({ index }) => index <= offset)?.year)
}

/** 江城工会 2024-01-15 10:00, again and again. */
function publishedIn(text: string): { index: number; year: string }[] {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), (line) => ({ index: line.index, text: line[0].trim() }))
  const published = publishedLines(lines.map((line) => line.text))
  return lines.flatMap((_, i) => {
    const year = published.get(i)?.year
    return year === undefined ? [] : [{ index: lines[titleAbove(lines, i)]?.index ?? 0, year }]
  })
}

/** 暖心驿站再升级 ⏎ ——三年建成百座 ⏎ 2022年03月02日 来源：…: an item begins with its titles. */
function titleAbove(lines: readonly { text: string }[], at: number): number {
  let first = at
  while (first > Math.max(0, at - TITLES) && TITLE.test(lines[first - 1]?.text ?? '')) first--
  return first
}
const TITLES = 3
const TITLE = /^[^。；]{2,40}(?<![。；，：”）)])$/u

export interface Item {
  readonly kind?: string | undefined
  /** What its section or its document says. */
  readonly period: string | undefined
  /** How its section begins. */
  readonly lead: string
  readonly text: string
  /** Of the dateline above it. */
  readonly dated?: string | undefined
}

/** The year that an item is of, where its document speaks of several or of none. */
export function yearOfItem({ kind, period, lead, text, dated }: Item): string | undefined {
  const years = yearsOfPeriod(period)
  if (years && years[0] === years[1]) return undefined
  const told = kind === 'newspaper-page' ? yearsIn(lead)[0] : undefined
  if (told ?? dated) return told ?? dated
  const own = new Set(yearsIn(text))
  return years && years[1] - years[0] >= LONG && own.size === 1 && !SUMS.test(text) ? [...own][0] : undefined
}

const yearsIn = (text: string): readonly string[] => Array.from(text.matchAll(YEAR), ([, year = '']) => year)
