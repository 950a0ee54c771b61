// Owns the header that stands one heading a line above rows that kept their tabs: 年份 ⏎ 会员（人） ⏎ 经费（万元） ⏎ 2019⇥4562⇥41.87.
import { headingKind } from './cell-kind.ts'
import type { Line } from './lines.ts'
import { CELL_MAX, ROWS_MIN, withTabs } from './table-text.ts'

const COLUMNS_MIN = 3

/** The lines of such a header become one, with tabs between its cells. */
export function joinStackedHeaders(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (const [i, line] of lines.entries()) {
    const width = columnsOf(line)
    const header = width >= COLUMNS_MIN && columnsOf(lines[i - 1]) === 1 ? headerAbove(joined, width) : undefined
    if (header && isTable(lines, i, width)) joined.splice(-header.length, header.length, headerOf(header))
    joined.push(line)
  }
  return joined
}

const columnsOf = (line: Line | undefined): number => line?.content.text.split('\t').length ?? 0

/** As many lines as there are columns, right above the first row: all of them may head one, and half of them surely do. */
function headerAbove(above: readonly Line[], width: number): readonly Line[] | undefined {
  const header = above.slice(-width)
  const kinds = header.map(({ content: { text } }) => (text === '' || text.length > CELL_MAX ? 'no' : headingKind(text)))
  const fits = header.length === width && !kinds.includes('no') && kinds.filter((kind) => kind === 'surely').length * 2 >= width
  return fits ? header : undefined
}

const isTable = (lines: readonly Line[], from: number, width: number): boolean =>
  lines.slice(from, from + ROWS_MIN).every((line) => columnsOf(line) === width && /\d/u.test(line.content.text))

const headerOf = (header: readonly Line[]): Line => ({
  ...(header[0] as Line),
  content: withTabs(header.map(({ content }) => content)),
})
