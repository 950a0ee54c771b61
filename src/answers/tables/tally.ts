// Owns how often each value stands in a table: in the column that a question sorts by, or month by month.
import { monthOf } from './row-months.ts'
import type { Table, TableRow } from './table-index.ts'
import type { Tallied } from './tell-rows.ts'

export const categoryValues = ({ categories }: Table): readonly string[] => categories.flat()

export const rowsWith = (table: Table, value: string): readonly TableRow[] =>
  table.rows.filter((row) => row.cells.some((cell) => cell.value === value))

const MOST = /(?:哪|谁)[^，。]{0,8}最[多少]|最[多少]的(?:是|为)?(?:哪|谁|国家|月份|\p{Script=Han}{2,4}$)/u
const IN_ORDER = /排名|排行|排序|从[多少]到[少多]|前[一二两三四五六七八九十\d]+(?:名|位|的)/u
const ONE_BY_ONE = /各(?:国|月|个)|每个?月|逐月|按(?:国|月)|分(?:国别|国家|月)/u
export const asksTally = (text: string): boolean => MOST.test(text) || IN_ORDER.test(text) || ONE_BY_ONE.test(text)

/** By month, and not by how many. */
export const isInOrder = (text: string): boolean => BY_MONTH.test(text) && !MOST.test(text) && !IN_ORDER.test(text)
const BY_MONTH = /(?:各|每|逐|按|分)个?月|哪个?月/u

/** The values of the column that the question sorts by, those that stand most or least often first; months in their order. */
export function tallyOf(table: Table, text: string): readonly Tallied[] {
  if (BY_MONTH.test(text)) return inOrder(monthsOf(table), text)
  const column = table.columns.findIndex((heading, c) => table.categories[c]?.length && sortsBy(heading, text))
  return inOrder(
    (table.categories[column] ?? []).map((value) => ({ value, rows: rowsWith(table, value) })),
    text,
  )
}

const sortsBy = (heading: string, text: string): boolean =>
  text.includes(heading) || (heading.endsWith('国家') && /[哪各按]国|国别|谁/u.test(text))

function monthsOf(table: Table): Tallied[] {
  const told = table.rows.flatMap((row) => monthOf(row) ?? [])
  const [from, to] = [Math.min(...told), Math.max(...told)]
  // A month between without a row had none.
  const months = told.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return months.map((month) => ({ value: `${month}月`, rows: table.rows.filter((row) => monthOf(row) === month) }))
}

function inOrder(tally: readonly Tallied[], text: string): readonly Tallied[] {
  if (isInOrder(text)) return tally
  const least = /最少|从少到多/u.test(text)
  const ordered = [...tally].sort((a, b) => (least ? a.rows.length - b.rows.length : b.rows.length - a.rows.length))
  const top = topIn(text)
  const last = top === undefined ? undefined : ordered[top - 1]
  // Who stands as often as the last of them is not left out.
  return last === undefined ? ordered : ordered.filter((each, i) => i < (top ?? 0) || each.rows.length === last.rows.length)
}

const NUMBER: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

function topIn(text: string): number | undefined {
  const said = /前([一二两三四五六七八九十]|\d{1,2})(?:名|位|个|的)/u.exec(text)?.[1]
  return said === undefined ? undefined : (NUMBER[said] ?? Number(said))
}

/** 涉及几个国家, 有哪些国家: the different values that the column has. */
export function distinctAsked(table: Table, text: string): readonly Tallied[] | undefined {
  const asked = /(?:几|多少|哪些)个?(?:不同的)?(\p{Script=Han}{1,6})/u.exec(text)?.[1] ?? ''
  const before = /(\p{Script=Han}{2,})(?:都|一共|分别)?[有是]哪些$/u.exec(text)?.[1] ?? ''
  const column = table.columns.findIndex(
    (heading, c) =>
      table.categories[c]?.length &&
      heading.length > 1 &&
      (asked.startsWith(heading) || before.endsWith(heading) || (heading.endsWith('国家') && /^国家?/u.test(asked))),
  )
  const values = table.categories[column] ?? []
  return values.length === 0
    ? undefined
    : inOrder(
        values.map((value) => ({ value, rows: rowsWith(table, value) })),
        '',
      )
}
