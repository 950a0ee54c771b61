// Owns the tables whose cells wide gaps part, whatever stands in them: 工种　时间　承办单位 ⏎ 钳工　3月18日　城北机床厂.
import { concatMapped, type MappedText, mapSlice, signBefore, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import { SURNAMES } from '../text/surnames.ts'
import { type CellKind, headingKind, kindOfCell } from './cell-kind.ts'
import { cutInto } from './cut-row.ts'
import { formOfLine } from './line-form.ts'
import { cleanLine, type Line, spansOfLines } from './lines.ts'
import { isPageLine } from './page-line.ts'
import { CELL_MAX, type Cells, headsColumns, isMarkedRow, isProse, ROWS_MIN, withTabs } from './table-text.ts'

/** Two columns are too easily a line of prose with a gap in it. */
const COLUMNS_MIN = 3
/** No line of prose has so many gaps, whatever commas stand in it. */
const COLUMNS_SURE = 4
/** Lines without a gap between two with one: parts of rows, what a page carries. */
const BETWEEN_MAX = 3
/** A full space, or two others. */
const WIDE = /\u3000[ \u3000\u00A0]*|[ \u00A0][ \u3000\u00A0]+/gu
const ANY = /[ \u3000\u00A0]+/gu

/** Gives each of their rows tabs between its cells; parts of broken rows stay for whoever joins these. */
export function partGapTables(lines: readonly Line[], source: string): readonly Line[] {
  const spans = spansOfLines(source)
  const raw = (i: number): MappedText => trimMapped(mapSlice(source, spans[i]?.start ?? 0, spans[i]?.end ?? 0))
  const wide = part(lines, cellsOfLines(lines, raw, WIDE), raw, isHeader)
  return part(wide, cellsOfLines(wide, raw, ANY), raw, isHeaderOfDates)
}

function part(
  lines: readonly Line[],
  cells: readonly Cells[],
  raw: (line: number) => MappedText,
  isHeader: (header: Cells, rows: readonly Cells[], broken: readonly Cells[]) => boolean,
): readonly Line[] {
  const parted = new Map<number, Cells>()
  for (let i = 0; i < lines.length; i++) {
    const width = cells[i]?.length ?? 0
    // Before its rows are looked for: in a long run of rows each would else be followed to the end.
    if (width < COLUMNS_MIN || parted.has(i) || !mayHead(cells[i] ?? [])) continue
    const rows = rowsBelow(lines, cells, raw, i)
    const whole = [...rows.values()].filter((row) => row.length === width)
    const broken = [...rows.values()].filter((row) => row.length !== width)
    if (whole.length < ROWS_MIN || headsInTwoLines(cells[i + 1] ?? []) || !isHeader(cells[i] ?? [], whole, broken)) continue
    for (const [row, own] of [[i, cells[i] ?? []] as const, ...rows]) parted.set(row, own)
  }
  return parted.size === 0 ? lines : lines.map((line, i) => (parted.has(i) ? { ...line, content: withTabs(parted.get(i) ?? []) } : line))
}

/** The cells of each line that may be a row; none where it is prose or has tabs of its own. */
function cellsOfLines(lines: readonly Line[], raw: (line: number) => MappedText, gap: RegExp): readonly Cells[] {
  return lines.map(({ content }, i) => {
    if (isMarkedRow(content.text) || (isProse(content.text) && (gap !== WIDE || /[。！？；]/u.test(content.text)))) return []
    const cells = split(raw(i), gap)
    if (isProse(content.text) && cells.length < COLUMNS_SURE) return []
    return cells.every(({ text }) => text.length <= CELL_MAX) ? cells : []
  })
}

function split(raw: MappedText, gap: RegExp): MappedText[] {
  const gaps = [...raw.text.matchAll(gap)]
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)]
  const ends = [...gaps.map(({ index }) => index), raw.text.length]
  const cells: MappedText[] = []
  for (const [i, from] of starts.entries()) {
    const cell = cleanLine(sliceMapped(raw, from, ends[i]))
    const last = cells.at(-1)
    // 城北机械公司总经理 赵勇: who holds an office is one with it.
    if (last !== undefined && OFFICE.test(last.text) && isName(cell.text))
      cells[cells.length - 1] = concatMapped([last, signBefore(' ', cell), cell])
    else if (last !== undefined && SURNAME.test(last.text) && GIVEN.test(cell.text)) cells[cells.length - 1] = concatMapped([last, cell])
    else cells.push(cell)
  }
  return cells
}

