// Owns what is offered with an answer: at most two questions that the bot can answer, in private, and not to whoever lets them lie.

import type { NextQuestions } from '../answers/next/next-questions.ts'
import type { Reply, Turn } from '../answers/reply.ts'
import { conversationWording } from '../wording/conversation.ts'
import type { Said } from './said.ts'

/** An answer stays one that is read at a glance; a declined one stays shorter. */
const ROOM = { answered: 360, declined: 300 } as const
const ANSWERS: ReadonlySet<Reply['kind']> = new Set(['answer', 'list', 'compare'])
/** So often may offers lie there before the bot takes the hint. */
const IGNORED_MAX = 2

/** In a group offers are noise for everybody but the one who asked. */
export function withOffers(reply: Reply, said: Said, question: string, next: NextQuestions | undefined): Reply {
  const { turns } = said.session
  const isWanted = said.incoming.place.kind === 'private' && (reply.choices?.length ?? 0) === 0 && !letsLie(turns, question)
  if (!next || !isWanted) return reply
  const known = new Set([question, ...turns.flatMap((turn) => [turn.question, ...offersOf(turn)])])
  if (ANSWERS.has(reply.kind))
    return offering(reply, next.after({ question, reply }, known), conversationWording.nextQuestions, ROOM.answered)
  if (reply.kind === 'none') return offering(reply, next.near(question, known), conversationWording.nearQuestions, ROOM.declined)
  return reply
}

/** 换个问法: other wordings of what was asked last. */
export function rewordings(turn: Turn, next: NextQuestions | undefined): Reply | undefined {
  const known = new Set([turn.question, ...offersOf(turn)])
  const reply: Reply = { kind: 'clarify', text: '', citations: [], figures: [], calculations: [] }
  const offered = offering(reply, next?.near(turn.question, known) ?? [], conversationWording.nearQuestions, ROOM.answered)
  return offered === reply ? undefined : { ...offered, text: offered.text.trim() }
}

function offering(reply: Reply, questions: readonly string[], title: string, room: number): Reply {
  const text = `${reply.text}\n${title}\n${conversationWording.offers(questions)}`
  if (questions.length === 0 || text.length > room) return reply
  return { ...reply, text, choices: questions.map((each) => ({ label: each, question: each })) }
}

const offersOf = ({ reply }: Turn): readonly string[] => (reply.choices ?? []).map(({ question }) => question)

function letsLie(turns: readonly Turn[], question: string): boolean {
  const last = turns.slice(-IGNORED_MAX)
  const asked = [...last.slice(1).map((turn) => turn.question), question]
  return last.length === IGNORED_MAX && last.every((turn, i) => offersOf(turn).length > 0 && !offersOf(turn).includes(asked[i] ?? ''))
}
