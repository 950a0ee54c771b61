// Owns tables that hold a plan against its result: 收入合计决算比预算多多少 · 哪些支出没完成预算 · 活动支出占支出合计多少 · 收支结余多少
import type { Figure } from '../../documents/figure.ts'
import { bareHeading } from '../../documents/figures/row-title.ts'
import { foldText } from '../../text/characters.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined, type Side } from '../combine/compose-combined.ts'
import { written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { fitting } from '../statistics/ranking-head.ts'
import { citeAll, figuresOfReply } from '../statistics/tell.ts'
import { labelOf } from '../tables/named-row.ts'
import { isOfPlace, isOfTime, type Table } from '../tables/table-index.ts'

const PLAN = /^(?:年初|全年|年度)?(?:预算|计划|目标|任务)(?:数|额|金额|人数|值)?$/u
const RESULT = /^(?:全年|年度)?(?:决算|实际|实绩|执行|完成)(?:数|额|金额|人数|值|情况|完成数?)?$/u
const SAYS_PLAN = /预算|计划|目标|任务/u
const SAYS_RESULT = /决算|实际|实绩|执行|完成/u

const DIFFERS = /比|相?差|超(?:了|出|过|支)?(?:多少|几)|[多少]了?(?:多少|几)|节约|节省|剩/u
const WHICH = /哪(?:些|[几两三个项])|(?:多少|几)[个项]/u
const UNDONE = /(?:没有?|未|不)(?:能)?(?:完成|达到|达标|用完|花完|执行完)|低于|不足/u
const EXCEEDED = /超(?:过|出|了|支|额|预算|计划|目标)|突破|高于|超/u
const LEFT = /结余|收支(?:相抵|差额)|盈余/u
const SHARE = /占(?!地)/u
/** Of a first line, beside what leads it in. */
const ROOM = 70

interface PlannedRow {
  readonly name: string
  readonly plan: Figure
  readonly result: Figure
}

/** Undefined where no table holds a plan against a result, or none of its rows is meant. */
export function answerFromPlanTable(question: Question, tables: readonly Table[], by: Combiner): Reply | undefined {
  if (question.asked !== 'figure' && question.asked !== 'list' && question.asked !== 'open' && question.asked !== 'what') return undefined
  for (const table of tables) {
    const columns = columnsOf(table)
    if (columns === undefined || !isOfPlace(question, table) || !isOfTime(question, table)) continue
    const rows = rowsOf(table, columns, by)
    const told = rows.length > 1 ? answerFromRows(question.text.replace(/[“”"\s]/gu, ''), rows, by) : undefined
    if (told) return told
  }
  return undefined
}

function answerFromRows(text: string, rows: readonly PlannedRow[], by: Combiner): Reply | undefined {
  const named = rowsNamed(text, rows)
  const [row, other] = named
  const plain = named.reduce((left, { name }) => left.replace(name, ''), text)
  const [saysPlan, saysResult] = [SAYS_PLAN.test(plain), SAYS_RESULT.test(plain)]
  if (row && other && named.length === 2 && SHARE.test(plain)) return share(row, other, text, saysPlan && !saysResult, by)
  if (row && !other && (saysPlan || saysResult)) {
    const [planned, done]: readonly Side[] = [
      { label: `${row.name}${headingOf(row.plan)}`, figure: row.plan },
      { label: `${row.name}${headingOf(row.result)}`, figure: row.result },
    ]
    if (!planned || !done) return undefined
    if (DIFFERS.test(plain)) return composeCombined('difference', [done, planned], by)
    const asksCell = /多少|几|$/u.test(plain) && !WHICH.test(plain)
    return asksCell && isWholeOf(row)
      ? composeCombined('both', saysPlan && saysResult ? [planned, done] : [saysPlan ? planned : done], by)
      : undefined
  }
  if (named.length > 0) return undefined
  if (LEFT.test(text)) return left(rows, by)
  return WHICH.test(text) && (saysPlan || saysResult) ? beyond(text, rows, by) : undefined
}

/** 活动支出占支出合计: the smaller of the two is the part, and what was done counts. */
function share(a: PlannedRow, b: PlannedRow, text: string, planned: boolean, by: Combiner): Reply | undefined {
  const figureOf = (row: PlannedRow): Figure => (planned ? row.plan : row.result)
  const [part, whole] = text.indexOf(a.name) < text.indexOf(b.name) ? [a, b] : [b, a]
  const reply = composeCombined(
    'share',
    [part, whole].map((row) => ({ label: row.name, figure: figureOf(row) })),
    by,
  )
  const [made] = reply?.calculations ?? []
  return reply && made ? { ...reply, text: reply.text.replace(/^.*/u, calculations.shareOf(part.name, whole.name, made.result)) } : reply
}

/** What came in less what went out, of the rows that are the whole of each. */
function left(rows: readonly PlannedRow[], by: Combiner): Reply | undefined {
  const [income, spent] = [/收入(?:合计|总计)?$/u, /支出(?:合计|总计)?$/u].map((form) =>
    rows.find((row) => isWholeOf(row) && form.test(row.name)),
  )
  if (!income || !spent) return undefined
  return composeCombined(
    'difference',
    [income, spent].map(({ name, result }) => ({ label: name, figure: result })),
    by,
  )
}

/** 哪些支出没完成预算: of the kind that is named, without the rows that are their whole. */
function beyond(text: string, rows: readonly PlannedRow[], { documents }: Combiner): Reply | undefined {
  const [undone, exceeded] = [UNDONE.test(text), EXCEEDED.test(text)]
  if (undone === exceeded) return undefined
  const kind = /(收入|支出|活动|项目|工作|指标)(?![^，。]*合计)/u.exec(text)?.[1]
  const ofKind = rows.filter((row) => !isWholeOf(row) && (kind === undefined || row.name.endsWith(kind)))
  const asked = ofKind.length > 0 ? ofKind : rows.filter((row) => !isWholeOf(row))
  const held = asked.filter(({ plan, result }) => (undone ? result.value < plan.value : result.value > plan.value))
  const figures = held.length > 0 ? held.flatMap(({ plan, result }) => [result, plan]) : asked.flatMap(({ plan, result }) => [result, plan])
  const inWords = ({ name, plan, result }: PlannedRow): string => `${name}${written(result)}（${headingOf(plan)}${written(plan)}）`
  const count = `${held.length}项`
  const head =
    held.length === 0
      ? calculations.noneBeyond
      : calculations.beyond(
          count,
          fitting(
            held.map(({ name }) => name),
            '、',
            ROOM,
          ),
        )
  const citations = citeAll(figures, documents)
  return {
    kind: 'list',
    text: [head, held.map(inWords).join('；'), ...citations.slice(0, 1).map(citationLine)].filter((line) => line !== '').join('\n'),
    citations,
    figures: figuresOfReply(figures),
    calculations: [{ text: `${calculations.rowsCounted(asked.length)}，${count}`, result: count, operands: [] }],
  }
}

const isWholeOf = ({ name }: PlannedRow): boolean => /(?:合计|总计|总额|小计)$/u.test(name)
const headingOf = ({ indicator }: Figure): string => indicator.split(' ').at(-1) ?? ''

/** 一、收入合计 goes by 收入合计; of two names of which one holds the other the longer is meant where it stands. */
function rowsNamed(text: string, rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const named = rows.filter(({ name }) => text.includes(name))
  return named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name) && !text.replace(other.name, '').includes(name)),
  )
}

type PlanColumns = readonly [plan: string, result: string]

/** The headings of the plan and of what came of it; undefined where a table lacks one of them. */
function columnsOf({ columns }: Table): PlanColumns | undefined {
  const [plan, result] = [PLAN, RESULT].map((form) => columns.find((heading) => form.test(bareHeading(heading)) && !/%/u.test(heading)))
  return plan === undefined || result === undefined ? undefined : [plan, result]
}

function rowsOf({ rows }: Table, [plan, result]: PlanColumns, by: Combiner): readonly PlannedRow[] {
  const cellOf = (passage: string, heading: string): Figure | undefined =>
    by
      .table()
      .ofPassage(passage)
      .find(({ indicator, row }) => row && foldText(indicator).endsWith(` ${bareHeading(heading)}`))
  return rows.flatMap(({ passage, cells }) => {
    const name = (labelOf(cells)?.value ?? '').replace(
      /^(?:[一二三四五六七八九十]+、|[（(]?[一二三四五六七八九十\d]+[)）.．、])|[（(][^）)]*[）)]|\s/gu,
      '',
    )
    const [planned, done] = [cellOf(passage.id, plan), cellOf(passage.id, result)]
    return name.length > 1 && planned && done && planned.unit === done.unit ? [{ name, plan: planned, result: done }] : []
  })
}
