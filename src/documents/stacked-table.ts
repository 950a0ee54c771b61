// Owns the tables of which each cell came to stand on a line of its own: 姓名 ⏎ 单位 ⏎ 赵勇 ⏎ 临湖机械厂 ⏎ …
import { concatMapped, type MappedText, signBefore } from '../text/mapped-text.ts'
import { type CellKind, headingKind, kindOfCell, likeness } from './cell-kind.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { formOfLine } from './line-form.ts'
import { CELL_MAX, ROWS_MIN } from './table-text.ts'

const COLUMNS = { least: 2, most: 9 } as const
const RUN_MAX = 2_000
/** Lines above a header that only stand close to it. */
const ABOVE_MAX = 3
/** As many rows tell the shape of a table. */
const ROWS_TO_TELL = 6
const LIKENESS_MIN = 0.62
/** Where every line of the header is one that heads columns, and the line behind it is none. */
const LIKENESS_BELOW_HEADINGS = 0.4
/** Twice as many columns repeat as well. */
const PER_COLUMN = 0.01
const SURE_HEADINGS = 0.1
/** From the header on the lines make up whole rows: none is left over. */
const NONE_LEFT = 0.04
const PROSE = /[。！？；]|[，：:、]$/u

/** The lines of each cell. */
type Row = readonly (readonly FormedLine[])[]

interface Stacked {
  /** Lines above the header. */
  readonly above: number
  /** The header is the first. */
  readonly rows: readonly Row[]
  readonly kinds: readonly (CellKind | undefined)[]
}

/** Each row becomes a line with tabs between its cells, as a row is written elsewhere; other lines stay as they are. */
export function joinStackedTables(lines: readonly FormedLine[]): readonly FormedLine[] {
  const furniture = pageFurniture(lines)
  const joined: FormedLine[] = []
  for (let i = 0; i < lines.length; ) {
    const run = runFrom(lines, i, furniture)
    const { above, rows, kinds } = tableIn(run)
    if (rows.length === 0) {
      // What is no table from its first line on may be one from a later line on, but not far below.
      joined.push(...lines.slice(i, i + Math.max(1, run.length - 1)))
      i += Math.max(1, run.length - 1)
      continue
    }
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
  for (const line of lines.slice(from, from + RUN_MAX)) {
    if (furniture.has(line) && run.length > 0) continue
    if (!mayBeCell(line) || furniture.has(line)) break
    if (run.length > 0) {
      spaced ??= line.blanksBefore > 0
      if (line.blanksBefore > 0 !== spaced) break
    }
    run.push(line)
  }
  return run
}

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
  const shape = shapeOf(texts)
  const rows: Row[] = []
  if (!shape) return { above: 0, rows, kinds: [] }
  const { above, columns } = shape
  rows.push(run.slice(above, above + columns).map((line) => [line]))
  const kinds = kindsOfColumns(texts.slice(above + columns), columns)
  for (let at = above + columns; at < run.length; ) {
    const sizes = cellsOfRow(texts, at, kinds) ?? oddRow(texts, at, kinds)
    if (!sizes) break
    const row: Row = sizes.map((size, c) => {
      const start = at + sizes.slice(0, c).reduce((sum, each) => sum + each, 0)
      return run.slice(start, start + size)
    })
    rows.push(row)
    at += row.flat().length
  }
  return { above, rows: rows.length > ROWS_MIN ? rows : [], kinds }
}

interface Shape {
  readonly above: number
  readonly columns: number
  readonly score: number
}

