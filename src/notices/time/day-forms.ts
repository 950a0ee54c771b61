// Owns the ways in which a day is named: 今天, 下周一, 11月25日, 3天后.

import { NUMERAL, smallNumber, weekdayNumber } from './numerals.ts'
import { type CalendarDay, daysInMonth, isRealDay, plusDays, weekdayOf } from './zone.ts'

/** A day as named. `firm` days are refused when past; the others mean the next such day. */
export type NamedDay =
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly rest: string }
  /** 周五: today if the hour is still to come, else in a week. */
  | { readonly kind: 'coming'; readonly day: CalendarDay; readonly everyDays: number; readonly rest: string }
  /** 25号, 1月5日: no year or month said, so a later one may be meant; one past by less than `slipDays` is a slip. */
  | { readonly kind: 'dated'; readonly choices: readonly [CalendarDay, ...CalendarDay[]]; readonly slipDays: number; readonly rest: string }
  | { readonly kind: 'impossible'; readonly raw: string }
  | { readonly kind: 'none'; readonly rest: string }

type Groups = readonly (string | undefined)[]

interface DayForm {
  readonly pattern: RegExp
  readonly read: (groups: Groups, today: CalendarDay, rest: string) => NamedDay
}

/** Days that are over are read too, so that they are refused by name. */
const RELATIVE: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 }
const FESTIVALS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  三八: [3, 8],
  妇女: [3, 8],
  五一: [5, 1],
  劳动: [5, 1],
  五四: [5, 4],
  青年: [5, 4],
  六一: [6, 1],
  儿童: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  建军: [8, 1],
  教师: [9, 10],
  国庆: [10, 1],
}
const FESTIVAL_NAMES =
  '元旦|三八(?=妇女|节)|妇女(?=节)|五一|劳动(?=节)|五四(?=青年|节)|青年(?=节)|六一|儿童(?=节)|七一|八一|建军(?=节)|教师(?=节)|国庆'
const NUMERAL_SIGNS = '零〇一二两三四五六七八九十'
const WEEKS: Readonly<Record<string, number>> = { 上: -1, 上个: -1, 本: 0, 这: 0, 这个: 0, 下: 1, 下个: 1, 下下: 2, 下下个: 2 }

const FORMS: readonly DayForm[] = [
  // 元旦, 五一劳动节, 国庆节当天; not 国庆前, 国庆假期
  {
    pattern: new RegExp(
      `^(明年)?(?:的)?(${FESTIVAL_NAMES})(?:妇女|劳动|青年|儿童)?节?(?:当天|那天)?(?=\\s|[上中下早晚\\d${NUMERAL_SIGNS}]|$)`,
    ),
    read: festival,
  },
  // 月底, 本月底, 下月底, 11月底
  { pattern: new RegExp(`^(?:(本月|这个月|下个?月)|(${NUMERAL})月|月)(?:底|末|最后一天)`), read: monthEnd },
  // 26年11月25日
  { pattern: /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]/, read: shortYear },
  // 二〇二六年十一月二十五日
  { pattern: new RegExp(`^([二〇零一三四五六七八九]{4})年(${NUMERAL})月(${NUMERAL})[日号]`), read: hanYear },
  // 2026年11月25日, 2026-11-25, 2026/11/25, 2026.11.25; not 11-25
  { pattern: /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?:日|号)?/, read: fullDate },
  // 明年1月5日; not 明年的事
  { pattern: new RegExp(`^(今年|明年)(${NUMERAL})月(${NUMERAL})(?:日|号)`), read: yearWord },
  // 11月25日, 十一月二十五号; not 11月
  { pattern: new RegExp(`^(${NUMERAL})\\s*月\\s*(${NUMERAL})(?:日|号)?`), read: monthAndDay },
  // 11/25, 11-25; not 11-25-30
  { pattern: /^(\d{1,2})[-/](\d{1,2})(?![-/\d])/, read: monthAndDay },
  // 11.25 8点; not 11.25.30, 3.8节
  { pattern: /^(\d{1,2})\.(\d{1,2})(?=\s|[（(周上中下早晚]|$)/, read: monthAndDay },
  // 下个月1号, 本月25日
  { pattern: new RegExp(`^(本月|这个月|下个?月)(${NUMERAL})(?:日|号)`), read: monthWord },
  // 25号, 二十五日; not 25
  { pattern: new RegExp(`^(${NUMERAL})(?:日|号)`), read: dayOnly },
  // 下周一, 本周五, 这个星期日, 周三; not 每周三
  { pattern: /^(上个?|下下个?|下个?|这个?|本)?\s*(?:周|星期|礼拜)([一二三四五六日天1-7])/, read: weekday },
  // 大后天, 明天, 明早 (the 明 of it), 今晚
  { pattern: /^(大后|后|明|今|昨|前)(?:天|日|儿个?|(?<=[明今昨])(?=[早晚上中下凌]))/, read: relative },
  // 3天后, 两天以后
  { pattern: new RegExp(`^(${NUMERAL})天(?:以?后|之后)的?`), read: inDays },
  // 一周后, 两个星期以后
  { pattern: new RegExp(`^(${NUMERAL})个?(?:周|星期|礼拜)(?:以?后|之后)的?`), read: inWeeks },
]

