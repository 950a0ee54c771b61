// Owns where a table stands column by column: a run of cells in which words come first, and then their figures one below the other.
import { type FormedLine, plainText } from './formed-line.ts'
import { mayBeCell, type Row, RUN_MAX } from './stacked-rows.ts'
import { CELL_MAX } from './table-text.ts'
import { isValued, turnedRows } from './turned-table.ts'

interface Turned {
  readonly rows: readonly Row[]
  /** What a page carries between its cells. */
  readonly between: readonly FormedLine[]
  readonly size: number
}

/** Blank lines may stand anywhere in it; what comes again and again in the document may be the header of a page that turned. */
export function turnedFrom(
  lines: readonly FormedLine[],
  from: number,
  furniture: ReadonlySet<FormedLine>,
  repeated: ReadonlySet<string>,
): Turned | undefined {
  const isPage = (line: FormedLine): boolean => furniture.has(line) || line.form.kind === 'table-continued'
  if (!mayBeTurned(lines, from, isPage)) return undefined
  const ahead = lines.slice(from, from + RUN_MAX)
  const end = ahead.findIndex((line) => !mayBeCell(line) && !isPage(line))
  const all = end < 0 ? ahead : ahead.slice(0, end)
  const cells = all.filter((line) => !isPage(line))
  if (cells.length < TURNED_MIN) return undefined
  const [as, without] = [rowsOfTurned(cells), rowsOfTurned(cells.filter((line) => !repeated.has(plainText(line))))]
  const rows = without.flat(2).length > as.flat(2).length ? without : as
  if (rows.length === 0) return undefined
  const taken = new Set(rows.flat(2))
  const last = all.findLastIndex((line) => taken.has(line))
  return { rows, between: all.slice(0, last).filter((line) => !taken.has(line)), size: last + 1 }
}
const rowsOfTurned = (cells: readonly FormedLine[]): readonly Row[] =>
  turnedRows(cells.map(plainText))?.map((row) => row.map((cell) => cell.flatMap((at) => cells[at] ?? []))) ?? []
/** A header and two rows of two columns. */
const TURNED_MIN = 6

/** Words, and then figures one below the other: looked at before anything is cut out of a long document. */
function mayBeTurned(lines: readonly FormedLine[], from: number, isPage: (line: FormedLine) => boolean): boolean {
  let figures = 0
  for (let i = from; i < Math.min(lines.length, from + WORDS_MOST); i++) {
    const line = lines[i] as FormedLine
    if (isPage(line)) continue
    if (!mayBeCell(line)) break
    if (isValued(plainText(line))) figures++
    else if (figures > 0) return figures > 1
  }
  return figures > 1
}
const WORDS_MOST = 200

/** Of some length, and written more than once. */
export function repeatedIn(lines: readonly FormedLine[]): ReadonlySet<string> {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const line of lines) {
    const text = plainText(line)
    if (text.length < REPEATED_MIN || text.length > CELL_MAX) continue
    if (once.has(text)) again.add(text)
    once.add(text)
  }
  return again
}
const REPEATED_MIN = 4
