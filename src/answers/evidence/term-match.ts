// Owns how surely a stretch of text says a term of the question.
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
    own: withoutQuotes(term.text),
    others: term.alternatives
      .map((other) => ({ text: withoutQuotes(other.text), weight: other.weight }))
      .sort((a, b) => b.weight - a.weight),
  }))
  const known = new Map<string, readonly number[]>()
  return {
    terms,
    match(plain) {
      const found = known.get(plain)
      if (found) return found
      const matches = ready.map(({ own, others }) =>
        standsIn(own, plain) ? 1 : Math.max(others.find((other) => standsIn(other.text, plain))?.weight ?? 0, partial(own, plain)),
      )
      known.set(plain, matches)
      return matches
    },
  }
}

/** Quotation marks part no word: “两新”党组织 is 两新党组织. */
export const withoutQuotes = (text: string): string => text.replace(/[“”‘’《》〈〉"'\s]/gu, '')

/** A number stands alone: '3人' is not in '13人'. */
function standsIn(word: string, text: string): boolean {
  let at = text.indexOf(word)
  if (at < 0) return false
  // 副总经理 is no 总经理.
  if (TITLE.test(word) && text[at - 1] === '副' && text.indexOf(word, at + 1) < 0) return false
  if (!/^\d/u.test(word)) return true
  for (; at >= 0; at = text.indexOf(word, at + 1)) if (!/[\d.]/u.test(text[at - 1] ?? '')) return true
  return false
}

const APART = 0.75

/** The two words of a compound may stand apart: 工会会员 ~ 工会组织上万家，会员64万余人. */
function standsApart(term: string, text: string): boolean {
  for (let cut = 2; cut <= term.length - 2; cut++) if (text.includes(term.slice(0, cut)) && text.includes(term.slice(cut))) return true
  return false
}

/** A long term is said in part where most of its pairs of characters are: 职工心理辅导 ~ 职工的心理健康辅导. */
function partial(term: string, text: string): number {
  if (term.length < 3 || TITLE.test(term)) return 0
  if (term.length >= 4 && standsApart(term, text)) return APART
  let held = 0
  for (let i = 0; i + 2 <= term.length; i++) if (text.includes(term.slice(i, i + 2))) held++
  const share = held / (term.length - 1)
  return share >= 0.5 ? share * PARTIAL : 0
}

/** One term in one text as it stands. */
export const matchTerm = (term: Term, text: string): number => createTermMatcher([term]).match(withoutQuotes(text))[0] ?? 0
