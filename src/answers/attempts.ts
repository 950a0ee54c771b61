// Owns trying a question's readings: what is found for each of them, and which one is likeliest meant.
import type { Passage } from '../documents/passage.ts'
import type { Combiner } from './combine/combiner.ts'
import { decide } from './decide.ts'
import type { Question } from './question.ts'
import { byOwnScope } from './statistics/figures-own-scope.ts'
import { attemptInChapter } from './talk/chapter-before.ts'
import { type Attempt, attemptBeside, attemptLeaning, nearer, prefers, prefersScope } from './talk/reading-choice.ts'
import type { Readings } from './talk/readings.ts'
import { attemptInSection, headingOf } from './talk/section-before.ts'
import { isNoPhoneLine } from './wanted/said/phone-line.ts'

export interface Attempts {
  /** Where something was answered `before`, what stands near that comes first. */
  readonly attempt: (question: Question, before?: Passage, wanted?: number) => Attempt
  /** As it stands, whoever asks it and whatever was said before: made once. */
  readonly alone: (own: Question) => Attempt
  readonly likeliest: (readings: Readings) => Attempt
  /** The reading that what stands where the last answer stood tells in full. */
  readonly beside: (readings: Readings) => Attempt | undefined
  /** In one breath with what was asked before, the same matter is meant where it answers at all. */
  readonly continuing: (readings: Readings) => Attempt | undefined
  /** 怎么申请, 几天, that nothing answers: what the section of the last answer tells of that kind. */
  readonly inSection: (readings: Readings) => Attempt | undefined
  /** And what the sections beside it tell, where all of them lean on one heading. */
  readonly inChapter: (readings: Readings) => Attempt | undefined
  /** 昆山走访多少户，发了多少慰问金: a place named once holds for what is asked behind it. */
  readonly inPlaceBefore: (readings: Readings) => Attempt | undefined
}

/** How many of what is found are looked through for what stands where the last answer stood. */
const BESIDE = 12

export function createAttempts(combiner: Combiner): Attempts {
  const made = new WeakMap<Question, Attempt>()
  const attempt = (question: Question, before?: Passage, wanted?: number): Attempt => {
    const found = combiner.findEvidence(question, wanted)
    // What merely lists telephones hides nothing that says less of the question.
    const ofScope = byOwnScope(question, found.evidence, combiner).filter((each) => isNoPhoneLine(question, each))
    const evidence = before ? ofScope.map((each) => nearer(each, before)).sort((a, b) => b.score - a.score) : ofScope
    const looked = { ...found, evidence }
    return { question, found: looked, decision: decide(question, looked) }
  }
  const alone = (own: Question): Attempt => {
    const known = made.get(own) ?? attempt(own)
    made.set(own, known)
    return known
  }
  return {
    attempt,
    alone,
    likeliest({ own, bare, merged, loose, scoped, before }) {
      const leaning = { own, ...(bare ? { bare } : {}), ...(loose ? { loose } : {}) }
      const first = before && !merged ? attemptLeaning(leaning, before, attempt) : alone(own)
      const second = merged ? attempt(merged, before) : undefined
      const third = scoped ? attempt(scoped, before) : undefined
      if (third && prefersScope(third, first)) return third
      return second && prefers(second, first) ? second : first
    },
    beside: (readings) => attemptBeside(readings, (question) => attempt(question, undefined, BESIDE)),
    continuing({ merged }) {
      const tried = merged ? attempt(merged) : undefined
      return tried?.decision.kind === 'answer' ? tried : undefined
    },
    inSection({ own, bare, merged, before }) {
      if (!before || !(bare ?? merged)) return undefined
      const alone = bare ?? own
      const headed = combiner.understand(`${headingOf(before)}，${alone.text}`)
      return attemptInSection({ bare: alone, headed, before }, (question) => attempt(question, undefined, Number.POSITIVE_INFINITY))
    },
    inChapter({ own, bare, merged, before }) {
      if (!before || !(bare ?? merged)) return undefined
      return attemptInChapter(bare ?? own, before, (question) => attempt(question, undefined, Number.POSITIVE_INFINITY))
    },
    inPlaceBefore: ({ own, scoped }) => (scoped && own.places.length === 0 && scoped.places.length > 0 ? attempt(scoped) : undefined),
  }
}
