// Owns the tables whose rows came apart anywhere, some cells on lines of their own, others together on one: 石马镇  二类 ⏎ 81 ⏎ 7528.
import { type MappedText, mapSlice, type Span, trimMapped } from '../text/mapped-text.ts'
import { type CellKind, headingKind, kindOfCell } from './cell-kind.ts'
import { cellsOfLine } from './cut-row.ts'
import { formOfLine, type LineForm } from './line-form.ts'
import { type Line, spansOfLines } from './lines.ts'
import { isPageLine } from './page-line.ts'
import { headsColumns, isMarkedRow, ROWS_MIN, withTabs } from './table-text.ts'

const COLUMNS = { least: 2, most: 9, untitled: 3 } as const
/** Without a title above it a table shows its columns by more rows. */
const ROWS_UNTITLED = 3
const CELL_LINE_MAX = 60
const LINES_MAX = 600

interface Cell {
  readonly content: MappedText
  /** Which line it stands on, and whether it begins that line. */
  readonly line: number
  readonly begins: boolean
}

/** Each row on one line, with tabs between its cells; the other lines that held its cells are left blank. */
export function joinTornTables(lines: readonly Line[], source: string): readonly Line[] {
  const spans = spansOfLines(source)
  const joined = new Map<number, MappedText>()
  for (let i = 0; i < lines.length; i++) {
    const isTitled = isTitle(textAt(lines, i))
    const isLed = !isTitled && isLedIn(lines, i)
    if (!isTitled && !isLed && !isHeader(lines, i, source, spans)) continue
    const cells = cellsFrom(lines, isTitled ? (isHeader(lines, i + 2, source, spans) ? i + 2 : i + 1) : i, source, spans)
    const rows = isLed || isTorn(cells) ? rowsOf(cells, isTitled) : undefined
    if (!rows) continue
    for (const { line } of cells.slice(0, rows.size)) joined.set(line, BLANK)
    for (const row of rows.rows) joined.set(row[0]?.line ?? 0, withTabs(row.map(({ content }) => content)))
    i = cells[rows.size - 1]?.line ?? i
  }
  return joined.size === 0 ? lines : lines.map((line, i) => ({ ...line, content: joined.get(i) ?? line.content }))
}
const BLANK: MappedText = { text: '', at: [] }

const textAt = (lines: readonly Line[], i: number): string => lines[i]?.content.text ?? ''
const isTitle = (text: string): boolean => formOfLine(text).kind === 'table-title' || /^附表(?!明|示|格)[^。，；：]{4,50}$/u.test(text)

/** 慰问事项 标准 说明, on one line: without a title above it. */
function isHeader(lines: readonly Line[], i: number, source: string, spans: readonly Span[]): boolean {
  const text = textAt(lines, i)
  if (text.length < COLUMNS.untitled * 2 || text.length > CELL_LINE_MAX || /[\d，。；：、\t|]/u.test(text)) return false
  const cells = cellsOfLine(rawAt(i, source, spans))
  return cells.length >= COLUMNS.untitled && headsColumns(cells)
}

/** 帮扶标准见下表： ⏎ 类别 ⏎ 生活救助 ⏎ …, each cell on a line of its own. */
function isLedIn(lines: readonly Line[], i: number): boolean {
  if (headingKind(textAt(lines, i)) !== 'surely') return false
  const above = lines.slice(Math.max(0, i - 2), i).findLast(({ content }) => content.text !== '')
  return LEADS_IN.test(above?.content.text ?? '')
}
const LEADS_IN = /(?:下表|如下|表\d*)[：:]$/u

const rawAt = (i: number, source: string, spans: readonly Span[]): MappedText =>
  trimMapped(mapSlice(source, spans[i]?.start ?? 0, spans[i]?.end ?? 0))

/** All that may be cells from here on; what only turns a page is left out. */
function cellsFrom(lines: readonly Line[], from: number, source: string, spans: readonly Span[]): readonly Cell[] {
  const cells: Cell[] = []
  for (let i = from; i < Math.min(lines.length, from + LINES_MAX); i++) {
    const text = textAt(lines, i)
    if (text === '') {
      if (cells.length === 0 || isTurned(lines, i)) continue
      break
    }
    if (isPageLine(text)) continue
    const { kind } = formOfLine(text)
    if (kind === 'unit' && cells.length === 0) continue
    if (!MAY_HOLD_CELLS.has(kind) || text.length > CELL_LINE_MAX || isMarkedRow(text) || NO_CELL.test(text)) break
    for (const [c, content] of cellsOfLine(rawAt(i, source, spans)).entries()) cells.push({ content, line: i, begins: c === 0 })
  }
  return cells
}
const MAY_HOLD_CELLS: ReadonlySet<LineForm['kind']> = new Set(['plain', 'page-mark', 'rule', 'unit', 'signature'])
const NO_CELL = /[。！？]|^[注附][：:]|^说明[：:]/u

