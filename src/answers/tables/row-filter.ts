// Owns which rows of a table a question means: those that hold what it names, of the months and of the sex that it says.

import { standsAsWord } from '../evidence/term-match.ts'
import type { Question } from '../question.ts'
import { ownWords } from '../talk/own-words.ts'
import { daysOf } from './row-date.ts'
import { isWithin, monthsIn } from './row-months.ts'
import type { Table, TableRow } from './table-index.ts'
import { categoryValues } from './tally.ts'

/** 日本呢（美国外宾来了几次）: what is said last takes the place of what the question before it named. */
export function namedLast(table: Table, question: Asked): readonly string[] {
  const head = ownWords(question.text)
  const said = head === question.text ? [] : categoryValues(table).filter((value) => head.includes(value))
  return said.length > 0 ? said : namedIn(table, question)
}

type Asked = Pick<Question, 'text' | 'terms'>

/** The values that rows are sorted by, else the longest part of a cell that the question names, else a word of one: 美国 · 三井住友银行 · 大使. */
export function namedIn(table: Table, { text, terms }: Asked): readonly string[] {
  const values = sortsNamed(table, text)
  if (values.length > 0) return values
  const about = `${table.title}|${table.columns.join('|')}`
  const stands = (part: string): boolean =>
    !about.includes(part) && table.rows.some((row) => row.cells.some(({ value }) => holds(value, part)))
  for (const [run] of text.matchAll(/[\p{Script=Han}a-z]{4,}/gu)) {
    const reach = reachesIn(run, piecesOf(table))
    for (let length = Math.max(...reach); length >= PART_MIN; length--)
      for (let start = 0; start + length <= run.length; start++) {
        const part = run.slice(start, start + length)
        if ((reach[start] ?? 0) >= length && stands(part)) return [part]
      }
  }
  return terms.flatMap((term) => (term.text.length > 1 && stands(term.text) ? [term.text] : [])).slice(0, 1)
}

/** The values that rows are sorted by, 未完成 for 没完成. */
export function sortsNamed(table: Table, text: string): readonly string[] {
  const said = text.replace(NOT_DONE, '未')
  const values = categoryValues(table).filter((value) => said.includes(value))
  const denied = values.filter((value) => value.startsWith('未'))
  return denied.length > 0 ? denied : values
}

const PART_MIN = 4
/** 没完成 are the rows that say 未完成. */
const NOT_DONE = /(?<!有)没有?(?=\p{Script=Han}{2})/gu

const piecesOnce = new WeakMap<Table, ReadonlySet<string>>()

/** Four characters in a row of any cell: most of a long message need not be held against every row. */
function piecesOf(table: Table): ReadonlySet<string> {
  const known = piecesOnce.get(table)
  if (known) return known
  const values = table.rows.flatMap(({ cells }) => cells.map(({ value }) => value))
  const pieces = new Set(values.flatMap((value) => Array.from(value, (_, at) => value.slice(at, at + PART_MIN))))
  piecesOnce.set(table, pieces)
  return pieces
}

/** From each place of a run, how long a part of a cell may be that begins there. */
function reachesIn(run: string, pieces: ReadonlySet<string>): readonly number[] {
  const reach = new Array<number>(run.length).fill(0)
  for (let at = run.length - PART_MIN; at >= 0; at--)
    if (pieces.has(run.slice(at, at + PART_MIN))) reach[at] = Math.max(PART_MIN, (reach[at + 1] ?? 0) + 1)
  return reach
}

/** Whose office a word names before these is no 大使 and no 主任 himself: 大使馆参赞, 主任室. */
const OF_AN_OFFICE = /^(?:馆|室|处|局|署|团)/u

function holds(value: string, part: string): boolean {
  if (!standsAsWord(part, value)) return false
  for (let at = value.indexOf(part); at >= 0; at = value.indexOf(part, at + 1))
    if (!OF_AN_OFFICE.test(value.slice(at + part.length))) return true
  return false
}

export function filterRows(table: Table, text: string, named: readonly string[]): readonly TableRow[] {
  const sex = SEXES.find((each) => text.includes(each) && table.rows.some((row) => isOfSex(row, each)))
  const sorting = new Set(categoryValues(table))
  const months = daysOf(text) ? undefined : monthsIn(text)
  const isNamed = (value: string): boolean => named.some((name) => (sorting.has(name) ? value === name : holds(value, name)))
  return table.rows
    .filter((row) => named.length === 0 || row.cells.some((cell) => isNamed(cell.value)))
    .filter((row) => months === undefined || isWithin(row, months))
    .filter((row) => sex === undefined || isOfSex(row, sex))
}

const SEXES = ['女', '男'] as const
/** 女职工 names the rows of women where a column says so. */
const isOfSex = (row: TableRow, sex: string): boolean => row.cells.some(({ heading, value }) => heading.includes('性别') && value === sex)
