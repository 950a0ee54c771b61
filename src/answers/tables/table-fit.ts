// Owns how surely a question means the rows of a table: by its title, its columns, or what stands in its cells.
import type { Question } from '../question.ts'
import { daysOf } from './row-date.ts'
import { namedIn } from './row-filter.ts'
import type { Table } from './table-index.ts'
import { categoryValues } from './tally.ts'

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
  /\d+|[年月日]|园区|苏州|工业|全[市区省]|照|按|年鉴|资料|那张|来过?|到过?|访问?|接待|客人|客商|外宾|来宾|嘉宾|代表团|人|的|了|过|有|一共|总共|共|几|多少|次数?|批|趟|回|位|个|在|去|是|吗|呢|呀|啊|哪|谁|得|更?多|更?少|比|和|与|跟|还是|分别|第一|最[早后]|什么时候|记录|行数?|表里?中?|统计|国|边|各|排名|排行|排序|前|名|从|到|上半年|下半年|第|季度|涉及|来自|举?办|占|总数|全部|百分之|比例|每|月份?|按|数|[（）？?，,。！]/gu

const YEAR = /(?:19|20)\d{2}年?/gu

/** 美国来过几次 means rows; 新加坡企业有几个 names a country and asks for something else. */
export function meansRows(table: Table, text: string, inCells: readonly string[] = []): boolean {
  const core = pairs(table.title.replace(TITLE_FRAME, ''))
  if (/表\s*\d/u.test(text) || core.filter((pair) => text.includes(pair)).length * 2 >= Math.max(1, core.length)) return true
  const named = [...inCells, ...categoryValues(table), ...pairs(table.title.replace(YEAR, '')), ...table.columns.flatMap(pairs)]
  const rest = named.reduce((left, value) => left.replaceAll(value, ''), text)
  return rest.replace(ROW_WORDS, '').length <= 1
}

/** 园区重大外事活动有哪些 says the whole title of 表4 2020年园区重大外事活动, and nothing else. */
export function namesTitle({ title }: Table, text: string): boolean {
  const whole = title.replace(TITLE_ENDS, '')
  const name = [whole, whole.replace(SCOPE, '')].find((each) => each.length >= TITLE_MIN && text.includes(each))
  return name !== undefined && text.replace(name, '').replace(SCOPE, '').replace(ROW_WORDS, '').replace(LIST_WORDS, '').length <= 1
}
const TITLE_MIN = 4
const TITLE_ENDS = /^表\s?[\d一二三四五六七八九十]+|(?:19|20)\d{2}年度?|[\s（）()]|(?:情况|一览|统计|明细|汇总)*表?$/gu
const SCOPE = /^(?:园区|全[市区省县]|\p{Script=Han}{1,3}[市县区])/u
const LIST_WORDS = /些|列一?[下成出]|出来|都|名单|情况/gu

/** 外宾都有谁 asks for all that the column 外宾姓名 of a table on them names, and for nothing else. */
export function listsWhom({ title, columns }: Pick<Table, 'title' | 'columns'>, text: string): boolean {
  if (!LISTS.test(text)) return false
  const kind = columns.flatMap((column) => NAMED_KIND.exec(column)?.[1] ?? []).find((each) => title.includes(each) && text.includes(each))
  if (kind === undefined) return false
  const rest = [kind, ...pairs(title.replace(YEAR, ''))].reduce((left, word) => left.replaceAll(word, ''), text.replace(YEAR, ''))
  return rest.replace(ROW_WORDS, '').replace(LIST_WORDS, '').length <= 1
}
const NAMED_KIND = /^(\p{Script=Han}{2,4}?)(?:姓名|名称|名单)/u
/** 美国来访的有哪些人 · 谁来过 */
export const LISTS = /哪些|哪[几两二三四五六七八九十](?![天年月])|都有谁|有谁|谁|名单|列一?下|列出|列成/u

/** A table is meant where the question names it, its columns, or what stands in its cells. */
export function fitOf(table: Table, question: Pick<Question, 'text' | 'terms'>): number {
  const { text } = question
  const titleWords = pairs(table.title.replace(/^表\s*\d+|\d{4}年/gu, ''))
  const named = titleWords.filter((pair) => text.includes(pair)).length
  const columns = table.columns.reduce(
    (sum, column) => sum + (column.length < 2 ? 0 : text.includes(column) ? 1 : namesColumn(column, text) ? 0.5 : 0),
    0,
  )
  const number = /表\s*(\d+)/u.exec(table.title)?.[1]
  const comes = OF_COMERS.test(table.title) && COMES.test(text) && !NO_GUESTS.test(text)
  const values = comes ? namedIn(table, question).length : categoryValues(table).filter((value) => text.includes(value)).length
  return (
    named * 0.5 +
    (comes ? 1 : 0) +
    (listsWhom(table, text) ? 1 : 0) +
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
