// Owns what one says in a chat beside questions, as the command line answers it: a greeting, 人工, 原文, 为什么.

import type { Citation, Reply, Turn } from '../answers/reply.ts'
import { parseWish } from '../conversation/afterwards-step.ts'
import { ASKS_FOR_PERSON } from '../conversation/handoff.ts'
import { contactText, type PeopleFor } from '../conversation/people.ts'
import { findSmallTalk, type SmallTalk } from '../conversation/small-talk.ts'
import { conversationWording } from '../wording/conversation.ts'

export interface ChatWords {
  readonly smallTalk: SmallTalk
  readonly botName: string
  readonly people: PeopleFor
  /** The whole passage with its neighbours and its place. */
  readonly showSource: (citation: Citation) => string | undefined
}

export function replyToChatWord(said: string, history: readonly Turn[], words: ChatWords): Reply | undefined {
  const text = personText(said, words) ?? afterwardsText(said, history, words) ?? findSmallTalk(said, words.smallTalk, words.botName)
  return text === undefined ? undefined : { kind: 'chat', text, citations: [], figures: [], calculations: [] }
}

const personText = (said: string, { people }: ChatWords): string | undefined =>
  ASKS_FOR_PERSON.includes(said.trim()) ? contactText(said, people) : undefined

function afterwardsText(said: string, history: readonly Turn[], { showSource }: ChatWords): string | undefined {
  const wish = parseWish(said)
  if (wish?.kind === 'why')
    return history.findLast(({ reply }) => reply.why !== undefined)?.reply.why?.join('\n') ?? conversationWording.noReasons
  if (wish?.kind !== 'source') return undefined
  const citations = history.findLast(({ reply }) => reply.citations.length > 0)?.reply.citations ?? []
  const citation = citations[wish.at - 1]
  if (citation) return showSource(citation) ?? conversationWording.sourceGone(citation.title, citation.quote)
  return citations.length === 0 ? conversationWording.noSource : conversationWording.noSuchSource(citations.length)
}
