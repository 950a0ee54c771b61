// Owns names of a kind that stand beside: a list over several clauses or two sentences (甲街道先完成，乙街道跟上。丙街道随后完成。), one that the next tells.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { type TermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import { kindsAsked, listsKind } from '../fit/enumeration.ts'
import type { Question } from '../question.ts'
import { kindNamed } from '../wanted/names/listed-kind.ts'
import type { FitsLine } from './line-room.ts'

/** The stretch with the clauses, and else with the sentence, beside it that name one more of the kind, where there is room for both. */
export function withKindBeside(question: Question, evidence: Evidence, fits: FitsLine): Span | undefined {
  const kinds = question.asked === 'list' ? kindsAsked(question) : []
  if (kinds.length === 0) return undefined
  const { parsed, window, sentence } = evidence
  const textOf = ({ start, end }: Span): string => parsed.text.slice(start, end)
  const together = withClausesBeside(kinds, evidence)
  const told = textOf(window)
  if (together || !listsKind(kinds, told)) return together
  const own = parsed.sentences.findIndex(({ start }) => start === sentence.start)
  return [parsed.sentences[own - 1], parsed.sentences[own + 1]]
    .flatMap((other) => (other && namesAnother(kinds, textOf(other), told) ? [other] : []))
    .map((other) => ({ start: Math.min(other.start, window.start), end: Math.max(other.end, window.end) }))
    .find((span) => fits(textOf(span)))
}

/** 一档站5个，二档站8个，三档站2个: however many figures stand beside them, the members of a list stay together. */
function withClausesBeside(kinds: readonly string[], { parsed, window, sentence }: Evidence): Span | undefined {
  const textOf = ({ start, end }: Span): string => parsed.text.slice(start, end)
  if (!namesAnother(kinds, textOf(window), '')) return undefined
  const clauses = parsed.clauses.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const [before, behind] = [clauses.filter(({ end }) => end <= window.start).reverse(), clauses.filter(({ start }) => start >= window.end)]
  let taken: Span = window
  for (const side of [behind, before])
    for (const clause of side) {
      const wider = { start: Math.min(taken.start, clause.start), end: Math.max(taken.end, clause.end) }
      if (!namesAnother(kinds, textOf(clause), textOf(taken)) || textOf(wider).length > HEADLINE_MAX) break
      taken = wider
    }
  return taken === window ? undefined : taken
}

/** 哪家报纸报道: where what speaks of the thing names none, the sentence behind it that does. */
export function atKindNamed(question: Question, each: Evidence, matcher: TermMatcher): Evidence {
  const { parsed, window, sentence } = each
  const named = question.asked === 'who' ? kindNamed(question) : undefined
  if (!named) return each
  const own = parsed.sentences.findIndex(({ start }) => start === sentence.start)
  const next = parsed.sentences[own + 1]
  if (!next || named.test(parsed.text.slice(window.start, window.end))) return each
  const text = parsed.text.slice(next.start, next.end)
  return named.test(text) ? { ...each, window: next, sentence: next, inside: matcher.match(withoutQuotes(text)) } : each
}

const namesAnother = (kinds: readonly string[], text: string, told: string): boolean =>
  kinds.some((kind) =>
    text
      .split(kind)
      .slice(0, -1)
      .some((before) => {
        const name = NAME.test(before) ? MOST.exec(before)?.[0] : undefined
        return name !== undefined && !told.includes(name + kind)
      }),
  )
/** 各街道 and 试点的街道 name none; 三 of 三档站 does. */
const NAME =
  /(?<![各该本每的]\p{Script=Han}{0,1})(?![各该本每])[\p{Script=Han}]{2}(?<![各该本每的个类])$|[一二三四五六七八九](?=$)(?<!第\p{Script=Han})/u
/** 一星 and 二星 of 一星级站 and 二星级站, where 站 is the kind. */
const MOST = /\p{Script=Han}{1,3}$/u
