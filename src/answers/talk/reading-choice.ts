// Owns the choice among the readings of a question: which one what was found speaks for.
import { type Passage, sameSection } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import { type Decision, decide } from '../decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Found } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'

export interface Attempt {
  readonly question: Question
  readonly found: Found
  readonly decision: Decision
}

/** What stands by the last answer is likelier meant, where it says most of what is asked now. */
export function nearer(evidence: Evidence, before: Passage): Evidence {
  if (evidence.coverage < SAYS_MOST) return evidence
  const bonus = evidence.passage.id === before.id ? 0.1 : sameSection(evidence.passage, before) ? 0.06 : 0
  return bonus === 0 ? evidence : { ...evidence, score: evidence.score + bonus }
}

const SAYS_MOST = 0.7

/** What plainly leans on the talk. Where the last answer stood, less of what it was about need be said. */
export function attemptLeaning(
  { own, bare, loose }: { readonly own: Question; readonly bare?: Question; readonly loose?: Question },
  before: Passage,
  attempt: (question: Question, before: Passage) => Attempt,
): Attempt {
  const made = attempt(own, before)
  const staying =
    bare && STAYS.has(bare.asked) && !bare.plan && !leadsAway(bare, before) ? stayingAt(before, made, bare, attempt) : undefined
  if (staying) return staying
  if (made.decision.kind === 'answer' || !loose) return made
  const there = withinSection(attempt(loose, before), before)
  return there.decision.kind === 'answer' ? there : made
}

/** 多少人参加, 谁主办, behind what a passage told: where it tells that too, it is meant, whatever says more of the topic elsewhere. */
function stayingAt(
  before: Passage,
  made: Attempt,
  bare: Question,
  attempt: (question: Question, before: Passage) => Attempt,
): Attempt | undefined {
  const best = made.decision.kind === 'answer' ? made.decision.best : undefined
  if (best?.passage.id === before.id) return undefined
  const there = within(made, before)
  const least = best && sameSection(best.passage, before) ? best.score - NEXT_TO_IT : Number.NEGATIVE_INFINITY
  if (there.decision.kind === 'answer' && there.decision.best.fitsAsked && there.decision.best.score >= least) return there
  if (best && sameSection(best.passage, before)) return undefined
  const own = within(attempt(bare, before), before)
  return own.decision.kind === 'answer' && own.decision.best.fitsAsked && own.decision.best.coverage >= SAYS_ENOUGH ? own : undefined
}
const STAYS: ReadonlySet<Question['asked']> = new Set(['figure', 'when', 'where', 'who'])
const SAYS_ENOUGH = 0.6
/** In the same section another passage must say no more than so much more. */
const NEXT_TO_IT = 0.35

function within({ question, found }: Attempt, before: Passage): Attempt {
  const there = { ...found, evidence: found.evidence.filter(({ passage }) => passage.id === before.id) }
  return { question, found: there, decision: decide(question, there) }
}

/** Whole districts, other times and other places lead away from where the last answer stood. */
const LEADS_AWAY = /[全各][省市区县国]|其他|别的|另外|今后|未来|将来|明年|下一步|计划|打算/u
const IN_FULL = 0.9
/** A row is headed by what its cells are. */
const IN_A_ROW = 0.8

/** 发了多少助学金 behind 帮了多少学生: what the passage of the last answer tells in full is meant, whatever else is told elsewhere. */
export function attemptBeside(
  { own, merged, before }: { readonly own: Question; readonly merged?: Question; readonly before?: Passage },
  attempt: (question: Question) => Attempt,
): Attempt | undefined {
  if (!before || !merged || !BESIDE.has(own.asked) || leadsAway(own, before)) return undefined
  const { question, found } = attempt(own)
  const there = { ...found, evidence: found.evidence.filter(({ passage }) => passage.id === before.id) }
  const decision = decide(question, there)
  if (decision.kind === 'none') return undefined
  const { passage, coverage } = decision.best
  return coverage >= (passage.cells ? IN_A_ROW : IN_FULL) ? { question, found: there, decision } : undefined
}

export const leadsAway = ({ text, places, times, literals, bodies }: Question, before: Passage): boolean =>
  // 在园区什么地方办的 stays where the talk is.
  places.some((place) => place !== before.region) ||
  times.length + literals.length > 0 ||
  LEADS_AWAY.test(text) ||
  bodies.some((body) => !foldText(before.text).includes(body))

const BESIDE: ReadonlySet<Question['asked']> = new Set(['figure', 'when', 'where', 'who', 'open'])

/** What stands in the section of the last answer, and nothing else. */
function withinSection({ question, found }: Attempt, before: Passage): Attempt {
  const there = { ...found, evidence: found.evidence.filter(({ passage }) => sameSection(passage, before)) }
  return { question, found: there, decision: decide(question, there) }
}

/** What is told as fully in the scope of the talk is meant there. */
export const prefersScope = (scoped: Attempt, own: Attempt): boolean =>
  scoped.decision.kind === 'answer' && (own.decision.kind === 'none' || scoped.decision.best.coverage >= own.decision.best.coverage - 0.02)

/** A short question that stands on its own and is answered in full keeps to itself; so does one whose own words the talk would lose. */
export function prefers(merged: Attempt, own: Attempt): boolean {
  if (merged.decision.kind === 'none') return false
  if (own.decision.kind === 'none') return true
  const [there, here] = [merged.decision.best, own.decision.best]
  const carried = { terms: merged.question.terms.filter((term) => !own.question.terms.some((each) => each.text === term.text)) }
  if (saidOf(carried, merged.question, there) < CARRIED_ON) return false
  if (saidOf(own.question, merged.question, there) < saidOf(own.question, own.question, here) - LOST) return false
  return here.coverage < 0.97 || there.score >= here.score - 0.12
}

const LOST = 0.1
/** What says nothing of the matter of the talk does not go on with it. */
const CARRIED_ON = 0.3

/** 0…1: how much of a question's own words a piece of evidence says, whichever reading of it found that. */
function saidOf({ terms }: Pick<Question, 'terms'>, reading: Question, { weighed }: Evidence): number {
  const total = terms.reduce((sum, term) => sum + term.weight, 0)
  const at = (text: string): number => reading.terms.findIndex((term) => term.text === text)
  return total === 0 ? 1 : terms.reduce((sum, term) => sum + term.weight * (weighed[at(term.text)] ?? 0), 0) / total
}
