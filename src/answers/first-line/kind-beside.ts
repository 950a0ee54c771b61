// Owns a list that goes over two sentences: 甲街道先完成。乙街道、丙街道随后完成。 names three.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { kindsAsked, listsKind } from '../fit/enumeration.ts'
import type { Question } from '../question.ts'
import type { FitsLine } from './line-room.ts'

/** The stretch with the sentence beside it that names one more of the kind, where there is room for both. */
export function withKindBeside(question: Question, { parsed, window, sentence }: Evidence, fits: FitsLine): Span | undefined {
  const kinds = question.asked === 'list' ? kindsAsked(question) : []
  const told = parsed.text.slice(window.start, window.end)
  if (!listsKind(kinds, told)) return undefined
  const own = parsed.sentences.findIndex(({ start }) => start === sentence.start)
  return [parsed.sentences[own - 1], parsed.sentences[own + 1]]
    .flatMap((other) => (other && namesAnother(kinds, parsed.text.slice(other.start, other.end), told) ? [other] : []))
    .map((other) => ({ start: Math.min(other.start, window.start), end: Math.max(other.end, window.end) }))
    .find(({ start, end }) => fits(parsed.text.slice(start, end)))
}

const namesAnother = (kinds: readonly string[], text: string, told: string): boolean =>
  kinds.some((kind) =>
    text
      .split(kind)
      .slice(0, -1)
      .some((before) => {
        const name = NAME.exec(before)?.[0]
        return name !== undefined && !told.includes(name + kind)
      }),
  )
/** 各街道 and 试点的街道 name none. */
const NAME = /(?<![各该本每的]\p{Script=Han}{0,1})(?![各该本每])[\p{Script=Han}]{2}(?<![各该本每的个类])$/u
