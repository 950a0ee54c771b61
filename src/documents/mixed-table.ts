// Owns the tables of which some rows have tabs between their cells and others only wide gaps: 2019⇥4562⇥41.87 ⏎ 2020　4703　43.05.
import { type MappedText, mapSlice, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import { cleanLine, type Line, spansOfLines } from './lines.ts'
import { isPageLine } from './page-line.ts'
import { CELL_MAX, type Cells, isProse, withTabs } from './table-text.ts'

const COLUMNS_MIN = 3
/** Blank lines, a page's number, 表2（续）, the header once more. */
const BETWEEN_MAX = 4
const GAP = /[ \u3000\u00A0]*\t[ \u3000\u00A0]*|\u3000[ \u3000\u00A0]*|[ \u00A0][ \u3000\u00A0]+/gu

/** Gives all rows of such a table tabs. */
export function partMixedTables(lines: readonly Line[], source: string): readonly Line[] {
  if (!lines.some(({ content }) => content.text.includes('\t'))) return lines
  const spans = spansOfLines(source)
  const cells = lines.map(({ content }, i) =>
    isProse(content.text) ? [] : split(trimMapped(mapSlice(source, spans[i]?.start ?? 0, spans[i]?.end ?? 0))),
  )
  const isRow = (i: number, width: number): boolean => cells[i]?.length === width
  const parted = new Map<number, MappedText>()
  for (const [i, { content }] of lines.entries()) {
    const width = cells[i]?.length ?? 0
    if (width < COLUMNS_MIN || !content.text.includes('\t') || parted.has(i)) continue
    for (const row of [i, ...rowsFrom(lines, i, -1, (at) => isRow(at, width)), ...rowsFrom(lines, i, 1, (at) => isRow(at, width))])
      parted.set(row, withTabs(cells[row] ?? []))
  }
  return lines.map((line, i) => ({ ...line, content: parted.get(i) ?? line.content }))
}

function rowsFrom(lines: readonly Line[], from: number, step: 1 | -1, isRow: (at: number) => boolean): number[] {
  const rows: number[] = []
  let between = 0
  for (let i = from + step; lines[i] !== undefined && between <= BETWEEN_MAX; i += step) {
    if (isRow(i)) {
      rows.push(i)
      between = 0
    } else if (STANDS_BETWEEN.test(lines[i]?.content.text ?? '') || isPageLine(lines[i]?.content.text ?? '')) between += 1
    else break
  }
  return rows
}
const STANDS_BETWEEN = /^$|^(?:附?表\s?[\d一二三四五六七八九十.—-]{1,5})?[（(]?续表?[)）]?$/u

function split(raw: MappedText): Cells {
  const gaps = [...raw.text.matchAll(GAP)]
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)]
  const ends = [...gaps.map(({ index }) => index), raw.text.length]
  const cells = starts.map((from, i) => cleanLine(sliceMapped(raw, from, ends[i])))
  return cells.every(({ text }) => text.length <= CELL_MAX) ? cells : []
}
