// Owns questions over the rows of a table: how often, the first and the last, the next one, who came on a day.
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { lacksParticular } from '../wanted/particular.ts'
import { daysOf, shiftDay } from './row-date.ts'
import { isWithin, monthsIn, rowDays } from './row-months.ts'
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
  const chosen = tables
    .filter((table) => isOfPlace(question, table))
    .map((table) => ({ table, fit: fitOf(table, text) }))
    .sort((a, b) => b.fit - a.fit)[0]
  if (!chosen || chosen.fit < FIT_MIN || !yearFits(question, chosen.table)) return undefined
  const { table } = chosen
  const compared = comparedValues(table, text)
  if (compared && meansRows(table, text)) return compareCounts(compared, documents)
  const most =
    asksTally(text) && meansRows(table, text) ? tellTally(tallyOf(table, text), table.rows.length, documents, isInOrder(text)) : undefined
  if (most) return most
  const distinct = meansRows(table, text) ? distinctAsked(table, text) : undefined
  if (distinct) return tellDistinct(distinct, table.rows.length, documents)
  const named = namedLast(table, text)
  const rows = filterRows(table, text, named)
  const picked = pickRows(table, rows, text)
  if (picked) return picked.every(({ cells }) => lacksParticular(question, cells)) ? undefined : tellRows(picked, question, documents)
  if (rows.length === 0 || !meansRows(table, text, named)) return undefined
  if (rows.length === table.rows.length)
    return ALL.test(text) && COUNTS.test(text) && !ASKS_SUM.test(text) ? tellCount(rows, [], documents) : undefined
  if ((COUNTS.test(text) && !ASKS_SUM.test(text)) || SHARE.test(text))
    return tellCount(
      rows,
      [...named, ...(monthsIn(text) ? [monthsIn(text)?.raw ?? ''] : [])],
      documents,
      SHARE.test(text) ? table.rows.length : undefined,
    )
  return LISTS.test(text) && rows.length <= LISTED_MAX ? tellRows(rows, question, documents) : undefined
}

const FIT_MIN = 1.5

const COUNTS = /几(?:次|批|回|趟|位|个|人|场|条|行)|多少(?:次|批|回|趟|位|个|人|场|条|行)|次数/u
const ALL = new RegExp(`${SUM_WORDS}|共有`, 'u')
/** 几次走访一共慰问了多少户 asks for the sum of a column. */
const ASKS_SUM = new RegExp(`(?:次|批|场).{0,8}(?:${SUM_WORDS}).{0,8}多少(?![次批回趟场])`, 'u')
const SHARE = /占[^，。]{0,8}(?:百分之|几成|多少|比例)/u
/** 美国来访的有哪些人 · 谁来过 */
const LISTS = /哪些|哪几|都有谁|有谁|谁|名单|列一?下|列出/u
const LISTED_MAX = 10

/** People come and guests are received, whichever of these the title writes. */
const COMES = /来访|到访|来过|来了|来的|来得|谁来|到过|访问|拜访/u
/** Who comes with a complaint or an application is no guest. */
const NO_GUESTS = /[上信]访|投诉|求助|报名|应聘|办事|就诊/u
const OF_COMERS = /来访|到访|访问|接待|来宾|外宾|嘉宾/u

/** What a title says beside its number, year and frame: '表5 2020年园区重要外宾到访情况' → 外宾到访. */
const TITLE_FRAME =
  /^表\s?[\d一二三四五六七八九十]+|\d{4}年度?|[\s（）()]|园区|全[市区省]|重要|主要|重大|情况|一览表?|统计表?|明细表?|汇总表?|表$/gu
/** What a question about a row's coming and going may say beside the value it counts. */
const ROW_WORDS =
  /\d+|[年月日]|园区|苏州|工业|全[市区省]|照|按|年鉴|资料|那张|来过?|到过?|访问?|接待|客人|客商|外宾|来宾|嘉宾|代表团|人|的|了|过|有|一共|总共|共|几|多少|次数?|批|趟|回|位|个|在|去|是|吗|呢|呀|啊|哪|谁|得|更?多|更?少|比|和|与|跟|还是|分别|第一|最[早后]|什么时候|记录|行数?|表里?中?|统计|国|边|各|排名|排行|排序|前|名|从|到|上半年|下半年|第|季度|涉及|来自|占|总数|全部|百分之|比例|每|月份?|按|数|[（）？?，,。！]/gu

