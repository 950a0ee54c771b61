// Owns a standard that is asked for without saying in which case: 助学标准是多少 is told by all the cases of the rule, and by no single one of them.
import { foldText } from '../../text/characters.ts'
import type { Span } from '../../text/mapped-text.ts'
import { type Evidence, headingOf } from '../evidence/evidence.ts'
import { createTermMatcher } from '../evidence/term-match.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import { NUMBERED } from '../likelier-stretch.ts'
import type { Question } from '../question.ts'

const ASKS_STANDARD = /标准(?:是|为|有)?(?:多少|几|什么|啥|怎么样?)?[钱元呢啊？?]*$/u
/** 助学给多少: the heading, and nothing else. */
const ASKS_AMOUNT = /^(?:的|一般|到底|现在|都|能|可以)*(?:是|[给发补领拿])?多少钱?[呢啊？?]*$/u
const CASES_LEAST = 2
const NAMED = 0.5

/** From the first sentence that gives something, as many as there is room for; undefined where the question names its case. */
export function withAllCases(question: Question, each: Evidence): Span | undefined {
  const { passage, parsed, window, quantities, inside } = each
  const name = foldText(passage.section.at(-1) ?? '').replace(NUMBERED, '')
  const asks = ASKS_STANDARD.test(question.text) || (question.text.startsWith(name) && ASKS_AMOUNT.test(question.text.slice(name.length)))
  if (!passage.rule || passage.cells || !asks || !quantities.some(isMoney)) return undefined
  const heading = createTermMatcher(question.terms).match(headingOf(each))
  if (question.terms.some(({ asking }, t) => asking && (inside[t] ?? 0) >= NAMED && (heading[t] ?? 0) < NAMED)) return undefined
  const gives = parsed.sentences.filter(({ start, end }) =>
    parsed.quantities.some((one) => isMoney(one) && one.start >= start && one.end <= end),
  )
  const [first] = gives
  if (!first || first.start > window.start) return undefined
  const last = gives.findLast(({ end }) => end - first.start <= HEADLINE_MAX)
  const told = parsed.quantities.filter((one) => isMoney(one) && one.start >= first.start && one.end <= (last?.end ?? 0))
  return last && told.length >= CASES_LEAST ? { start: first.start, end: last.end } : undefined
}

const isMoney = ({ unit }: { readonly unit: string }): boolean => unit === '元'
