// Owns asking from the command line as one would in a private chat: a grave message first, then the documents, turn by turn.

import type { Answerer, Reply, Role, Turn } from '../answers/reply.ts'
import { findCare } from '../conversation/care.ts'
import { careReply } from '../conversation/care-reply.ts'
import type { ConversationKnowledge } from '../conversation/conversation-knowledge.ts'
import { briefContactText, contactLines } from '../conversation/people.ts'

export interface AskingSource {
  readonly answerer: Answerer
  readonly knowledge: ConversationKnowledge
  readonly now: number
  readonly timeZone: string
}

/** The replies to what one person says one after another. */
export function askInTurn(questions: readonly string[], role: Role, source: AskingSource): readonly Turn[] {
  const history: Turn[] = []
  return questions.map((question) => {
    const reply = replyTo(question, role, history, source)
    // A grave message leaves no trace: the next one is not a follow-up of it.
    if (reply.kind !== 'care') history.push({ question, reply })
    return { question, reply }
  })
}

function replyTo(question: string, role: Role, history: readonly Turn[], { answerer, knowledge, now, timeZone }: AskingSource): Reply {
  const people = { book: knowledge.contacts, now, timeZone }
  const match = findCare(question, knowledge.care)
  if (match) {
    const contacts = contactLines(question, people, match.topic.contact)
    return careReply(match, question, { answer: (text) => answerer.answer(text, { role, history: [], now }), contacts })
  }
  const reply = answerer.answer(question, { role, history, now })
  return reply.kind === 'none' ? { ...reply, text: `${reply.text}\n${briefContactText(question, people)}` } : reply
}
