// Owns the header that came apart above rows that kept their tabs: a heading a line, or lines that end within a heading or between two.
import { concatMapped, type MappedText } from '../text/mapped-text.ts'
import { splitCells } from './line-parts.ts'
import type { Line } from './lines.ts'
import { type Cells, headsColumns, ROWS_MIN, withTabs } from './table-text.ts'

const COLUMNS_MIN = 3

/** 年份 ⏎ 会员（人） ⏎ 经费（万元）, or 年份⇥会员 ⏎ （人）⇥经费（万元）, above 2019⇥4562⇥41.87 becomes one line, with tabs between its cells. */
export function joinTornHeaders(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (const [i, line] of lines.entries()) {
    const width = columnsOf(line)
    const header = width >= COLUMNS_MIN && isTable(lines, i, width) ? headerAbove(joined, width) : undefined
    if (header) joined.splice(-header.size, header.size, { ...(joined.at(-header.size) as Line), content: withTabs(header.cells) })
    joined.push(line)
  }
  return joined
}

const columnsOf = (line: Line | undefined): number => line?.content.text.split('\t').length ?? 0

const isTable = (lines: readonly Line[], from: number, width: number): boolean =>
  lines.slice(from, from + ROWS_MIN).every((line) => columnsOf(line) === width && /[\d０-９]/u.test(line.content.text))

interface Header {
  /** How many lines it stands on. */
  readonly size: number
  readonly cells: Cells
}

/** The lines right above the first row that make up as many cells as it has: all of them may head a column, and half of them surely do. */
function headerAbove(above: readonly Line[], width: number): Header | undefined {
  // A whole line above the rows is a row or their header.
  if (columnsOf(above.at(-1)) >= width) return undefined
  for (let size = 2; size <= Math.min(above.length, width * LINES_OF_HEADING); size++) {
    if (above.at(-size)?.content.text.trim() === '') return undefined
    const lines = above.slice(-size).map(({ content }) => splitCells(content, 'tab'))
    const cells = WAYS.map((goesOn) => joinedCells(lines, goesOn)).find(({ length }) => length === width)
    if (cells && headsColumns(cells)) return { size, cells }
  }
  return undefined
}
/** Its name on two, and its unit. */
const LINES_OF_HEADING = 3

/** The cells of all lines, where a line's first cell may go on with the last of the line above. */
function joinedCells(lines: readonly Cells[], goesOn: (first: string) => boolean): Cells {
  const cells: MappedText[] = []
  for (const [first, ...others] of lines) {
    if (!first) continue
    const above = goesOn(first.text) ? cells.pop() : undefined
    cells.push(above ? concatMapped([above, first]) : first, ...others)
  }
  return cells
}

/** A unit goes on with the heading above it; or every line ends within a heading. */
const WAYS: readonly ((first: string) => boolean)[] = [(first) => /^[（(][^（）()]{1,8}[）)]$/u.test(first), () => true]
