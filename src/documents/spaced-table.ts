// Owns the tables whose lines and tabs were lost, so that only spaces part their cells: 安陵县 5160 2.61 174.
import { isHan } from '../text/characters.ts'
import { type MappedText, mapSlice } from '../text/mapped-text.ts'
import { type Line, spansOfLines } from './lines.ts'
import { isPageLine } from './page-line.ts'
import { CELLS_MIN, headerBefore } from './spaced-header.ts'
import { isAmount, isData, PIECES_MAX, type Row, rowsBroken, tornName } from './spaced-rows.ts'
import { type Cells, isMarkedRow, isProse, withTabs } from './table-text.ts'

/** A page's header and number may stand between the rows of one table. */
const INTERRUPTION_MAX = 3
const ROW_MAX = 400
const FILLER = /[\uFFFD\uFEFF\u200B\r\u00AD]/u
const SPACE = /[ \t\u3000\u00A0]/u

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
      const isTaken = ({ index }: Row): boolean => between.some(({ took }) => took.includes(index))
      for (const row of torn ? [...between, torn, ...run.slice(1)] : [...between, ...run.filter((each) => !isTaken(each))])
        parted.set(row.index, row)
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

/** The last row, where it was broken: its cells are of the kinds of those above them. */
function tailOf(rows: readonly Row[], from: number, above: Cells): { readonly row: Row; readonly last: number } | undefined {
  for (let to = from + 2; to <= from + PIECES_MAX && to <= rows.length; to++) {
    const [row, more] = rowsBroken(rows, from, to, above.length) ?? []
    const isLike = row?.cells.every(({ text }, c) => isAmount(text) === isAmount(above[c]?.text))
    if (row && more === undefined && isLike) return { row, last: to - 1 }
  }
  return undefined
}

const withTabsOf = (row: Row | undefined): MappedText | undefined => row && withTabs(row.cells)
