// Owns who said it at the end of what is told: …，市工会主席某某某说 is no part of what was said; asked what somebody said, what stands in quotation marks before is.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { FitsLine } from './line-room.ts'

const SAID_BY = /^([”’]?[^，。；：“]{2,40})(?:说道?|表示|介绍道?|坦言|指出|告诉记者)[。，]?\s*$/u
const OF_SPEECH: ReadonlySet<Question['asked']> = new Set(['how', 'what', 'why', 'list', 'open', 'yesno', 'condition', 'where'])
/** What is left must still tell something. */
const LEFT = 8

export function withoutSpeaker(question: Question, each: Evidence, fits: FitsLine): Evidence {
  const { parsed, window } = each
  const textOf = ({ start, end }: Span): string => parsed.text.slice(start, end)
  const own = parsed.clauses.filter(({ start, end }) => start < window.end && window.start < end)
  const last = own.at(-1)
  const speaks = last && SAID_BY.exec(textOf(last))
  if (!last || !speaks) return each
  if (question.asked === 'who') return { ...each, window: { start: window.start, end: last.start + (speaks[1]?.length ?? 0) } }
  if (!OF_SPEECH.has(question.asked)) return each
  if (last.start - window.start >= LEFT) return { ...each, window: { start: window.start, end: last.start } }
  const spoken = ASKS_SPEECH.test(question.text) ? quotedBefore(parsed.text, last.start) : undefined
  if (!spoken) return each
  const whole = { start: spoken.start, end: last.end }
  // Of a long speech the end that has room, from a sentence or a clause on.
  const from = parsed.clauses.filter(({ start, end }) => start >= spoken.start && end <= last.start)
  const kept = [whole, { ...spoken, end: last.start }, ...from.map(({ start }) => ({ start, end: last.end }))].find((span) =>
    fits(textOf(span)),
  )
  return kept ? { ...each, window: kept } : each
}

const ASKS_SPEECH = /说|讲|表示|介绍|认为|看法/u

/** From “ to the ” right before. */
function quotedBefore(text: string, end: number): Span | undefined {
  if (!/”\s*$/u.test(text.slice(0, end))) return undefined
  const start = text.lastIndexOf('“', end)
  return start < 0 ? undefined : { start, end }
}