/** Feasts with a day of their own in the calendar; those of the moon differ every year and must be said as a date. */
function festival([next, name]: Groups, today: CalendarDay, rest: string): NamedDay {
  const [month, day] = FESTIVALS[name ?? ''] ?? [0, 0]
  if (next) return firm({ year: today.year + 1, month, day }, rest)
  return dated(
    [0, 1].map((ahead) => ({ year: today.year + ahead, month, day })),
    30,
    name ?? '',
    rest,
  )
}

function monthEnd([word, number_]: Groups, today: CalendarDay, rest: string): NamedDay {
  const last = (month: { year: number; month: number }): CalendarDay => ({ ...month, day: daysInMonth(month.year, month.month) })
  if (number_ === undefined) return firm(last(monthAhead(today, word?.startsWith('下') ? 1 : 0)), rest)
  const month = number(number_)
  if (month < 1 || month > 12) return { kind: 'impossible', raw: `${month}月` }
  return dated(
    [0, 1].map((ahead) => last({ year: today.year + ahead, month })),
    180,
    `${month}月底`,
    rest,
  )
}

function shortYear([year, month, day]: Groups, _today: CalendarDay, rest: string): NamedDay {
  return firm({ year: 2000 + Number(year), month: Number(month), day: Number(day) }, rest)
}

function hanYear([year, month, day]: Groups, _today: CalendarDay, rest: string): NamedDay {
  const digits = [...(year ?? '')].map((sign) => number(sign))
  return firm({ year: Number(digits.join('')), month: number(month), day: number(day) }, rest)
}

function inWeeks([count]: Groups, today: CalendarDay, rest: string): NamedDay {
  return firm(plusDays(today, 7 * number(count)), rest)
}

/** readDay('下周一上午10点', today) → next week's Monday, rest '上午10点'. Text without a day: none. */
export function readDay(text: string, today: CalendarDay): NamedDay {
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(text)
    if (found) return read(found.slice(1), today, text.slice(found[0].length).trimStart())
  }
  return { kind: 'none', rest: text }
}

function fullDate([year, month, day]: Groups, _today: CalendarDay, rest: string): NamedDay {
  return firm({ year: Number(year), month: Number(month), day: Number(day) }, rest)
}

function yearWord([word, month, day]: Groups, today: CalendarDay, rest: string): NamedDay {
  return firm({ year: today.year + (word === '明年' ? 1 : 0), month: number(month), day: number(day) }, rest)
}

function monthAndDay([month, day]: Groups, today: CalendarDay, rest: string): NamedDay {
  const inYear = (year: number): CalendarDay => ({ year, month: number(month), day: number(day) })
  // 2月29日 exists in one of the next years; 2月30日 in none.
  const days = [0, 1, 2, 3].map((ahead) => inYear(today.year + ahead))
  return dated(days, 180, `${number(month)}月${number(day)}日`, rest)
}

function monthWord([word, day]: Groups, today: CalendarDay, rest: string): NamedDay {
  return firm({ ...monthAhead(today, word?.startsWith('下') ? 1 : 0), day: number(day) }, rest)
}

function dayOnly([day]: Groups, today: CalendarDay, rest: string): NamedDay {
  const days = [0, 1, 2].map((ahead) => ({ ...monthAhead(today, ahead), day: number(day) }))
  return dated(days, 3, `${number(day)}号`, rest)
}

function dated(days: readonly CalendarDay[], slipDays: number, raw: string, rest: string): NamedDay {
  const [first, ...others] = days.filter(isRealDay)
  return first ? { kind: 'dated', choices: [first, ...others], slipDays, rest } : { kind: 'impossible', raw }
}

function weekday([week, name]: Groups, today: CalendarDay, rest: string): NamedDay {
  const wanted = weekdayNumber(name ?? '')
  const ahead = wanted - weekdayOf(today)
  if (week === undefined) return { kind: 'coming', day: plusDays(today, (ahead + 7) % 7), everyDays: 7, rest }
  return firm(plusDays(today, ahead + 7 * (WEEKS[week] ?? 0)), rest)
}

function relative([word]: Groups, today: CalendarDay, rest: string): NamedDay {
  return firm(plusDays(today, RELATIVE[word ?? ''] ?? 0), rest)
}

function inDays([count]: Groups, today: CalendarDay, rest: string): NamedDay {
  return firm(plusDays(today, number(count)), rest)
}

function firm(day: CalendarDay, rest: string): NamedDay {
  return isRealDay(day) ? { kind: 'day', day, rest } : { kind: 'impossible', raw: `${day.month}月${day.day}日` }
}

function monthAhead(today: CalendarDay, ahead: number): { year: number; month: number } {
  const months = today.year * 12 + today.month - 1 + ahead
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

const number = (text: string | undefined): number => smallNumber(text ?? '') ?? 0
