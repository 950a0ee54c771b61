// Owns the tables that came out column by column, each cell on a line of its own: 单位 ⏎ 城东 ⏎ 城西 ⏎ 会员（人）⏎ 120 ⏎ 90 ⏎ …
import { headingKind, kindOfCell } from './cell-kind.ts'

/** Which lines make up each cell, row by row, the header first. */
export type TurnedRows = readonly (readonly (readonly number[])[])[]

const ROWS = { least: 2, most: 60 } as const
/** Two rows tell little: then as many columns are wanted. */
const COLUMNS_OF_TWO_ROWS = 3
const HEADER_LINES = 2

/** Undefined where the lines are no such table from the first on. */
export const turnedRows = (texts: readonly string[]): TurnedRows | undefined => underEachHeader(texts) ?? underAllHeaders(texts)

interface Stretch {
  readonly from: number
  readonly size: number
  readonly valued: boolean
}

/** A figure, or that there is none. */
export const isValued = (text: string): boolean => /[\d０-９]/u.test(text) || kindOfCell(text) === 'empty'

function stretchesOf(texts: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  texts.forEach((text, i) => {
    const last = stretches.at(-1)
    if (last?.valued === isValued(text)) stretches[stretches.length - 1] = { ...last, size: last.size + 1 }
    else stretches.push({ from: i, size: 1, valued: isValued(text) })
  })
  return stretches
}

const lines = (from: number, size: number): number[] => Array.from({ length: size }, (_, i) => from + i)

interface Column {
  readonly header: readonly number[]
  readonly cells: readonly number[]
}

/** Each column stands below its own header; all but the first hold figures. */
function underEachHeader(texts: readonly string[]): TurnedRows | undefined {
  const [first, second, ...rest] = stretchesOf(texts)
  if (!first || !second || first.valued || !isCount(second.size)) return undefined
  const rows = second.size
  const columns = firstColumns(texts, first, second)
  if (!columns) return undefined
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [header, cells] = [rest[i] as Stretch, rest[i + 1] as Stretch]
    if (header.size > HEADER_LINES || cells.size !== rows) break
    columns.push({ header: lines(header.from, header.size), cells: lines(cells.from, rows) })
  }
  const least = rows === ROWS.least ? COLUMNS_OF_TWO_ROWS : 2
  return columns.length >= least && areHeaders(texts, columns) ? byRow(columns, rows) : undefined
}

const isCount = (rows: number): boolean => rows >= ROWS.least && rows <= ROWS.most

/** Names and the header of the next column run together; of the ways to part them the one whose first line surely heads a column. */
function firstColumns(texts: readonly string[], first: Stretch, second: Stretch): Column[] | undefined {
  const rows = second.size
  if (first.size <= HEADER_LINES) return [{ header: lines(first.from, first.size), cells: lines(second.from, rows) }]
  const ways = [0, 1].flatMap((above) => {
    const size = first.size - above - 1 - rows
    return size >= 1 && size <= HEADER_LINES ? [{ above, size }] : []
  })
  const way = ways.find(({ above }) => headingKind(texts[above] ?? '') === 'surely') ?? ways[0]
  return (
    way && [
      { header: [way.above], cells: lines(way.above + 1, rows) },
      { header: lines(way.above + 1 + rows, way.size), cells: lines(second.from, rows) },
    ]
  )
}

function areHeaders(texts: readonly string[], columns: readonly Column[]): boolean {
  const kinds = columns.map(({ header }) => headingKind(header.map((line) => texts[line]).join('')))
  return !kinds.includes('no') && kinds.includes('surely')
}

/** All headers come first, then the columns one after another, those of figures last. */
function underAllHeaders(texts: readonly string[]): TurnedRows | undefined {
  const [words, figures] = stretchesOf(texts)
  if (!words || !figures || words.valued) return undefined
  for (let valued = 1; figures.size / valued > ROWS.least; valued++) {
    const rows = figures.size / valued
    const worded = (words.size - valued) / (1 + rows)
    if (!Number.isInteger(rows) || !Number.isInteger(worded) || worded < 1 || !isCount(rows)) continue
    const headers = lines(0, worded + valued)
    if (!headAll(texts, headers)) continue
    const columns = headers.map((header, c) => ({ header: [header], cells: lines(headers.length + c * rows, rows) }))
    return byRow(columns, rows)
  }
  return undefined
}

function headAll(texts: readonly string[], headers: readonly number[]): boolean {
  const kinds = headers.map((line) => headingKind(texts[line] ?? ''))
  return (
    !kinds.includes('no') &&
    kinds.filter((kind) => kind === 'surely').length * 2 >= kinds.length &&
    headingKind(texts[headers.length] ?? '') !== 'surely'
  )
}

const byRow = (columns: readonly Column[], rows: number): TurnedRows => [
  columns.map(({ header }) => header),
  ...lines(0, rows).map((row) => columns.map(({ cells }) => [cells[row] as number])),
]
