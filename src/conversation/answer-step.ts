// Owns the asking of the documents, and what is added when they have nothing to say.

import type { Reply } from '../answers/reply.ts'
import { commandWording } from '../wording/commands.ts'
import { conversationWording } from '../wording/conversation.ts'
import { refusal } from './command-step.ts'
import { type CommandTable, findCommand } from './commands.ts'
import type { ConversationDeps } from './deps.ts'
import { findNearMiss } from './near-miss.ts'
import { withOffers } from './offering.ts'
import { briefContactText } from './people.ts'
import { historyOf, questionOf } from './question.ts'
import { type Response, type Said, type Step, saying, textTo } from './said.ts'
import { oddityOf } from './small-talk.ts'

export function createAnswerStep(deps: ConversationDeps, table: CommandTable): Step {
  return async (said) => {
    const other = otherThanQuestion(deps, said, table)
    if (other && findsNothing(deps, said, table)) return other
    return illustrated(deps, answering(deps, said, questionOf(said)))
  }
}

/** The answer stands even where its picture cannot be drawn. */
async function illustrated({ afterwards, log }: ConversationDeps, response: Response): Promise<Response> {
  const { turn } = response
  if (!turn || !afterwards?.picture) return response
  try {
    const picture = await afterwards.picture(turn.question, turn.reply)
    return picture ? { ...response, messages: [...response.messages, picture] } : response
  } catch (error) {
    log.error({ err: error }, 'a picture was not drawn')
    return response
  }
}

/** Asked without the turns before it, for with them any word is a follow-up of something. */
function findsNothing(deps: ConversationDeps, said: Said, table: CommandTable): boolean {
  const alone = { role: said.standing.role, history: [], now: said.now }
  const { kind, text } = deps.answerer().answer(questionOf(said), alone)
  if (kind === 'none' || kind === 'empty') return true
  // 帮组 was mended into 帮助: what is found is the command's word, not a question's.
  const near = findNearMiss(said, table)
  return near !== undefined && deps.answerer().answer(near.example, alone).text === text
}

/** Also used when an offer was taken: then the question is the offer's, which says all by itself. */
export function answering(deps: ConversationDeps, said: Said, question: string, history = historyOf(said)): Response {
  const { role } = said.standing
  const answered = deps.answerer().answer(question, { role, history, now: said.now })
  const reply = withOffers({ ...answered, text: textOf(deps, said, question, answered) }, said, question, deps.nextQuestions?.())
  const messages = [textTo(said, reply.text)]
  // A grave message leaves no trace, whoever recognised it.
  return reply.kind === 'care' ? { kind: reply.kind, messages } : { kind: reply.kind, messages, turn: { question, reply } }
}

function textOf(deps: ConversationDeps, said: Said, question: string, reply: Reply): string {
  if (reply.kind !== 'none') return reply.text
  const people = { book: deps.knowledge().contacts, now: said.now, timeZone: deps.settings.timeZone }
  return `${reply.text}\n${briefContactText(question, people)}`
}

/** What it would be if the documents know nothing of it: a command mistyped or not allowed, or no question at all. */
function otherThanQuestion(deps: ConversationDeps, said: Said, table: CommandTable): Response | undefined {
  const found = findCommand(said, table)
  if (found) return refusal(said, found)
  const near = findNearMiss(said, table)
  if (near) return saying(said, 'command', commandWording.nearMiss(near.example, near.about))
  const oddity = said.incoming.quoted === undefined ? oddityOf(said.text) : undefined
  if (oddity === 'emoticons') return saying(said, 'chat', conversationWording.pictures)
  if (oddity === 'foreign') return saying(said, 'chat', conversationWording.foreign)
  return oddity === 'nonsense' ? saying(said, 'chat', conversationWording.nonsense(deps.exampleQuestions()[0])) : undefined
}