const OFFICE =
  /\p{Script=Han}{2}(?:总裁|总经理|经理|代表|会长|社长|董事长?|主席|主任|部长|局长|院长|校长|领事|大使|参赞|议长|秘书长|理事长?|厂长|书记)$/u
/** 鲁　阳（护士）: a name of two characters is set as wide as one of three. */
const SURNAME = new RegExp(`^[${SURNAMES}]$`, 'u')
const GIVEN = /^\p{Script=Han}(?:[（(]|$)/u
/** Behind an office: 赵勇 · 安德烈·莫罗 · 高桥智子 */
const isName = (text: string): boolean => /^\p{Script=Han}{2,4}$|^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u.test(text)

const MAY_BE_ROW: ReadonlySet<string> = new Set(['plain', 'page-mark', 'table-continued'])

/** The lines with gaps below a header, as far as they have no more cells than it and stand close to each other. */
function rowsBelow(
  lines: readonly Line[],
  cells: readonly Cells[],
  raw: (line: number) => MappedText,
  header: number,
): ReadonlyMap<number, Cells> {
  const width = cells[header]?.length ?? 0
  const rows = new Map<number, Cells>()
  let between = 0
  const isSpaced = lines[header + 1]?.content.text === ''
  for (let i = header + 1; i < lines.length && between <= BETWEEN_MAX; i++) {
    const text = lines[i]?.content.text ?? ''
    if (text === '' || isPageLine(text)) continue
    const row = wholeRow(cells[i] ?? [], raw(i), between === 0 ? width : 0)
    if (row.length === 0 || row.length > width || !MAY_BE_ROW.has(formOfLine(text).kind)) break
    // Part of a row stands close to the other, or as far as all of them do.
    const isRow = row.length === width || (row.length > 1 && !row.some(isClause) && (isSpaced || lines[i - 1]?.content.text !== ''))
    if (isRow) rows.set(i, row)
    between = isRow ? 0 : between + 1
  }
  return rows
}

/** 高级工    950 1250, 合　计　1046　58: its gaps are narrower than those of the others, or there are more of them. */
const wholeRow = (cells: Cells, raw: MappedText, width: number): Cells =>
  cells.length === 0 || cells.length === width || width === 0 ? cells : (cutInto(raw, width) ?? cells)

/** 4点50分，首班车的司机已经: prose with a gap in it, and no part of a row. */
const isClause = ({ text }: MappedText): boolean => text.length > CLAUSE && text.includes('，')
const CLAUSE = 12

function firstHeadsColumn(header: Cells): boolean {
  const kinds = header.map(({ text }) => headingKind(text))
  return !kinds.includes('no') && kinds[0] === 'surely'
}
const mayHead = (header: Cells): boolean => firstHeadsColumn(header) || headsColumns(header)

/** Half of its cells are words that head columns; or the first is, and what stands below tells its column. */
const isHeader = (header: Cells, rows: readonly Cells[]): boolean =>
  headsColumns(header) || (firstHeadsColumn(header) && header.some((_, c) => isTold(rows, c)))

/** Single spaces stand in prose, too: a day or a number in front of every row tells a table. */
const isHeaderOfDates = (header: Cells, rows: readonly Cells[], broken: readonly Cells[]): boolean =>
  isHeader(header, rows) && rows.length + broken.filter(hasInFront).length > ROWS_MIN && rows.every(hasInFront)
const hasInFront = ([first]: Cells): boolean => IN_FRONT.has(kindOfCell(first?.text ?? ''))
const IN_FRONT: ReadonlySet<CellKind> = new Set(['date', 'number', 'weekday'])

/** 地区 帮扶资金 法律援助 ⏎ （万元） 案件（件）: a header of two lines is read where its rows' figures tell its columns. */
const headsInTwoLines = (below: Cells): boolean =>
  below.length > 1 && below.every(({ text }) => /^\p{Script=Han}{0,4}[（(][^（）()]{1,6}[）)]$/u.test(text))

const TELLS: ReadonlySet<CellKind> = new Set(['number', 'amount', 'date', 'clock', 'weekday'])
const isTold = (rows: readonly Cells[], column: number): boolean =>
  rows.filter((cells) => TELLS.has(kindOfCell(cells[column]?.text ?? ''))).length > rows.length / 2
