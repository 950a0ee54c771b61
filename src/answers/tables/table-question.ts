// Owns questions over the rows of a table: how often, the first and the last, the next one, who came on a day.
import type { SourceDocument } from '../../documents/source-document.ts'
import { boundIn } from '../columns/bound.ts'
import { winnerAsked } from '../fit/winner-told.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { lacksParticular } from '../wanted/said/particular.ts'
import { daysOf, shiftDay } from './row-date.ts'
import { filterRows, namedLast } from './row-filter.ts'
import { monthsIn, rowDays } from './row-months.ts'
import { fitOf, LISTS, listsWhom, meansRows, namesTitle } from './table-fit.ts'
import { isOfPlace, type Table, type TableRow } from './table-index.ts'
import { asksTally, categoryValues, distinctAsked, isInOrder, rowsWith, tallyOf } from './tally.ts'
import { compareCounts, type Tallied, tellCount, tellDistinct, tellRows, tellTally } from './tell-rows.ts'

export interface TableAnswerer {
  readonly tables: readonly Table[]
  readonly documents: ReadonlyMap<string, SourceDocument>
}

/** Undefined where the question is none over a table: it is then looked for as any other. */
export function answerFromTable(question: Question, { tables, documents }: TableAnswerer): Reply | undefined {
  const { text } = question
  // 藏书超过20万册的: who lies beyond is told by the column.
  if (boundIn(text)) return undefined
  const chosen = tables
    .filter((table) => isOfPlace(question, table))
    .map((table) => ({ table, fit: fitOf(table, question) }))
    .sort((a, b) => b.fit - a.fit)[0]
  if (!chosen || chosen.fit < FIT_MIN || !yearFits(question, chosen.table)) return undefined
  const { table } = chosen
  // 雍台的培训班: of the table's own place nothing is asked.
  const placeless = question.places.reduce((left, place) => left.replace(place, '').replace(place.replace(/[市县区]$/u, ''), ''), text)
  const means = (named: readonly string[]): boolean => meansRows(table, text, named) || meansRows(table, placeless, named)
  const meant = means([])
  const compared = comparedValues(table, text)
  if (compared && meant) return compareCounts(compared, documents)
  const most = asksTally(text) && meant ? tellTally(tallyOf(table, text), table.rows.length, documents, isInOrder(text)) : undefined
  if (most) return most
  const distinct = meant ? distinctAsked(table, text) : undefined
  if (distinct) return tellDistinct(distinct, table.rows.length, documents, /哪些/u.test(text))
  const named = namedLast(table, question)
  const rows = filterRows(table, text, named)
  // 金秋助学多少人 is told under its year, and not by how many rows are called so.
  if (named.length > 0 && /(?:多少|几)个?人/u.test(text) && rows.some(({ cells }) => /(?:人数|金额|总数)/u.test(cells[0]?.value ?? '')))
    return undefined
  const picked = pickRows(table, rows, text)
  if (picked) return picked.every(({ cells }) => lacksParticular(question, cells)) ? undefined : tellRows(picked, question, documents)
  if (rows.length === 0 || !means(named) || isInColumn(table, text) || ADDS.test(text)) return undefined
  // 焊接第一名是谁: a row that says where it is held names no winner.
  const lists = (LISTS.test(text) || question.asked === 'open') && !winnerAsked(text)
  if (rows.length === table.rows.length && lists && (namesTitle(table, text) || listsWhom(table, text)))
    return tellRows(rows, question, documents)
  if (rows.length === table.rows.length)
    return ALL.test(text) && COUNTS.test(text) && !ASKS_SUM.test(text) ? tellCount(rows, [], documents, text) : undefined
  if ((COUNTS.test(text) && !ASKS_SUM.test(text)) || SHARE.test(text))
    return tellCount(
      rows,
      [...named, ...(monthsIn(text) ? [monthsIn(text)?.raw ?? ''] : [])],
      documents,
      text,
      SHARE.test(text) ? table.rows.length : undefined,
    )
  return lists ? tellRows(rows, question, documents) : undefined
}

const FIT_MIN = 1.5

/** 企业会员和个人会员加起来多少个 adds up figures, 比上年多多少人 holds two against each other: neither counts rows. */
const ADDS = /加起来|相加|之和|[比较][^，。]{1,8}(?:多|少|[增减][加少]?)了?(?:多少|几)/u

