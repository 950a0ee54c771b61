// Owns the stretch that names what is counted, before one that only stands under a heading which names it beside something else.
import { foldText } from '../text/characters.ts'
import type { Evidence } from './evidence/evidence.ts'
import { matchTerm } from './evidence/term-match.ts'
import type { Question, Term } from './question.ts'

/** 沙龙活动和高管班举办 */
const TWO_MATTERS = /\p{Script=Han}{2}(?:[和与及、]|以及)\p{Script=Han}{2}/u
const NEAR = 0.25
const SAID = 0.6

/** 高管班办了几期, under 沙龙活动和高管班举办: 高管班2期, and not 沙龙活动6次, though that sentence says more of the rest. */
export function namingThing(
  question: Question,
  first: Evidence,
  evidence: readonly Evidence[],
  tells: (each: Evidence) => boolean,
): Evidence {
  const heading = foldText(first.passage.section.at(-1) ?? '')
  const main = question.asked === 'figure' && TWO_MATTERS.test(heading) && !first.passage.cells ? mainTerm(question) : -1
  const term = question.terms[main]
  if (!term || matchTerm(term, heading) < SAID) return first
  const says = ({ inside }: Evidence): boolean => (inside[main] ?? 0) >= SAID
  if (says(first)) return first
  const [units = []] = question.slots
  const isBetter = (each: Evidence): boolean =>
    each.passage.id === first.passage.id &&
    each.score >= first.score - NEAR &&
    says(each) &&
    keepsThings(question, each, first) &&
    each.fitsAsked &&
    each.quantities.some(({ raw, unit }) => /\d/u.test(raw) && (units.length === 0 || units.includes(unit)))
  return evidence.find((each) => isBetter(each) && tells(each)) ?? first
}

/** It names a thing: no body and no deed. */
const isThing = (question: Question, term: Term): boolean =>
  term.essential && term.asking && !term.deed && !term.everyday && term.text.length > 2 && !isBody(question, term)

const isBody = ({ bodies }: Question, { text }: Pick<Term, 'text'>): boolean =>
  bodies.some((body) => body.includes(text) || text.includes(body))

/** The heaviest of them; −1 where there is none. */
const mainTerm = (question: Question): number =>
  question.terms.reduce(
    (best, term, t) => (isThing(question, term) && (best < 0 || term.weight > (question.terms[best]?.weight ?? 0)) ? t : best),
    -1,
  )

/** Whatever thing the first says, the other says, too. */
const keepsThings = (question: Question, each: Evidence, first: Evidence): boolean =>
  question.terms.every(
    (term, t) =>
      !term.essential ||
      (first.inside[t] ?? 0) < SAID ||
      (each.inside[t] ?? 0) >= SAID ||
      // Whose it is a heading says as well.
      (isBody(question, term) && (each.near[t] ?? 0) >= SAID),
  )
