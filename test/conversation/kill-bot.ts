// Owns the process that kill.test.ts kills: the conversation over a real database, on a channel that writes what it sends to a file.

import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../src/clock.ts'
import { createConversation } from '../../src/conversation/conversation.ts'
import { DEFAULT_SETTINGS } from '../../src/conversation/deps.ts'
import type { Channel } from '../../src/conversation/message.ts'
import { createOutbox } from '../../src/conversation/outbox.ts'
import { createConversationRepositories } from '../../src/store/conversation-repositories.ts'
import { openStore } from '../../src/store/open-store.ts'
import { knowledge, replyOf } from './talk.ts'

const [dataDir = '', messages = '0'] = process.argv.slice(2)
const CONVERSATIONS = 5

const store = await openStore({ dataDir, now: systemClock.now })
const channel: Channel = {
  ...{ name: 'fake', idsStable: true, maxTextBytes: 1800, listRooms: async () => [], listMembers: async () => [] },
  async send(_place, message) {
    if (message.kind === 'text') appendFileSync(join(dataDir, 'delivered'), `${message.text}\n`)
    return { kind: 'sent' }
  },
}
const conversation = createConversation({
  ...{ answerer: () => ({ answer: (question: string) => replyOf(question) }), knowledge: () => knowledge, exampleQuestions: () => [] },
  lines: new Map([
    ['fake', { channel, outbox: createOutbox({ channel, clock: systemClock, pace: { intervalMs: 0, jitterMs: 0 }, random: Math.random }) }],
  ]),
  repositories: createConversationRepositories(store.db),
  clock: systemClock,
  log: { info: () => undefined, warn: () => undefined, error: console.error },
  settings: { ...DEFAULT_SETTINGS, perPerson: { burst: 100_000, perSecond: 1 } },
  randomBytes: (count) => new Uint8Array(count),
  withRequest: (_id, work) => work(),
})

/** The platform redelivers everything, as after a lost connection. */
for (let at = 0; at < Number(messages); at += 1) {
  const id = `p${at % CONVERSATIONS}`
  const spoken = `编号${at}的问题说的是什么内容`
  const message = { channel: 'fake', id: `m${at}`, place: { kind: 'private', id }, sender: { id, name: id }, text: spoken } as const
  void conversation.handle({ ...message, kind: 'text', mentioned: true, at: Date.now(), idsStable: true })
  if (at % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
}
await conversation.drain()
await store.close()
