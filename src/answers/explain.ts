// Owns the account of how an answer came about, for 为什么 and --why.
import type { Passage } from '../documents/passage.ts'
import { answers } from '../wording/answers.ts'
import { why } from '../wording/why.ts'
import { statesSame } from './compose/compose-answer.ts'
import { cutAtMark } from './compose/excerpt.ts'
import { type Evidence, missingTerms } from './evidence/evidence.ts'
import type { Found, OutOfScope } from './evidence/find-evidence.ts'
import type { Question, Term } from './question.ts'
import type { Reply, Turn } from './reply.ts'

const TOLD = 3
/** What covers less of the question is no candidate. */
const NEAR = 0.15

/** One line for each of the passages that came nearest; `best` became the answer. */
export function explain(question: Question, found: readonly Evidence[], best?: Evidence): string[] {
  return [
    ...understood(question),
    ...nearestPassages(best ? [best, ...found] : found).map((each, i) =>
      candidate(i, each, best === undefined ? whyShort(question, each) : each === best ? why.chosen : whyLost(question, each, best, found)),
    ),
  ]
}

/** Of what is declined: what is of another time or place, where that says more of the question than what is of the one asked for. */
export function explainNone(question: Question, found: Found, reason: string): string[] {
  const within = nearestPassages(found.evidence)
  const most = within[0]?.coverage ?? 0
  const misses = nearestMisses(found.outOfScope()).filter(({ evidence }) => evidence.coverage > most)
  return [
    misses.length > 0 ? why.elsewhere : reason,
    ...understood(question),
    ...[
      ...misses.map(({ evidence, what }) => ({ evidence, verdict: why.misses[what](scopeOf(evidence.passage, what)) })),
      ...within.map((evidence) => ({ evidence, verdict: whyShort(question, evidence) })),
    ]
      .slice(0, TOLD)
      .map(({ evidence, verdict }, i) => candidate(i, evidence, verdict)),
  ]
}

/** Of what was looked up in tables or computed: what it was taken from, and the calculation. */
export function explainTold(question: Question, reply: Reply, before: Turn | undefined): string[] {
  const asked = reply.kind === 'compare' || reply.calculations.length > 0 ? 'together' : question.asked
  return [
    ...(before && question.terms.length === 0 ? [why.goesOn(before.question, asked)] : understood(question, asked)),
    ...reply.citations.slice(0, TOLD).map(({ section, quote }, i) => why.cited(i + 1, section.at(-1) ?? '', cutAtMark(quote))),
    ...reply.calculations.slice(0, TOLD).map(({ text }) => why.computed(text)),
  ]
}

function understood({ asked, terms, times, places, mended }: Question, as: Question['asked'] | 'together' = asked): string[] {
  return [
    why.understood(
      as,
      terms.slice(0, TERMS_MAX).map(termLine),
      times.map((time) => time.raw),
      places,
    ),
    ...(mended.length > 0 ? [why.mended(mended)] : []),
  ]
}
const TERMS_MAX = 12

function candidate(at: number, { passage, window, coverage }: Evidence, verdict: string): string {
  return why.candidate(
    at + 1,
    passage.section.at(-1) ?? '',
    coverage,
    cutAtMark(passage.text.slice(window.start, window.end).trim()),
    verdict,
  )
}

function nearestPassages(evidence: readonly Evidence[]): readonly Evidence[] {
  const byPassage = new Map<string, Evidence>()
  for (const each of evidence) if (!byPassage.has(each.passage.id)) byPassage.set(each.passage.id, each)
  return [...byPassage.values()].filter((each) => each.coverage >= NEAR).slice(0, TOLD)
}

function nearestMisses(all: readonly OutOfScope[]): readonly OutOfScope[] {
  const passages = nearestPassages(all.map(({ evidence }) => evidence)).map(({ passage }) => passage.id)
  return passages.flatMap((id) => all.find(({ evidence }) => evidence.passage.id === id) ?? [])
}

const scopeOf = ({ period, region }: Passage, what: OutOfScope['what']): string =>
  (what === 'place' ? region : period && answers.year(period)) ?? ''

function whyShort(question: Question, evidence: Evidence): string {
  const missing = missingTerms(question.terms, evidence).map((term) => term.text)
  if (missing.length > 0) return why.lacks(missing.slice(0, TERMS_MAX))
  return evidence.fitsAsked ? why.otherMatter : why.notAsked
}

function whyLost(question: Question, evidence: Evidence, best: Evidence, found: readonly Evidence[]): string {
  if (missingTerms(question.terms, evidence).length > 0 || !evidence.fitsAsked) return whyShort(question, evidence)
  // It came before, and was sorted out because it does not tell what is asked.
  if (found.indexOf(evidence) < found.indexOf(best)) return why.otherMatter
  if (statesSame(evidence, best)) return why.same
  const apart = question.terms.filter((_, t) => (evidence.inside[t] ?? 0) < SAID && (best.inside[t] ?? 0) >= SAID).map(({ text }) => text)
  if (apart.length > 0) return why.apart(apart)
  return evidence.score < best.score - ALIKE ? why.lessClose(evidence.score, best.score) : why.alike
}
const SAID = 0.6
const ALIKE = 0.02

const SHOWN = 4

const termLine = (term: Term): string =>
  why.term(
    term.text,
    term.essential,
    term.alternatives.slice(0, SHOWN).map((other) => other.text),
  )
