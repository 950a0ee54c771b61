// Owns the way from pages to one text: lines joined into paragraphs, large type into headings, tables over page breaks.
import { linesOfGrid } from '../grid-text.ts'
import type { Line } from './geometry.ts'
import { gapBetweenLines, letterWidth } from './letter-gaps.ts'
import type { Page, PageElement } from './page.ts'

export interface PdfText {
  readonly text: string
  /** Where each page begins. */
  readonly pages: readonly number[]
}

type LineElement = Extract<PageElement, { kind: 'line' }>
interface Paragraph {
  readonly kind: 'paragraph'
  /** Where in it which page begins. */
  readonly starts: { readonly page: number; readonly at: number }[]
  readonly size: number
  readonly first: LineElement
  /** Joined once, at the end: a text without paragraphs would else be copied with every line. */
  readonly parts: string[]
  length: number
  last: LineElement
  lastPage: number
}
interface Table {
  readonly kind: 'table'
  readonly page: number
  readonly rows: string[][]
  readonly breaks: { readonly page: number; readonly row: number }[]
}
type Piece = Paragraph | Table

const HEADING_RATIO = 1.1
const MARK =
  /^(?:- |\d{1,2}[.、．)）]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[章节条]|【|[问答图表注][：:])/u

export function textOfPages(pages: readonly Page[]): PdfText {
  const body = bodySize(pages)
  const pieces: Piece[] = []
  pages.forEach((page, number) => {
    for (const element of page.elements) {
      if (element.kind === 'table') addTable(pieces, element.grid, number)
      else addLine(pieces, element, number)
    }
  })
  return write(pieces, body, pages.length)
}

