// Owns the grading of one reply: right or wrong and why, whether the first line says it, whether the place cited is the right one.

import type { Citation, Reply } from '../answers/reply.ts'
import { comparable, figuresIn, says } from './comparable.ts'
import type { GoldQuestion } from './gold.ts'

export type Fault =
  | { readonly kind: 'silent' }
  | { readonly kind: 'refused' }
  /** It answers what the documents do not say. */
  | { readonly kind: 'invented'; readonly as: string }
  | { readonly kind: 'long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'lacks'; readonly words: readonly string[] }
  | { readonly kind: 'says'; readonly words: readonly string[] }

export interface Grade {
  readonly fault?: Fault
  /** Undefined where the question is of no kind that one line answers. */
  readonly headline?: boolean
  /** Undefined where the question names no one place. */
  readonly cited?: boolean
}

/** What a person reads at a glance; the rest may be a list or a way. */
const AT_A_GLANCE: ReadonlySet<string> = new Set(['figure', 'when', 'who', 'where', 'yesno'])
const LIMIT = { glance: 360, rest: 720, declined: 300 } as const
const HEADLINE = { characters: 90, figuresMore: 2 } as const

export function gradeReply(gold: GoldQuestion, reply: Pick<Reply, 'kind' | 'text' | 'citations'> | undefined): Grade {
  const silent = reply === undefined || reply.text.trim() === ''
  if (!gold.answerable) return silent ? { fault: { kind: 'silent' } } : withFault({}, declineFault(gold, reply))
  const glance = AT_A_GLANCE.has(gold.type)
  const places = citedPlace(gold)
  if (silent) return { fault: { kind: 'silent' }, ...(glance ? { headline: false } : {}), ...(places ? { cited: false } : {}) }
  const fault = answerFault(gold, reply, glance ? LIMIT.glance : LIMIT.rest)
  const whole = fault === undefined || fault.kind === 'says'
  return withFault(
    {
      ...(glance ? { headline: whole && headlineSays(gold, firstLine(reply.text)) } : {}),
      ...(places ? { cited: reply.citations.slice(0, 2).some(places) } : {}),
    },
    fault,
  )
}

const withFault = (grade: Grade, fault: Fault | undefined): Grade => (fault ? { ...grade, fault } : grade)

const firstLine = (text: string): string => text.split('\n').find((line) => line.trim() !== '') ?? ''

function declineFault(gold: GoldQuestion, { kind, text }: Pick<Reply, 'kind' | 'text'>): Fault | undefined {
  if (kind !== 'none' && !(gold.grave && kind === 'care')) return { kind: 'invented', as: kind }
  if (text.length > LIMIT.declined && !gold.grave) return { kind: 'long', length: text.length, limit: LIMIT.declined }
  // Further down it may well say what the documents have instead.
  return saidWrongly(gold, comparable(firstLine(text)))
}

function answerFault(gold: GoldQuestion, { kind, text }: Pick<Reply, 'kind' | 'text'>, limit: number): Fault | undefined {
  if (kind === 'none') return { kind: 'refused' }
  if (text.length > limit) return { kind: 'long', length: text.length, limit }
  const said = comparable(text)
  const missing = gold.must.filter((group) => !saysOneOf(said, group)).map((group) => group[0] ?? '')
  return missing.length > 0 ? { kind: 'lacks', words: missing } : saidWrongly(gold, said)
}

function saidWrongly({ must_not }: GoldQuestion, said: string): Fault | undefined {
  const words = must_not.filter((wrong) => says(said, wrong))
  return words.length > 0 ? { kind: 'says', words } : undefined
}

const saysOneOf = (said: string, group: readonly string[]): boolean => group.some((alternative) => says(said, alternative))

const headlineSays = ({ must }: GoldQuestion, line: string): boolean =>
  line.length <= HEADLINE.characters &&
  figuresIn(line) <= must.length + HEADLINE.figuresMore &&
  must.every((group) => saysOneOf(comparable(line), group))

/** The test of a citation, where the question names one document and one section of text. */
function citedPlace({ doc, section, chapter }: GoldQuestion): ((citation: Citation) => boolean) | undefined {
  if (typeof doc !== 'string' || !section || section.startsWith('（图片')) return undefined
  const wanted = comparable(section)
  return (citation) => {
    const path = citation.section.map(comparable).filter((part) => part !== '')
    if (citation.doc !== doc || !citation.quote || path.length === 0) return false
    if (chapter && !path.some((part) => part.includes(comparable(chapter)))) return false
    return sameHeading(path.at(-1) ?? '', wanted)
  }
}

const HEADING_PART = 4

/** A long heading may be cited in part: at least half of it, and four characters. */
function sameHeading(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length >= HEADING_PART && short.length * 2 >= long.length && long.includes(short))
}
