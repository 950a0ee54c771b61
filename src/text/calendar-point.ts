// Owns one point or stretch of the calendar as written: 2020年, 去年底, 2020年4—9月, 10月21—24日, 上半年, 2019/5/1.
import { type Days, lastDayOf, monthOf, months, THIRDS, toDay, wholeYear, yearOf } from './calendar-days.ts'
import { parseHan } from './quantity-numeral.ts'

export interface Point extends Days {
  readonly end: number
  /** Set where the text itself named a year: the months behind it belong to it. */
  readonly namedYear?: number
  readonly year: number
  readonly month?: number
}

/** What an incomplete date takes from what stands before it. */
export interface Defaults {
  readonly now: string
  readonly year: number
  readonly month?: number
}

const LINK = '\\s?(?:[-—~]|至|到)\\s?'
const HAN = '[〇零一二三四五六七八九十]'
const MONTH = `(?:\\d{1,2}|${HAN}{1,2})`
const DAY = `(?:\\d{1,2}|${HAN}{1,3})`

const YEARS: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 上一年: -1, 前年: -2, 大前年: -3, 明年: 1, 后年: 2 }
const YEAR =
  /(?<!\d)((?:19|20)\d\d|[一二][〇零一二三四五六七八九]{3})\s?年(?![级薪])|大前年|上一年|[今本去上前明后]年(?!级|会|货|华)|(?<!\d)([1-35-9]\d)年(?=度|底|初|末|那会|那时|那年|\d{1,2}月)/uy

const number = (text: string | undefined): number => {
  if (text === undefined) return 0
  if (/^\d/u.test(text)) return Number(text)
  return text.length === 4 ? Number(Array.from(text, (char) => parseHan(char) ?? 0).join('')) : (parseHan(text) ?? 0)
}

