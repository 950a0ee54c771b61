// Owns what is worth a second look in a notice's text before it goes to everybody.

import { weekdayNumber } from '../time/numerals.ts'
import { type CalendarDay, isRealDay, wallTimeOf, weekdayOf } from '../time/zone.ts'

export interface ContentFindings {
  readonly phones: readonly string[]
  readonly links: readonly string[]
  readonly dates: readonly DateFault[]
  /** 回执 or 报名 at the end of the text: there it is a word, and asks nothing. */
  readonly askedAtEnd?: '回执' | '报名'
}

/** 11月25日（周四）, which is a Wednesday; 2月30日, which is none. */
export type DateFault =
  | { readonly kind: 'wrong-weekday'; readonly raw: string; readonly weekday: number }
  | { readonly kind: 'no-such-day'; readonly raw: string }

// 0512-66680000, 13812345678, 400-820-0000, 12351; not 2026-11-25 nor 6217000012345678
const PHONE = /(?<![\d-])(?:1[3-9]\d{9}|0\d{2,3}[-—]?\d{7,8}|400[-—]?\d{3}[-—]?\d{4}|123\d{2})(?![\d-])/gu
const LINK = /(?:https?:\/\/|www\.)[^\s，。；！？）》】”’]+/giu
// 11月25日（周三）, 2026年11月25日星期三, 11月25日
const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?:\s*[（(]?\s*(?:周|星期|礼拜)([一二三四五六日天]))?/gu
// 明天停水 回执 · not: 请交回执
const ASKED_AT_END = /[\s，。；！]@?(回执|报名)\s*$/u
/** A month and day further back than this were meant for next year. */
const YEAR_TURNS_AFTER_MS = 180 * 86_400_000

export function checkContent(text: string, now: number, zone: string): ContentFindings {
  const plain = text.normalize('NFKC')
  const askedAtEnd = ASKED_AT_END.exec(plain)?.[1] as ContentFindings['askedAtEnd']
  return {
    ...(askedAtEnd && { askedAtEnd }),
    phones: distinct(plain.match(PHONE)),
    links: distinct(plain.match(LINK)),
    dates: [...plain.matchAll(DATE)].flatMap((found) => dateFault(found, now, zone)),
  }
}

function dateFault([raw, year, month, date, weekday]: RegExpExecArray | RegExpMatchArray, now: number, zone: string): DateFault[] {
  const day = dayOf(year, Number(month), Number(date), now, zone)
  if (!isRealDay(day)) return [{ kind: 'no-such-day', raw: raw ?? '' }]
  if (weekday === undefined || weekdayNumber(weekday) === weekdayOf(day)) return []
  return [{ kind: 'wrong-weekday', raw: closed(raw ?? ''), weekday: weekdayOf(day) }]
}

function dayOf(year: string | undefined, month: number, day: number, now: number, zone: string): CalendarDay {
  const today = wallTimeOf(now, zone)
  if (year !== undefined) return { year: Number(year), month, day }
  const daysBack = Date.UTC(today.year, today.month - 1, today.day) - Date.UTC(today.year, month - 1, day)
  return { year: daysBack > YEAR_TURNS_AFTER_MS ? today.year + 1 : today.year, month, day }
}

/** The pattern stops before the closing bracket. */
function closed(raw: string): string {
  return /[（(]/u.test(raw) ? `${raw}）`.replace('(', '（') : raw
}

function distinct(found: readonly string[] | null): string[] {
  return [...new Set(found ?? [])]
}
