// Owns mending a character by what stands around it: where the documents write the very same stretch with another character, or with one more.
import type { DocumentStrings } from './document-strings.ts'
import type { MendSource } from './mend-source.ts'
import { soundAlike } from './pinyin-index.ts'

/** A word of the text that may be broken. */
export interface Doubtful {
  readonly start: number
  readonly end: number
  /** Of the dictionary: it is only mended where both of its neighbours say so. */
  readonly isLanguage: boolean
}

export interface Mending {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** So many characters stand side by side by no chance. */
const TELLING = 4
const HAN = /\p{Script=Han}/u
const PARTICLE = /[的了着过地得是有在和与就都也还不上下里去来吗呢吧谁]/u

/** 奖几人 asks, although the documents write 奖及人. */
const ASKS = /[几哪啥咋何]/u

/** '工会法履咨询' → 律 for 履; '个子然村' → 自 for 子; '工作委会' → 委员会. */
export function mendInContext(text: string, doubtful: readonly Doubtful[], source: MendSource, strings: DocumentStrings): Mending[] {
  const found: Mending[] = []
  for (const word of doubtful) {
    // 打工 is a word, and nothing of 打造工作.
    const mending = otherCharacter(text, word, strings) ?? (word.isLanguage ? undefined : lostCharacter(text, word, source, strings))
    if (mending && !found.some((each) => each.start < mending.end && mending.start < each.end)) found.push(mending)
  }
  return found
}

function otherCharacter(text: string, word: Doubtful, strings: DocumentStrings): Mending | undefined {
  const alike = { same: new Map<number, string[]>(), near: new Map<number, string[]>() }
  for (let at = word.start; at < word.end; at++) {
    const typed = text[at] ?? ''
    // 心理咨询师 is written as well as 心理咨询室.
    if (PARTICLE.test(typed) || ASKS.test(typed) || isWrittenUpTo(text, at, strings)) continue
    // 灵蒲镇 is written so, however often 沙浦镇工会 may be.
    const isTypedWritten = at > 0 && at + 1 < text.length && strings.holds(text.slice(at - 1, at + 2))
    for (const beside of [strings.after(text[at - 1]), strings.before(text[at + 1])])
      for (const char of beside) {
        const sound = char === typed || PARTICLE.test(char) ? undefined : soundAlike(char, typed)
        if (isTypedWritten && !strings.holds((text[at - 1] ?? '') + char + (text[at + 1] ?? ''))) continue
        if (sound === undefined || alike[sound].get(at)?.includes(char)) continue
        if (!isWritten(text.slice(0, at) + char + text.slice(at + 1), at, at + 1, word, strings)) continue
        alike[sound].set(at, [...(alike[sound].get(at) ?? []), char])
      }
  }
  // A lone character may be a word that the question needs: it must sound the same.
  return onlyOne(alike.same, 1) ?? (word.end - word.start > 1 ? onlyOne(alike.near, 1) : undefined)
}

const isWrittenUpTo = (text: string, at: number, strings: DocumentStrings): boolean =>
  at + 1 >= TELLING && isHan(text.slice(at + 1 - TELLING, at + 1)) && strings.holds(text.slice(at + 1 - TELLING, at + 1))

function lostCharacter(text: string, word: Doubtful, source: MendSource, strings: DocumentStrings): Mending | undefined {
  const lost = new Map<number, string[]>()
  for (let gap = word.start + 1; gap < word.end; gap++) {
    const [before, behind] = [text[gap - 1], text[gap]]
    if (!isPlain(before) || !isPlain(behind) || isHeard(text, gap, source) || partsWords(text, gap, word, source)) continue
    const lead = strings.before(behind)
    const chars = [...strings.after(before)].filter(
      (char) => lead.has(char) && isPlain(char) && isHeldBoth(text.slice(0, gap) + char + text.slice(gap), gap, strings),
    )
    if (chars.length > 0) lost.set(gap, chars)
  }
  return onlyOne(lost, 0)
}

/** No mark, and no particle, which is left out on purpose. */
const isPlain = (char: string | undefined): char is string => char !== undefined && HAN.test(char) && !PARTICLE.test(char)

/** 职业|院校, 霁山|报: two whole words stand side by side, and nothing is lost between them. */
function partsWords(text: string, gap: number, { start, end }: Doubtful, { words, known, asks }: MendSource): boolean {
  const isWord = (from: number, to: number): boolean => words().has(text.slice(from, to))
  const isDeed = gap + 1 === end && (known(text.slice(gap, end)) || asks(text.slice(gap, end)))
  return (
    LENGTHS.some((length) => gap - length >= start && isWord(gap - length, gap)) &&
    (isDeed || LENGTHS.some((length) => gap + length <= end && isWord(gap, gap + length)))
  )
}
const LENGTHS = [2, 3, 4]

/** One place and one character, or nothing is clear. */
function onlyOne(found: ReadonlyMap<number, readonly string[]>, length: number): Mending | undefined {
  const [only, ...more] = [...found].flatMap(([at, chars]) => chars.map((to) => ({ start: at, end: at + length, to })))
  return more.length === 0 ? only : undefined
}

/** What the documents write across the gap as it was typed lacks nothing; and beside a second broken place nothing is clear. */
const isHeard = (text: string, gap: number, { frequency }: MendSource): boolean =>
  [text.slice(gap - 2, gap + 1), text.slice(gap - 1, gap + 2)].some((part) => part.length === 3 && isHan(part) && frequency(part) > 0) ||
  [text.slice(gap - 2, gap), text.slice(gap, gap + 2)].some((pair) => pair.length === 2 && isHan(pair) && frequency(pair) === 0)

/** Whether a stretch of the mended text stands in the documents that holds the place, and of a dictionary's word both neighbours as well. */
function isWritten(mended: string, from: number, to: number, { start, end, isLanguage }: Doubtful, strings: DocumentStrings): boolean {
  const holds = (part: string): boolean => part.length >= TELLING && isHan(part) && strings.holds(part)
  if (isLanguage) return holds(mended.slice(Math.max(0, start - 1), end + 1))
  for (let at = Math.max(0, to - TELLING); at <= from; at++) if (holds(mended.slice(at, at + TELLING))) return true
  return false
}

/** The lost character stands within a stretch of the documents: what is written before it alone, as 实践点作 of 作为, tells nothing of 点|进. */
function isHeldBoth(mended: string, lost: number, strings: DocumentStrings): boolean {
  for (let at = Math.max(0, lost + 2 - TELLING); at < lost; at++) {
    const part = mended.slice(at, at + TELLING)
    if (part.length === TELLING && isHan(part) && strings.holds(part)) return true
  }
  return false
}

const isHan = (part: string): boolean => /^\p{Script=Han}+$/u.test(part)
