// Owns the tables whose lines and tabs were lost, so that only spaces part their cells: 安陵县 5160 2.61 174.
import { isHan } from '../text/characters.ts'
import { type MappedText, mapSlice } from '../text/mapped-text.ts'
import { headingKind } from './cell-kind.ts'
import { type Line, spansOfLines } from './lines.ts'
import { type Cells, isMarkedRow, isProse, ROWS_MIN, withTabs } from './table-text.ts'

/** A row of two cells is too easily a line of prose with a gap in it: both of its headings must be ones that head columns. */
const CELLS_MIN = 2
const HEADER_CELL_MAX = 20
const ROW_MAX = 400
/** A page's header and number may stand between the rows of one table. */
const INTERRUPTION_MAX = 3

// 5160 · 40.7% · 2.61万 · 12家 · — · not: 2019年工作
const AMOUNT = /^[-+]?\d[\d,.]*[%％‰]?\p{Script=Han}{0,2}$|^[-—–/]+$/u
const YEAR = /^(?:19|20)\d\d年?度?$/u
const FILLER = /[\uFFFD\uFEFF\u200B\r\u00AD]/u
const SPACE = /[ \t\u3000\u00A0]/u

interface Row {
  readonly index: number
  readonly cells: Cells
}

/** Gives each row of such a table tabs between its cells, as a row is written elsewhere; other lines stay as they are. */
export function partSpacedTables(lines: readonly Line[], source: string): readonly Line[] {
  const rows = rowsOf(lines, source)
  const parted = new Map<number, Row>()
  let width = 0
  for (let i = 0; i < rows.length; ) {
    const run = runFrom(rows, i)
    const header = headerBefore(rows, i, run)
    const goesOn = run.length > 0 && run[0]?.cells.length === width && near(parted, rows[i], rows)
    if (header || goesOn) {
      width = run[0]?.cells.length ?? 0
      for (const row of header ? [header, ...run] : run) parted.set(row.index, row)
    }
    i += Math.max(1, run.length)
  }
  if (parted.size === 0) return lines
  return lines.map((line, i) => ({ ...line, content: withTabsOf(parted.get(i)) ?? line.content }))
}

/** The lines that hold anything, cut at their gaps. */
function rowsOf(lines: readonly Line[], source: string): Row[] {
  const spans = spansOfLines(source)
  return lines.flatMap(({ content: { text } }, index) => {
    if (text === '') return []
    const isNone = text.length > ROW_MAX || isProse(text) || isMarkedRow(text)
    return [{ index, cells: isNone ? [] : cellsOf(mapSlice(source, spans[index]?.start ?? 0, spans[index]?.end ?? 0)) }]
  })
}

function cellsOf(raw: MappedText): MappedText[] {
  const cells: { text: string; at: number[] }[] = []
  let open = false
  for (let i = 0; i < raw.text.length; i++) {
    const char = raw.text[i] ?? ''
    if (FILLER.test(char)) continue
    if (SPACE.test(char)) {
      open = false
      continue
    }
    // 合 计 and 赵 勇 are one cell each, spread out to the width of their column.
    const last = cells.at(-1)
    if (!last || (!open && !(isHan(char) && last.text.length === 1 && isHan(last.text) && isLone(raw.text, i))))
      cells.push({ text: char, at: [raw.at[i] ?? 0] })
    else {
      last.text += char
      last.at.push(raw.at[i] ?? 0)
    }
    open = true
  }
  return cells
}

const isLone = (text: string, i: number): boolean => SPACE.test(text[i + 1] ?? ' ')

/** Rows of one width from here on, each with amounts in most of its cells behind the first. */
function runFrom(rows: readonly Row[], from: number): readonly Row[] {
  const width = rows[from]?.cells.length ?? 0
  let end = from
  while (width >= CELLS_MIN && rows[end]?.cells.length === width && isData(rows[end])) end++
  return rows.slice(from, end)
}

function isData(row: Row | undefined): boolean {
  const values = row?.cells.slice(1) ?? []
  return values.filter(({ text }) => AMOUNT.test(text) && !YEAR.test(text)).length > values.length / 2
}

function headerBefore(rows: readonly Row[], from: number, run: readonly Row[]): Row | undefined {
  const header = rows[from - 1]
  const fits =
    run.length >= ROWS_MIN &&
    header?.cells.length === run[0]?.cells.length &&
    (header?.cells.length !== CELLS_MIN || header.cells.every(({ text }) => headingKind(text) === 'surely')) &&
    header?.cells.every(({ text }) => text.length <= HEADER_CELL_MAX && (!/^\d/u.test(text) || YEAR.test(text)))
  return fits ? header : undefined
}

/** The rows before stand no further off than a page's furniture is long. */
function near(parted: ReadonlyMap<number, Row>, row: Row | undefined, rows: readonly Row[]): boolean {
  const last = [...parted.keys()].at(-1)
  if (row === undefined || last === undefined) return false
  return rows.filter(({ index }) => index > last && index < row.index).length <= INTERRUPTION_MAX
}

const withTabsOf = (row: Row | undefined): MappedText | undefined => row && withTabs(row.cells)