/** 焊工那项多少人参加 is told under 参赛人数, and not by how many rows there are. */
const isInColumn = ({ columns }: Table, text: string): boolean =>
  (/(?:多少|几)个?人/u.test(text) && columns.some((column) => /人数|人次/u.test(column))) ||
  // 工会会员一共多少人 is the sum of the column 会员, and no number of rows.
  (/(?:多少|几)[个名位]?人?/u.test(text) && columns.some((column) => PERSONS.test(bareName(column)) && text.includes(bareName(column)))) ||
  // 会长是谁，有多少个会员: 会员数（个） heads a column.
  columns.some((column) => COUNTED.exec(text)?.[1] === column.replace(/数?[（(].*$|数$/u, '')) ||
  // 模范职工小家一共多少个 is the sum of a column that is called so.
  (/(?:多少|几)[个家]/u.test(text) &&
    columns.some((column) => column.replace(/[（(].*$/u, '').length > 3 && text.includes(column.replace(/[（(].*$/u, ''))))

const PERSONS = /^\p{Script=Han}{0,4}(?:会员|职工|党员|团员|学员|志愿者|代表)$/u
const bareName = (column: string): string => column.replace(/数?[（(].*$|数$/u, '')
const COUNTED = /(?:多少|几)[个名家位](\p{Script=Han}{2,4})[？?]?$/u

/** Not 几个工作日: days are no rows. */
const COUNTS = /(?:几|多少)(?:次|批|回|趟|位|个(?!工作日|月|小时|钟头|星期|课时|百分点)|人(?!次)|场(?!次)|条|行)|次数/u
const ALL = new RegExp(`${SUM_WORDS}|共有`, 'u')
/** 几次走访一共慰问了多少户 asks for the sum of a column. */
const ASKS_SUM = new RegExp(`(?:次|批|场).{0,8}(?:${SUM_WORDS}).{0,8}多少(?![次批回趟场])`, 'u')
const SHARE = /占[^，。]{0,8}(?:百分之|几成|多少|比例)/u

function yearFits(question: Question, table: Table): boolean {
  if (question.times.length === 0) return true
  const period = table.rows[0]?.passage.period ?? ''
  return question.times.some((time) => period.includes(`${time.from}`) || table.title.includes(`${time.from}`))
}

function comparedValues(table: Table, text: string): readonly [Tallied, Tallied] | undefined {
  if (!/比.*(?:多|少)|哪(?:个|国).*多|谁.*多|对比/u.test(text)) return undefined
  const [a, b] = categoryValues(table)
    .filter((value) => text.includes(value))
    .sort((one, other) => text.indexOf(one) - text.indexOf(other))
    .map((value) => ({ value, rows: rowsWith(table, value) }))
  return a && b ? [a, b] : undefined
}

/** 最后一次, 首次, 之后下一次, 前一天, 某日: rows by their place or their day. */
function pickRows(table: Table, rows: readonly TableRow[], text: string): readonly TableRow[] | undefined {
  const hasDays = rows.filter((row) => rowDays(row)).length * 2 > rows.length
  if (LAST.test(text)) return hasDays ? sameDay(table, rows.at(-1), rows) : undefined
  if (FIRST.test(text)) return hasDays ? sameDay(table, rows[0], rows) : undefined
  const day = daysOf(text)
  if (!day) return undefined
  const step = /前一天|头一天|上一天/u.test(text) ? -1 : /后一天|第二天|次日/u.test(text) ? 1 : 0
  if (step !== 0) return onDay(table, shiftDay(day[0], step))
  const at = table.rows.findIndex((row) => rowDays(row)?.[0] === day[0])
  if (at >= 0 && /(?:之后|以后|后面|接下来).*(?:下一|再)|下一次|下一位|紧接着/u.test(text))
    return sameDay(
      table,
      table.rows.slice(at + 1).find((row) => rowDays(row)?.[0] !== day[0]),
    )
  if (at >= 0 && /(?:之前|以前|前面).*上一|上一次|上一位/u.test(text))
    return sameDay(
      table,
      table.rows.slice(0, at).findLast((row) => rowDays(row)?.[0] !== day[0]),
    )
  const found = onDay(table, day[0])
  return found && found.length > 0 && found.length <= ROWS_MAX ? found : undefined
}

const ROWS_MAX = 6
/** Not 最晚什么时候: a term ends then. */
const LAST = /最后(?:一次|一位|一个|一批|来)|最晚(?!什么|啥|几|哪|何|到|可以)|最近一次|末次/u
const FIRST = /第一[次位个批]|首次|首位|最早|最先|头一/u

const onDay = (table: Table, day: number): readonly TableRow[] | undefined => {
  const rows = table.rows.filter((row) => {
    const days = rowDays(row)
    return days !== undefined && days[0] <= day && day <= days[1]
  })
  return rows.length > 0 ? rows : undefined
}
const sameDay = (table: Table, row: TableRow | undefined, among: readonly TableRow[] = table.rows): readonly TableRow[] | undefined => {
  if (!row) return undefined
  const days = rowDays(row)
  return days ? onDay(table, days[0])?.filter((each) => among.includes(each)) : [row]
}
