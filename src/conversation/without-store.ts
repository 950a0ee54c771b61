// Owns what is said while the database cannot be asked: nobody waits for nothing, and a grave message is heard.

import { conversationWording } from '../wording/conversation.ts'
import { createCareStep } from './care-step.ts'
import type { ConversationDeps } from './deps.ts'
import { hear } from './hearing.ts'
import type { Incoming } from './message.ts'
import { type Response, type Said, saying } from './said.ts'
import { EMPTY_SESSION } from './session.ts'

/** What is redelivered meanwhile is told by these ids alone; the newest are enough. */
const IDS_KEPT = 1_000

/** Undefined in groups, where nobody can say whether the bot is let in, and for what was answered so before. */
export function createWithoutStore(deps: ConversationDeps): (incoming: Incoming, reference: string) => Promise<Response | undefined> {
  const careStep = createCareStep(deps)
  const told = new Set<string>()
  return async (incoming, reference) => {
    const heard = incoming.place.kind === 'private' ? hear(incoming, deps.settings) : undefined
    const id = `${incoming.channel} ${incoming.id}`
    if (!heard || told.has(id)) return undefined
    if (told.size >= IDS_KEPT) told.clear()
    told.add(id)
    // Whoever it is has the rights of anybody: what they may do stands in the database.
    const standing = { role: 'member', scope: { kind: 'rooms', ids: [] } } as const
    const said: Said = { incoming, ...heard, standing, session: EMPTY_SESSION, now: deps.clock.now() }
    return (await careStep(said)) ?? saying(said, 'empty', conversationWording.failed(reference))
  }
}
