// Owns days as ISO strings: arithmetic without clock and without time zone.

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const parse = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** toDay(2020, 2, 30) → undefined */
export function toDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month) || year < 1000 || year > 9999) return undefined
  return iso(new Date(Date.UTC(year, month - 1, day)))
}

export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const addDays = (day: string, days: number): string => iso(new Date(parse(day).getTime() + days * 86_400_000))

/** The same day in another year; 29 February becomes the 28th. */
export const addYears = (day: string, years: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return `${String(year + years).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(Math.min(date, lastDayOf(year + years, month))).padStart(2, '0')}`
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => parse(day).getUTCDay() || 7

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))

/** Inclusive. */
export interface Days {
  readonly from: string
  readonly to: string
}

export const wholeYear = (year: number): Days => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** months(2020, 4, 9) → 2020-04-01 to 2020-09-30 */
export function months(year: number, first: number, last: number): Days | undefined {
  const from = toDay(year, first, 1)
  const to = last < 1 || last > 12 ? undefined : toDay(year, last, lastDayOf(year, last))
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}

/** months before or after: shiftMonth('2021-01-12', -1) → 2020-12 as a whole. */
export function shiftMonth(day: string, by: number): Days {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + by
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return months(year, month, month) ?? { from: day, to: day }
}

/** The days of a month that its parts hold; what ends at 31 ends with the month. */
export const THIRDS: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  中: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
}
