// Owns follow-ups that what stands beside the last answer's section tells: 多久能到账 behind 怎么申请, each a heading of the same 互助.
import type { Passage } from '../../documents/passage.ts'
import { decide } from '../decide.ts'
import { leansOnAbove } from '../evidence/heading-kind.ts'
import type { Question } from '../question.ts'
import { type Attempt, leadsAway } from './reading-choice.ts'

const SHORT = 14
/** 我该等哪个活动 names nothing of its own; a number, a time or a yes is there or is not. */
const STANDS_THERE: ReadonlySet<Question['asked']> = new Set(['figure', 'when', 'where', 'who', 'yesno'])

/** Asked by its own words alone, of all that the heading above names. */
export function attemptInChapter(bare: Question, before: Passage, attempt: (question: Question) => Attempt): Attempt | undefined {
  const heading = before.section.at(-1)
  const isOne = before.section.length > 1 && heading !== undefined && leansOnAbove(heading)
  const asksOne = STANDS_THERE.has(bare.asked) || bare.terms.some(({ essential }) => essential)
  if (!isOne || !asksOne || bare.text.length > SHORT || bare.terms.length === 0 || leadsAway(bare, before)) return undefined
  const { question, found } = attempt(bare)
  const there = { ...found, evidence: found.evidence.filter(({ passage }) => isBeside(passage, before)) }
  const decision = decide(question, there)
  return decision.kind === 'answer' ? { question, found: there, decision } : undefined
}

const isBeside = (a: Passage, b: Passage): boolean =>
  a.doc === b.doc && a.section.length === b.section.length && a.section.slice(0, -1).join('/') === b.section.slice(0, -1).join('/')
