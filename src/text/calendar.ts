// Owns the finding of times in a text: every expression with its first and last day.
import type { Days } from './calendar-days.ts'
import { yearOf } from './calendar-days.ts'
import { type Defaults, type Point, readPoint } from './calendar-point.ts'
import { RELATIVE } from './calendar-relative.ts'
import { foldText } from './characters.ts'

export interface TimeExpression extends Days {
  /** text.slice(start, end) */
  readonly raw: string
  readonly start: number
  readonly end: number
}

export interface TimeReference {
  /** Today as an ISO date in the bot's time zone; for a document, the day it was written. */
  readonly now: string
}

const MAY_BEGIN = /[\d〇零一二三四五六七八九十今明后昨去前上下本这大最近过周星礼第截到国元月]/u

/** findTimes('截至2020年底', {now: '2022-10-13'}) → 2020-12-31 to 2020-12-31. A month without a year takes the last year named before it, else this year. `lastStart`: what begins behind it is not looked for. */
export function findTimes(text: string, reference: TimeReference, lastStart = text.length): TimeExpression[] {
  const folded = foldText(text)
  const found: TimeExpression[] = []
  let year = yearOf(reference.now)
  for (let at = 0; at < folded.length && at <= lastStart; ) {
    const time = MAY_BEGIN.test(folded[at] ?? '') ? readTime(folded, at, { now: reference.now, year }) : undefined
    if (time === undefined) {
      at += 1
      continue
    }
    found.push({ raw: text.slice(at, time.end), start: at, end: time.end, from: time.from, to: time.to })
    year = time.namedYear ?? year
    at = time.end
  }
  return found
}

type Reading = Days & { readonly end: number; readonly namedYear?: number }

/** Tried at every character of every text: what cannot begin a point of the calendar costs one look. */
const BEGINS_POINT = /[\d〇零一二三四五六七八九十今明后去前上下本大第国元]/u
const UNTIL = /(?:截至|截止到?|到)(?:目前)?/uy
const SINCE = /(?:以来|至今|起(?!步|点|草|到))/uy

function readTime(text: string, at: number, defaults: Defaults): Reading | undefined {
  const first = text[at] ?? ''
  UNTIL.lastIndex = at
  const until = first === '截' || first === '到' ? UNTIL.exec(text)?.[0] : undefined
  if (until !== undefined) {
    const time = readSpan(text, at + until.length, defaults)
    // 到2020年 alone says no more than 2020年; a closing day does.
    if (time === undefined || (until === '到' && !/[底末]$/u.test(text.slice(at, time.end)))) return undefined
    return { ...time, from: time.to }
  }
  return readRelative(text, at, defaults.now) ?? (BEGINS_POINT.test(first) ? readSpan(text, at, defaults) : undefined)
}

function readRelative(text: string, at: number, now: string): Reading | undefined {
  for (const { form, read } of RELATIVE) {
    form.lastIndex = at
    const match = form.exec(text)
    const days = match ? read(match, now) : undefined
    if (match && days) return { ...days, end: at + match[0].length }
  }
  return undefined
}

const LINK = /\s?(?:(?<!—)[-—~](?!—)|至|到)\s?/uy

/** A point, or two of them joined: 9月29日至10月3日, 2020年9月—2021年3月; or one open to today: 2018年以来. */
function readSpan(text: string, at: number, defaults: Defaults): Reading | undefined {
  const first = readPoint(text, at, defaults)
  if (first === undefined) return undefined
  SINCE.lastIndex = first.end
  const since = SINCE.exec(text)?.[0]
  if (since !== undefined && first.from <= defaults.now) return { ...first, end: first.end + since.length, to: defaults.now }
  const last = readLinked(text, first, defaults)
  return last === undefined ? first : { from: first.from, to: last.to, end: last.end, namedYear: last.year }
}

function readLinked(text: string, first: Point, defaults: Defaults): Point | undefined {
  LINK.lastIndex = first.end
  const link = LINK.exec(text)?.[0]
  if (link === undefined) return undefined
  const last = readPoint(text, first.end + link.length, { ...defaults, year: first.year })
  return last !== undefined && last.to > first.to ? last : undefined
}
