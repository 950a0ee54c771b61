// Owns who holds an office now: asked without a year, the newest text that names a holder is meant.
import { yearsOfPeriod } from '../../documents/period.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { isOffice } from '../fit/who-fit.ts'
import type { Question } from '../question.ts'
import { ownWords } from '../talk/own-words.ts'

/** How much less of the question the newer text may cover, and how far behind it may stand, and still name the same office. */
const AS_WELL = 0.05
const NOT_FAR = 0.3
const AHEAD = 0.001

/** 市总工会主席是谁: a text of 2018 names one, a text of 2022 another; the latter holds it. Best first. */
export function newestHolders(question: Question, evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  // 副主席呢 names the office alone.
  const asksWho = question.asked === 'who' || (question.asked === 'open' && NAMES_OFFICE.test(ownWords(question.text)))
  if (!best || !asksWho || !isOffice(question.text)) return evidence
  const named = evidence.filter((each) => each.fitsAsked && each.coverage >= best.coverage - AS_WELL && each.score >= best.score - NOT_FAR)
  const newest = Math.max(...named.map(yearOf))
  const left = !ASKS_WHO_LEFT.test(question.text) && hasLeft(best)
  const holder = left ? named.find((each) => !hasLeft(each)) : named.find((each) => yearOf(each) === newest)
  if (!holder || (!left && yearOf(best) >= newest)) return evidence
  return [{ ...holder, score: best.score + AHEAD }, ...evidence.filter((each) => each !== holder)]
}

const NAMES_OFFICE = /^\p{Script=Han}{0,6}?(?:主席|书记|主任|[局会院]长)呢/u

/** 副主席韩立秋4月退休: whoever went holds the office no more. */
const hasLeft = ({ parsed, window }: Evidence): boolean =>
  /退休|离任|卸任|不再担任|调离|免去|辞去/u.test(parsed.text.slice(window.start, window.end))
const ASKS_WHO_LEFT = /退休|离任|卸任|前任|原来|以前|免|辞|调/u

const yearOf = ({ passage }: Evidence): number => yearsOfPeriod(passage.period)?.[1] ?? 0
