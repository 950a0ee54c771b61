// Owns the proof that memory stays flat: 5,000 messages here, 100,000 with MESSAGES=100000.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createConversation } from '../../src/conversation/conversation.ts'
import { DEFAULT_SETTINGS } from '../../src/conversation/deps.ts'
import type { Channel } from '../../src/conversation/message.ts'
import { createOutbox } from '../../src/conversation/outbox.ts'
import { createMemoryRepositories } from './memory-repositories.ts'
import { knowledge, replyOf } from './talk.ts'

const MESSAGES = Number(process.env.MESSAGES ?? 5000)
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heapBytes(): number {
  collect()
  return process.memoryUsage().heapUsed
}

/** Nothing is kept outside, so that what grows is the conversation's own. */
function create() {
  let now = 0
  let sent = 0
  const channel: Channel = {
    ...{ name: 'fake', idsStable: true, maxTextBytes: 1800, listRooms: async () => [], listMembers: async () => [] },
    send: async () => {
      sent += 1
      return { kind: 'sent' }
    },
  }
  const clock = { now: () => now, sleep: () => new Promise<void>(() => undefined) }
  const kept = createMemoryRepositories()
  const claims = { claim: async () => true, prune: async () => 0 }
  const sessions = { find: async () => undefined, save: async () => undefined, remove: async () => undefined, prune: async () => 0 }
  const conversation = createConversation({
    ...{
      answerer: () => ({ answer: (question: string) => replyOf(question.repeat(5)) }),
      knowledge: () => knowledge,
      exampleQuestions: () => [],
    },
    ...{ clock, settings: DEFAULT_SETTINGS, randomBytes: (count) => new Uint8Array(count), withRequest: (_id, work) => work() },
    lines: new Map([
      ['fake', { channel, outbox: createOutbox({ channel, clock, pace: { intervalMs: 0, jitterMs: 0 }, random: () => 0 }) }],
    ]),
    repositories: { ...kept, claims, sessions },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  })
  return { conversation, tick: () => (now += 100), sentCount: () => sent }
}

it(`stays flat over ${MESSAGES} messages of ever new people`, { timeout: 600_000 }, async () => {
  const { conversation, tick, sentCount } = create()
  const say = async (at: number) => {
    const who = { id: `p${at % 20_000}`, name: '某人' }
    const now = tick()
    await conversation.handle({
      ...{
        channel: 'fake',
        id: `m${at}`,
        place: { kind: 'private', id: who.id },
        sender: who,
        kind: 'text',
        mentioned: true,
        at: now,
        idsStable: true,
      },
      text: `第${at}个问题是什么`,
    })
  }
  const warmUp = Math.min(20_000, MESSAGES / 2)
  for (let at = 0; at < warmUp; at += 1) await say(at)
  const before = heapBytes()
  for (let at = warmUp; at < MESSAGES; at += 1) await say(at)
  expect(sentCount()).toBe(MESSAGES)
  expect((heapBytes() - before) / 1e6).toBeLessThan(6)
  await conversation.drain()
})
