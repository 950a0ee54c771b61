// Owns the tables of which each cell came to stand on a line of its own: 姓名 ⏎ 单位 ⏎ 赵勇 ⏎ 临湖机械厂 ⏎ …
import { concatMapped, type MappedText, signBefore } from '../text/mapped-text.ts'
import { type CellKind, kindOfCell } from './cell-kind.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { formOfLine } from './line-form.ts'
import { isHolderLine, isOfficeLine } from './line-words.ts'
import { kindsOfColumns, shapeOf, TOLD } from './stacked-shape.ts'
import { withUnits } from './table-lines.ts'
import { CELL_MAX } from './table-text.ts'
import { pageFurniture } from './turned-page.ts'
import { isValued, turnedRows } from './turned-table.ts'

const RUN_MAX = 2_000
const PROSE = /[。！？；]|[，：:、]$/u

/** The lines of each cell. */
type Row = readonly (readonly FormedLine[])[]

interface Stacked {
  /** Lines above the first row. */
  readonly above: number
  /** The header is the first, if there is one. */
  readonly rows: readonly Row[]
  readonly kinds: readonly (CellKind | undefined)[]
}

/** Each row becomes a line with tabs between its cells, as a row is written elsewhere; other lines stay as they are. */
export function joinStackedTables(all: readonly FormedLine[]): readonly FormedLine[] {
  const lines = withUnits(all)
  const furniture = pageFurniture(lines)
  const repeated = repeatedIn(lines)
  const joined: FormedLine[] = []
  let before: Stacked | undefined
  for (let i = 0; i < lines.length; ) {
    if (before && lines[i]?.form.kind === 'table-continued' && goneOn(before, runFrom(lines, i + 1, furniture))) {
      joined.push(lines[i] as FormedLine)
      i++
    }
    const run = runFrom(lines, i, furniture)
    const { above, rows, kinds } = (before && goneOn(before, run)) ?? tableIn(run)
    const turned = rows.length === 0 ? turnedFrom(lines, i, furniture, repeated) : undefined
    if (turned) {
      joined.push(...turned.rows.map(asLine), ...turned.between)
      i += turned.size
      continue
    }
    if (rows.length === 0) {
      // What is no table from its first line on may be one from a later line on, but not far below.
      joined.push(...lines.slice(i, i + Math.max(1, run.length - 1)))
      i += Math.max(1, run.length - 1)
      continue
    }
    before = { above, rows, kinds }
    const last = rows.at(-1)?.at(-1)?.at(-1)
    const end = last ? lines.indexOf(last, i) : i
    const apart = rowsApart(lines, end + 1, kinds)
    // What a page carries between the rows stands behind them.
    const between = lines.slice(i, end).filter((line) => furniture.has(line))
    joined.push(...run.slice(0, above), ...[...rows, ...apart].map(asLine), ...between)
    i = end + 1 + apart.length * kinds.length
  }
  return joined
}

/** Lines from here on that may each be a cell, all of them with or all without blank lines between; what a page carries left out. */
function runFrom(lines: readonly FormedLine[], from: number, furniture: ReadonlySet<FormedLine>): FormedLine[] {
  const run: FormedLine[] = []
  let spaced: boolean | undefined
  let turned = false
  for (const line of lines.slice(from, from + RUN_MAX)) {
    if (furniture.has(line) && run.length > 0) {
      turned = true
      continue
    }
    if (!mayBeCell(line) || furniture.has(line)) break
    if (run.length > 0 && !turned) {
      spaced ??= line.blanksBefore > 0
      if (line.blanksBefore > 0 !== spaced) break
    }
    turned = false
    run.push(line)
  }
  return run
}

interface Turned {
  readonly rows: readonly Row[]
  /** What a page carries between its cells. */
  readonly between: readonly FormedLine[]
  readonly size: number
}

/** Blank lines may stand anywhere in it; what comes again and again in the document may be the header of a page that turned. */
function turnedFrom(
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
function repeatedIn(lines: readonly FormedLine[]): ReadonlySet<string> {
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

/** 合计 behind a blank line: rows go on where every cell is of its column's kind. */
function rowsApart(lines: readonly FormedLine[], from: number, kinds: readonly (CellKind | undefined)[]): readonly Row[] {
  const row = lines.slice(from, from + kinds.length)
  const fits =
    row.length === kinds.length &&
    kinds.some((kind) => TOLD.has(kind)) &&
    row.every((line, c) => mayBeCell(line) && (c === 0 || line.blanksBefore === 0) && isOfKind(plainText(line), kinds[c]))
  return fits ? [row.map((line) => [line]), ...rowsApart(lines, from + kinds.length, kinds)] : []
}

const isOfKind = (text: string, kind: CellKind | undefined): boolean =>
  TOLD.has(kind) ? kindOfCell(text) === kind : !TOLD.has(kindOfCell(text))

function mayBeCell({ form, line }: FormedLine): boolean {
  const { text } = line.content
  return (form.kind === 'plain' || form.kind === 'page-mark') && text.length <= CELL_MAX && !PROSE.test(text)
}

function tableIn(run: readonly FormedLine[]): Stacked {
  const texts = run.map(plainText)
  const rows: Row[] = []
  const shape = isRollOfOffices(texts) ? undefined : shapeOf(texts)
  if (!shape) return { above: 0, rows, kinds: [] }
  const { above, columns, headed, rowsMin } = shape
  const from = headed ? above + columns : above
  if (headed) rows.push(run.slice(above, from).map((line) => [line]))
  const kinds = kindsOfColumns(texts.slice(from), columns)
  rows.push(...rowsFrom(run, from, kinds))
  return { above, rows: rows.length >= rowsMin ? rows : [], kinds }
}

function rowsFrom(run: readonly FormedLine[], from: number, kinds: readonly (CellKind | undefined)[]): Row[] {
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

/** The same header once more, above what is left of the table: however few rows that are. */
function goneOn({ rows: [header = []], kinds }: Stacked, run: readonly FormedLine[]): Stacked | undefined {
  const again = run.slice(0, header.length)
  const isSame = header.length > 0 && header.every((cell, c) => cell.map(plainText).join('') === plainText(again[c]))
  const rows = isSame ? rowsFrom(run, header.length, kinds) : []
  return rows.length > 0 ? { above: 0, rows: [again.map((line) => [line]), ...rows], kinds } : undefined
}

/** Who holds which office, a line each; among the cells of a table a few may look so. */
const isRollOfOffices = (texts: readonly string[]): boolean =>
  texts.slice(0, ROLL).filter((text) => isOfficeLine(text) || isHolderLine(text)).length * 2 > Math.min(texts.length, ROLL)
const ROLL = 12

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

function asLine(row: Row): FormedLine {
  const first = row[0]?.[0] as FormedLine
  const content = concatMapped(
    row.flatMap((cell, c) => cell.flatMap((line, l) => parted(line, c === 0 && l === 0 ? '' : l === 0 ? '\t' : ' '))),
  )
  return { ...first, line: { ...first.line, content }, form: formOfLine(content.text) }
}

const parted = ({ line: { content } }: FormedLine, by: string): MappedText[] => (by === '' ? [content] : [signBefore(by, content), content])
