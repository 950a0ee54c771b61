// Owns the account of how an answer came about, for 为什么 and --why.
import { why } from '../wording/why.ts'
import { type Evidence, missingTerms } from './evidence/evidence.ts'
import type { Question, Term } from './question.ts'

export function explain(question: Question, top: readonly Evidence[]): string[] {
  return [
    why.understood(
      question.asked,
      question.terms.map(termLine),
      question.times.map((time) => time.raw),
      question.places,
    ),
    ...top.map((each) =>
      why.candidate(
        each.score,
        each.coverage,
        each.passage.section.at(-1) ?? '',
        each.passage.text.slice(each.window.start, each.window.end).trim(),
        missingTerms(question.terms, each).map((term) => term.text),
      ),
    ),
  ]
}

const SHOWN = 4

const termLine = (term: Term): string =>
  why.term(
    term.text,
    term.weight,
    term.essential,
    term.alternatives.slice(0, SHOWN).map((other) => other.text),
  )
