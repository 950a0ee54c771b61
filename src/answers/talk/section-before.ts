// Owns the last try for a short follow-up that nothing answers: what the section of the last answer tells of the kind that is asked for.
import { isOpening } from '../../documents/column-heading.ts'
import { type Passage, sameSection } from '../../documents/passage.ts'
import { decide } from '../decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { tellsWanted } from '../wanted/wanted.ts'
import { type Attempt, leadsAway } from './reading-choice.ts'

export interface Staying {
  /** By its own words alone: 几天, 怎么申请. */
  readonly bare: Question
  /** With what heads that section. */
  readonly headed: Question
  /** Where the last answer stood. */
  readonly before: Passage
}

const SHORT = 12
/** A time, a place, a number or a way stands there or does not; somebody who is named there may have done something else. */
const STANDS_THERE: ReadonlySet<Question['asked']> = new Set(['figure', 'when', 'where', 'how', 'what', 'list', 'yesno'])

export function attemptInSection({ bare, headed, before }: Staying, attempt: (question: Question) => Attempt): Attempt | undefined {
  if (bare.text.length > SHORT || !STANDS_THERE.has(bare.asked) || !asksKind(bare) || leadsAway(bare, before)) return undefined
  const own = bare.terms.length > 0 ? within(attempt(bare), before) : undefined
  const told = own?.decision.kind === 'answer' ? own.decision.best : undefined
  // 要钱吗: of a long section only what was told of is meant.
  const isMeant = bare.asked !== 'yesno' || told?.passage.id === before.id
  if (told && isMeant && isOfKind(bare, told)) return own
  // A thing of its own that the section does not tell is told by no other of it; and 概况 is of many things.
  if (bare.terms.some(({ essential }) => essential) || bare.asked === 'yesno' || isOpening(headingOf(before))) return undefined
  const there = within(attempt(headed), before)
  const [best] = there.found.evidence
    .filter((each) => isOfKind(bare, each) && tellsWanted(bare, each))
    .sort(
      (a, b) =>
        statedOf(bare, b) - statedOf(bare, a) ||
        Number(b.passage.id === before.id) - Number(a.passage.id === before.id) ||
        b.score - a.score,
    )
  return best && { question: there.question, found: there.found, decision: { kind: 'answer', best } }
}

/** Without a unit, a place, a time or a particular anything would do. */
const asksKind = ({ asked, slots, attributes }: Question): boolean =>
  asked === 'when' ||
  asked === 'where' ||
  slots.some((units) => units.length > 0) ||
  attributes.some(({ need, evidence }) => need !== 'never' && evidence.length > 0)

function isOfKind({ asked, slots, attributes }: Question, { fitsAsked, quantities, parsed, window }: Evidence): boolean {
  const told = parsed.text.slice(window.start, window.end)
  // 30万会员参与: counted without a measure word.
  const hasUnit = slots.every((units) => units.length === 0 || quantities.some(({ unit }) => unit === '' || units.includes(unit)))
  const isStated = attributes.every(({ need, evidence }) => need === 'never' || evidence.some((form) => form.test(told)))
  return hasUnit && isStated && (fitsAsked || !(asked === 'when' || asked === 'where' || asked === 'figure'))
}

/** How much of the particular a stretch says: of what to bring the one that lists it all. */
const statedOf = ({ attributes }: Question, { parsed, window }: Evidence): number => {
  const told = parsed.text.slice(window.start, window.end)
  return attributes.reduce((sum, { evidence }) => sum + evidence.filter((form) => form.test(told)).length, 0)
}

/** 八、职工疗休养 → 职工疗休养 */
export const headingOf = ({ section }: Passage): string =>
  (section.at(-1) ?? '').replace(/^(?:[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[）)])/u, '')

function within({ question, found }: Attempt, before: Passage): Attempt {
  const there = { ...found, evidence: found.evidence.filter(({ passage }) => sameSection(passage, before)) }
  return { question, found: there, decision: decide(question, there) }
}
