// Owns tables without drawn lines: rows whose cells stand under each other.
import type { Line } from './geometry.ts'

/** Lines side by side on one base line, from left to right. */
export type OpenRow = readonly Line[]

export interface OpenTable {
  readonly grid: readonly (readonly string[])[]
  /** How many of the rows it takes up. */
  readonly count: number
}

const NEAR = 8
const ROWS_MIN = 3

/** The table that begins with the first of these rows: at least three rows of cells that agree on two columns. */
export function findOpenTable(rows: readonly OpenRow[]): OpenTable | undefined {
  const [first] = rows
  if (!first || first.length < 2) return undefined
  const columns = [...first.map((cell) => cell.x)]
  const grid: string[][] = []
  let parted = 0
  let count = 0
  for (const row of rows) {
    const places = row.map((cell) => placeOf(cell, columns))
    if (row.length > 1 && places.every((place) => place >= 0)) {
      grid.push(cellsOf(row, places, columns.length))
      parted++
    } else if (row.length === 1 && (places[0] ?? -1) > 0 && grid.length > 0) {
      // A cell that runs over its line goes on below, in its own column.
      const last = grid.at(-1)
      const place = places[0] ?? 0
      if (last) last[place] = `${last[place] ?? ''}${row[0]?.text ?? ''}`
    } else break
    count++
  }
  return parted >= ROWS_MIN ? { grid, count } : undefined
}

const placeOf = (cell: Line, columns: readonly number[]): number =>
  columns.findIndex((x, i) => Math.abs(x - cell.x) <= NEAR || (cell.x > x && cell.right < (columns[i + 1] ?? Number.POSITIVE_INFINITY)))

function cellsOf(row: OpenRow, places: readonly number[], width: number): string[] {
  const cells = Array.from({ length: width }, () => '')
  row.forEach((cell, i) => {
    const place = places[i] ?? 0
    cells[place] = [cells[place], cell.text].filter((text) => text !== '').join(' ')
  })
  return cells
}
