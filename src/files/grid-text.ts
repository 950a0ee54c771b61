// Owns the way from a grid of cells to lines of text: title, unit, header and rows, as documents read them.

import { outlineDepth, sectionsOf } from './outline-columns.ts'

/** A cell's text; merged cells hold theirs in every cell they cover downwards, and in the first across. */
export type Grid = readonly (readonly string[])[]

export interface GridOptions {
  /** How many rows are the header, where the file says so. */
  readonly headerRows?: number
}

/** [['项目','金额'],['助学','87.5万元']] → '| 项目 | 金额 |', '| --- | --- |', '| 助学 | 87.5万元 |' */
export function linesOfGrid(grid: Grid, options: GridOptions = {}): string[] {
  const lines: string[] = []
  for (const table of tablesOf(grid)) {
    if (lines.length > 0) lines.push('')
    lines.push(...linesOfTable(table, options.headerRows))
  }
  return lines
}

/** Blank rows part tables, but not rows of one table: the next must begin anew, with a title or a header. */
function tablesOf(grid: Grid): Grid[] {
  const tables: (readonly string[])[][] = []
  let blank = true
  for (const row of grid) {
    const filled = row.filter((cell) => cell !== '')
    if (filled.length === 0) {
      blank = true
      continue
    }
    const fresh = tables.length === 0 || (blank && (filled.length === 1 || looksLikeHeader(row)))
    if (fresh) tables.push([row])
    else tables.at(-1)?.push(row)
    blank = false
  }
  return tables
}

function linesOfTable(table: Grid, told: number | undefined): string[] {
  const start = table.findIndex((row) => row.filter((cell) => cell !== '').length > 1)
  if (start < 0) return table.flatMap((row) => row.filter((cell) => cell !== '').map(lineOfCell))
  const above = table.slice(0, start).flatMap((row) => row.filter((cell) => cell !== ''))
  const rows = trimColumns(table.slice(start))
  const headers = told === undefined ? headerRowsOf(rows) : Math.max(0, told - start)
  const depth = headers === 1 ? outlineDepth(rows[0] ?? []) : 0
  const body = depth > 0 ? outlined(rows, depth) : rows.flatMap((row, i) => (i < headers ? [pipeRow(row), ruleOf(row)] : [pipeRow(row)]))
  return [...above.flatMap((cell, i) => titleLines(cell, i === 0)), ...body]
}

/** Each section under its headings, and in it a table of what is left of the columns; an item and what is said of it are a line of text. */
function outlined([header = [], ...rows]: Grid, depth: number): string[] {
  const own = header.slice(depth)
  const isText = own.length === 2 && rows.some((row) => SENTENCE.test(row[depth + 1] ?? ''))
  const linesOf = (held: Grid): string[] =>
    isText ? held.map((row) => `- ${row.map(lineOfCell).filter(Boolean).join('：')}`) : [pipeRow(own), ruleOf(own), ...held.map(pipeRow)]
  return sectionsOf(rows, depth).flatMap(({ headings, rows: held }) => [
    ...headings.flatMap(({ level, text }) => ['', `${'#'.repeat(level)} ${lineOfCell(text)}`]),
    '',
    ...linesOf(held),
  ])
}

const SENTENCE = /[，；]\S+[。；]?$|。$/u

/** Notes under a table stand in one cell: they are text. A title stands above it. */
const lineOfCell = (cell: string): string => cell.replace(/\s+/gu, ' ')
const titleLines = (cell: string, first: boolean): string[] => {
  const text = lineOfCell(cell)
  const unit = /^[（(]?(?:计量)?单位[：:]/u.test(text)
  return [first && !unit && text.length <= 40 && !/[。；]$/u.test(text) ? `### ${text}` : text]
}

/** One header row, or two where the first leaves gaps that the second fills: 2021年 over 预算 and 决算. */
function headerRowsOf(rows: Grid): number {
  const [first, second] = rows
  if (!first || !looksLikeHeader(first)) return 0
  const gaps = first.some((cell, i) => i > 0 && cell === '')
  return gaps && second && looksLikeHeader(second) && second.some((cell, i) => cell !== '' && first[i] === '') ? 2 : 1
}

const NUMBER = /^[-+]?[\d,.]+\s?(?:%|％|[万亿]?元|人次?|家|个)?$/u
const looksLikeHeader = (row: readonly string[]): boolean => {
  const filled = row.filter((cell) => cell !== '')
  return filled.length > 1 && filled.every((cell) => cell.length <= 30 && (/^(?:19|20)\d\d年?$/u.test(cell) || !NUMBER.test(cell)))
}

function trimColumns(rows: Grid): Grid {
  const width = Math.max(...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1))
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''))
}

/** A bar inside a cell would part it. */
const pipeRow = (row: readonly string[]): string =>
  `| ${row.map((cell) => cell.replace(/\s+/gu, ' ').replaceAll('|', '｜').trim()).join(' | ')} |`
const ruleOf = (row: readonly string[]): string => `| ${row.map(() => '---').join(' | ')} |`
