// Owns the tables of the documents as they are asked about: rows in order, columns that sort them, and the rows a question means.
import type { Passage } from '../../documents/passage.ts'
import { yearsOfPeriod } from '../../documents/scope.ts'
import { foldText } from '../../text/characters.ts'
import { matchTerm } from '../evidence/term-match.ts'
import type { Question } from '../question.ts'

export interface Table {
  readonly title: string
  /** Title and headings, folded: what a question can mean the table by. */
  readonly about: string
  readonly rows: readonly Row[]
  /** Columns with few different, short values: countries, kinds. */
  readonly categories: readonly string[]
  readonly period?: string
}

export interface Row {
  readonly passage: Passage
  readonly cells: ReadonlyMap<string, string>
  /** The day as written: 1月1—3日. */
  readonly day: string
}

export function readTables(passages: readonly Passage[]): Table[] {
  const groups = new Map<string, Passage[]>()
  for (const passage of passages) {
    if (passage.form !== 'row') continue
    const key = `${passage.doc}/${passage.section.join('/')}`
    groups.set(key, [...(groups.get(key) ?? []), passage])
  }
  return [...groups.values()].map(toTable)
}

const DAY_COLUMN = /日期|时间|年月/u
const CATEGORY = { valueMax: 8, share: 0.6 } as const

function toTable(passages: readonly Passage[]): Table {
  const rows = passages.map((passage): Row => {
    const cells = new Map((passage.cells ?? []).map((cell) => [cell.heading, cell.value]))
    const day = [...cells].find(([heading, value]) => DAY_COLUMN.test(heading) || /^\d{1,2}月\d/u.test(value))?.[1] ?? ''
    return { passage, cells, day }
  })
  const headings = [...new Set(rows.flatMap((row) => [...row.cells.keys()]))]
  const first = passages[0]
  const title = first?.section.at(-1) ?? ''
  return {
    title,
    about: foldText(`${title} ${headings.join(' ')}`),
    rows,
    categories: headings.filter((heading) => !DAY_COLUMN.test(heading) && isCategory(rows.map((row) => row.cells.get(heading) ?? ''))),
    ...(first?.period === undefined ? {} : { period: first.period }),
  }
}

function isCategory(values: readonly string[]): boolean {
  const distinct = new Set(values)
  return (
    values.length >= 3 &&
    distinct.size <= values.length * CATEGORY.share &&
    values.every((value) => value !== '' && value.length <= CATEGORY.valueMax)
  )
}

/** The values of a sorting column that the question names, in its order: 美国, 日本. */
export function valuesAsked(question: Question, table: Table): { readonly heading: string; readonly value: string }[] {
  const text = foldText(question.text)
  return table.categories
    .flatMap((heading) =>
      [...new Set(table.rows.map((row) => row.cells.get(heading) ?? ''))].map((value) => ({
        heading,
        value,
        at: text.indexOf(foldText(value)),
      })),
    )
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ heading, value }) => ({ heading, value }))
}

export const rowsWith = (table: Table, heading: string, value: string): Row[] =>
  table.rows.filter((row) => row.cells.get(heading) === value)

/** The row that the question starts from: by its day, and by most of the words that stand in it. */
export function anchorRow(question: Question, table: Table): number {
  const scored = table.rows.map((row, i) => ({ i, score: anchorScore(question, row) }))
  const best = scored.reduce((top, each) => (each.score > top.score ? each : top), { i: -1, score: 0 })
  return best.i
}

function anchorScore(question: Question, row: Row): number {
  if (question.literals.length > 0 && !question.literals.some((day) => dayCovers(row.day, day))) return 0
  const text = foldText([...row.cells.values()].join(' '))
  const words = question.terms.reduce((sum, term) => sum + term.weight * matchTerm(term, text), 0)
  return (question.literals.length > 0 ? 1 : 0) + words
}

/** dayCovers('1月1—3日', '1月2日') → true */
export function dayCovers(written: string, asked: string): boolean {
  const [, month, day] = /^(\d+)月(\d+)日$/u.exec(asked) ?? []
  const [, first, from, to] = /^(\d+)月(\d+)(?:日?[—~-](?:\d+月)?(\d+))?日/u.exec(foldText(written)) ?? []
  return month !== undefined && first === month && Number(from) <= Number(day) && Number(day) <= Number(to ?? from)
}

/** The table a question means: by its number, or by words of its title; none where its time is not the one asked for. */
export function findTable(question: Question, tables: readonly Table[]): Table | undefined {
  const numbered = /表\s?(\d+|[一二三四五六七八九十]+)/u.exec(question.text)?.[1]
  const scored = tables
    .filter((table) => table.rows.length >= 3 && timeFits(question, table))
    .map((table) => ({ table, score: isNumbered(table, numbered) ? 2 : Math.max(titleMatch(question, table), coreMatch(question, table)) }))
  const best = scored.reduce<{ table: Table; score: number } | undefined>(
    (top, each) => (top && top.score >= each.score ? top : each),
    undefined,
  )
  return best && best.score >= TITLE_MATCH ? best.table : undefined
}

const TITLE_MATCH = 0.4

const isNumbered = (table: Table, number: string | undefined): boolean =>
  number !== undefined && new RegExp(`^表\\s?${number}(?!\\d)`, 'u').test(table.title)

/** What is left of a title without its number, year and frame: '表5 2020年园区重要外宾到访情况' → 外宾到访. */
const FRAME =
  /^表\s?[\d一二三四五六七八九十]+|\d{4}年度?|[\s（）()]|园区|全[市区省]|重要|主要|重大|情况|一览表?|统计表?|明细表?|汇总表?|表$/gu

/** Most of the pairs of characters of the title's core stand in the question. */
function coreMatch(question: Question, table: Table): number {
  const core = foldText(table.title.replace(FRAME, ''))
  const pairs = Array.from({ length: Math.max(0, core.length - 1) }, (_, i) => core.slice(i, i + 2))
  const held = pairs.filter((pair) => question.text.includes(pair)).length / Math.max(1, pairs.length)
  return held >= 0.6 ? held : 0
}

/** How much of what the question says, beside what stands in the cells, the title says. */
function titleMatch(question: Question, table: Table): number {
  const cells = foldText(table.rows.map((row) => [...row.cells.values()].join(' ')).join(' '))
  const terms = question.terms.filter((term) => term.weight > 0.1)
  const outside = terms.filter((term) => matchTerm(term, table.about) > 0.6 || !cells.includes(term.text))
  const total = outside.reduce((sum, term) => sum + term.weight, 0)
  return total === 0 ? 0 : outside.reduce((sum, term) => sum + term.weight * matchTerm(term, table.about), 0) / total
}

function timeFits(question: Question, table: Table): boolean {
  const years = yearsOfPeriod(table.period)
  return question.times.length === 0 || years === undefined || question.times.some((time) => time.from <= years[0] && years[1] <= time.to)
}
