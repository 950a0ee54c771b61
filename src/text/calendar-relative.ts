// Owns times told from today: 昨天, 下周一, 上个月, 近三年, 十四五.
import { addDays, addYears, type Days, shiftMonth, THIRDS, weekdayOf } from './calendar-days.ts'
import { parseHan } from './quantity-numeral.ts'

const DAYS: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
}
const MONTHS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 }
const WEEKDAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 }

const NUMBER = '(\\d{1,2}|[一二两三四五六七八九十]{1,3})'

interface Rule {
  readonly form: RegExp
  readonly read: (match: RegExpExecArray, now: string) => Days | undefined
}

const single = (day: string): Days => ({ from: day, to: day })
const count = (text: string | undefined): number => (text === undefined ? 0 : /^\d/u.test(text) ? Number(text) : (parseHan(text) ?? 0))

const weekOf = (now: string, by: number): string => addDays(now, 1 - weekdayOf(now) + by * 7)

export const RELATIVE: readonly Rule[] = [
  { form: /大?[前后]天|(?<![文声说证透])[昨今明][天日](?![之报])/uy, read: (match, now) => single(addDays(now, DAYS[match[0]] ?? 0)) },
  // 下周一, 上周末, 本周 · not: 一周
  {
    form: /(上上|下下|上|本|这|下)(?:个)?(?:周|星期|礼拜)(末|[一二三四五六日天])?(?![年期])/uy,
    read: (match, now) => {
      const monday = weekOf(now, { 上上: -2, 上: -1, 下: 1, 下下: 2 }[match[1] ?? ''] ?? 0)
      if (match[2] === '末') return { from: addDays(monday, 5), to: addDays(monday, 6) }
      const weekday = WEEKDAYS[match[2] ?? '']
      return weekday === undefined ? { from: monday, to: addDays(monday, 6) } : single(addDays(monday, weekday - 1))
    },
  },
  {
    form: /(?<![上下本这每一两三四个])(?:周|星期|礼拜)([一二三四五六日天])(?![年岁次趟回期])/uy,
    read: (match, now) => single(addDays(weekOf(now, 0), (WEEKDAYS[match[1] ?? ''] ?? 1) - 1)),
  },
  // 上个月15日: one day of it
  {
    form: /(上上|下下|[上本这下])个?月(\d{1,2})[日号]/uy,
    read: (match, now) => {
      const { from, to } = shiftMonth(now, MONTHS[match[1] ?? ''] ?? 0)
      const day = Number(match[2])
      return day < 1 || addDays(from, day - 1) > to ? undefined : single(addDays(from, day - 1))
    },
  },
  // 本月中旬, 上个月底, 月初 · not: 8月底, 个月底薪
  {
    form: /(?:([上本这下])个?|(?<![\d一二三四五六七八九十个当每半满]))月(上旬|中旬|下旬|[初中底末](?![国央小学薪]))/uy,
    read: (match, now) => thirdOf(shiftMonth(now, MONTHS[match[1] ?? '本'] ?? 0), match[2] ?? ''),
  },
  { form: /(上上|下下|[上本这下])个?月/uy, read: (match, now) => shiftMonth(now, MONTHS[match[1] ?? ''] ?? 0) },
  // 上个季度, 本季度 · not: 第一季度
  { form: /([上本这下])一?个?季度/uy, read: (match, now) => quarterOf(now, MONTHS[match[1] ?? ''] ?? 0) },
  // 近三年, 近3年来, 过去的五年, 五年来, 最近两个月 · not: 三年行动计划
  {
    form: new RegExp(`(?:最近|近|过去的?|这)${NUMBER}(年|个月|天|周)(?:以?来|里|间)?`, 'uy'),
    read: (match, now) => lately(count(match[1]), match[2] ?? '', now),
  },
  {
    form: new RegExp(`(?<![\\d第])${NUMBER}(年|个月)(?:以来|来)`, 'uy'),
    read: (match, now) => lately(count(match[1]), match[2] ?? '', now),
  },
  { form: /十([一二三四五])五(?!年)/uy, read: (match) => fiveYears(WEEKDAYS[match[1] ?? ''] ?? 1) },
]

function lately(amount: number, unit: string, now: string): Days | undefined {
  if (amount === 0) return undefined
  if (unit === '年') return { from: addYears(now, -amount), to: now }
  if (unit === '个月') return { from: shiftMonth(now, -amount).from.slice(0, 8) + now.slice(8).replace(/^(?:29|3\d)$/u, '28'), to: now }
  return { from: addDays(now, unit === '周' ? -7 * amount : -amount), to: now }
}

const quarterOf = (now: string, by: number): Days => {
  const first = by * 3 - ((Number(now.slice(5, 7)) - 1) % 3)
  return { from: shiftMonth(now, first).from, to: shiftMonth(now, first + 2).to }
}

function thirdOf({ from, to }: Days, name: string): Days {
  const [first, last] = THIRDS[name] ?? [1, 31]
  return { from: addDays(from, first - 1), to: last > 20 ? to : addDays(from, last - 1) }
}

/** 十三五 → 2016 to 2020 */
const fiveYears = (ordinal: number): Days => ({ from: `${2001 + 5 * ordinal}-01-01`, to: `${2005 + 5 * ordinal}-12-31` })
