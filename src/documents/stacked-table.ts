// Owns the tables of which each cell came to stand on a line of its own: 姓名 ⏎ 单位 ⏎ 赵勇 ⏎ 临湖机械厂 ⏎ …
import { withPlainDigits } from '../text/characters.ts'
import { concatMapped, type MappedText, signBefore } from '../text/mapped-text.ts'
import { type CellKind, kindOfCell } from './cell-kind.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { formOfLine } from './line-form.ts'
import { isHolderLine, isOfficeLine } from './line-words.ts'
import { mayBeCell, type Row, RUN_MAX, rowsFrom } from './stacked-rows.ts'
import { kindsOfColumns, shapeOf, TOLD } from './stacked-shape.ts'
import { withUnits } from './table-lines.ts'
import { pageFurniture } from './turned-page.ts'
import { repeatedIn, turnedFrom } from './turned-run.ts'

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

function tableIn(run: readonly FormedLine[]): Stacked {
  const texts = run.map((line) => withPlainDigits(plainText(line)))
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

function asLine(row: Row): FormedLine {
  const first = row[0]?.[0] as FormedLine
  const content = concatMapped(
    row.flatMap((cell, c) => cell.flatMap((line, l) => parted(line, c === 0 && l === 0 ? '' : l === 0 ? '\t' : ' '))),
  )
  return { ...first, line: { ...first.line, content }, form: formOfLine(content.text) }
}

const parted = ({ line: { content } }: FormedLine, by: string): MappedText[] => (by === '' ? [content] : [signBefore(by, content), content])
