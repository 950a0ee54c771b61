// Owns tables of an HTML page: merged cells spread over the grid, header rows counted.
import { attributeOf, childrenOf, type Element, isElement, textOf } from './html-node.ts'

export interface HtmlTable {
  readonly grid: readonly (readonly string[])[]
  /** As the page says; undefined where it says nothing. */
  readonly headerRows: number | undefined
  readonly caption: string | undefined
}

const SPAN_MAX = 200
const CELLS_MAX = 200_000

export function readTable(table: Element): HtmlTable {
  const rows = rowsOf(table)
  const grid: string[][] = []
  let cells = 0
  rows.forEach((row, r) => {
    let column = 0
    for (const cell of cellsOf(row)) {
      while (grid[r]?.[column] !== undefined) column++
      const width = spanOf(cell, 'colspan')
      const height = Math.min(spanOf(cell, 'rowspan'), rows.length - r)
      cells += width * height
      if (cells > CELLS_MAX) return
      const text = textOf(cell).replace(/\n/gu, ' ')
      // Down, a merged cell speaks for every row; across, for its first column.
      for (let dr = 0; dr < height; dr++) for (let dc = 0; dc < width; dc++) put(grid, r + dr, column + dc, dc === 0 ? text : '')
      column += width
    }
    grid[r] ??= []
  })
  const headers = rows.findIndex((row) => !isHeaderRow(row))
  const caption = childrenOf(table).find((node) => isElement(node) && node.tagName === 'caption')
  return {
    grid: grid.map((row) => Array.from(row, (cell) => cell ?? '')),
    headerRows: headers > 0 ? headers : undefined,
    caption: caption ? textOf(caption) : undefined,
  }
}

function put(grid: string[][], row: number, column: number, text: string): void {
  grid[row] ??= []
  const line = grid[row]
  if (line) line[column] = text
}

/** Rows of this table, not of one inside it. */
function rowsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((node) => {
    if (!isElement(node)) return []
    if (node.tagName === 'tr') return [node]
    return /^(?:thead|tbody|tfoot)$/u.test(node.tagName) ? rowsOf(node) : []
  })
}

const cellsOf = (row: Element): Element[] =>
  childrenOf(row).filter((node): node is Element => isElement(node) && /^t[dh]$/u.test(node.tagName))

function isHeaderRow(row: Element): boolean {
  const parent = row.parentNode
  if (parent && 'tagName' in parent && parent.tagName === 'thead') return true
  const cells = cellsOf(row)
  return cells.length > 1 && cells.every((cell) => cell.tagName === 'th')
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(SPAN_MAX, Math.max(1, Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1))

/** A table that only lays out the page: one column, or another table in it, or whole articles in its cells. */
export function isLayout(table: Element, { grid }: HtmlTable): boolean {
  const columns = Math.max(0, ...grid.map((row) => row.filter((cell) => cell !== '').length))
  return columns < 2 || grid.length < 2 || grid.flat().some((cell) => cell.length > 600) || hasTableInside(table)
}

const hasTableInside = (element: Element): boolean =>
  childrenOf(element).some((node) => isElement(node) && (node.tagName === 'table' || hasTableInside(node)))
