// Owns the reading of the time at which a notice goes: 现在, 今天下午三点半, 下周一上午10点, 每周五16:00.
// chrono-node was tried and left: it keeps no time zone of its own, reads no 每周五, and turns 周五 into last Friday.

import { type NamedHour, readHour } from './clock-forms.ts'
import { type NamedDay, readDay } from './day-forms.ts'
import { NUMERAL, smallNumber, weekdayNumber } from './numerals.ts'
import { nextStart, type RepeatDays, type RepeatRule, ruleOf } from './repeat.ts'
import { looksRepeated, readRepeat } from './repeat-forms.ts'
import { atMinutes, type CalendarDay, instantOf, plusDays, wallTimeOf, weekdayOf } from './zone.ts'

export type Timing =
  | { readonly kind: 'now' }
  /** `hourAssumed`: nobody said an hour, so the preview must. */
  | { readonly kind: 'once'; readonly at: number; readonly hourAssumed: boolean }
  | { readonly kind: 'repeat'; readonly rule: RepeatRule; readonly first: number; readonly hourAssumed: boolean }

export type TimeReading =
  | { readonly kind: 'time'; readonly timing: Timing }
  | { readonly kind: 'past'; readonly at: number }
  /** 今天, and nothing more: the hour must be asked for. */
  | { readonly kind: 'no-hour' }
  /** 明天三点: in the night or in the afternoon? */
  | { readonly kind: 'either-hour'; readonly hour: number }
  | { readonly kind: 'wrong-weekday'; readonly day: CalendarDay; readonly said: number }
  | { readonly kind: 'no-such-day'; readonly raw: string }
  /** 每两周: a repetition, but on which day? */
  | { readonly kind: 'unclear-repeat' }
  | { readonly kind: 'unreadable' }

const USUAL_MINUTES = 9 * 60
const DAY_MS = 86_400_000

const NOW = /^(现在|立即|立刻|马上|即刻|即时|此刻)就?(发送?出?去?)?$/
// 3小时后, 半小时后, 20分钟以后, 过两个小时, 1.5小时后, 一刻钟后; not 两小时
const LATER = new RegExp(`^(过)?(?:再过)?(?:(半)个?|(\\d+\\.5|${NUMERAL})个?(半)?)(小时|钟头|刻钟|分钟|分)((?:以|之)?后)?$`)
// （周三）, 周三 after a date
const WEEKDAY_NOTE = /^[（(]?\s*(?:周|星期|礼拜)([一二三四五六日天1-7])\s*[）)]?\s*/
// 明早9点发吧, 下周一10点就行; not 明早9点发放
const TRAILER = /\s*(?:北京时间|(?:再|准时|统一|开始|定时)?(?:发出去?|发送|发布|发))?(?:吧|好了|就行|就好|呗|哦|啊)?[。.!]*$/
// 那就明早9点, 改一下时间，下周一10点, 时间定在周五; what it leaves must still be a time
const LEADER = /^(?:那就|那|就|还是|请|改一下|改)?(?:发送)?(?:时间)?(?:是|定在|定为|改在|改到|改成|改为|放在|在|于)?[,:\s]*/

/** `now` is an instant, `zone` the clock by which people speak. */
export function parseTime(raw: string, now: number, zone: string): TimeReading {
  const text = raw.normalize('NFKC').trim().replace(TRAILER, '').replace(LEADER, '')
  if (NOW.test(text)) return { kind: 'time', timing: { kind: 'now' } }
  const later = laterThan(text, now)
  if (later !== undefined) return once(later, false)
  const repeat = readRepeat(text)
  const reading = repeat ? repeated(repeat.days, repeat.rest, now, zone) : dayAndHour(text, now, zone)
  return reading.kind === 'unreadable' && looksRepeated(text) ? { kind: 'unclear-repeat' } : reading
}

function laterThan(text: string, now: number): number | undefined {
  const found = LATER.exec(text)
  const [, before, half, count = '', andHalf, unit = '', behind] = found ?? []
  if (!found || (!before && !behind)) return undefined
  const amount = half ? 0.5 : (smallNumber(count) ?? Number(count)) + (andHalf ? 0.5 : 0)
  return now + amount * (UNIT_MS[unit] ?? 3_600_000)
}

