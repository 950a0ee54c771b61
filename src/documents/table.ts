// Owns the rows of a table whose lines were lost: header cells, units in the header, repeated headers, merged cells.
import { withPlainDigits } from '../text/characters.ts'
import { concatMapped, type MappedText } from '../text/mapped-text.ts'
import { headingKind, kindOfCell } from './cell-kind.ts'
import type { Content } from './outline.ts'
import type { Cell } from './passage.ts'
import { createUnits, unitOfName } from './table-unit.ts'

export interface Row {
  /** The characters of the header, then of the row itself. */
  readonly mapped: MappedText
  readonly bodyStart: number
  readonly display: string
  readonly cells: readonly Cell[]
}

type Cells = readonly MappedText[]
interface Table {
  headers: Cells[]
  rows: Cells[]
  unit: string | undefined
}

/** All rows of a section, those of each table under their own header; the section's title may give the unit: 收费标准（元）. */
export function readRows(contents: readonly Content[], title: string): Row[] {
  return splitTables(contents).flatMap((table) => {
    const columns = namesOf(alignedHeaders(table.headers, Math.max(0, ...table.rows.map((cells) => cells.length))))
    const units = createUnits(columns, table.rows, table.unit ?? unitOfName(title))
    const header = joinCells(table.headers.flat())
    return table.rows.map((cells) => toRow(cells, columns, header, units))
  })
}

function splitTables(contents: readonly Content[]): Table[] {
  const tables: Table[] = []
  let table: Table | undefined
  let unit: string | undefined
  for (const [i, content] of contents.entries()) {
    if (content.kind === 'unit') unit = /[：:]\s*([^）)]+)/u.exec(content.content.text)?.[1]?.trim()
    else if (content.kind === 'text') table = undefined
    if (content.kind !== 'row') continue
    const { cells } = content
    if (!table) {
      table = { headers: [], rows: [], unit }
      tables.push(table)
    }
    table.unit ??= unit
    const below = contents[i + 1]
    if (content.header || (table.rows.length === 0 && belongsToHeader(cells, table.headers, below?.kind === 'row' ? below.cells : [])))
      table.headers.push(cells)
    else if (!table.headers.some((header) => sameCells(cells, header))) table.rows.push(fillDown(cells, table.rows.at(-1)))
  }
  return tables
}

/** The first row, and a second one that parts its columns: | | 预算 | 决算 | under | 项目 | 2020年 | | */
function belongsToHeader(cells: Cells, headers: readonly Cells[], below: Cells): boolean {
  if (headers.length === 0) return looksLikeHeader(cells) || standsAboveNumbers(cells, below)
  if (headers.length !== 1 || !looksLikeHeader(cells)) return false
  const [upper = []] = headers
  return cells[0]?.text === '' ? upper.some((cell, i) => i > 0 && cell.text === '') : partsUpper(cells, upper, below)
}

/** 区县 | 经费收缴 | 驿站 above 2021年 | 2022年 | 2021年 | 2022年: as many for each, and none for what the rows go by. */
function partsUpper(cells: Cells, upper: Cells, below: Cells): boolean {
  const groups = upper.filter((cell, i) => i > 0 && cell.text !== '').length
  const again = new Set(cells.map(({ text }) => text)).size
  return (
    groups > 1 &&
    cells.length === below.length - 1 &&
    cells.length % groups === 0 &&
    cells.length > groups &&
    again === cells.length / groups &&
    !/[\d０-９]/u.test(below[0]?.text ?? '') &&
    below.slice(1).every(({ text }) => /^[-—\d０-９]/u.test(text))
  )
}

/** Where the cells that hold nothing were lost, each group stands above its own columns again. */
function alignedHeaders(headers: readonly Cells[], width: number): readonly Cells[] {
  const [upper = [], lower, more] = headers
  if (!lower || more || lower.length !== width - 1 || upper.length > width) return headers
  const [first = EMPTY, ...groups] = upper.filter((cell, i) => i === 0 || cell.text !== '')
  const each = lower.length / groups.length
  if (!Number.isInteger(each)) return headers
  return [
    [first, ...groups.flatMap((group) => [group, ...new Array<MappedText>(each - 1).fill(EMPTY)])],
    [EMPTY, ...lower],
  ]
}
const EMPTY: MappedText = { text: '', at: [] }

