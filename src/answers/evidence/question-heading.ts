// Owns how well a question fits a heading that is itself a question: on a page of questions and answers it stands for its answer.
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import type { Asked, Question } from '../question.ts'
import { askedOf } from '../understanding/asked.ts'
import type { Evidence } from './evidence.ts'
import { type TermMatcher, withoutQuotes } from './term-match.ts'

const ASKS = /[？?]$|(?:怎么办|怎么算|如何办理|吗|呢)$/u
const BONUS = { terms: 0.22, letters: 0.3, kind: 0.06, first: 0.05, least: 0.3 } as const

/** What a notice calls the part that answers such a question: 三、地点 for 哪里. */
const KIND: Partial<Record<Asked, RegExp>> = {
  where: /地点|地址|场所/u,
  when: /时间|日期|期限|时限|批次/u,
  how: /办法|方式|程序|流程|步骤|渠道/u,
  who: /对象|范围|人员|条件|资格/u,
  condition: /条件|资格|对象|范围/u,
}
const OF_KIND = 0.12

/** Adds to what stands under a heading that asks the same, or that names the kind of thing asked for. */
export function withQuestionHeading(question: Question, matcher: TermMatcher, passage: Passage): (each: Evidence) => Evidence {
  const own = passage.section.at(-1) ?? ''
  if (ASKS.test(own)) return underQuestion(question, matcher, passage, withoutQuotes(foldText(own)))
  const bonus = passage.rule && KIND[question.asked]?.test(own) ? OF_KIND : 0
  return (each) => (bonus === 0 ? each : { ...each, score: each.score + bonus })
}

/** The first sentence of an answer answers; the others tell more. */
function underQuestion(question: Question, matcher: TermMatcher, passage: Passage, heading: string): (each: Evidence) => Evidence {
  const matches = matcher.match(heading)
  const weight = question.terms.reduce((sum, term) => sum + term.weight, 0)
  const covered = weight === 0 ? 0 : question.terms.reduce((sum, term, t) => sum + term.weight * (matches[t] ?? 0), 0) / weight
  const alike = likeness(question.text, heading)
  if (Math.max(covered, alike) < BONUS.least) return (each) => each
  const bonus = BONUS.terms * covered + BONUS.letters * alike + (askedOf(heading) === question.asked ? BONUS.kind : 0)
  return (each) => ({
    ...each,
    coverage: Math.min(1, each.coverage + 0.5 * covered * alike),
    score: each.score + bonus + (each.sentence.start <= passage.bodyStart + 1 ? BONUS.first : 0),
  })
}

/** Share of the heading's pairs of characters that the question has too. */
function likeness(question: string, heading: string): number {
  const pairs = pairsOf(heading)
  const own = new Set(pairsOf(question))
  return pairs.length === 0 ? 0 : pairs.filter((pair) => own.has(pair)).length / pairs.length
}

function pairsOf(text: string): string[] {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2))
}
