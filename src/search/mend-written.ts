// Owns mending a lost or swapped character across whole words, where the documents write a long stretch in one piece that was typed all but so.
import type { DocumentStrings } from './document-strings.ts'

/** Where words are too short, or known to nobody: a slip lies beside one of them. */
export interface Loose {
  readonly start: number
  readonly end: number
}

export interface Slip {
  readonly start: number
  readonly end: number
  readonly to: string
}

const LONGEST = 8
const SHORTEST = 4
const HAN = /^\p{Script=Han}+$/u
/** What is left out or put in at will. */
const PARTICLE = /[的了着过地得是有在和与就都也还不上下里去来吗呢吧谁等及或]/u

const WRITTEN = 5

/** 发展委会员 → 发展委员会: beside a loose word. */
export function swapsWritten(
  text: string,
  loose: readonly Loose[],
  isWord: (pair: string) => boolean,
  strings: DocumentStrings,
): readonly Slip[] {
  const swapped = (gap: number): string => {
    const [first = '', second = ''] = text.slice(gap - 1, gap + 1)
    return second + first
  }
  return longestFirst(
    gapsOf(loose)
      // Which pairs the documents write is known at once; of most nobody writes them the other way round.
      .filter((gap) => strings.mayHold(swapped(gap)) && isBroken(text, gap, strings) && !isWord(text.slice(gap - 1, gap + 1)))
      // 互助保障费|退给我: what ends a stretch that the documents write stands where it should.
      .filter((gap) => gap < WRITTEN || !strings.holds(text.slice(gap - WRITTEN, gap)))
      .flatMap((gap) => longestOf(text, gap, swapped(gap), SHORTEST, strings)),
  )
}

/** 用机|人|充电 → 用机器人充电: within loose words alone, for 办会员卡 lacks nothing, though the documents write 办理会员卡. */
export function lossesWritten(
  text: string,
  loose: readonly Loose[],
  isWord: (part: string) => boolean,
  strings: DocumentStrings,
): readonly Slip[] {
  // 云山|报, 帮扶|资金: between a word and one that says something by itself nothing is lost, however they were cut.
  const parts = (gap: number): boolean =>
    [1, 2, 3, 4].some((length) => isWord(text.slice(gap, gap + length))) &&
    [2, 3, 4].some((length) => isWord(text.slice(gap - length, gap)))
  return longestFirst(
    gapsOf(loose)
      .filter((gap) => isWithin(gap, loose) && isBroken(text, gap, strings) && !parts(gap) && !isBehindTime(text, gap))
      .flatMap((gap) => lostAt(text, gap, strings)),
  )
}

/** 2021年|新成立 is no 年内新成立: a year ends there. */
const isBehindTime = (text: string, gap: number): boolean => /\d[年月日号]$/u.test(text.slice(0, gap))

const gapsOf = (loose: readonly Loose[]): readonly number[] => [
  ...new Set(loose.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i))),
]

const isWithin = (gap: number, loose: readonly Loose[]): boolean =>
  loose.some(({ start, end }) => (start < gap && gap < end) || (end === gap && loose.some((next) => next.start === gap)))

/** Each by itself: of two that lie over one another the longer holds, and of two as long none. */
function longestFirst(found: readonly Slip[]): readonly Slip[] {
  const overlap = (a: Slip, b: Slip): boolean => a.start < b.end && b.start < a.end
  return found.filter((slip) => !found.some((other) => other !== slip && overlap(slip, other) && other.to.length >= slip.to.length))
}

function lostAt(text: string, gap: number, strings: DocumentStrings): readonly Slip[] {
  const [before = '', behind = ''] = [text[gap - 1], text[gap]]
  // Side by side they stand nowhere: something must be lost between them.
  const least = strings.after(before).has(behind) ? SHORTEST + 1 : SHORTEST
  const lead = strings.before(behind)
  const chars = [...strings.after(before)].filter((char) => lead.has(char) && HAN.test(char) && !PARTICLE.test(char))
  return longestFirst(chars.flatMap((char) => longestOf(text, gap, before + char + behind, least, strings)))
}

/** What was typed across the gap stands nowhere, and is no place for a particle. */
function isBroken(text: string, gap: number, strings: DocumentStrings): boolean {
  const pair = text.slice(gap - 1, gap + 1)
  if (gap < 1 || pair.length < 2 || !HAN.test(pair) || PARTICLE.test(pair)) return false
  return ![gap - 2, gap - 1].some((at) => {
    const three = text.slice(Math.max(0, at), at + 3)
    return three.length === 3 && HAN.test(three) && strings.mayHold(three)
  })
}

/** The longest stretch of the documents that holds what was put in place of the two characters around a gap. */
function longestOf(text: string, gap: number, put: string, least: number, strings: DocumentStrings): readonly Slip[] {
  const [start, end] = [gap - 1, gap + 1]
  if (!strings.mayHold(put)) return []
  for (let length = LONGEST; length >= least; length--)
    for (let left = Math.max(0, length - put.length); left >= 0; left--) {
      const right = length - put.length - left
      if (start < left || end + right > text.length) continue
      const to = text.slice(start - left, start) + put + text.slice(end, end + right)
      if (HAN.test(to) && strings.holds(to)) return [{ start: start - left, end: end + right, to }]
    }
  return []
}
