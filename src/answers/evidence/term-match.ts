// Owns how surely a stretch of text says a term of the question.
import { remember } from '../../text/remember.ts'
import type { Term } from '../question.ts'

const PARTIAL = 0.62
const TITLE = /^(?:总经理|经理|主席|书记|主任|局长|部长|会长|院长|校长|秘书长)$/u

/** A question's terms, made ready to be looked for in many texts. */
export interface TermMatcher {
  readonly terms: readonly Term[]
  /** For each term how surely it is said in a text without quotation marks. */
  match(plain: string): readonly number[]
}

/** 1 where a term stands, less where a synonym or most of its characters do: 看病 in '医疗救助' → 0.8. */
export function createTermMatcher(terms: readonly Term[]): TermMatcher {
  const ready = terms.map((term) => ({
    ...readWord(withoutQuotes(term.text)),
    others: term.alternatives
      .map((other) => ({ word: readWord(withoutQuotes(other.text)), weight: other.weight }))
      .sort((a, b) => b.weight - a.weight),
  }))
  const known = new Map<string, readonly number[]>()
  return {
    terms,
    match(plain) {
      const found = known.get(plain)
      if (found) return found
      const matches = ready.map((word) =>
        standsIn(word, plain)
          ? isMeeting(word.text, plain)
            ? APART
            : 1
          : // In 白俄罗斯 is no part of 俄罗斯, either.
            Math.max(standInWeight(word.others, plain), word.notAfter && plain.includes(word.text) ? 0 : partial(word, plain)),
      )
      known.set(plain, matches)
      return matches
    },
  }
}

/** Quotation marks part no word: “两新”党组织 is 两新党组织. */
export const withoutQuotes = (text: string): string => text.replace(/[“”‘’《》〈〉"'\s]/gu, '')

/** A word with its parts, cut once for all the texts that it is looked for in. */
interface Word {
  readonly text: string
  readonly isTitle: boolean
  /** What makes another word of it where it stands right before. */
  readonly notAfter: RegExp | undefined
  /** And right behind it. */
  readonly notBefore: RegExp | undefined
  /** Both halves of a compound, cut at each place. */
  readonly halves: readonly (readonly [string, string])[]
  readonly pairs: readonly string[]
  /** What is left of a long name without something in its middle: 工会会员创业贷 → 工会创业贷. */
  readonly shortened: readonly string[]
}

function readWord(text: string): Word {
  const isTitle = TITLE.test(text)
  const notAfter = NOT_AFTER.find(({ words }) => words.test(text))?.before
  const notBefore = NOT_BEFORE.find(({ words }) => words.test(text))?.behind
  if (text.length > NAME_MAX) return { text, isTitle, notAfter, notBefore, halves: [], pairs: [], shortened: [] }
  const cuts = Array.from({ length: Math.max(0, text.length - 3) }, (_, i) => i + 2)
  return {
    text,
    isTitle,
    notAfter,
    notBefore,
    halves: cuts.map((cut) => [text.slice(0, cut), text.slice(cut)]),
    pairs: text.length < 3 || isTitle ? [] : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)),
    shortened: isTitle ? [] : shortenedOf(text),
  }
}

/** No name is longer; what is, as two thousand letters in a row, stands as it is or not at all. */
const NAME_MAX = 60

const KEPT = { before: 2, behind: 3 } as const

function shortenedOf(text: string): readonly string[] {
  const forms: string[] = []
  for (let from = KEPT.before; from < text.length - KEPT.behind; from++)
    for (let to = from + 1; to <= text.length - KEPT.behind; to++) forms.push(text.slice(0, from) + text.slice(to))
  return forms
}

/** 全国劳模大会 is held, and no 全国劳模. */
function isMeeting(word: string, text: string): boolean {
  if (word.length < 2) return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!MEETING.test(text.slice(at + word.length, at + word.length + 4))) return false
  return true
}
const MEETING = /^(?:大会|代表大会|座谈会|表彰会|表彰大会|精神|事迹)/u