/** 美国来过几次 means rows; 新加坡企业有几个 names a country and asks for something else. */
function meansRows(table: Table, text: string, inCells: readonly string[] = []): boolean {
  const core = pairs(table.title.replace(TITLE_FRAME, ''))
  if (/表\s*\d/u.test(text) || core.filter((pair) => text.includes(pair)).length * 2 >= Math.max(1, core.length)) return true
  const named = [...inCells, ...categoryValues(table), ...pairs(table.title), ...table.columns.flatMap(pairs)]
  const rest = named.reduce((left, value) => left.replaceAll(value, ''), text)
  return rest.replace(ROW_WORDS, '').length <= 1
}

/** A table is meant where the question names it, its columns, or what stands in its cells. */
function fitOf(table: Table, text: string): number {
  const titleWords = pairs(table.title.replace(/^表\s*\d+|\d{4}年/gu, ''))
  const named = titleWords.filter((pair) => text.includes(pair)).length
  const columns = table.columns.reduce(
    (sum, column) => sum + (column.length < 2 ? 0 : text.includes(column) ? 1 : namesColumn(column, text) ? 0.5 : 0),
    0,
  )
  const number = /表\s*(\d+)/u.exec(table.title)?.[1]
  const comes = OF_COMERS.test(table.title) && COMES.test(text) && !NO_GUESTS.test(text)
  const values = comes ? namedIn(table, text).length : categoryValues(table).filter((value) => text.includes(value)).length
  return (
    named * 0.5 +
    (comes ? 1 : 0) +
    columns +
    values * 1.5 +
    (number && new RegExp(`表\\s*${number}(?!\\d)`, 'u').test(text) ? 3 : 0) +
    (daysOf(text) && hasDates(table) && (named > 0 || comes) ? 1 : 0)
  )
}

const pairs = (text: string): string[] =>
  [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)))
/** 哪个单位带队 names the column 带队单位. */
const namesColumn = (column: string, text: string): boolean =>
  column.length >= 4 && (column.match(/\p{Script=Han}{2}/gu) ?? []).every((pair) => text.includes(pair))
const hasDates = (table: Table): boolean => table.rows.some((row) => row.cells.some((cell) => daysOf(cell.value) !== undefined))

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

/** 日本呢（美国外宾来了几次）: what is said last takes the place of what the question before it named. */
function namedLast(table: Table, text: string): readonly string[] {
  const [head = ''] = text.split('（')
  const said = head === text ? [] : categoryValues(table).filter((value) => head.includes(value))
  return said.length > 0 ? said : namedIn(table, text)
}

/** The values that rows are sorted by, else the longest part of a cell that the question names: 美国 · 三井住友银行. */
function namedIn(table: Table, text: string): readonly string[] {
  const values = categoryValues(table).filter((value) => text.includes(value))
  if (values.length > 0) return values
  const about = `${table.title}|${table.columns.join('|')}`
  const stands = (part: string): boolean =>
    !about.includes(part) && table.rows.some((row) => row.cells.some((cell) => cell.value.includes(part)))
  for (const [run] of text.matchAll(/[\p{Script=Han}a-z]{4,}/gu))
    for (let length = run.length; length >= PART_MIN; length--)
      for (let start = 0; start + length <= run.length; start++) {
        const part = run.slice(start, start + length)
        if (stands(part)) return [part]
      }
  return []
}

const PART_MIN = 4

function filterRows(table: Table, text: string, named: readonly string[]): readonly TableRow[] {
  const sex = SEXES.find((each) => text.includes(each) && table.rows.some((row) => isOfSex(row, each)))
  const sorting = new Set(categoryValues(table))
  const months = daysOf(text) ? undefined : monthsIn(text)
  const holds = (value: string): boolean => named.some((name) => (sorting.has(name) ? value === name : value.includes(name)))
  return table.rows
    .filter((row) => named.length === 0 || row.cells.some((cell) => holds(cell.value)))
    .filter((row) => months === undefined || isWithin(row, months))
    .filter((row) => sex === undefined || isOfSex(row, sex))
}

const SEXES = ['女', '男'] as const
/** 女职工 names the rows of women where a column says so. */
const isOfSex = (row: TableRow, sex: string): boolean => row.cells.some(({ heading, value }) => heading.includes('性别') && value === sex)

/** 最后一次, 首次, 之后下一次, 前一天, 某日: rows by their place or their day. */
function pickRows(table: Table, rows: readonly TableRow[], text: string): readonly TableRow[] | undefined {
  if (/最后(?:一次|一位|一个|一批|来)|最晚|最近一次|末次/u.test(text)) return sameDay(table, rows.at(-1), rows)
  if (/第一[次位个批]|首次|首位|最早|最先|头一/u.test(text)) return sameDay(table, rows[0], rows)
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
