// Owns the tables whose lines and tabs were lost, so that only spaces part their cells: 安陵县 5160 2.61 174.
import { isHan } from '../text/characters.ts'
import { concatMapped, type MappedText, mapSlice } from '../text/mapped-text.ts'
import { headingKind } from './cell-kind.ts'
import { type Line, spansOfLines } from './lines.ts'
import { isPageLine } from './page-line.ts'
import { type Cells, isMarkedRow, isProse, ROWS_MIN, withTabs } from './table-text.ts'

/** A row of two cells is too easily a line of prose with a gap in it: both of its headings must be ones that head columns. */
const CELLS_MIN = 2
const HEADER_CELL_MAX = 20
const ROW_MAX = 400
/** A page's header and number may stand between the rows of one table. */
const INTERRUPTION_MAX = 3
/** How many lines the extraction may have broken a row into. */
const PIECES_MAX = 4

// 5160 · 40.7% · 2.61万 · 12家 · — · not: 2019年工作
const AMOUNT = /^[-+]?\d[\d,.]*[%％‰]?\p{Script=Han}{0,2}$|^[-—–/]+$/u
const YEAR = /^(?:19|20)\d\d年?度?$/u
const FILLER = /[\uFFFD\uFEFF\u200B\r\u00AD]/u
const SPACE = /[ \t\u3000\u00A0]/u

/** The cells of one line, or of the lines that one row was broken into. */
interface Row {
  readonly index: number
  readonly cells: Cells
  /** Where on the line each cell begins, as wide as it is set. */
  readonly columns: readonly number[]
  /** The other lines whose cells it holds. */
  readonly took: readonly number[]
  /** A page's number stands on it. */
  readonly isPage: boolean
}

/** Gives each row of such a table tabs between its cells, as a row is written elsewhere; other lines stay as they are. */
export function partSpacedTables(lines: readonly Line[], source: string): readonly Line[] {
  const rows = rowsOf(lines, source)
  const parted = new Map<number, Row>()
  let width = 0
  let last = -1
  for (let i = 0; i < rows.length; ) {
    const run = runFrom(rows, i)
    const header = headerBefore(rows, i, run, last)
    const goesOn = run.length > 0 && run[0]?.cells.length === width && i - last - 1 <= INTERRUPTION_MAX
    if (header || goesOn) {
      width = run[0]?.cells.length ?? 0
      const torn = header ? undefined : tornName(rows[i - 1], run[0])
      const between = header ? header.rows : (rowsBroken(rows, last + 1, torn ? i - 1 : i, width) ?? [])
      for (const row of torn ? [...between, torn, ...run.slice(1)] : [...between, ...run]) parted.set(row.index, row)
      last = i + run.length - 1
      const tail = tailOf(rows, last + 1, run.at(-1)?.cells ?? [])
      if (tail) {
        parted.set(tail.row.index, tail.row)
        last = tail.last
      }
      i = last + 1
    } else i += Math.max(1, run.length)
  }
  if (parted.size === 0) return lines
  const gone = new Set([...parted.values()].flatMap(({ took }) => took))
  return lines.flatMap((line, i) => (gone.has(i) ? [] : [{ ...line, content: withTabsOf(parted.get(i)) ?? line.content }]))
}

/** The lines that hold anything, cut at their gaps. */
function rowsOf(lines: readonly Line[], source: string): Row[] {
  const spans = spansOfLines(source)
  return lines.flatMap(({ content: { text } }, index) => {
    if (text === '') return []
    const isNone = text.length > ROW_MAX || isProse(text) || isMarkedRow(text)
    const cells = isNone ? [] : cellsOf(mapSlice(source, spans[index]?.start ?? 0, spans[index]?.end ?? 0))
    return [{ index, cells, columns: columnsOf(cells, source, spans[index]?.start ?? 0), took: [], isPage: isPageLine(text) }]
  })
}

const columnsOf = (cells: Cells, source: string, start: number): number[] =>
  cells.map(({ at: [at = start] }) =>
    Array.from(source.slice(start, at), (char) => (char <= '\u00FF' ? 1 : 2)).reduce<number>((a, b) => a + b, 0),
  )

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
  while (width >= CELLS_MIN && rows[end]?.cells.length === width && isData(rows[end]?.cells ?? [])) end++
  return rows.slice(from, end)
}

function isData(cells: Cells): boolean {
  const values = cells.slice(1)
  return values.filter(({ text }) => AMOUNT.test(text) && !YEAR.test(text)).length > values.length / 2
}

/** The header right above the run, on one line or on two, or above one or two rows that were broken; behind `last` at the earliest. */
function headerBefore(
  rows: readonly Row[],
  from: number,
  run: readonly Row[],
  last: number,
): { readonly rows: readonly Row[] } | undefined {
  const width = run[0]?.cells.length ?? 0
  if (run.length < ROWS_MIN) return undefined
  for (let at = from - 1; at > last && at >= from - 1 - PIECES_MAX; at--) {
    for (const size of [1, 2]) {
      const header = joinedHeader(rows.slice(at - size + 1, at + 1), width)
      const broken = header && rowsBroken(rows, at + 1, from, width)
      if (header && broken && at - size >= last) return { rows: [header, ...broken] }
    }
  }
  return undefined
}

