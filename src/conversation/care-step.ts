// Owns the hearing of a grave message before anything else. Nothing of it is kept but the harmless question beside it.

import { findCare } from './care.ts'
import { careInRoom, careReply, keptBeside } from './care-reply.ts'
import type { ConversationDeps } from './deps.ts'
import { contactLines } from './people.ts'
import { wordsOf } from './question.ts'
import { type Step, saying } from './said.ts'

export function createCareStep(deps: ConversationDeps): Step {
  return async (said) => {
    const { care, contacts: book } = deps.knowledge()
    const match = findCare(wordsOf(said), care)
    if (!match) return undefined
    if (said.incoming.place.kind === 'room') return saying(said, 'care', careInRoom(match))
    const contacts = contactLines(said.text, { book, now: said.now, timeZone: deps.settings.timeZone }, match.topic.contact)
    const answer = (question: string) => deps.answerer().answer(question, { role: said.standing.role, history: [], now: said.now })
    const isGrave = (text: string): boolean => findCare(text, care) !== undefined
    const turn = keptBeside(match, said.text, answer, isGrave)
    return { ...saying(said, 'care', careReply(match, said.text, { answer, contacts, isGrave }).text), ...(turn ? { turn } : {}) }
  }
}