/** How many lines stand above the header, and after how many lines the same kinds of cells come again. */
function shapeOf(texts: readonly string[]): Shape | undefined {
  let best: Shape | undefined
  for (let above = 0; above <= ABOVE_MAX; above++)
    for (let columns = COLUMNS.least; columns <= COLUMNS.most; columns++) {
      if (texts.length < above + columns * (ROWS_MIN + 1)) break
      // The header begins with the first line that heads a column.
      if (above > 0 && headingKind(texts[above - 1] ?? '') === 'surely') break
      const headings = texts.slice(above, above + columns).map(headingKind)
      const sure =
        headings.filter((kind, c) => kind === 'surely' || (headings[0] === 'surely' && isYear(texts[above + c]))).length / columns
      if (headings.includes('no') || sure < 0.5) continue
      const alike = likenessOfRows(texts.slice(above + columns), columns)
      const clear = sure === 1 && columns > COLUMNS.least && headingKind(texts[above + columns] ?? '') !== 'surely'
      const score =
        alike + SURE_HEADINGS * (sure + (clear ? 1 : 0)) - PER_COLUMN * columns + ((texts.length - above) % columns === 0 ? NONE_LEFT : 0)
      if (
        alike >= (clear ? LIKENESS_BELOW_HEADINGS : LIKENESS_MIN) &&
        (clear || isTold(texts.slice(above + columns), columns)) &&
        score > (best?.score ?? 0)
      )
        best = { above, columns, score }
    }
  return best
}

/** 项目, 2021年, 2022年, 2023年 */
const isYear = (text: string | undefined): boolean => /^(?:19|20)\d\d年?度?$/u.test(text ?? '')

function likenessOfRows(cells: readonly string[], columns: number): number {
  const pairs = Math.min(cells.length, columns * ROWS_TO_TELL) - columns
  let sum = 0
  for (let i = 0; i < pairs; i++) sum += likeness(cells[i] ?? '', cells[i + columns] ?? '')
  return sum / pairs
}

/** What most cells of a column are; undefined where they are of all kinds. */
function kindsOfColumns(cells: readonly string[], columns: number): readonly (CellKind | undefined)[] {
  return Array.from({ length: columns }, (_, c) => {
    const kinds = cells
      .slice(0, columns * ROWS_TO_TELL)
      .filter((_, i) => i % columns === c)
      .map(kindOfCell)
    return kinds.find((kind) => kinds.filter((other) => other === kind).length > kinds.length * 0.6)
  })
}

/** Columns of words alone may be a list of names. */
const isTold = (cells: readonly string[], columns: number): boolean =>
  kindsOfColumns(cells, columns).some((kind) => TOLD.has(kind) && kind !== 'name')

/** 每周二、四全天 among 周一至周五8:30—17:00 */
const HOURS = new Set<CellKind | undefined>(['clock', 'weekday'])
const TOLD = new Set<CellKind | undefined>(['number', 'amount', 'date', 'clock', 'weekday', 'name'])

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

function asLine(row: Row): FormedLine {
  const first = row[0]?.[0] as FormedLine
  const content = concatMapped(
    row.flatMap((cell, c) => cell.flatMap((line, l) => parted(line, c === 0 && l === 0 ? '' : l === 0 ? '\t' : ' '))),
  )
  return { ...first, line: { ...first.line, content }, form: formOfLine(content.text) }
}

const parted = ({ line: { content } }: FormedLine, by: string): MappedText[] => (by === '' ? [content] : [signBefore(by, content), content])

/** A line that comes again beside page numbers that count up, and these numbers: they stand between the rows of a table, too. */
function pageFurniture(lines: readonly FormedLine[]): ReadonlySet<FormedLine> {
  const places = new Map<string, number[]>()
  lines.forEach((line, i) => {
    if (line.form.kind !== 'plain') return
    const before = places.get(plainText(line))
    if (before) before.push(i)
    else places.set(plainText(line), [i])
  })
  const furniture = new Set<FormedLine>()
  for (const found of places.values())
    for (const side of [-1, 1]) {
      const beside = found.filter((i) => PAGE_NUMBER.test(plainText(lines[i + side])))
      const numbers = beside.map((i) => Number(plainText(lines[i + side]).replace(/\D/gu, '')))
      if (numbers.length < PAGES_MIN || !numbers.every((number, k) => k === 0 || isPageBehind(number, numbers[k - 1] ?? 0))) continue
      for (const line of beside.flatMap((i) => [lines[i], lines[i + side]])) if (line) furniture.add(line)
    }
  return furniture
}

const PAGES_MIN = 2
/** A header may stand on every second page only. */
const isPageBehind = (number: number, before: number): boolean => number > before && number <= before + 2
const PAGE_NUMBER = /^(?:[-—·•]\s?|第\s?)?\d{1,4}(?:\s?[-—·•]|\s?页)?$/u
