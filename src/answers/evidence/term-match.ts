// Owns how surely a stretch of text says a term of the question.
import type { Term } from '../question.ts'

const PARTIAL = 0.62

/** 1 where the term stands, less where a synonym or most of its characters do: matchTerm(看病→医疗, '医疗救助') → 0.8. */
export function matchTerm(term: Term, text: string): number {
  if (standsIn(term.text, text)) return 1
  let best = 0
  for (const other of term.alternatives) if (other.weight > best && standsIn(other.text, text)) best = other.weight
  return Math.max(best, partial(term.text, text))
}

/** A number stands alone: '3人' is not in '13人'. */
function standsIn(word: string, text: string): boolean {
  let at = text.indexOf(word)
  if (at < 0) return false
  if (!/^\d/u.test(word)) return true
  for (; at >= 0; at = text.indexOf(word, at + 1)) if (!/[\d.]/u.test(text[at - 1] ?? '')) return true
  return false
}

/** A long term is said in part where most of its pairs of characters are: 职工心理辅导 ~ 职工的心理健康辅导. */
function partial(term: string, text: string): number {
  if (term.length < 3) return 0
  let held = 0
  for (let i = 0; i + 2 <= term.length; i++) if (text.includes(term.slice(i, i + 2))) held++
  const share = held / (term.length - 1)
  return share >= 0.5 ? share * PARTIAL : 0
}
