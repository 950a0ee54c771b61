// Owns asking all questions of a set as one would in a chat, and grading the last reply of each.

import type { Reply, Turn } from '../answers/reply.ts'
import type { GoldQuestion } from '../evaluation/gold.ts'
import { gradeReply } from '../evaluation/grade.ts'
import type { Graded } from '../evaluation/scores.ts'
import { type AskingSource, askInTurn } from './asking.ts'

export interface Examined extends Graded {
  readonly turns: readonly Turn[]
  readonly reply: Reply | undefined
}

export function examine(gold: GoldQuestion, source: AskingSource): Examined {
  const turns = askInTurn(gold.turns, gold.role, source)
  const reply = turns.at(-1)?.reply
  return { gold, turns, reply, grade: gradeReply(gold, reply) }
}
