// Owns notices that come again: 每周五16:00, 每月1号, and when they come next.

import { NUMERAL, smallNumber, weekdayNumber } from './numerals.ts'
import { atMinutes, type CalendarDay, daysInMonth, instantOf, plusDays, wallTimeOf, weekdayOf } from './zone.ts'

export type RepeatRule =
  | { readonly kind: 'daily'; readonly minutes: number }
  | { readonly kind: 'weekly'; readonly weekdays: readonly number[]; readonly minutes: number }
  /** Days of the month; 31 in a shorter month, and 最后一天, are its last. */
  | { readonly kind: 'monthly'; readonly days: readonly number[]; readonly minutes: number }

export const LAST_DAY = 31

/** Without the hour, which may follow or be missing. */
export type RepeatDays =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekly'; readonly weekdays: readonly number[] }
  | { readonly kind: 'monthly'; readonly days: readonly number[] }

interface RepeatForm {
  readonly pattern: RegExp
  readonly read: (list: string) => RepeatDays | undefined
}

// 一三五, 一、三、五, 1和3; not the 1 of 五16:00
const WEEKDAY_LIST =
  '(?:[一二三四五六日天]|[1-7](?!\\d))(?:[一二三四五六日天]|\\s*[、,，和及]\\s*(?:周|星期)?(?:[一二三四五六日天]|[1-7](?!\\d)))*'
const DAY_LIST = `${NUMERAL}(?:[日号])?(?:\\s*[、,，和及]\\s*${NUMERAL}(?:[日号])?)*`

const FORMS: readonly RepeatForm[] = [
  // 每个工作日, 工作日早上8点, 每周一到周五; not 工作日程
  {
    pattern: /^(每个?工作日|工作日(?:每天)?(?!程)|每?(?:周|星期)一(?:至|到|[-—~])(?:周|星期)?五)/,
    read: () => ({ kind: 'weekly', weekdays: [1, 2, 3, 4, 5] }),
  },
  // 每天, 每日, 天天
  { pattern: /^(每天|每日|天天)/, read: () => ({ kind: 'daily' }) },
  // 每周五, 每周一、三、五, 每个星期天
  { pattern: new RegExp(`^每逢?个?(?:周|星期|礼拜)(${WEEKDAY_LIST})`), read: weekdays },
  // 每月最后一天, 每月底
  { pattern: /^(每个?月(?:的?最后一天|末|底))/, read: () => ({ kind: 'monthly', days: [LAST_DAY] }) },
  // 每月1号, 每个月1号和15号
  { pattern: new RegExp(`^每个?月的?(${DAY_LIST})`), read: monthDays },
]

/** readRepeat('每周五16:00') → every Friday, rest '16:00'. Not a repetition, or days that do not exist: undefined. */
export function readRepeat(text: string): { readonly days: RepeatDays; readonly rest: string } | undefined {
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(text)
    const days = found && read(found[1] ?? '')
    if (found && days) return { days, rest: text.slice(found[0].length).replace(/^[的,，\s]+/, '') }
  }
  return undefined
}

function weekdays(list: string): RepeatDays {
  const names = list.match(/[一二三四五六日天1-7]/g) ?? []
  return { kind: 'weekly', weekdays: inOrder(names.map(weekdayNumber)) }
}

function monthDays(list: string): RepeatDays | undefined {
  const days = (list.match(new RegExp(NUMERAL, 'g')) ?? []).map((text) => smallNumber(text) ?? 0)
  return days.every((day) => day >= 1 && day <= 31) ? { kind: 'monthly', days: inOrder(days) } : undefined
}

const inOrder = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

export function withHour(days: RepeatDays, minutes: number): RepeatRule {
  return { ...days, minutes }
}

/** The first start that is later than `after`. */
export function nextStart(rule: RepeatRule, after: number, zone: string): number {
  const today = wallTimeOf(after, zone)
  // A month's rule meets a day within 31 days, whatever today is.
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const day = plusDays(today, ahead)
    const at = instantOf(atMinutes(day, rule.minutes), zone)
    if (falls(rule, day) && at > after) return at
  }
  throw new Error(`no start within two months for ${JSON.stringify(rule)}`)
}

/** 1号, 15号 … : the next few starts, for a preview. */
export function nextStarts(rule: RepeatRule, after: number, zone: string, count: number): number[] {
  const starts: number[] = []
  for (let at = after; starts.length < count; ) {
    at = nextStart(rule, at, zone)
    starts.push(at)
  }
  return starts
}

function falls(rule: RepeatRule, day: CalendarDay): boolean {
  switch (rule.kind) {
    case 'daily':
      return true
    case 'weekly':
      return rule.weekdays.includes(weekdayOf(day))
    case 'monthly':
      return rule.days.some((wanted) => Math.min(wanted, daysInMonth(day.year, day.month)) === day.day)
  }
}