function joinedHeader(lines: readonly Row[], width: number): Row | undefined {
  const [first, second] = lines
  if (first === undefined) return undefined
  if (second === undefined && lacksFirst(first.cells, width)) return { ...first, cells: [NOTHING, ...first.cells] }
  const cells = second === undefined ? first.cells : (unitsBelow(first, second) ?? [...first.cells, ...second.cells])
  const fits =
    cells.length === width &&
    (width !== CELLS_MIN || cells.every(({ text }) => headingKind(text) === 'surely')) &&
    (second === undefined || cells.every(({ text }) => headingKind(text) !== 'no')) &&
    cells.every(({ text }) => text.length <= HEADER_CELL_MAX && (!/^\d/u.test(text) || YEAR.test(text) || headingKind(text) !== 'no'))
  return fits ? { ...first, cells, took: second === undefined ? [] : [second.index] } : undefined
}

/** 会员（人） 经费（万元） above 安陵县 5160 2.61: nothing heads the names. */
const lacksFirst = (header: Cells, width: number): boolean =>
  header.length === width - 1 &&
  header.length > CELLS_MIN &&
  header.every(({ text }) => /[（(][^（）()]{1,8}[）)]$/u.test(text) && headingKind(text) === 'surely')
const NOTHING: MappedText = { text: '', at: [] }

/** 地区 帮扶资金 法律援助 ⏎ （万元） 案件（件）: the second line goes on with the last cells of the first, or each of its units with the one above it. */
function unitsBelow({ cells: names, columns }: Row, { cells: units, columns: below }: Row): Cells | undefined {
  const skipped = names.length - units.length
  if (skipped < 0 || !units.some(({ text }) => UNIT.test(text))) return undefined
  if (skipped <= 1) return names.map((name, i) => (units[i - skipped] ? concatMapped([name, units[i - skipped] as MappedText]) : name))
  const above = below.map((at) => nearest(columns, at))
  const isEachOfItsOwn = new Set(above).size === above.length && units.every(({ text }) => UNIT.test(text))
  return isEachOfItsOwn
    ? names.map((name, i) => concatMapped([name, ...(units[above.indexOf(i)] ? [units[above.indexOf(i)] as MappedText] : [])]))
    : undefined
}
const UNIT = /^[（(].{1,8}[）)]$/u
const nearest = (columns: readonly number[], at: number): number =>
  columns.reduce((best, column, i) => (Math.abs(column - at) < Math.abs((columns[best] ?? 0) - at) ? i : best), 0)

/** The lines between two whole rows, as far as they are rows that were broken: a name, and as many amounts as there are columns for. */
function rowsBroken(rows: readonly Row[], from: number, to: number, width: number): readonly Row[] | undefined {
  const found: Row[] = []
  let open: Row | undefined
  for (let i = from; i < to; i++) {
    const row = rows[i]
    if (row === undefined) return undefined
    if (row.cells.length === 0 || row.isPage || (open === undefined && isPageHeader(rows, i))) continue
    open = open === undefined ? row : { ...open, cells: joinPieces(open.cells, row.cells), took: [...open.took, row.index] }
    if (open.cells.length > width || open.took.length >= PIECES_MAX) return undefined
    if (open.cells.length < width) continue
    if (!isData(open.cells) || AMOUNT.test(open.cells[0]?.text ?? '')) return undefined
    found.push(open)
    open = undefined
  }
  return open === undefined ? found : undefined
}

/** A page's header, by its number. */
const isPageHeader = (rows: readonly Row[], i: number): boolean =>
  (rows[i - 1]?.isPage === true || rows[i + 1]?.isPage === true) && !rows[i]?.cells.some(({ text }) => AMOUNT.test(text))

/** 市直属 ⏎ 产业 65 71.6: a name that is broken goes on; figures stand beside each other. */
function joinPieces(before: Cells, behind: Cells): Cells {
  const [last, first] = [before.at(-1), behind[0]]
  const goesOn = last && first && before.length === 1 && behind.length > 1 && !AMOUNT.test(first.text)
  return goesOn ? [concatMapped([last, first]), ...behind.slice(1)] : [...before, ...behind]
}

/** The first row's name began on the line above: 市直属 ⏎ 产业 65 71.6. */
const tornName = (above: Row | undefined, row: Row | undefined): Row | undefined =>
  above && row && above.cells.length === 1 && TORN_NAME.test(above.cells[0]?.text ?? '')
    ? { ...above, cells: joinPieces(above.cells, row.cells), took: [row.index] }
    : undefined
const TORN_NAME = /^\p{Script=Han}{2,8}$/u

/** The last row, where it was broken: its cells are of the kinds of those above them. */
function tailOf(rows: readonly Row[], from: number, above: Cells): { readonly row: Row; readonly last: number } | undefined {
  for (let to = from + 2; to <= from + PIECES_MAX && to <= rows.length; to++) {
    const [row, more] = rowsBroken(rows, from, to, above.length) ?? []
    const isLike = row?.cells.every(({ text }, c) => AMOUNT.test(text) === AMOUNT.test(above[c]?.text ?? ''))
    if (row && more === undefined && isLike) return { row, last: to - 1 }
  }
  return undefined
}

const withTabsOf = (row: Row | undefined): MappedText | undefined => row && withTabs(row.cells)
