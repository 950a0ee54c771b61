// Owns the rows of a table of one cell a line: which lines may be cells, and how many of them each cell of a row has.
import { type CellKind, kindOfCell } from './cell-kind.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { TOLD } from './stacked-shape.ts'
import { CELL_MAX } from './table-text.ts'

export const RUN_MAX = 2_000
const PROSE = /[。！？；]|[，：:、]$/u

/** The lines of each cell. */
export type Row = readonly (readonly FormedLine[])[]

export function mayBeCell({ form, line }: FormedLine): boolean {
  const { text } = line.content
  return (form.kind === 'plain' || form.kind === 'page-mark') && text.length <= CELL_MAX && !PROSE.test(text)
}

export function rowsFrom(run: readonly FormedLine[], from: number, kinds: readonly (CellKind | undefined)[]): Row[] {
  const texts = run.map(plainText)
  const rows: Row[] = []
  for (let at = from; at < run.length; ) {
    const sizes = cellsOfRow(texts, at, kinds) ?? oddRow(texts, at, kinds)
    if (!sizes) break
    const row: Row = sizes.map((size, c) => {
      const start = at + sizes.slice(0, c).reduce((sum, each) => sum + each, 0)
      return run.slice(start, start + size)
    })
    rows.push(row)
    at += row.flat().length
  }
  return rows
}

/** 每周二、四全天 among 周一至周五8:30—17:00 */
const HOURS = new Set<CellKind | undefined>(['clock', 'weekday'])

/** How many lines each cell of a row has; undefined where what comes is no row of this table. */
function cellsOfRow(texts: readonly string[], from: number, kinds: readonly (CellKind | undefined)[]): readonly number[] | undefined {
  const sizes: number[] = []
  let at = from
  let wrong = 0
  for (const [c, kind] of kinds.entries()) {
    const text = texts[at]
    if (text === undefined) return undefined
    const own = kindOfCell(text)
    if (TOLD.has(kind) && own !== kind && own !== 'empty' && !(HOURS.has(own) && HOURS.has(kind))) wrong++
    let size = 1
    while (goesOn(texts, at + size, kind, kinds[c + 1])) size++
    if (isTornName(texts, at, kind, kinds[c + 1])) size = 2
    sizes.push(size)
    at += size
  }
  const told = kinds.filter((kind) => TOLD.has(kind)).length
  return wrong > told / 2 ? undefined : sizes
}

/** 全年开放 among hours: a row that fits badly is one where the next fits. */
const oddRow = (texts: readonly string[], at: number, kinds: readonly (CellKind | undefined)[]): readonly number[] | undefined =>
  cellsOfRow(texts, at + kinds.length, kinds) && kinds.map(() => 1)

/** 8:30—12:00 ⏎ 13:30—17:00 ⏎ 周六: two lines of one cell. */
function goesOn(texts: readonly string[], at: number, kind: CellKind | undefined, next: CellKind | undefined): boolean {
  const own = kindOfCell(texts[at] ?? '')
  return TOLD.has(kind) && next !== undefined && next !== kind && own === kind && kindOfCell(texts[at + 1] ?? '') === next
}

/** 女职工 ⏎ 特殊疾病 ⏎ 40元: words in two lines before a column of amounts. */
const isTornName = (texts: readonly string[], at: number, kind: CellKind | undefined, next: CellKind | undefined): boolean =>
  !TOLD.has(kind) &&
  TOLD.has(next) &&
  kindOfCell(texts[at] ?? '') !== next &&
  !TOLD.has(kindOfCell(texts[at + 1] ?? '')) &&
  kindOfCell(texts[at + 1] ?? '') !== 'empty' &&
  kindOfCell(texts[at + 2] ?? '') === next
