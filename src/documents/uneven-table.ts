// Owns the tables whose cells gaps of any width part: 站点 地址    时间 ⏎ 柳岸镇    渡口路3号  周一 ⏎   石桥镇 旧车站内 周四.
import { type MappedText, mapSlice, trimMapped } from '../text/mapped-text.ts'
import { type CellKind, headingKind, kindOfCell } from './cell-kind.ts'
import { cutInto, headingsIn } from './cut-row.ts'
import { formOfLine } from './line-form.ts'
import { splitCells } from './line-parts.ts'
import { type Line, spansOfLines } from './lines.ts'
import { isPageLine } from './page-line.ts'
import { CELL_MAX, type Cells, headsColumns, isMarkedRow, namesTable, ROWS_MIN, withTabs } from './table-text.ts'

/** A line of prose has a gap or two soon enough; below a title two columns may stand. */
const COLUMNS_MIN = { titled: 2, untitled: 3 } as const
/** So many rows tell a table of which no title and no figures tell it. */
const ROWS_ALIKE = 3
/** A page's number and its header. */
const BETWEEN_MAX = 3

interface Parted {
  readonly index: number
  readonly cells: Cells
}

/** Gives the rows of such a table tabs, and those that go on a table which has them; other lines stay as they are. */
export function partUnevenTables(lines: readonly Line[], source: string): readonly Line[] {
  const spans = spansOfLines(source)
  const raw = ({ number }: Line) => trimMapped(mapSlice(source, spans[number - 1]?.start ?? 0, spans[number - 1]?.end ?? 0))
  const parted = new Map<number, Cells>()
  for (let i = 0; i < lines.length; i++) {
    const table = isMarkedRow(textAt(lines, i)) ? openTable(lines, i) : headerIn(lines, i, raw)
    if (!table) continue
    const rows = rowsBelow(lines, i, (at) => cutInto(raw(lines[at] as Line), table.width), table.above)
    if (rows.length < table.rowsMin(rows.map(({ cells }) => cells))) continue
    for (const { index, cells } of [...table.header, ...rows]) parted.set(index, cells)
    i = rows.at(-1)?.index ?? i
  }
  return parted.size === 0 ? lines : lines.map((line, i) => (parted.has(i) ? { ...line, content: withTabs(parted.get(i) ?? []) } : line))
}

const textAt = (lines: readonly Line[], i: number): string => lines[i]?.content.text ?? ''

interface Begun {
  readonly width: number
  readonly header: readonly Parted[]
  /** Rows that have tabs already. */
  readonly above: readonly Cells[]
  readonly rowsMin: (rows: readonly Cells[]) => number
}

/** What stands here heads columns by its words; below a title of a table any words may. */
function headerIn(lines: readonly Line[], i: number, raw: (line: Line) => MappedText): Begun | undefined {
  const line = lines[i] as Line
  const cells = mayBeRow(line) ? headingsIn(raw(line)) : []
  if (cells.length < COLUMNS_MIN.titled || cells.some(({ text }) => headingKind(text) === 'no')) return undefined
  const isTitled = isTitle(textAbove(lines, i))
  const heads = headsColumns(cells) || (isTitled && cells.length > COLUMNS_MIN.titled)
  if (!heads || cells.length < COLUMNS_MIN[isTitled ? 'titled' : 'untitled']) return undefined
  return {
    width: cells.length,
    header: [{ index: i, cells }],
    above: [],
    rowsMin: (rows) => (cells.length > COLUMNS_MIN.titled && (isTitled || columnsTold(rows).length > 0) ? ROWS_MIN : ROWS_ALIKE),
  }
}

/** The last line of rows with tabs; without the first, which may head them, there is something to tell their columns by. */
function openTable(lines: readonly Line[], last: number): Begun | undefined {
  const width = textAt(lines, last).split('\t').length
  if (width < COLUMNS_MIN.untitled || textAt(lines, last + 1).includes('\t')) return undefined
  const rows: Cells[] = []
  for (let i = last; textAt(lines, i).split('\t').length === width; i--) rows.unshift(splitCells((lines[i] as Line).content, 'tab'))
  return rows.length > ROWS_MIN ? { width, header: [], above: rows.slice(1), rowsMin: () => 1 } : undefined
}

const textAbove = (lines: readonly Line[], i: number): string =>
  lines.slice(Math.max(0, i - BETWEEN_MAX), i).findLast(({ content: { text } }) => text !== '')?.content.text ?? ''

/** 表1 各镇代收点一览, 单位：人, 春季班课程表 */
const isTitle = (text: string): boolean => TITLES.has(formOfLine(text).kind) || namesTable(text)
const TITLES: ReadonlySet<string> = new Set(['table-title', 'unit'])

/** The lines below that have as many cells, as far as figures stand under figures; a page may turn between them. */
function rowsBelow(
  lines: readonly Line[],
  from: number,
  cut: (at: number) => Cells | undefined,
  above: readonly Cells[],
): readonly Parted[] {
  const rows: Parted[] = []
  let turned = 0
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.content.text === '') continue
    const cells = mayBeRow(line) ? cut(i) : undefined
    if (cells && fits(cells, [...above, ...rows.map((row) => row.cells)], above.length > 0)) {
      rows.push({ index: i, cells })
      turned = 0
    } else if (turned < BETWEEN_MAX && isOfPage(lines, i)) turned++
    else break
  }
  return rows
}

/** A page's number, or what stands next to one. */
const isOfPage = (lines: readonly Line[], i: number): boolean => [i - 1, i, i + 1].some((at) => isPageLine(textAt(lines, at)))

function fits(cells: Cells, rows: readonly Cells[], isToldOnly: boolean): boolean {
  if (cells.some(({ text }) => text.length > CELL_MAX)) return false
  const told = columnsTold(rows)
  return (!isToldOnly || told.length > 0) && told.every((column) => IN_TOLD.has(kindOfCell(cells[column]?.text ?? '')))
}

/** Columns in which every row has a figure, an hour, a day; two rows say so at the least. */
const columnsTold = (rows: readonly Cells[]): readonly number[] =>
  rows.length < ROWS_MIN
    ? []
    : (rows[0] ?? []).flatMap((_, column) => (rows.every((cells) => TELLS.has(kindOfCell(cells[column]?.text ?? ''))) ? [column] : []))
const TELLS: ReadonlySet<CellKind> = new Set(['number', 'amount', 'date', 'clock', 'weekday', 'phone'])
const IN_TOLD: ReadonlySet<CellKind> = new Set([...TELLS, 'empty', 'figures'])

/** No sentence, no clause, nothing that is said of a label. */
const mayBeRow = ({ content: { text } }: Line): boolean =>
  !/[，。！？；\t|]|^[^\s：:]{1,12}[：:](?!\d)/u.test(text) && formOfLine(text).kind === 'plain'
