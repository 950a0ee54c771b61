// Owns one page: its lines and tables in the order in which they are read.
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import { inReadingOrder, type Placed } from './columns.ts'
import type { Fragment, Line, Rule } from './geometry.ts'
import { linesOf } from './lines.ts'
import { findOpenTable } from './open-table.ts'
import { findRuledTables, type RuledTable } from './ruled-table.ts'

export type PageElement =
  | { readonly kind: 'line'; readonly line: Line; readonly left: number; readonly right: number }
  | { readonly kind: 'table'; readonly grid: readonly (readonly string[])[]; readonly y: number }

export interface Page {
  readonly elements: readonly PageElement[]
  readonly height: number
  /** Lines stand side by side in one column: there may be a table. */
  readonly hasCells: boolean
  readonly gutter?: number
}

export const fragmentsOf = (items: readonly TextItem[], height: number): Fragment[] =>
  items.flatMap((item) => {
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    // Text that runs upwards is a stamp or a margin note.
    if (item.str.trim() === '' || (Math.abs(d) < 0.1 && Math.abs(c) > 0.1)) return []
    return [{ x, right: x + item.width, y: height - y, size: item.height || Math.abs(d), text: item.str }]
  })

export function readPage(fragments: readonly Fragment[], rules: readonly Rule[], height: number, usualGutter?: number): Page {
  const { tables, rest } = findRuledTables(fragments, rules)
  const lines = linesOf(rest).map((line): Box => ({ x: line.x, right: line.right, y: line.y, line }))
  const boxes = [
    ...lines,
    ...tables.map((table): Box => ({ x: table.x, right: table.right, y: table.y, bottom: table.bottom, rows: table.grid.length, table })),
  ]
  const { placed, gutter } = inReadingOrder(boxes, usualGutter)
  const rows = rowsOf(placed)
  const hasCells = rows.some((row) => row.length > 1)
  return { elements: elementsOf(rows), height, hasCells, ...(gutter === undefined ? {} : { gutter }) }
}

interface Box {
  readonly x: number
  readonly right: number
  readonly y: number
  readonly rows?: number
  readonly bottom?: number
  readonly line?: Line
  readonly table?: RuledTable
}

/** Lines side by side in one column are rows of a table where several such stand together, else one line with gaps. */
function elementsOf(rows: readonly (readonly Placed<Box>[])[]): PageElement[] {
  const elements: PageElement[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    const [first] = row ?? []
    if (!row || !first) continue
    if (first.box.table) {
      elements.push({ kind: 'table', grid: first.box.table.grid, y: first.box.y })
      continue
    }
    const table = row.length > 1 ? findOpenTable(rows.slice(i, i + ROWS_AHEAD).map(linesIn)) : undefined
    if (table) {
      elements.push({ kind: 'table', grid: table.grid, y: first.box.y })
      i += table.count - 1
    } else elements.push({ kind: 'line', line: joinLines(linesIn(row)), left: first.left, right: first.right })
  }
  return elements
}

const ROWS_AHEAD = 200
const linesIn = (row: readonly Placed<Box>[]): Line[] => row.flatMap(({ box }) => (box.line ? [box.line] : []))

function rowsOf(placed: readonly Placed<Box>[]): Placed<Box>[][] {
  const rows: Placed<Box>[][] = []
  for (const each of placed) {
    const last = rows.at(-1)?.at(-1)
    const beside =
      last?.box.line && each.box.line && Math.abs(last.box.y - each.box.y) < last.box.line.size * 0.45 && each.box.x >= last.box.right
    if (beside) rows.at(-1)?.push(each)
    else rows.push([each])
  }
  return rows
}

function joinLines(lines: readonly Line[]): Line {
  const [first] = lines
  if (!first) return { x: 0, right: 0, y: 0, size: 0, text: '', textX: 0 }
  return { ...first, right: lines.at(-1)?.right ?? first.right, text: lines.map((line) => line.text).join(' ') }
}
