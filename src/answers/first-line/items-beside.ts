// Owns runs of items that stand in one list with what was found: who asks for each of them is told all, and two figures that are asked for together stay together.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Clause } from '../evidence/window.ts'
import type { Question } from '../question.ts'

const OPEN = /、\s*$/u

/** 其中甲区171家、乙县124家、丙县96家: from the first of them to the last. */
export function listFrom(clauses: readonly Clause[], first: number, last: number, textOf: (span: Span) => string): Span | undefined {
  const isOpen = (clause: Clause): boolean => OPEN.test(textOf(clause))
  const end = clauses.find((clause, at) => at >= last && !isOpen(clause))
  const head = clauses[clauses.slice(0, first).findLastIndex((clause) => !isOpen(clause)) + 1]
  return head && end && { start: head.start, end: end.end }
}

/** 甲、乙、丙分别奖励1000元、2000元、3000元: which of the sums is whose is told by all of them. */
export function sharedOut(clauses: readonly Clause[], first: number, last: number, textOf: (span: Span) => string): Span | undefined {
  const list = listFrom(clauses, first, last, textOf)
  const head = clauses.find(({ start }) => start === list?.start)
  return list && head && list.end > head.end && IN_TURN.test(textOf(head)) ? list : undefined
}
const IN_TURN = /分别|依次/u

/** 给付2688人次、183.9万元, where both are asked for: the second goes with the first, and what leads up to them may go instead. */
export function withSecondSlot({ asked, slots }: Question, each: Evidence, next: Clause | undefined): Evidence | undefined {
  const { parsed, window } = each
  const isIn = (span: Span, units: readonly string[]): boolean =>
    parsed.quantities.some((quantity) => quantity.start >= span.start && quantity.end <= span.end && units.includes(quantity.unit))
  const own = parsed.clauses.filter(({ end }) => end <= window.end).at(-1)
  const goesOn = own !== undefined && OPEN.test(parsed.text.slice(own.start, own.end))
  if (asked !== 'figure' || slots.length < 2 || next === undefined || !goesOn) return undefined
  const missing = slots.some((units) => units.length > 0 && !isIn(own, units) && isIn(next, units))
  if (!missing) return undefined
  const wider = { start: window.start, end: next.end }
  return { ...each, window: wider, quantities: parsed.quantities.filter(({ start, end }) => start >= wider.start && end <= wider.end) }
}