/** A header names what its columns hold: no cell of it is a number or a date, but years may head columns, and so may 2022年金额（万元）. */
const looksLikeHeader = (cells: Cells): boolean =>
  cells.length > 1 &&
  cells.some((cell) => cell.text !== '') &&
  cells.every(({ text }) => text.length <= 20 && mayHead(withPlainDigits(text)))
const mayHead = (text: string): boolean => YEAR.test(text) || !BEGINS_WITH_NUMBER.test(text) || isOfYear(text)
const YEAR = /^(?:19|20)\d\d年?$/u
const BEGINS_WITH_NUMBER = /^[\d—-]|^\p{N}+月/u
const isOfYear = (text: string): boolean => /^(?:19|20)\d\d年/u.test(text) && headingKind(text) === 'surely'

/** 区县 | 驿站数 | 24小时开放 above 城南区 | 41 | 6: a heading may begin with a number where what stands below is one. */
function standsAboveNumbers(cells: Cells, below: Cells): boolean {
  const isNumber = (cell: MappedText | undefined): boolean => kindOfCell(cell?.text ?? '') === 'number'
  const numbers = below.filter(isNumber).length
  return (
    cells.length >= ABOVE_NUMBERS &&
    cells.length === below.length &&
    numbers * 2 >= below.length &&
    cells.every((cell, i) => headingKind(cell.text) !== 'no' || (isNumber(below[i]) && /^\d+\p{Script=Han}{2,}/u.test(cell.text)))
  )
}
const ABOVE_NUMBERS = 3

/** Column names; an empty cell of an upper header goes on with the one to its left. */
function namesOf(headers: readonly Cells[]): string[] {
  const width = Math.max(0, ...headers.map((cells) => cells.length))
  return Array.from({ length: width }, (_, column) => {
    const parts = headers.map(
      (cells, level) =>
        cells[column]?.text ||
        (level < headers.length - 1 ? (cells.slice(0, column).findLast((cell) => cell.text !== '')?.text ?? '') : ''),
    )
    return parts.filter((part, level) => part !== '' && part !== parts[level - 1]).join('·')
  })
}

const sameCells = (a: Cells, b: Cells): boolean => a.length === b.length && a.every((cell, i) => cell.text === b[i]?.text)

/** A merged cell stands only in its first row: empty cells at the left, behind a running number too, take the ones above. */
function fillDown(cells: Cells, above: Cells | undefined): Cells {
  if (above?.length !== cells.length) return cells
  let merging = true
  return cells.map((cell, i) => {
    const empty = cell.text === '' && above[i] !== undefined
    if (merging && empty) return above[i] ?? cell
    merging &&= i === 0 && /^\d+$/u.test(cell.text)
    return cell
  })
}

function toRow(cells: Cells, columns: readonly string[], header: MappedText, units: ReturnType<typeof createUnits>): Row {
  const shown = cells
    .map((cell, i) => ({
      heading: columns[i] ?? '',
      value: units.apply(
        cell.text,
        i,
        cells.map(({ text }) => text),
      ),
    }))
    .filter((cell) => cell.value !== '')
  const body = joinCells(cells)
  return {
    mapped: concatMapped([header, { text: body.text.slice(0, -1), at: body.at.slice(0, -1) }]),
    bodyStart: header.text.length,
    display: shown.map((cell) => (cell.heading ? `${cell.heading}：${cell.value}` : cell.value)).join('；'),
    cells: shown,
  }
}

/** Cells stand apart by the character that parts them in the source. */
const joinCells = (cells: Cells): MappedText =>
  concatMapped(cells.flatMap((cell) => (cell.at.length === 0 ? [] : [cell, { text: ' ', at: [(cell.at.at(-1) ?? 0) + 1] }])))
