// Owns questions about the rows of a table: how often, who was first or last, who came next.
import type { SourceDocument } from '../../documents/source-document.ts'
import { statistics } from '../../wording/statistics.ts'
import { citationLine, cite } from '../compose/citation.ts'
import { readable } from '../compose/excerpt.ts'
import type { Question } from '../question.ts'
import type { Calculation, Reply, Turn } from '../reply.ts'
import { anchorRow, dayCovers, findTable, type Row, rowsWith, type Table, valuesAsked } from './tables.ts'

const COUNTS = /几次|多少次|次数|几批|多少批|几回|多少回|几行|行数|几人次|出现(?:了)?(?:几|多少)/u
const UNIT_ASKED = /[几多少](次|批|回)/u
const COMPARES = /比.{1,16}(?:多|少)|哪(?:个|国|边|家).{0,8}(?:多|少)|谁.{0,4}[多少]|对比|比较/u
const LAST = /最后(?:一[次个批位])?|最近一次|最晚/u
const FIRST = /(?:第一|头一|首)[次个批位]|最早|最先/u
const NEXT = /下一[次个批位]|接下来|紧接着|之后(?:第一|最近)/u
const BEFORE = /上一[次个批位]|前一[次个批位]/u
const NEAR_DAY = /(前|后|第二|次)一?[天日]/u
const HEADLINE_MAX = 90
const DAYS_IN_HEAD = 4

