// Owns the header of a table that only spaces part: on one line or two right above its rows, or a heading's part a line.
import { concatMapped, type MappedText } from '../text/mapped-text.ts'
import { headingKind } from './cell-kind.ts'
import { isYear, PIECES_MAX, type Row, rowsBroken, tornName } from './spaced-rows.ts'
import { type Cells, ROWS_MIN } from './table-text.ts'

/** A row of two cells is too easily a line of prose with a gap in it: both of its headings must be ones that head columns. */
export const CELLS_MIN = 2
const HEADER_CELL_MAX = 20

/** What heads the run of rows from `from` on, and the broken rows between: behind `last` at the earliest. */
export const headerBefore = (...asked: Parameters<typeof headerInLine>): { readonly rows: readonly Row[] } | undefined =>
  headerInLine(...asked) ?? stackedHeader(...asked)

/** The header right above the run, on one line or on two, or above one or two rows that were broken; behind `last` at the earliest. */
function headerInLine(
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

/** 区镇 ⏎ 基层工会 ⏎ （家） ⏎ 会员 ⏎ （人） above the rows: each heading ends with its unit, and what is left over begins the first row's name. */
function stackedHeader(
  rows: readonly Row[],
  from: number,
  run: readonly Row[],
  last: number,
): { readonly rows: readonly Row[] } | undefined {
  const [firstRow] = run
  const width = firstRow?.cells.length ?? 0
  if (!firstRow || run.length < ROWS_MIN || width <= CELLS_MIN) return undefined
  let top = from
  while (top - 1 > last && from - top < width * LINES_OF_HEADING && isHeadingPart(rows[top - 1])) top--
  const lines = rows.slice(top, from)
  const end = lines.findLastIndex(({ cells: [cell] }) => UNIT_ENDS.test(cell?.text ?? '')) + 1
  const headings = headingsOf(lines.slice(0, end), width)
  const [first] = lines
  if (!headings || !first || lines.length - end > 1) return undefined
  const header = { ...first, cells: headings, took: lines.slice(1, end).map(({ index }) => index) }
  const torn = tornName(lines[end], firstRow)
  // The torn row stands where its name begins, and the run's own first line is taken into it.
  return { rows: torn ? [header, torn] : [header] }
}
const LINES_OF_HEADING = 3
const UNIT_ENDS = /[（(].{1,8}[）)]$/u

const isHeadingPart = (row: Row | undefined): boolean =>
  row !== undefined &&
  row.cells.length === 1 &&
  !row.isPage &&
  /^(?!(?:附|续)?表|(?:计量)?单位)[\p{Script=Han}“”（）()、%％／/]{2,12}$/u.test(row.cells[0]?.text ?? '')

function headingsOf(lines: readonly Row[], width: number): Cells | undefined {
  const groups: MappedText[][] = [[]]
  for (const {
    cells: [cell],
  } of lines) {
    if (cell) groups.at(-1)?.push(cell)
    if (UNIT_ENDS.test(cell?.text ?? '')) groups.push([])
  }
  groups.pop()
  // The names have a heading, too, and no unit.
  const [named = [], ...others] = groups
  const all = named.length > 1 ? [named.slice(0, 1), named.slice(1), ...others] : groups
  return all.length === width ? all.map(concatMapped) : undefined
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
    cells.every(({ text }) => text.length <= HEADER_CELL_MAX && (!/^[\d０-９]/u.test(text) || isYear(text) || headingKind(text) !== 'no'))
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
