// Owns what is told of a table's rows: the rows themselves, how many there are, and how often each value stands.
import type { SourceDocument } from '../../documents/source-document.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine, cite, quoteOfRow } from '../compose/citation.ts'
import { readable } from '../compose/excerpt.ts'
import { rowHeadline } from '../compose/row-headline.ts'
import type { Question } from '../question.ts'
import type { Citation, Reply } from '../reply.ts'
import { labelOf } from './named-row.ts'
import type { TableRow } from './table-index.ts'

type Documents = ReadonlyMap<string, SourceDocument>

const HEAD_MAX = 90
const FIGURES_MAX = 3

export function tellRows(rows: readonly TableRow[], question: Pick<Question, 'text' | 'times' | 'terms'>, documents: Documents): Reply {
  const { text } = question
  const citations = rows.map((row) => citeRow(row, documents))
  const heads = rows.map((row) => row.passage.cells?.map((cell) => readable(cell.value)) ?? [])
  const head = heads.map((cells) => cells.join('，')).join('；')
  const short = heads.map((cells) => cells.slice(0, 3).join('，'))
  const [only, another] = rows
  // A row of many figures is not seen at a glance.
  const asked =
    only && !another && (head.match(/\d+/gu)?.length ?? 0) > FIGURES_MAX ? rowHeadline(question, only.passage.cells ?? []) : head
  const first = asked.length <= HEAD_MAX ? asked : joinedToFit(short, HEAD_MAX)
  return {
    kind: rows.length > 1 || /哪些|名单/u.test(text) ? 'list' : 'answer',
    text: [first, ...(head === first ? [] : linesOf(rows, short)), ...lineOf(citations)].join('\n'),
    citations,
    figures: [],
    calculations: [],
  }
}

/** As many as there is room for, and how many there are in all where one is left out. */
function joinedToFit(items: readonly string[], max: number): string {
  const whole = items.join('；')
  if (whole.length <= max) return whole
  const all = calculations.rowsInAll(items.length)
  const kept = items.filter((_, i) => items.slice(0, i + 1).join('；').length <= max - all.length)
  if (kept.length > 0) return `${kept.join('；')}${all}`
  const [first = ''] = items
  return items.length === 1 ? `${first.slice(0, max - 1)}…` : `${first.slice(0, max - all.length - 1)}…${all}`
}

/** Every row in full; of many the cells that say which and what, and how many of them there was no room for. */
function linesOf(rows: readonly TableRow[], short: readonly string[]): readonly string[] {
  const full = rows.map(({ passage }) => passage.display)
  if (full.join('').length <= LINES_MAX) return full
  const kept = short.filter((_, i) => short.slice(0, i + 1).join('').length <= LINES_MAX)
  return kept.length === short.length ? kept : [...kept, calculations.rowsLeft(short.length - kept.length)]
}
const LINES_MAX = 600

/** `all` is how many rows the table has, where their share is asked for. */
export function tellCount(rows: readonly TableRow[], values: readonly string[], documents: Documents, text: string, all?: number): Reply {
  const citations = rows.map((row) => citeRow(row, documents))
  const dates = rows.map(({ passage: { cells = [] } }) => (/\D/u.test(cells[0]?.value ?? '') ? cells[0] : labelOf(cells))?.value ?? '')
  const unit = all === undefined ? (/(?:几|多少)([位个名人条])/u.exec(text)?.[1] ?? '次') : '次'
  const share = all === undefined ? undefined : `${Math.round((rows.length / all) * 1000) / 10}%`
  const head = `${calculations.count(values.join('、'), rows.length, unit)}${share === undefined ? '' : `，${calculations.share(share)}`}（${calculations.rowsCounted(all ?? rows.length)}）`
  const calculation = {
    text: `${values.join('、')}：${rows.length}`,
    result: `${rows.length}`,
    operands: dates.map((raw) => ({ raw, doc: rows[0]?.passage.doc ?? '' })).filter(({ raw }) => raw !== ''),
  }
  return {
    kind: 'answer',
    text: [head, ...(share === undefined ? [] : [shareText(rows.length, all ?? 0, share)]), dates.join('、'), ...lineOf(citations)].join(
      '\n',
    ),
    citations,
    figures: [],
    calculations:
      share === undefined ? [calculation] : [calculation, { ...calculation, text: shareText(rows.length, all ?? 0, share), result: share }],
  }
}

