// Owns which of several stretches is likelier meant than the best that tells: the one that says the deed, counts in so many words, or names the thing.
import { sameSection } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import { isLight } from '../text/stop-words.ts'
import type { Evidence } from './evidence/evidence.ts'
import { withoutQuotes } from './evidence/term-match.ts'
import { namingThing } from './naming-thing.ts'
import type { Question } from './question.ts'
import { MEASURE } from './understanding/measure-words.ts'

type Likelier = (question: Question, first: Evidence, all: readonly Evidence[], tells: (each: Evidence) => boolean) => Evidence

export const likelierStretch: Likelier = (question, first, all, tells) =>
  [sayingDeed, sayingCounted, sayingKind, namingThing, underOwnHeading].reduce(
    (best, likelier) => likelier(question, best, all, tells),
    first,
  )

/** 方案承诺了什么: in the same section what says the deed goes before what speaks of the thing alone. */
const sayingDeed: Likelier = (question, first, all, tells) => {
  const t = question.terms.findIndex(({ text }) => {
    const deed = text.replace(/了$/u, '')
    return deed.length > 1 && !isLight(deed) && DONE_WHAT.test(question.text.split(deed).at(-1) ?? '')
  })
  const says = ({ inside }: Evidence): boolean => (inside[t] ?? 0) >= SAID
  if (t < 0 || says(first)) return first
  const near = (each: Evidence): boolean => each.score >= first.score - DEED_NEAR && sameSection(each.passage, first.passage)
  return all.find((each) => near(each) && says(each) && tells(each)) ?? first
}
const SAID = 0.5
const DONE_WHAT = /^了(?:什么|啥|哪些)[^，。；]{0,4}[？?]?$/u
const DEED_NEAR = 0.2

/** 多少个项目评估: what counts that in so many words goes before what counts something else of the same body. */
const sayingCounted: Likelier = (question, first, all, tells) => {
  const thing =
    question.asked === 'figure' && question.slots.length === 1 && question.measure === undefined
      ? (COUNTED.exec(question.text) ?? COUNTED_BEFORE.exec(question.text))?.[1]
      : undefined
  const [units = []] = question.slots
  const says = ({ parsed, window }: Evidence): boolean => withoutQuotes(parsed.text.slice(window.start, window.end)).includes(thing ?? '')
  if (thing === undefined || units.length === 0 || first.passage.cells || says(first)) return first
  const counts = ({ quantities }: Evidence): boolean => quantities.some(({ unit }) => units.includes(unit))
  return all.find((each) => each.score >= first.score - COUNTED_NEAR && says(each) && counts(each) && tells(each)) ?? first
}
const COUNTED = new RegExp(`(?:多少|几)(?:${MEASURE})?(\\p{Script=Han}{3,10})[？?]?$`, 'u')
/** 2020年项目评估多少个 */
const COUNTED_BEFORE = new RegExp(`[年的\\s，](\\p{Script=Han}{3,10})\\s?(?:多少|几)\\s?(?:${MEASURE})?[？?]?$`, 'u')
const COUNTED_NEAR = 0.3

/** 组建了什么分队: what says 分队 goes before what only says more of the rest. */
const sayingKind: Likelier = (question, first, all, tells) => {
  const kind = question.asked === 'what' ? KIND.exec(question.text)?.[1] : undefined
  const says = ({ parsed, window }: Evidence): boolean => parsed.text.slice(window.start, window.end).includes(kind ?? '')
  if (kind === undefined || first.passage.cells || says(first)) return first
  return all.find((each) => each.score >= first.score - KIND_NEAR && says(each) && tells(each)) ?? first
}
const KIND = /(?:什么|啥|哪[个支种项类座家])(\p{Script=Han}{2,4})[？?]?$/u
const KIND_NEAR = 0.35

/** 住院慰问多少: what stands under （一）住院慰问 goes before what only names it beside something else. */
const underOwnHeading: Likelier = (question, first, all, tells) => {
  const isAskedFor = ({ passage }: Evidence): boolean => {
    const heading = foldText(passage.section.at(-1) ?? '').replace(NUMBERED, '')
    return passage.rule && heading.length >= HEADING_LEAST && question.text.includes(heading)
  }
  // What a report counts answers who asks what was done, and not what one gets.
  if (question.asked !== 'figure' || question.times.length > 0 || WAS_DONE.test(question.text)) return first
  if (first.passage.cells || isAskedFor(first)) return first
  return all.find((each) => each.score >= first.score - HEADING_NEAR && isAskedFor(each) && tells(each)) ?? first
}
export const NUMBERED = /^(?:第[一二三四五六七八九十\d]+[章节条款]|[（(]?[一二三四五六七八九十\d]+[)）、.．])\s*/u
const WAS_DONE = /[了过]|一共|总共|累计|共计|全年|合计/u
const HEADING_LEAST = 4
const HEADING_NEAR = 0.5
