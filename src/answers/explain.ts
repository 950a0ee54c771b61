// Owns the account of how an answer came about, for 为什么 and --why.
import { why } from '../wording/why.ts'
import { type Evidence, missingTerms } from './evidence/evidence.ts'
import type { Question, Term } from './question.ts'

const TOLD = 3
/** What covers less of the question is no candidate. */
const NEAR = 0.15

/** One line for each of the passages that came nearest; `best` became the answer. */
export function explain(question: Question, found: readonly Evidence[], best?: Evidence): string[] {
  const { asked, terms, times, places, mended } = question
  return [
    why.understood(
      asked,
      terms.map(termLine),
      times.map((time) => time.raw),
      places,
    ),
    ...(mended.length > 0 ? [why.mended(mended)] : []),
    ...nearestPassages(best ? [best, ...found] : found).map((each, i) => {
      const text = each.passage.text.slice(each.window.start, each.window.end).trim()
      const verdict = each === best ? why.chosen : whyLost(question, each)
      return why.candidate(i + 1, each.passage.section.at(-1) ?? '', each.coverage, text, verdict)
    }),
  ]
}

function nearestPassages(evidence: readonly Evidence[]): readonly Evidence[] {
  const byPassage = new Map<string, Evidence>()
  for (const each of evidence) if (!byPassage.has(each.passage.id)) byPassage.set(each.passage.id, each)
  return [...byPassage.values()].filter((each) => each.coverage >= NEAR).slice(0, TOLD)
}

function whyLost(question: Question, evidence: Evidence): string {
  const missing = missingTerms(question.terms, evidence).map((term) => term.text)
  if (missing.length > 0) return why.lacks(missing)
  return evidence.fitsAsked ? why.lessClose : why.notAsked
}

const SHOWN = 4

const termLine = (term: Term): string =>
  why.term(
    term.text,
    term.essential,
    term.alternatives.slice(0, SHOWN).map((other) => other.text),
  )
