// Owns the questions and the evidence that these tests hold against each other.
import { parsePassage } from '../../../src/answers/evidence/clauses.ts'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import type { Question, Term } from '../../../src/answers/question.ts'
import { slotsOf } from '../../../src/answers/understanding/asked-slots.ts'
import { tellsWanted } from '../../../src/answers/wanted/wanted.ts'
import type { Cell } from '../../../src/documents/passage.ts'

export const term = (text: string, more: Partial<Term> = {}): Term => ({
  ...{ text, weight: 1, alternatives: [], essential: true, frequency: 1, asking: true },
  ...more,
})

export const asks = (text: string, asked: Question['asked'], terms: readonly Term[] = []): Question =>
  ({
    text,
    asked,
    terms,
    slots: slotsOf(text),
    times: [],
    places: [],
    bodies: [],
    besides: [],
    mended: [],
    attributes: [],
  }) as unknown as Question

/** A passage that is told from its first sentence; `near` are the words of the question that it, or what stands beside it, says. */
export function tells(question: Question, text: string, near: readonly string[] = [], cells?: readonly Cell[], rule = false): boolean {
  const parsed = parsePassage(text, 0, cells !== undefined)
  const sentence = parsed.sentences[0] ?? { start: 0, end: text.length }
  return tellsWanted(question, {
    passage: {
      ...{ section: [], form: 'text', text, bodyStart: 0, at: Array.from(text, (_, i) => i) },
      rule,
      display: text,
      ...(cells ? { cells } : {}),
    },
    parsed,
    sentence,
    window: sentence,
    quantities: parsed.quantities.filter(({ start }) => start < sentence.end),
    ofPlace: true,
    near: question.terms.map((each) => (near.includes(each.text) ? 1 : 0)),
  } as unknown as Evidence)
}
