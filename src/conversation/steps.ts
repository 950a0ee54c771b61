// Owns the order in which a message is looked at: the first step that answers ends it.

import { conversationWording } from '../wording/conversation.ts'
import { createAfterwardsStep } from './afterwards-step.ts'
import { createAnswerStep } from './answer-step.ts'
import { createCareStep } from './care-step.ts'
import { createChoiceStep } from './choice-step.ts'
import { createCommandStep } from './command-step.ts'
import type { CommandTable } from './commands.ts'
import type { ConversationDeps } from './deps.ts'
import { tooLongReply } from './longest-message.ts'
import { type Response, type Said, type Step, saying } from './said.ts'
import { findSmallTalk, oddityOf } from './small-talk.ts'
import { createWishStep } from './wish-step.ts'

export function createSteps(deps: ConversationDeps, table: CommandTable): readonly Step[] {
  return [
    unreadKind,
    emptyText(deps),
    createCommandStep(table),
    // Before everything that could pass for small talk or be too long: a cry for help is heard in any form.
    createCareStep(deps),
    createWishStep(table),
    tooLong,
    createChoiceStep(deps),
    createAfterwardsStep(deps),
    smallTalk(deps),
    createAnswerStep(deps, table),
  ]
}

/** The first answer; every message that is meant for the bot gets one. */
export async function firstResponse(steps: readonly Step[], said: Said): Promise<Response | undefined> {
  for (const step of steps) {
    const response = await step(said)
    if (response) return response
  }
  return undefined
}

const unreadKind: Step = async (said) => {
  const { kind } = said.incoming
  if (kind === 'text') return undefined
  return kind === 'recall' ? { kind: 'chat', messages: [], forget: true } : saying(said, 'chat', conversationWording.unread[kind])
}

function emptyText(deps: ConversationDeps): Step {
  return async (said) => {
    const isEmpty = said.text === '' && (said.incoming.quoted === undefined || said.incoming.quoted.ofBot)
    return isEmpty ? saying(said, 'chat', conversationWording.empty(deps.settings.botName, deps.exampleQuestions()[0])) : undefined
  }
}

const tooLong: Step = async (said) => {
  const reply = tooLongReply(said.text)
  return reply === undefined ? undefined : saying(said, 'chat', reply)
}

function smallTalk(deps: ConversationDeps): Step {
  return async (said) => {
    const reply = findSmallTalk(said.text, deps.knowledge().smallTalk, deps.settings.botName)
    if (reply !== undefined) return saying(said, 'chat', reply)
    const oddity = said.incoming.quoted === undefined ? oddityOf(said.text) : undefined
    if (oddity === 'pictures') return saying(said, 'chat', conversationWording.pictures)
    return oddity === 'number' ? saying(said, 'chat', conversationWording.noOffers) : undefined
  }
}
