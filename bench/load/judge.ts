// Owns the verdict on a load: nothing lost, nothing twice, the order of each conversation kept, and how long it took.

import { conversationWording } from '../../src/wording/conversation.ts'
import type { Heard, Plan } from './talk.ts'

export interface Verdict {
  readonly lost: number
  readonly twice: number
  /** Where the answer to one question stands, the answer to another of the same conversation came. */
  readonly misplaced: number
  /** Answered in its turn, but not as alone: what was asked before counts, too. */
  readonly otherwise: number
  readonly p50: number
  readonly p90: number
  readonly p99: number
  readonly most: number
  /** Some that went wrong. */
  readonly examples: readonly string[]
}

const MOST_EXAMPLES = 5

export function judge(plans: readonly Plan[], heard: readonly Heard[], answers: ReadonlyMap<string, string>): Verdict {
  const byConversation = groupByConversation(heard)
  let lost = 0
  let twice = 0
  let misplaced = 0
  let otherwise = 0
  const times: number[] = []
  const examples: string[] = []
  for (const { conversation, asked } of plans) {
    const got = byConversation.get(conversation) ?? []
    lost += Math.max(0, asked.length - got.length)
    twice += Math.max(0, got.length - asked.length)
    for (const [at, { question, at: askedAt }] of asked.entries()) {
      // In a group an answer begins with the name of who asked, so only its end is compared.
      const answer = got[at]
      if (!answer) continue
      times.push(answer.at - askedAt)
      const isAnswerTo = (other: string) => withoutOffers(answer.text).endsWith(withoutOffers(answers.get(other) ?? ''))
      if (isAnswerTo(question)) continue
      if (!asked.some((other) => isAnswerTo(other.question))) {
        otherwise += 1
        continue
      }
      misplaced += 1
      if (examples.length < MOST_EXAMPLES) examples.push(`${conversation}: ${question} → ${answer.text.slice(0, 80)}`)
    }
  }
  times.sort((a, b) => a - b)
  const share = (part: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN)
  return { lost, twice, misplaced, otherwise, p50: share(0.5), p90: share(0.9), p99: share(0.99), most: share(1), examples }
}

/** What is offered besides depends on what was offered before, and on who listens. */
const withoutOffers = (text: string): string => text.split(`\n${conversationWording.nextQuestions}`, 1)[0] ?? ''

function groupByConversation(heard: readonly Heard[]): ReadonlyMap<string, readonly Heard[]> {
  const groups = new Map<string, Heard[]>()
  for (const answer of heard) groups.set(answer.conversation, [...(groups.get(answer.conversation) ?? []), answer])
  return groups
}
