// Owns what a first line has room for: characters, and figures that are seen at a glance.

import { type TermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question, Term } from '../question.ts'

/** So many figures beyond those asked for are still told apart. */
const FIGURES_MORE = 2
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/gu

export type FitsLine = (text: string) => boolean

export function lineRoomFor({ slots, asked, text }: Question): FitsLine {
  // 哪天在，几点 asks twice.
  const wanted = asked === 'when' ? (text.match(/几月几[号日]|哪几?|几|什么时候|何时/gu)?.length ?? 0) : slots.length
  const numbers = Math.max(1, wanted) + FIGURES_MORE
  // The members of a list stand together, however many of them are counted.
  if (asked === 'list' || wantsEachOfList(text)) return (text) => text.length <= HEADLINE_MAX
  return (text) => text.length <= HEADLINE_MAX && (text.match(NUMBER)?.length ?? 0) <= numbers
}

/** 各县区分别是多少: all of them. */
export const wantsEachOfList = (text: string): boolean => EACH.test(text)
const EACH = /各\p{Script=Han}[^，。]{0,16}(?:分别|各自?)(?:是|有|为)?\p{Script=Han}{0,6}(?:多少|几)/u

/** How much of a question a stretch says. */
export function worthOf(terms: readonly Term[], matcher: TermMatcher, text: string): number {
  const matches = matcher.match(withoutQuotes(text))
  return terms.reduce((sum, term, t) => sum + term.weight * (matches[t] ?? 0), 0)
}
