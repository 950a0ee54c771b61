// Owns spans of months that a question asks the rows of a table for: 6月, 上半年, 第三季度, 1至6月.
import { daysOf } from './row-date.ts'
import type { TableRow } from './table-index.ts'

export interface Months {
  readonly from: number
  readonly to: number
  /** As the question says it. */
  readonly raw: string
}

const HALF = /([上下])半年/u
const QUARTER = /(?:第?([一二三四1-4])|(前三))个?季度/u
const SPAN = /(?<!\d)(\d{1,2})月?(?:份)?\s?[—\-~至到]\s?(\d{1,2})月(?!\d)/u
const MONTH = /(?<!\d)(\d{1,2})月(?:份)?(?!\d)/u
const DIGIT: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

export function monthsIn(text: string): Months | undefined {
  const half = HALF.exec(text)
  if (half) return half[1] === '上' ? { from: 1, to: 6, raw: half[0] } : { from: 7, to: 12, raw: half[0] }
  const quarter = QUARTER.exec(text)
  if (quarter?.[2]) return { from: 1, to: 9, raw: quarter[0] }
  const at = DIGIT[quarter?.[1] ?? '']
  if (quarter && at !== undefined) return { from: at * 3 - 2, to: at * 3, raw: quarter[0] }
  const span = SPAN.exec(text)
  if (span) return { from: Number(span[1]), to: Number(span[2]), raw: span[0] }
  const month = MONTH.exec(text)
  return month ? { from: Number(month[1]), to: Number(month[1]), raw: month[0] } : undefined
}

export const rowDays = (row: TableRow): readonly [number, number] | undefined =>
  row.cells.map((cell) => daysOf(cell.value)).find((days) => days !== undefined)

/** Undefined where no cell tells a day. */
export function monthOf(row: TableRow): number | undefined {
  const days = rowDays(row)
  return days === undefined ? undefined : Math.floor(days[0] / 100)
}

export function isWithin(row: TableRow, { from, to }: Months): boolean {
  const month = monthOf(row)
  return month !== undefined && from <= month && month <= to
}
