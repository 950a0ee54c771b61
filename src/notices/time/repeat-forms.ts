// Owns the ways in which people say that a notice comes again: 每周五, 每两周周五, 每月1号, 每月第一个周一.

import { NUMERAL, smallNumber, weekdayNumber } from './numerals.ts'
import { LAST_DAY, LAST_WEEK, type RepeatDays } from './repeat.ts'
import { isRealDay } from './zone.ts'

interface RepeatForm {
  readonly pattern: RegExp
  readonly read: (...groups: readonly (string | undefined)[]) => RepeatDays | undefined
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
  // 隔天, 每隔两天, 每3天; not 每3天内
  { pattern: new RegExp(`^(?:每?(隔)|每)(${NUMERAL})?(?:天|日)(?![以之]?[内后前])`), read: everyDays },
  // 每两周周五, 隔周的周五, 每隔一周周一、周三
  {
    pattern: new RegExp(`^(?:每?(隔)|每)(${NUMERAL})?个?(?:周|星期|礼拜)的?[,，\\s]*(?:周|星期|礼拜)(${WEEKDAY_LIST})`),
    read: everyWeeks,
  },
  // 每月第一个周一, 每个月最后一个星期五
  {
    pattern: /^每个?月的?(?:第([一二三四五1-5])个?|(最后一?个?))(?:周|星期|礼拜)([一二三四五六日天1-7])/,
    read: monthWeek,
  },
  // 每季度第一天, 每季度1号, 每季末
  { pattern: new RegExp(`^每个?季度?的?(?:首月|第一个月)?(?:(${NUMERAL})[日号]|(第一天|初)|(最后一天|末))`), read: quarterly },
  // 每年3月8日
  { pattern: new RegExp(`^每年的?(${NUMERAL})月(${NUMERAL})[日号]?`), read: yearly },
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
    const days = found && read(...found.slice(1))
    if (found && days) return { days, rest: text.slice(found[0].length).replace(/^[的,，\s]+/, '') }
  }
  return undefined
}

/** What is left of a repetition that cannot be read, made of nothing but the signs of times: 每两周, 每半个月1号; not 每周例会. */
const LOOKS_REPEATED =
  /^(?:每|隔|逢|单周|双周)[隔逢]?[半\d一二两三四五六七八九十]*个?(?:小时|分钟|工作日|天|日|周|星期|礼拜|月|季度?|年|旬)?[\s\d:：.的,，、和到至第最后个号日天周星期礼拜月年末底初旬早上中下午晚点半时分一二两三四五六七八九十]*$/

export function looksRepeated(text: string): boolean {
  return LOOKS_REPEATED.test(text)
}

/** 隔 counts the days between: 隔一天 is every second day. */
function stepOf(gap: string | undefined, count: string | undefined): number {
  const said = smallNumber(count ?? '一') ?? 1
  return gap ? said + 1 : said
}

const MOST_DAYS = 60
const MOST_WEEKS = 26

function everyDays(gap?: string, count?: string): RepeatDays | undefined {
  const every = stepOf(gap, count)
  return every > 1 && every <= MOST_DAYS ? { kind: 'daily', every } : undefined
}

function everyWeeks(gap?: string, count?: string, list?: string): RepeatDays | undefined {
  const every = stepOf(gap, count)
  return every > 1 && every <= MOST_WEEKS ? { ...weekdays(list), every } : undefined
}

function monthWeek(nth?: string, _last?: string, weekday?: string): RepeatDays {
  return { kind: 'month-week', week: nth ? weekdayNumber(nth) : LAST_WEEK, weekday: weekdayNumber(weekday ?? '') }
}

function quarterly(date?: string, first?: string): RepeatDays | undefined {
  if (!date && !first) return { kind: 'monthly', days: [LAST_DAY], months: [3, 6, 9, 12] }
  const day = first ? 1 : (smallNumber(date ?? '') ?? 0)
  return day >= 1 && day <= 31 ? { kind: 'monthly', days: [day], months: [1, 4, 7, 10] } : undefined
}

function yearly(month?: string, date?: string): RepeatDays | undefined {
  const day = { year: A_LEAP_YEAR, month: smallNumber(month ?? '') ?? 0, day: smallNumber(date ?? '') ?? 0 }
  return isRealDay(day) ? { kind: 'monthly', days: [day.day], months: [day.month] } : undefined
}

const A_LEAP_YEAR = 2024

function weekdays(list = ''): RepeatDays & { readonly kind: 'weekly' } {
  const names = list.match(/[一二三四五六日天1-7]/g) ?? []
  return { kind: 'weekly', weekdays: inOrder(names.map(weekdayNumber)) }
}

function monthDays(list = ''): RepeatDays | undefined {
  const days = (list.match(new RegExp(NUMERAL, 'g')) ?? []).map((text) => smallNumber(text) ?? 0)
  return days.every((day) => day >= 1 && day <= 31) ? { kind: 'monthly', days: inOrder(days) } : undefined
}

const inOrder = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
