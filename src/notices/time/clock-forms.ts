// Owns the ways in which an hour is named: 下午三点半, 明早9点's 早9点, 08:00, 晚上8时15分.

import { NUMERAL, smallNumber } from './numerals.ts'

/** Minutes after midnight of the named day; 24:00 and 晚上12点 are 1440. */
export type NamedHour =
  | { readonly kind: 'hour'; readonly minutes: number; readonly partSaid: boolean }
  | { readonly kind: 'part'; readonly minutes: number }
  /** 三点 may be in the night or in the afternoon: nobody can tell which. */
  | { readonly kind: 'either'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }

interface PartOfDay {
  /** The hour when none is said; undefined where none can be guessed. */
  readonly usual: number
  /** The 24-hour clock's hour for one said on the 12-hour clock. */
  readonly turn: (hour: number) => number
}

const morning = (hour: number): number => hour
const evening = (hour: number): number => (hour === 12 ? 24 : hour < 12 ? hour + 12 : hour)
const afternoon = (hour: number): number => (hour < 12 ? hour + 12 : hour)
/** 中午11点半 is before noon, 中午1点 after it. */
const noon = (hour: number): number => (hour <= 3 ? hour + 12 : hour)
/** 凌晨12点 begins the day. */
const smallHours = (hour: number): number => (hour === 12 ? 0 : hour)

const PARTS: Readonly<Record<string, PartOfDay>> = {
  凌晨: { usual: 5, turn: smallHours },
  清晨: { usual: 7, turn: morning },
  早晨: { usual: 8, turn: morning },
  早上: { usual: 8, turn: morning },
  一早: { usual: 8, turn: morning },
  早: { usual: 8, turn: morning },
  上午: { usual: 9, turn: morning },
  中午: { usual: 12, turn: noon },
  下午: { usual: 14, turn: afternoon },
  午后: { usual: 14, turn: afternoon },
  傍晚: { usual: 18, turn: afternoon },
  晚上: { usual: 19, turn: evening },
  夜里: { usual: 22, turn: evening },
  晚间: { usual: 19, turn: evening },
  正午: { usual: 12, turn: noon },
  晚: { usual: 19, turn: evening },
}

const PART = new RegExp(`^(${Object.keys(PARTS).join('|')})\\s*`)
// 9点, 九点半, 3点一刻, 8点05分, 10时; not 9
const SPOKEN = new RegExp(`^(${NUMERAL})\\s*(?:点钟|点|时)\\s*(?:(半)|(一|三)刻|(?:过)?(${NUMERAL})分?)?整?$`)
// 08:00, 8：30, 08:00:00; not 8.30
const WRITTEN = /^(\d{1,2})\s*[:：]\s*(\d{2})(?:[:：]\d{2})?$/

export function readHour(text: string): NamedHour {
  const part = PART.exec(text)
  const rest = part ? text.slice(part[0].length) : text
  const known = part?.[1] === undefined ? undefined : PARTS[part[1]]
  if (rest === '') return known ? { kind: 'part', minutes: known.usual * 60 } : { kind: 'none' }
  const said = spokenTime(rest) ?? writtenTime(rest)
  if (!said) return { kind: 'unreadable' }
  if (!known && said.isSpoken && EITHER.has(said.hour)) return { kind: 'either', hour: said.hour, minute: said.minute }
  const hour = known ? known.turn(said.hour) : said.hour
  return isClock(hour, said.minute)
    ? { kind: 'hour', minutes: hour * 60 + said.minute, partSaid: known !== undefined }
    : { kind: 'unreadable' }
}

/** 7点 to 11点 are meant as they are said, and shown in the preview. 03:00 is the clock's own form. */
const EITHER: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6])

interface ClockTime {
  readonly hour: number
  readonly minute: number
  /** By the twelve hours of a dial, as people speak; not by the clock's 03:00. */
  readonly isSpoken: boolean
}

function spokenTime(text: string): ClockTime | undefined {
  const found = SPOKEN.exec(text)
  if (!found) return undefined
  const [, hour, half, quarters, minutes] = found
  const minute = half ? 30 : quarters ? (quarters === '一' ? 15 : 45) : minutes ? (smallNumber(minutes) ?? 60) : 0
  return { hour: smallNumber(hour ?? '') ?? 25, minute, isSpoken: true }
}

function writtenTime(text: string): ClockTime | undefined {
  const found = WRITTEN.exec(text)
  return found ? { hour: Number(found[1]), minute: Number(found[2]), isSpoken: found[1]?.length === 1 } : undefined
}

function isClock(hour: number, minute: number): boolean {
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
}