const NOT_AFTER: readonly { readonly words: RegExp; readonly before: RegExp }[] = [
  // '3人' is not in '13人'.
  { words: /^\d/u, before: /[\d.]$/u },
  // 工伤 is not in 职工伤亡, 工会 in 兼职工会主席.
  { words: /^工\p{Script=Han}/u, before: /(?<![专兼在任辞离本待全])职$/u },
  // 技师 is not in 高级技师.
  { words: /^技师$/u, before: /高级$/u },
  // 白俄罗斯 is another country than 俄罗斯, 南苏丹 than 苏丹.
  { words: /^俄罗斯/u, before: /白$/u },
  { words: /^苏丹/u, before: /南$/u },
  // 新成立 is not in 创新成立.
  { words: /^新\p{Script=Han}/u, before: /[创革更刷翻]$/u },
]

const NOT_BEFORE: readonly { readonly words: RegExp; readonly behind: RegExp }[] = [
  // 印度尼西亚 is another country than 印度.
  { words: /^印度$/u, behind: /^[尼洋]/u },
  { words: /^几内亚$/u, behind: /^比/u },
  // 参与率不足三成 names no 不足.
  { words: /^不足$/u, behind: /^[\d一二三四五六七八九十百千万两半几]/u },
]

function standsIn({ text: word, isTitle, notAfter, notBefore }: Word, text: string): boolean {
  let at = text.indexOf(word)
  if (at < 0) return false
  // 副总经理 is no 总经理.
  if (isTitle && text[at - 1] === '副' && text.indexOf(word, at + 1) < 0) return false
  if (!notAfter && !notBefore) return true
  for (; at >= 0; at = text.indexOf(word, at + 1)) {
    const isOther =
      notAfter?.test(text.slice(Math.max(0, at - 2), at)) || notBefore?.test(text.slice(at + word.length, at + word.length + 1))
    if (!isOther) return true
  }
  return false
}

/** The weight of the best that stands for the word: they are in the order of their weights. */
function standInWeight(others: readonly { readonly word: Word; readonly weight: number }[], plain: string): number {
  for (const { word, weight } of others) if (standsIn(word, plain)) return weight
  return 0
}

const APART = 0.75
/** 住院互助 ~ 住院医疗互助 */
const PARTED = 0.82
const PARTED_BY = 2

/** The two words of a compound may stand apart: 工会会员 ~ 工会组织上万家，会员64万余人; closest where one word parts them. */
function apart({ halves }: Word, text: string): number {
  let most = 0
  for (const [first, second] of halves) {
    const at = placeOf(first, text)
    if (at < 0 || placeOf(second, text) < 0) continue
    if (text.startsWith(second, at + first.length + PARTED_BY)) return PARTED
    most = APART
  }
  return most
}

/** 劳动者 is whoever works, and says nothing of 劳动. */
function placeOf(half: string, text: string): number {
  let at = text.indexOf(half)
  while (at >= 0 && text[at + half.length] === '者') at = text.indexOf(half, at + 1)
  return at
}

/** 女职工 tells nothing of 男职工. */
const OF_SEX = /^[男女](?=\p{Script=Han}{2})/u

/** A long term is said in part where most of its pairs of characters are: 职工心理辅导 ~ 职工的心理健康辅导. */
function partial(word: Word, text: string): number {
  const { pairs } = word
  const sex = OF_SEX.exec(word.text)?.[0]
  if (pairs.length === 0 || (sex !== undefined && !text.includes(sex))) return 0
  const parts = apart(word, text)
  if (parts > 0) return parts
  if (word.shortened.some((form) => text.includes(form))) return APART
  let held = 0
  for (const pair of pairs) if (text.includes(pair)) held++
  const share = held / pairs.length
  return share >= 0.5 ? share * PARTIAL : 0
}

/** Whether a word stands in a text as itself: 俄罗斯 not in 白俄罗斯. */
export const standsAsWord = (word: string, text: string): boolean => standsIn(wordOf(word), text)
const REMEMBERED = 200
const wordOf = remember(REMEMBERED, readWord)

/** One term in one text as it stands. */
export const matchTerm = (term: Term, text: string): number => createTermMatcher([term]).match(withoutQuotes(text))[0] ?? 0