const UNIT_MS: Readonly<Record<string, number>> = { 分钟: 60_000, 分: 60_000, 刻钟: 900_000 }

function repeated(days: RepeatDays, rest: string, now: number, zone: string): TimeReading {
  const hour = readHour(rest)
  if (hour.kind === 'unreadable') return { kind: 'unreadable' }
  if (hour.kind === 'either') return { kind: 'either-hour', hour: hour.hour }
  const rule = ruleOf(days, hour.kind === 'none' ? USUAL_MINUTES : hour.minutes, now, zone)
  const timing: Timing = { kind: 'repeat', rule, first: nextStart(rule, now, zone), hourAssumed: hour.kind !== 'hour' }
  return { kind: 'time', timing }
}

type RealDay = Exclude<NamedDay, { kind: 'none' | 'impossible' }>

function dayAndHour(text: string, now: number, zone: string): TimeReading {
  const today = wallTimeOf(now, zone)
  const named = readDay(text, today)
  if (named.kind === 'impossible') return { kind: 'no-such-day', raw: named.raw }
  if (named.kind === 'none') return hourToday(text, today, now, zone)
  const note = WEEKDAY_NOTE.exec(named.rest)
  const hour = readHour((note ? named.rest.slice(note[0].length) : named.rest).replace(/^[的,，]\s*/, ''))
  if (hour.kind === 'unreadable') return { kind: 'unreadable' }
  if (hour.kind === 'none' && isSameDay(named, today)) return { kind: 'no-hour' }
  return placed(named, hour, note ? weekdayNumber(note[1] ?? '') : undefined, now, zone)
}

/** 下午三点半, and no day: today. */
function hourToday(text: string, today: CalendarDay, now: number, zone: string): TimeReading {
  const hour = readHour(text)
  if (hour.kind === 'none' || hour.kind === 'unreadable') return { kind: 'unreadable' }
  return placed({ kind: 'day', day: today, rest: '' }, hour, undefined, now, zone)
}

function placed(named: RealDay, hour: NamedHour, saidWeekday: number | undefined, now: number, zone: string): TimeReading {
  if (hour.kind === 'either') return { kind: 'either-hour', hour: hour.hour }
  const minutes = hour.kind === 'hour' || hour.kind === 'part' ? hour.minutes : USUAL_MINUTES
  const instant = (day: CalendarDay): number => instantOf(atMinutes(day, minutes), zone)
  const day = chosenDay(named, instant, now)
  if (saidWeekday !== undefined && weekdayOf(day) !== saidWeekday) return { kind: 'wrong-weekday', day, said: saidWeekday }
  return instant(day) > now ? once(instant(day), hour.kind !== 'hour') : { kind: 'past', at: instant(day) }
}

function chosenDay(named: RealDay, instant: (day: CalendarDay) => number, now: number): CalendarDay {
  switch (named.kind) {
    case 'day':
      return named.day
    case 'coming':
      return instant(named.day) > now ? named.day : plusDays(named.day, named.everyDays)
    case 'dated':
      return chosenDate(named, instant, now)
  }
}

/** 1月5日 said in December is next January; 11月19日 said on 11月20日 is a slip, not next year. */
function chosenDate(named: RealDay & { kind: 'dated' }, instant: (day: CalendarDay) => number, now: number): CalendarDay {
  const [first, ...others] = named.choices
  const isSlip = now - instant(first) < named.slipDays * DAY_MS
  return instant(first) > now || isSlip ? first : (others.find((day) => instant(day) > now) ?? first)
}

function isSameDay(named: RealDay, today: CalendarDay): boolean {
  const day = named.kind === 'dated' ? named.choices[0] : named.day
  return day.day === today.day && day.month === today.month && day.year === today.year
}

function once(at: number, hourAssumed: boolean): TimeReading {
  return { kind: 'time', timing: { kind: 'once', at, hourAssumed } }
}