const shareText = (part: number, all: number, share: string): string => `${part}次 ÷ ${all}次 = ${share}`

/** 涉及17个国家: each of them with its rows; asked 哪些, their names come first. */
export function tellDistinct(values: readonly Tallied[], all: number, documents: Documents, asksNames = false): Reply {
  const names = values.map(({ value }) => value).join('、')
  const citations = values.flatMap(({ rows }) => rows.slice(0, 1)).map((row) => citeRow(row, documents))
  const counts = values.map(({ value, rows }) => `${value}${rows.length}次`).join('、')
  return {
    kind: 'compare',
    text: [
      ...(asksNames && names.length <= HEAD_MAX ? [names] : []),
      `${calculations.different(values.length)}（${calculations.rowsCounted(all)}）`,
      counts,
      ...lineOf(citations),
    ].join('\n'),
    citations,
    figures: [],
    calculations: [{ text: `${counts}，${all}`, result: `${values.length}`, operands: [] }],
    counts: values.map(({ value, rows }) => ({ label: value, value: rows.length })),
  }
}

export interface Tallied {
  readonly value: string
  readonly rows: readonly TableRow[]
}

/** 外宾到访最多的是哪个国家: how often each value of the sorting column stands, those that answer first. */
export function tellTally(ordered: readonly Tallied[], all: number, documents: Documents, inTime = false): Reply | undefined {
  const first = ordered[0]
  if (!first || ordered.length < 2) return undefined
  const same = ordered.filter((each) => each.rows.length === first.rows.length)
  const citations = same.flatMap(({ rows }) => rows).map((row) => citeRow(row, documents))
  const counts = ordered.map(({ value, rows }) => `${value}${rows.length}次`).join('、')
  const head = inTime
    ? `${calculations.count('', all)}（${calculations.rowsCounted(all)}）`
    : `${same.map(({ value }) => value).join('、')}：${first.rows.length}次（${calculations.rowsCounted(all)}）`
  const calculation = { text: `${counts}，${all}`, result: `${inTime ? all : first.rows.length}`, operands: [] }
  return {
    kind: 'compare',
    text: [head, counts, ...lineOf(citations)].join('\n'),
    citations,
    figures: [],
    calculations: [calculation],
    counts: ordered.map(({ value, rows }) => ({ label: value, value: rows.length })),
  }
}

export function compareCounts(compared: readonly [Tallied, Tallied], documents: Documents): Reply {
  const rows = compared.map((each) => each.rows)
  const [a, b] = [compared[0].value, compared[1].value]
  const counts = rows.map((each) => each.length)
  const difference = Math.abs((counts[0] ?? 0) - (counts[1] ?? 0))
  const more = (counts[0] ?? 0) >= (counts[1] ?? 0) ? a : b
  const citations = rows.flatMap((each) => each.slice(0, 1)).map((row) => citeRow(row, documents))
  const text = `${a}${counts[0]}次，${b}${counts[1]}次`
  const head = difference === 0 ? `${text}；${calculations.same}` : `${calculations.difference(`${difference}次`, more)}：${text}`
  return {
    kind: 'compare',
    text: [head, calculations.rowsCounted((counts[0] ?? 0) + (counts[1] ?? 0)), ...lineOf(citations)].join('\n'),
    citations,
    figures: [],
    calculations: [{ text: `${text}，${difference}，${(counts[0] ?? 0) + (counts[1] ?? 0)}`, result: `${difference}`, operands: [] }],
    counts: [a, b].map((label, i) => ({ label, value: counts[i] ?? 0 })),
  }
}

const citeRow = (row: TableRow, documents: Documents): Citation => cite(row.passage, quoteOfRow(row.passage), documents)
const lineOf = (citations: readonly Citation[]): string[] => (citations[0] ? [citationLine(citations[0])] : [])
