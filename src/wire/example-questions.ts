// Owns the choice of questions that a greeting offers: drawn from the documents in service, and tried out before.

import type { Answerer } from '../answers/reply.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { exampleQuestion } from '../wording/start.ts'

const WANTED = 3
/** A heading that reads like a thing one can ask about: 帮扶惠民, 妈妈驿站; not 概况, not a sentence. */
const NAMES_A_THING = /^[\p{Script=Han}]{4,10}$/u
const TRIED_EACH = 12

/** One question a document at first, so that the greeting shows how far the bot's knowledge reaches. */
export function findExampleQuestions({ documents }: Snapshot, answerer: Answerer): readonly string[] {
  const perDocument = documents.map(({ headings }) =>
    headings.map(({ section }) => (section.length > 1 ? (section.at(-1) ?? '') : '')).filter((title) => NAMES_A_THING.test(title)),
  )
  const found: string[] = []
  for (const titles of [...perDocument, perDocument.flat()]) {
    if (found.length >= WANTED) break
    const next = titles
      .slice(0, TRIED_EACH)
      .map(exampleQuestion)
      .find((question) => !found.includes(question) && isAnswered(answerer, question))
    if (next) found.push(next)
  }
  return found
}

function isAnswered(answerer: Answerer, question: string): boolean {
  const { kind, citations } = answerer.answer(question, { role: 'member', history: [], now: 0 })
  return kind !== 'none' && kind !== 'clarify' && citations.length > 0
}
