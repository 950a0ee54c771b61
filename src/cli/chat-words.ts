// Owns what is said in a chat beside questions, as the command line answers it: a greeting, 人工, 原文, 为什么, a lone number, a page too long to read.

import type { Citation, Reply, Turn } from '../answers/reply.ts'
import { isDecline, parseWish } from '../conversation/afterwards-step.ts'
import type { Choice } from '../conversation/choice.ts'
import { asksForPerson } from '../conversation/handoff.ts'
import { tooLongReply } from '../conversation/longest-message.ts'
import { contactText, type PeopleFor } from '../conversation/people.ts'
import { findSmallTalk, oddityOf, type SmallTalk } from '../conversation/small-talk.ts'
import { conversationWording } from '../wording/conversation.ts'

export interface ChatWords {
  readonly smallTalk: SmallTalk
  readonly botName: string
  readonly people: PeopleFor
  /** The whole passage with its neighbours and its place. */
  readonly showSource: (citation: Citation) => string | undefined
}

export function replyToChatWord(said: string, history: readonly Turn[], words: ChatWords): Reply | undefined {
  const text =
    tooLongReply(said) ??
    personText(said, words) ??
    afterwardsText(said, history, words) ??
    findSmallTalk(said, words.smallTalk, words.botName) ??
    oddityText(said, words)
  return text === undefined ? undefined : chatReply(text)
}

/** What was cited is shown; a number that is not offered gets the list again. */
export function replyToChoice(choice: Choice, offered: Reply | undefined, { showSource }: Pick<ChatWords, 'showSource'>): Reply {
  const labels = offered?.choices?.map(({ label }) => label) ?? []
  if (choice.kind === 'out-of-range')
    return chatReply(`${conversationWording.outOfRange(labels.length)}\n${conversationWording.offers(labels)}`)
  const citation = offered?.citations[choice.offer.cites ?? 0]
  return chatReply(citation === undefined ? conversationWording.noSource : sourceText(citation, showSource))
}

const chatReply = (text: string): Reply => ({ kind: 'chat', text, citations: [], figures: [], calculations: [] })

const sourceText = (citation: Citation, showSource: ChatWords['showSource']): string =>
  showSource(citation) ?? conversationWording.sourceGone(citation.title, citation.quote)

const personText = (said: string, { people }: ChatWords): string | undefined =>
  asksForPerson(said) ? contactText(said, people) : undefined

function afterwardsText(said: string, history: readonly Turn[], { showSource }: ChatWords): string | undefined {
  const wish = parseWish(said)
  if (wish?.kind === 'why')
    return history.findLast(({ reply }) => reply.why !== undefined)?.reply.why?.join('\n') ?? conversationWording.noReasons
  if (wish?.kind !== 'source') return undefined
  if (isDecline(history.at(-1))) return conversationWording.noSourceOfNone
  const citations = history.findLast(({ reply }) => reply.citations.length > 0)?.reply.citations ?? []
  const citation = citations[wish.at - 1]
  if (citation) return sourceText(citation, showSource)
  return citations.length === 0 ? conversationWording.noSource : conversationWording.noSuchSource(citations.length)
}

/** Nothing, pictures alone, or a number where nothing is offered. */
function oddityText(said: string, { botName }: ChatWords): string | undefined {
  if (said.trim() === '') return conversationWording.empty(botName, undefined)
  const oddity = oddityOf(said)
  if (oddity === 'pictures') return conversationWording.pictures
  return oddity === 'number' ? conversationWording.noOffers : undefined
}
