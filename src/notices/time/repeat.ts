// Owns the rules of notices that come again, and when they come next.

import { atMinutes, type CalendarDay, daysInMonth, instantOf, plusDays, wallTimeOf, weekdayOf } from './zone.ts'

export type RepeatRule = RepeatDays & {
  readonly minutes: number
  /** The day of the first start, counted from 1970: every second week is the second from there. */
  readonly since?: number
}

/** Without the hour, which may follow or be missing. `every`: 2 for every second day or week. */
export type RepeatDays =
  | { readonly kind: 'daily'; readonly every?: number }
  | { readonly kind: 'weekly'; readonly weekdays: readonly number[]; readonly every?: number }
  /** Days of the month; 31 in a shorter month, and 最后一天, are its last. `months`: only in these. */
  | { readonly kind: 'monthly'; readonly days: readonly number[]; readonly months?: readonly number[] }
  /** 每月第一个周一; LAST_WEEK for 最后一个. */
  | { readonly kind: 'month-week'; readonly week: number; readonly weekday: number }

export const LAST_DAY = 31
export const LAST_WEEK = -1

/** With the hour, and counted from the first day that fits. */
export function ruleOf(days: RepeatDays, minutes: number, now: number, zone: string): RepeatRule {
  const rule: RepeatRule = { ...days, minutes }
  const isCounted = (days.kind === 'daily' || days.kind === 'weekly') && days.every !== undefined
  return isCounted ? { ...rule, since: dayNumber(wallTimeOf(nextStart(rule, now, zone), zone)) } : rule
}

const FARTHEST_DAYS = 400

/** The first start that is later than `after`. */
export function nextStart(rule: RepeatRule, after: number, zone: string): number {
  const today = wallTimeOf(after, zone)
  // A year's rule meets a day within 366 days, whatever today is.
  for (let ahead = 0; ahead <= FARTHEST_DAYS; ahead += 1) {
    const day = plusDays(today, ahead)
    const at = instantOf(atMinutes(day, rule.minutes), zone)
    if (falls(rule, day) && at > after) return at
  }
  throw new Error(`no start within a year for ${JSON.stringify(rule)}`)
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
      return isTurn(dayNumber(day) - (rule.since ?? 0), rule)
    case 'weekly':
      return rule.weekdays.includes(weekdayOf(day)) && isTurn(weekNumber(dayNumber(day)) - weekNumber(rule.since ?? 0), rule)
    case 'monthly':
      return (rule.months?.includes(day.month) ?? true) && rule.days.some((wanted) => Math.min(wanted, lastOf(day)) === day.day)
    case 'month-week':
      return weekdayOf(day) === rule.weekday && isInWeek(day, rule.week)
  }
}

/** Before the first day is known, every one may be it. */
function isTurn(ahead: number, { since, every = 1 }: { readonly since?: number; readonly every?: number }): boolean {
  return since === undefined || ahead % every === 0
}

function isInWeek(day: CalendarDay, week: number): boolean {
  return week === LAST_WEEK ? day.day + 7 > lastOf(day) : Math.ceil(day.day / 7) === week
}

const lastOf = ({ year, month }: CalendarDay): number => daysInMonth(year, month)
const dayNumber = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day) / 86_400_000
/** 1970 began on a Thursday; weeks begin on Monday. */
const weekNumber = (days: number): number => Math.floor((days + 3) / 7)
