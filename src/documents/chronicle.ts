// Owns the lines of a chronicle: under 8月 each day's begins with 18日, and what else happened on it with 同日.
import { parseHan } from '../text/quantity-numeral.ts'

const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月份?$/u
const DAY = /^\s*(\d{1,2}(?:[—\-~至]\d{1,2})?)日(?=[\s　\p{Script=Han}“])/u
const SAME_DAY = /^\s*(?:同日|当[日天]|是日|[△▲])/u

/** The month that a heading names, and nothing else. */
export function monthOf(heading: string): number | undefined {
  const said = MONTH.exec(heading.trim())?.[1]
  const month = said === undefined ? undefined : /\d/u.test(said) ? Number(said) : parseHan(said)
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined
}

export interface DayBegun {
  /** 18 of 18日; undefined for 同日. */
  readonly day: string | undefined
  readonly length: number
}

export function dayBegun(line: string): DayBegun | undefined {
  const own = DAY.exec(line) ?? SAME_DAY.exec(line)
  return own ? { day: own[1], length: own[0].length } : undefined
}
