// Owns saying that the documents tell a figure and not by how much it changed, where the change was asked for.
import { answers } from '../../wording/answers.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { RATE } from './combination.ts'

const TELLS_CHANGE = /[%‰倍成]|百分|增|减|升|降|缩短|压缩|延长|[比较](?:上年|去年)|同比|翻|[多少高低](?:了|出)?\d/u

export function noteNoChange(question: Question, reply: Reply): Reply {
  if (reply.kind !== 'answer' || question.asked !== 'figure' || reply.figures.length === 0) return reply
  if (!RATE.test(question.text) || TELLS_CHANGE.test(reply.text.split('\n')[0] ?? '')) return reply
  return { ...reply, text: `${reply.text}\n${answers.noChange}` }
}