/** A blank line beside what turns a page. */
function isTurned(lines: readonly Line[], i: number): boolean {
  const texts = [
    lines.slice(0, i).findLast(({ content }) => content.text !== ''),
    lines.slice(i).find(({ content }) => content.text !== ''),
  ]
  return texts.some((line) => isPageLine(line?.content.text ?? ''))
}

/** Some lines hold one cell, others several: where all hold as many, others read the table. */
function isTorn(cells: readonly Cell[]): boolean {
  const held = new Map<number, number>()
  for (const { line } of cells) held.set(line, (held.get(line) ?? 0) + 1)
  return new Set(held.values()).size > 1
}

interface Rows {
  readonly rows: readonly (readonly Cell[])[]
  /** How many of the cells they take. */
  readonly size: number
}

/** The fewest columns of which each holds the same kind of cells in every row, and every row begins a line. */
function rowsOf(cells: readonly Cell[], isTitled: boolean): Rows | undefined {
  for (let columns = isTitled ? COLUMNS.least : COLUMNS.untitled; columns <= COLUMNS.most; columns++) {
    const header = cells.slice(0, columns)
    if (!cells[columns]?.begins || !heads(header, isTitled) || goesOn(cells, columns)) continue
    const rows = rowsBelow(cells, header)
    const size = cells.indexOf(rows.at(-1)?.at(-1) as Cell) + 1
    if (rows.length >= (isTitled ? ROWS_MIN : ROWS_UNTITLED) && holdFigures(rows) && !isCut(cells, size))
      return { rows: [header, ...rows], size }
  }
  return undefined
}

/** More cells follow, which are no such rows: a cell of this one was torn in two, and others may read it. */
const isCut = (cells: readonly Cell[], size: number): boolean =>
  cells[size] !== undefined && !PROSE.test(textOf(cells[size])) && textOf(cells[size]).length < PROSE_LENGTH
const PROSE = /[，；：]/u
const PROSE_LENGTH = 16

/** What follows heads columns as well. 会员总数 alone may begin a row. */
const goesOn = (cells: readonly Cell[], columns: number): boolean =>
  cells.slice(columns, columns + 2).every((cell) => headingKind(textOf(cell)) === 'surely')

const textOf = (cell: Cell | undefined): string => cell?.content.text ?? ''

function heads(header: readonly Cell[], isTitled: boolean): boolean {
  const kinds = header.map((cell) => headingKind(textOf(cell)))
  return !kinds.includes('no') && kinds.filter((kind) => kind === 'surely').length * (isTitled ? header.length : 2) >= header.length
}

/** As far as they go; the header may come again on the next page. */
function rowsBelow(cells: readonly Cell[], header: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  for (let at = header.length; at + header.length <= cells.length; at += header.length) {
    const row = cells.slice(at, at + header.length)
    if (row.every((cell, c) => textOf(cell) === textOf(header[c]))) continue
    if (!row[0]?.begins || !areColumns([...rows, row])) break
    rows.push(row)
  }
  return rows
}

type Class = 'figure' | 'word' | 'any'
const classOf = (text: string): Class => CLASSES[kindOfCell(text)]
const CLASSES: Readonly<Record<CellKind, Class>> = {
  ...{ number: 'figure', amount: 'figure', date: 'figure', clock: 'figure', phone: 'figure' },
  ...{ text: 'word', name: 'word', weekday: 'word', empty: 'any', figures: 'any' },
}

const classesOf = (rows: readonly (readonly Cell[])[]): readonly ReadonlySet<Class>[] =>
  (rows[0] ?? []).map((_, c) => new Set(rows.map((row) => classOf(textOf(row[c]))).filter((each) => each !== 'any')))

/** Words below words, figures below figures; the first column names the rows. */
function areColumns(rows: readonly (readonly Cell[])[]): boolean {
  const classes = classesOf(rows)
  return classes.every(({ size }) => size <= 1) && !classes[0]?.has('figure')
}
const holdFigures = (rows: readonly (readonly Cell[])[]): boolean =>
  classesOf(rows).some((each) => each.has('figure')) || (rows[0] ?? []).some((_, c) => rows.every((row) => /\d/u.test(textOf(row[c]))))
