// Owns asking from the command line as one would in a private chat: a grave message first, then small talk, then the documents, turn by turn.

import type { Answerer, Citation, Reply, Role, Turn } from '../answers/reply.ts'
import { findCare } from '../conversation/care.ts'
import { careReply, keptBeside } from '../conversation/care-reply.ts'
import { parseChoice } from '../conversation/choice.ts'
import type { ConversationKnowledge } from '../conversation/conversation-knowledge.ts'
import { briefContactText, contactLines } from '../conversation/people.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { showSource } from '../wire/snapshot-answerer.ts'
import { replyToChatWord, replyToChoice } from './chat-words.ts'

export interface AskingSource {
  readonly answerer: Answerer
  readonly knowledge: ConversationKnowledge
  readonly snapshot: Pick<Snapshot, 'documents'>
  readonly botName: string
  readonly now: number
  readonly timeZone: string
}

/** The replies to what one person says one after another. */
export function askInTurn(questions: readonly string[], role: Role, source: AskingSource): readonly Turn[] {
  const history: Turn[] = []
  return questions.map((question) => {
    const { reply, kept } = replyTo(question, role, history, source)
    if (kept) history.push(kept)
    return { question, reply }
  })
}

interface Replied {
  readonly reply: Reply
  /** What the next question may go on from: of a grave message only what was asked beside it, of small talk nothing. */
  readonly kept: Turn | undefined
}

function replyTo(question: string, role: Role, history: readonly Turn[], source: AskingSource): Replied {
  const { answerer, knowledge, snapshot, botName, now } = source
  const people = peopleOf(source)
  const match = findCare(question, knowledge.care)
  if (match) {
    const contacts = contactLines(question, people, match.topic.contact)
    const answer = (text: string): Reply => answerer.answer(text, { role, history: [], now })
    const isGrave = (text: string): boolean => findCare(text, knowledge.care) !== undefined
    const kept = keptBeside(match, question, answer, isGrave)
    return { reply: careReply(match, question, { answer, contacts, isGrave }), kept }
  }
  const offered = history.at(-1)?.reply
  const choice = parseChoice(question, offered?.choices ?? [], offered?.kind === 'clarify')
  // What is taken says all by itself.
  if (choice?.kind === 'taken' && choice.offer.cites === undefined) return answered(choice.offer.question, role, [], source)
  const words = { smallTalk: knowledge.smallTalk, botName, people, showSource: (citation: Citation) => showSource(snapshot, citation) }
  const chat = choice ? replyToChoice(choice, offered, words) : replyToChatWord(question, history, words)
  return chat ? { reply: chat, kept: undefined } : answered(question, role, history, source)
}

const peopleOf = ({ knowledge, now, timeZone }: AskingSource) => ({ book: knowledge.contacts, now, timeZone })

function answered(question: string, role: Role, history: readonly Turn[], source: AskingSource): Replied {
  const made = source.answerer.answer(question, { role, history, now: source.now })
  const reply = made.kind === 'none' ? { ...made, text: `${made.text}\n${briefContactText(question, peopleOf(source))}` } : made
  return { reply, kept: { question, reply } }
}