type Part = (match: RegExpExecArray, year: number) => Days | undefined
const day = (year: number, month: number, from: number, to: number): Days | undefined => {
  const [first, last] = [toDay(year, month, from), toDay(year, month, to)]
  return first === undefined || last === undefined || first > last ? undefined : { from: first, to: last }
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** What may stand behind a year, or alone; the longest forms first. */
const PARTS: readonly { readonly form: RegExp; readonly read: Part; readonly month?: (match: RegExpExecArray) => number }[] = [
  // 10月21—24日, 9月2日至11日
  {
    form: new RegExp(`(${MONTH})\\s?月\\s?(${DAY})\\s?[日号]?${LINK}(${DAY})\\s?[日号]`, 'uy'),
    read: (m, year) => day(year, number(m[1]), number(m[2]), number(m[3])),
    month: (m) => number(m[1]),
  },
  {
    form: new RegExp(`(${MONTH})\\s?月\\s?(${DAY})\\s?[日号]`, 'uy'),
    read: (m, year) => day(year, number(m[1]), number(m[2]), number(m[2])),
    month: (m) => number(m[1]),
  },
  // 1月1—2月3日 is read as a range of points; here: 4—9月, 4月至9月
  {
    form: new RegExp(`(${MONTH})\\s?月?${LINK}(${MONTH})\\s?月(?!\\s?\\d{1,2}\\s?[日号])份?`, 'uy'),
    read: (m, year) => months(year, number(m[1]), number(m[2])),
  },
  {
    form: new RegExp(`(${MONTH})\\s?月份?(上旬|中旬|下旬|[初中底末](?![国央小学]))`, 'uy'),
    read: (m, year) => third(year, number(m[1]), m[2] ?? ''),
    month: (m) => number(m[1]),
  },
  {
    form: new RegExp(`(${MONTH})\\s?月份?(?!\\s?\\d{1,2}\\s?[日号])`, 'uy'),
    read: (m, year) => months(year, number(m[1]), number(m[1])),
    month: (m) => number(m[1]),
  },
  { form: /上半年/uy, read: (_, year) => months(year, 1, 6) },
  { form: /下半年/uy, read: (_, year) => months(year, 7, 12) },
  { form: /前三季度/uy, read: (_, year) => months(year, 1, 9) },
  {
    form: /第?([一二三四1-4])季度/uy,
    read: (m, year) => months(year, 3 * (QUARTERS[m[1] ?? ''] ?? 1) - 2, 3 * (QUARTERS[m[1] ?? ''] ?? 1)),
  },
  // 国庆期间, 十一假期, 五一小长假 · not: 国庆七十周年, 二十一
  {
    form: /(国庆|(?<![〇零一二三四五六七八九\d])十一|五一|元旦)(?:节?(?:小?长?假期?(?:期间)?|期间|黄金周)|节(?![目日俗]))/uy,
    read: (m, year) => FEASTS[m[1] ?? '']?.(year),
  },
]
/** Feasts on fixed days, with the days off behind them. */
const FEASTS: Readonly<Record<string, (year: number) => Days | undefined>> = {
  国庆: (year) => day(year, 10, 1, 7),
  十一: (year) => day(year, 10, 1, 7),
  五一: (year) => day(year, 5, 1, 5),
  元旦: (year) => day(year, 1, 1, 3),
}
/** Only behind a year: 2020年底, 去年年初, 2019年度. */
const YEAR_PARTS: readonly { readonly form: RegExp; readonly read: (year: number) => Days | undefined }[] = [
  { form: /年?[底末]/uy, read: (year) => months(year, 12, 12) },
  { form: /年?初/uy, read: (year) => months(year, 1, 1) },
  { form: /[全年]?度|全年/uy, read: wholeYear },
]

function third(year: number, month: number, name: string): Days | undefined {
  const [from, to] = THIRDS[name] ?? [1, 31]
  return month < 1 || month > 12 ? undefined : day(year, month, from, Math.min(to, lastDayOf(year, month)))
}

const exec = (form: RegExp, text: string, at: number): RegExpExecArray | null => {
  form.lastIndex = at
  return form.exec(text)
}

export function readPoint(text: string, at: number, defaults: Defaults): Point | undefined {
  return (isDigit(text.charCodeAt(at)) ? (readNumeric(text, at) ?? readYears(text, at)) : undefined) ?? readNamed(text, at, defaults)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

// 2019/5/1, 2019-05-01, 2019.5.1 · not: 2.0.1
const NUMERIC = /(?<![\d.])((?:19|20)\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?![\d.])/uy
function readNumeric(text: string, at: number): Point | undefined {
  const match = exec(NUMERIC, text, at)
  const date = match && toDay(Number(match[1]), Number(match[3]), Number(match[4]))
  return match && date
    ? { from: date, to: date, end: at + match[0].length, year: Number(match[1]), namedYear: Number(match[1]), month: Number(match[3]) }
    : undefined
}

// 2013-2018, 2017—2019年度, 2015年至2019年 · not: 0512-2018 inside a longer number
const YEAR_RANGE = new RegExp(
  `(?<![\\d/.-])((?:19|20)\\d\\d)\\s?年?(?:${LINK})((?:19|20)\\d\\d)(?![\\d/.-])(?:\\s?年度?(?!\\s?\\d{1,2}\\s?月))?(?!\\s?年)`,
  'uy',
)
function readYears(text: string, at: number): Point | undefined {
  const match = exec(YEAR_RANGE, text, at)
  const [from, to] = [Number(match?.[1]), Number(match?.[2])]
  return match && from < to ? { from: `${from}-01-01`, to: `${to}-12-31`, end: at + match[0].length, year: to, namedYear: to } : undefined
}

function readNamed(text: string, at: number, defaults: Defaults): Point | undefined {
  const named = exec(YEAR, text, at)
  if (named === null) return /\d|个$/u.test(text[at - 1] ?? '') ? undefined : readPart(text, at, defaults.year)
  const year = yearNamed(named, defaults.now)
  const end = at + named[0].length
  const part = readPart(text, skipSpace(text, end), year) ?? readYearPart(text, end, year)
  return { ...(part ?? { ...wholeYear(year), end, year }), namedYear: year }
}

const skipSpace = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at)

function yearNamed(match: RegExpExecArray, now: string): number {
  if (match[1] !== undefined) return number(match[1])
  // 90年底 is of the last century.
  if (match[2] !== undefined) return Number(match[2]) < 50 ? 2000 + Number(match[2]) : 1900 + Number(match[2])
  return yearOf(now) + (YEARS[match[0]] ?? 0)
}

function readPart(text: string, at: number, year: number): Point | undefined {
  for (const { form, read, month } of PARTS) {
    const match = exec(form, text, at)
    const days = match ? read(match, year) : undefined
    if (match && days) return { ...days, end: at + match[0].length, year, ...(month ? { month: month(match) } : {}) }
  }
  return undefined
}

function readYearPart(text: string, at: number, year: number): Point | undefined {
  for (const { form, read } of YEAR_PARTS) {
    const match = exec(form, text, at)
    const days = match ? read(year) : undefined
    if (match && days) return { ...days, end: at + match[0].length, year, month: monthOf(days.to) }
  }
  return undefined
}