export function answerFromTable(
  question: Question,
  history: readonly Turn[],
  tables: readonly Table[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const near = dayBeside(question, history, tables, documents)
  if (near) return near
  const table = findTable(question, tables)
  if (!table) return undefined
  const values = valuesAsked(question, table)
  const [one, two] = values
  if (one && two && one.heading === two.heading && (COMPARES.test(question.text) || COUNTS.test(question.text)))
    return compareCounts(question, table, values, documents)
  if (NEXT.test(question.text)) return stepFrom(question, table, 1, documents)
  if (BEFORE.test(question.text)) return stepFrom(question, table, -1, documents)
  const rows = one ? rowsWith(table, one.heading, one.value) : table.rows
  if (LAST.test(question.text)) return tellRows(statistics.last, rows.slice(-1), documents)
  if (FIRST.test(question.text)) return tellRows(statistics.first, rows.slice(0, 1), documents)
  return one && COUNTS.test(question.text) ? count(question, one.value, rows, documents) : undefined
}

const unitOf = (question: Question): string => UNIT_ASKED.exec(question.text)?.[1] ?? '次'

function count(question: Question, value: string, rows: readonly Row[], documents: ReadonlyMap<string, SourceDocument>): Reply {
  const unit = unitOf(question)
  const citations = rows.map((row) => citeRow(row, documents))
  const days = rows.map((row) => row.day).filter((day) => day !== '')
  const few = days.length > 0 && days.length <= DAYS_IN_HEAD
  const lines = [`${statistics.counted(value, rows.length, unit)}（${few ? days.join('、') : statistics.byRows}）`]
  if (!few && days.length > 0) lines.push(statistics.rowsOf(days.join('、')))
  if (citations[0]) lines.push(citationLine(citations[0]))
  return { kind: 'answer', text: lines.join('\n'), citations, figures: [], calculations: [counting(value, rows, unit)] }
}

const counting = (value: string, rows: readonly Row[], unit: string): Calculation => ({
  text: statistics.rowCalculation(value, rows.length),
  result: `${rows.length}${unit}`,
  operands: rows.filter((row) => row.day !== '').map((row) => ({ raw: row.day, doc: row.passage.doc })),
})

function compareCounts(
  question: Question,
  table: Table,
  values: readonly { readonly heading: string; readonly value: string }[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const unit = unitOf(question)
  const counted = values.map(({ heading, value }) => ({ value, rows: rowsWith(table, heading, value) }))
  const [a, b] = counted
  if (!a || !b) return undefined
  const citations = counted.flatMap(({ rows }) => rows.map((row) => citeRow(row, documents)))
  const difference: Calculation = {
    text: `${a.rows.length} − ${b.rows.length} = ${a.rows.length - b.rows.length}`,
    result: `${Math.abs(a.rows.length - b.rows.length)}${unit}`,
    operands: [],
  }
  const head =
    counted.length > 2
      ? counted.map(({ value, rows }) => `${value}${rows.length}${unit}`).join('，')
      : statistics.more(a.value, a.rows.length, b.value, b.rows.length, unit)
  const lines = [`${head}（${statistics.byRows}）`, ...(citations[0] ? [citationLine(citations[0])] : [])]
  return {
    kind: 'compare',
    text: lines.join('\n'),
    citations,
    figures: [],
    calculations: [...counted.map(({ value, rows }) => counting(value, rows, unit)), difference],
  }
}

/** The rows of the next day (or the one before) that the table holds. */
function stepFrom(question: Question, table: Table, step: 1 | -1, documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const anchor = anchorRow(question, table)
  const from = table.rows[anchor]
  if (!from) return undefined
  let at = anchor + step
  while (from.day !== '' && table.rows[at]?.day === from.day) at += step
  const found = table.rows[at]
  if (!found) return undefined
  const same = found.day === '' ? [found] : table.rows.filter((row) => row.day === found.day)
  return tellRows(step === 1 ? statistics.next : statistics.before, same, documents)
}

/** 那前一天来的是谁？ after an answer out of a table. */
function dayBeside(
  question: Question,
  history: readonly Turn[],
  tables: readonly Table[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const asked = NEAR_DAY.exec(question.text)?.[1]
  const cited = new Set(history.at(-1)?.reply.citations.map((citation) => citation.passage))
  const table = asked === undefined ? undefined : tables.find((each) => each.rows.some((row) => cited.has(row.passage.id)))
  const from = table?.rows.find((row) => cited.has(row.passage.id))
  const day = from && shiftDay(from.day, asked === '前' ? -1 : 1)
  if (!table || day === undefined) return undefined
  const rows = table.rows.filter((row) => dayCovers(row.day, day))
  if (rows.length > 0) return tellRows('', rows, documents)
  return { kind: 'none', text: statistics.noneOnDay(day), citations: [], figures: [], calculations: [] }
}

function shiftDay(written: string, by: number): string | undefined {
  const [, month, from, to] = /^(\d+)月(\d+)(?:日?[—~-](\d+))?日/u.exec(written) ?? []
  if (month === undefined || from === undefined) return undefined
  // A leap year, so that 29 February is there to be asked for.
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(by > 0 ? (to ?? from) : from) + by))
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
}

function tellRows(which: string, rows: readonly Row[], documents: ReadonlyMap<string, SourceDocument>): Reply {
  const citations = rows.map((row) => citeRow(row, documents))
  const heads = rows.map((row) => headOf([...row.cells.values()]))
  const head = `${which === '' ? '' : `${which}：`}${heads.join('；')}`
  const lines = [
    head.length <= HEADLINE_MAX || rows.length > 1 ? head : shorten(head, HEADLINE_MAX),
    ...rows.map((row) => row.passage.display),
    ...citations.slice(0, 1).map(citationLine),
  ]
  return { kind: rows.length > 1 ? 'list' : 'answer', text: lines.join('\n'), citations, figures: [], calculations: [] }
}

/** Day, country and name; what was done stands in the row below. */
function headOf(values: readonly string[]): string {
  const all = values.map(readable)
  const line = all.join('，')
  if (line.length <= 70) return line
  return all
    .slice(0, Math.max(2, all.length - 1))
    .map((value) => shorten(value, 56))
    .join('，')
}

/** The end of a cell holds the name, its beginning the house: both stay. */
const shorten = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, Math.floor(max / 2) - 1)}…${text.slice(-Math.ceil(max / 2))}`

const citeRow = (row: Row, documents: ReadonlyMap<string, SourceDocument>): Reply['citations'][number] =>
  cite(row.passage, row.passage.text.slice(row.passage.bodyStart).trim(), documents)
