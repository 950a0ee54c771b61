// Owns the time that a passage speaks of: its heading's, its document's, or the one that its own words tell from there (去年, 近三年).

import { findTimes, type TimeExpression } from '../text/calendar.ts'
import { namesAnnual } from './text-begins.ts'

export interface DatedDocument {
  readonly period?: string
  readonly published?: string
  readonly kind?: string
}

/** Years a period covers: '2013-2018' → [2013, 2018]; '2020' → [2020, 2020]; '2022-10' → [2022, 2022]. */
export function yearsOfPeriod(period: string | undefined): readonly [number, number] | undefined {
  const range = /^(\d{4})\s?[-—~至]\s?(\d{4})$/u.exec(period ?? '')
  if (range) return [Number(range[1]), Number(range[2])]
  const year = /^(\d{4})/u.exec(period ?? '')?.[1]
  return year ? [Number(year), Number(year)] : undefined
}

/** `headings` are those that say what is told: of a plan, its own heading and those below. */
export function periodOfSection(document: DatedDocument, headings: readonly string[], planning: boolean): string | undefined {
  const last = yearsOfPeriod(document.published)?.[1] ?? yearsOfPeriod(document.period)?.[1]
  const several = last === undefined ? undefined : severalYears(headings, last, planning)
  if (several) return several
  const year = headings.map((title) => /(\d{4})年/u.exec(title)?.[1]).findLast((found) => found !== undefined)
  if (year && (planning || /工作(?:情况|回顾|总结)/u.test(headings.join('')) || headings.some(namesAnnual))) return year
  const table = planning ? undefined : tableYear(headings.at(-1) ?? '')
  if (table) return table
  const published = document.published?.slice(0, 4)
  if (!planning) return document.period ?? published
  const reported = yearsOfPeriod(document.period)?.[1]
  if (reported === undefined) return published
  if (published !== undefined && Number(published) > reported) return published
  return String(document.kind === 'work-report' ? reported + 1 : reported)
}

/** 表47-14　1964年接触有毒作业工人情况表 · not: 表5 2019—2023年… */
const tableYear = (title: string): string | undefined => (TABLE.test(title) ? YEARS_OF.exec(title)?.[1] : undefined)
const TABLE = /^附?表\s?[\d一二三四五六七八九十]/u
const YEARS_OF = /^[^年]*?(?<![\d—\-~至])((?:19|20)\d\d)年(?!\s?[—\-~至])(?!.*(?:19|20)\d\d)/u

const COUNT: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5, 十: 10 }

/** 一、过去五年的工作回顾 in a report of 2023 → 2018-2023; 二、今后五年的主要任务 → 2023-2028 */
function severalYears(headings: readonly string[], last: number, planning: boolean): string | undefined {
  const form = planning
    ? /(?:今后|未来)(?:的)?([三四五十])年/u
    : /(?:过去|近|这)(?:的)?([三四五十])年|([三四五十])年来?(?:的)?(?:工会)?工作(?:的)?(?:回顾|总结|情况)/u
  const match = headings.map((title) => form.exec(title)).findLast((found) => found !== null)
  const count = COUNT[match?.[1] ?? match?.[2] ?? '']
  if (count === undefined) return undefined
  return planning ? `${last}-${last + count}` : `${last - count}-${last}`
}

export interface Times {
  readonly period?: string
  /** Further years that the passage tells of by words alone: 去年 in a page of 2022 → 2021. */
  readonly times: readonly string[]
}

/**
 * Of a passage that begins with 去年 or 近三年 and names no other time, that is the period; in others such words are kept beside it.
 * timesOfText('去年，全市新建工会58家。', '2022', '2022-10') → { period: '2021', times: [] }
 */
export function timesOfText(text: string, base: string | undefined, published: string | undefined): Times {
  const now = nowOf(base, published)
  if (now === undefined) return { ...(base === undefined ? {} : { period: base }), times: [] }
  const found = findTimes(text, { now }).filter((time) => counts(text, time))
  const periods = found.map((time) => ({ time, period: periodOfYears(yearsOfTime(time)) }))
  // 五年来 in a report of five years is the time that it reports.
  const reported = yearsOfPeriod(base)
  const spans = reported !== undefined && reported[0] < reported[1]
  const told = periods.filter(({ time, period }) => RELATIVE.test(time.raw) && period !== base && !(spans && period.includes('-')))
  const first = told[0]
  const alone =
    first !== undefined &&
    first.time.start <= HEAD &&
    periods.every(({ period }) => period === first.period) &&
    holdsFor(first.period, text)
  if (alone) return { period: first.period, times: [] }
  return { ...(base === undefined ? {} : { period: base }), times: [...new Set(told.map(({ period }) => period))] }
}

/** A year told first holds for the sentences behind it; several years end with their own part: 近十年，…；高温天，… */
const holdsFor = (period: string, text: string): boolean => !period.includes('-') || !/[。；](?!$)/u.test(text.trim())

const HEAD = 6
// 去年 · 近三年 · 五年来 · not: 2021年, which stands in the words themselves
const RELATIVE = /[去上前今本明]年|上一年|近|过去|最近|年以?来/u
/** 较去年增长, 与上年持平, “去年”: compared or named, not told of. */
const COMPARED = /(?:较|比|与|同|跟|相比|“|《)$/u
const counts = (text: string, { start, end }: TimeExpression): boolean =>
  !COMPARED.test(text.slice(Math.max(0, start - 2), start)) && !/^(?:同期|相比|持平|底的|的)/u.test(text.slice(end, end + 2))

/** The day from which 今年 and 去年 are told: the document's own, where its year is the one that the passage speaks of. */
function nowOf(base: string | undefined, published: string | undefined): string | undefined {
  const year = yearsOfPeriod(base)?.[1] ?? yearsOfPeriod(published)?.[1]
  if (year === undefined) return undefined
  const day = /^\d{4}-\d{2}-\d{2}$/u.exec(published ?? '')?.[0]
  return day?.startsWith(String(year)) ? day : `${year}-12-31`
}

/** From the end of a year, 近三年 begins the day after the one three years ago: 2020-12-31 → 2018-2020. */
export function yearsOfTime({ from, to }: Pick<TimeExpression, 'from' | 'to'>): readonly [number, number] {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-12-31') && from < to ? 1 : 0)
  const last = Number(to.slice(0, 4))
  return [Math.min(first, last), last]
}

export const periodOfYears = ([first, last]: readonly [number, number]): string => (first === last ? String(last) : `${first}-${last}`)
