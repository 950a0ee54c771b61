// Owns the tables whose cells wide gaps part, whatever stands in them: 工种　时间　承办单位 ⏎ 钳工　3月18日　城北机床厂.
import { concatMapped, type MappedText, mapSlice, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import { type CellKind, headingKind, kindOfCell } from './cell-kind.ts'
import { cleanLine, type Line } from './lines.ts'
import { isPageLine } from './page-line.ts'

/** Two columns are too easily a line of prose with a gap in it. */
const COLUMNS_MIN = 3
const ROWS_MIN = 2
const CELL_MAX = 40
const PROSE = /[。！？；]|，.*，/u
/** Lines without a gap between two with one: parts of rows, what a page carries. */
const BETWEEN_MAX = 3
/** A full space, or two others. */
const GAP = /\u3000[ \u3000\u00A0]*|[ \u00A0][ \u3000\u00A0]+/gu

type Cells = readonly MappedText[]

/** Gives each of their rows tabs between its cells; parts of broken rows stay for whoever joins these. */
export function partWideGaps(lines: readonly Line[], source: string): readonly Line[] {
  const cells = cellsOfLines(lines, source)
  const parted = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    const width = cells[i]?.length ?? 0
    if (width < COLUMNS_MIN || parted.has(i)) continue
    const rows = rowsBelow(lines, cells, i, width)
    const whole = rows.flatMap((row) => (cells[row]?.length === width ? [cells[row]] : []))
    if (whole.length < ROWS_MIN || !isHeader(cells[i] ?? [], whole)) continue
    for (const row of [i, ...rows]) parted.add(row)
  }
  return parted.size === 0 ? lines : lines.map((line, i) => (parted.has(i) ? { ...line, content: withTabs(cells[i] ?? []) } : line))
}

/** The cells of each line that may be a row; none where it is prose or has tabs of its own. */
function cellsOfLines(lines: readonly Line[], source: string): readonly Cells[] {
  let start = 0
  return lines.map(({ content }) => {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    const raw = trimMapped(mapSlice(source, start, end))
    start = end + 1
    if (PROSE.test(content.text) || /^\||\t/u.test(content.text)) return []
    const cells = split(raw)
    return cells.every(({ text }) => text.length <= CELL_MAX) ? cells : []
  })
}

function split(raw: MappedText): MappedText[] {
  const gaps = [...raw.text.matchAll(GAP)]
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)]
  const ends = [...gaps.map(({ index }) => index), raw.text.length]
  return starts.map((from, i) => cleanLine(sliceMapped(raw, from, ends[i])))
}

/** The lines with gaps below a header, as far as they have no more cells than it and stand close to each other. */
function rowsBelow(lines: readonly Line[], cells: readonly Cells[], header: number, width: number): number[] {
  const rows: number[] = []
  let between = 0
  for (let i = header + 1; i < lines.length && between <= BETWEEN_MAX; i++) {
    const text = lines[i]?.content.text ?? ''
    const own = cells[i]?.length ?? 0
    if (text === '' || isPageLine(text)) continue
    if (own === 0 || own > width) break
    if (own > 1) rows.push(i)
    between = own > 1 ? 0 : between + 1
  }
  return rows
}

/** Half of its cells are words that head columns; or the first is, and what stands below tells its column. */
function isHeader(header: Cells, rows: readonly Cells[]): boolean {
  const kinds = header.map(({ text }) => headingKind(text))
  if (kinds.includes('no')) return false
  const sure = kinds.filter((kind) => kind === 'surely').length
  return sure * 2 >= header.length || (kinds[0] === 'surely' && header.some((_, c) => isTold(rows, c)))
}

const TELLS: ReadonlySet<CellKind> = new Set(['number', 'amount', 'date', 'clock', 'weekday'])
const isTold = (rows: readonly Cells[], column: number): boolean =>
  rows.filter((cells) => TELLS.has(kindOfCell(cells[column]?.text ?? ''))).length > rows.length / 2

const withTabs = (cells: Cells): MappedText =>
  concatMapped(cells.flatMap((cell, i) => (i === 0 ? [cell] : [{ text: '\t', at: [(cell.at[0] ?? 1) - 1] }, cell])))