/** The size that most letters have. */
function bodySize(pages: readonly Page[]): number {
  const counts = new Map<number, number>()
  for (const { elements } of pages)
    for (const element of elements)
      if (element.kind === 'line')
        counts.set(roundSize(element.line.size), (counts.get(roundSize(element.line.size)) ?? 0) + element.line.text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

const roundSize = (size: number): number => Math.round(size * 2) / 2

function addLine(pieces: Piece[], element: LineElement, page: number): void {
  const before = pieces.at(-1)
  const { text, size } = element.line
  if (before?.kind !== 'paragraph' || !goesOn(before, element, page)) {
    pieces.push({
      kind: 'paragraph',
      starts: [{ page, at: 0 }],
      parts: [text],
      length: text.length,
      size: roundSize(size),
      first: element,
      last: element,
      lastPage: page,
    })
    return
  }
  const gap = gapBetweenLines(before.last.line.text, text)
  if (page !== before.lastPage) before.starts.push({ page, at: before.length + gap.length })
  before.parts.push(gap, text)
  before.length += gap.length + text.length
  before.last = element
  before.lastPage = page
}

/** A line goes on with the paragraph where the one before fills its column, and this one begins where a second line would. */
function goesOn(paragraph: Paragraph, { line, left }: LineElement, page: number): boolean {
  const { last, lastPage } = paragraph
  if (!isFull(last, line) || roundSize(line.size) !== roundSize(last.line.size) || beginsAnew(last.line.text, line.text)) return false
  const sameColumn = page === lastPage && line.y > last.line.y && Math.abs(left - last.left) < 1
  if (sameColumn && line.y - last.line.y > 2.1 * line.size) return false
  return isSecondLine(paragraph, line.x - left, 0.7 * line.size)
}

/** No room for what the next line begins with: a Chinese letter, a number, a word, each with the marks behind it, which nobody parts. */
function isFull(last: LineElement, { text, size }: Line): boolean {
  const word = /^[（(“‘《]*(?:[\dA-Za-z.,%‰+-]+|.)(?:[，。、；：！？）”’》]+[\dA-Za-z.,%]*)?/u.exec(text)?.[0] ?? ''
  const needed = [...word].reduce((sum, letter) => sum + letterWidth(letter, size), 0)
  return last.line.right >= last.right - Math.max(1.6 * size, needed + 0.2 * size)
}

/** '- ' does, wherever it stands; （二） and 五、 only behind a whole sentence: 建功十三⏎五、争当排头兵 goes on. */
const beginsAnew = (before: string, text: string): boolean =>
  text.startsWith('- ') || (MARK.test(text) && /[。！？；：:;）)”]$/u.test(before))

/** Below the line before it; as a second line: at the edge, or under the words behind a bullet. */
function isSecondLine({ first, last }: Paragraph, indent: number, slack: number): boolean {
  const lastIndent = last.line.x - last.left
  if (first !== last) return Math.abs(indent - lastIndent) <= slack
  const wordsIndent = first.line.textX - first.left
  return wordsIndent > lastIndent + slack ? Math.abs(indent - wordsIndent) <= slack : indent <= lastIndent + slack
}

/** A table that goes on behind a page break: its header is told again, and a row may be cut in two. */
function addTable(pieces: Piece[], grid: readonly (readonly string[])[], page: number): void {
  const before = pieces.at(-1)
  const rows = grid.map((row) => [...row])
  if (before?.kind !== 'table' || before.rows[0]?.length !== rows[0]?.length) {
    pieces.push({ kind: 'table', page, rows, breaks: [] })
    return
  }
  const rest = sameRow(before.rows[0], rows[0]) ? rows.slice(1) : rows
  const [first] = rest
  const cut = first !== undefined && isCut(before.rows.at(-1) ?? [], first)
  if (cut) before.rows.push((before.rows.pop() ?? []).map((cell, i) => cell + (first[i] ?? '')))
  before.breaks.push({ page, row: before.rows.length })
  const above = before.rows.at(-1)?.[0] ?? ''
  const own = rest.slice(cut ? 1 : 0)
  const merged = own.findIndex((row) => row[0] !== '')
  before.rows.push(...own.map((row, i) => (!cut && (merged < 0 || i < merged) ? [above, ...row.slice(1)] : row)))
}

/** Words go on in cells below theirs. A number does not go on in a number: there a merged cell goes on over rows of its own. */
const isCut = (above: readonly string[], below: readonly string[]): boolean =>
  below[0] === '' && below.some((cell) => cell !== '') && !below.some((cell, i) => /^\d/u.test(cell) && /^\d/u.test(above[i] ?? ''))

const sameRow = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.every((cell, i) => cell === b[i])

function write(pieces: readonly Piece[], body: number, count: number): PdfText {
  const levels = headingLevels(pieces, body)
  const starts = new Map<number, number>()
  const texts: string[] = []
  let length = 0
  const begins = (page: number, at: number): void => {
    if (!starts.has(page)) starts.set(page, at)
  }
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      const mark = isLarge(piece, body) ? `${'#'.repeat(levels.get(piece.size) ?? 6)} ` : ''
      for (const { page, at } of piece.starts) begins(page, at === 0 ? length : length + mark.length + at)
      texts.push(mark, piece.parts.join(''), '\n\n')
      length += mark.length + piece.length + 2
    } else {
      const lines = linesOfGrid(piece.rows)
      const bodyFrom = lines.length - piece.rows.length
      begins(piece.page, length)
      for (const { page, row } of piece.breaks) begins(page, length + lines.slice(0, bodyFrom + row).join('\n').length + 1)
      const text = `${lines.join('\n')}\n\n`
      texts.push(text)
      length += text.length
    }
  }
  return { text: texts.join(''), pages: pageStarts(starts, count, length) }
}

/** Pages without text begin where the next one does. */
function pageStarts(starts: ReadonlyMap<number, number>, count: number, end: number): number[] {
  const pages: number[] = []
  let next = end
  for (let page = count - 1; page >= 0; page--) {
    next = Math.min(starts.get(page) ?? next, next)
    pages.push(next)
  }
  return pages.reverse()
}

function headingLevels(pieces: readonly Piece[], body: number): ReadonlyMap<number, number> {
  const large = pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph' && isLarge(piece, body))
  const sizes = [...new Set(large.map((piece) => piece.size))].sort((a, b) => b - a)
  return new Map(sizes.map((size, i) => [size, Math.min(6, i + 1)]))
}

const TITLE_MAX = 80
const isLarge = ({ size, length, last }: Paragraph, body: number): boolean =>
  size >= body * HEADING_RATIO && length <= TITLE_MAX && !/[。；]$/u.test(last.line.text)
