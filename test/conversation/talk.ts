// Owns the set-up of a conversation with fakes, and the short way to say something in it.

import { readFileSync } from 'node:fs'
import type { Answerer, Reply, Role, Turn } from '../../src/answers/reply.ts'
import type { ChannelEvent } from '../../src/conversation/channel-event.ts'
import { createConversation } from '../../src/conversation/conversation.ts'
import { type ConversationKnowledge, readConversationKnowledge } from '../../src/conversation/conversation-knowledge.ts'
import { type ConversationDeps, type ConversationSettings, DEFAULT_SETTINGS } from '../../src/conversation/deps.ts'
import type { Incoming } from '../../src/conversation/message.ts'
import { createOutbox } from '../../src/conversation/outbox.ts'
import type { Scope } from '../../src/conversation/roles.ts'
import { createFakeChannel } from './fake-channel.ts'
import { createFakeClock } from './fake-clock.ts'
import { createMemoryRepositories } from './memory-repositories.ts'

export const knowledge: ConversationKnowledge = shipped()

function shipped(): ConversationKnowledge {
  const read = readConversationKnowledge((file) => readFileSync(new URL(`../../knowledge/${file}`, import.meta.url), 'utf8'))
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  return read.knowledge
}

export function replyOf(text: string, more: Partial<Reply> = {}): Reply {
  return { kind: 'answer', text, citations: [], figures: [], calculations: [], ...more }
}

export interface Asked {
  readonly question: string
  readonly role: Role
  readonly history: readonly Turn[]
}

type Answers = Readonly<Record<string, Reply | string>>

/** Answers what it is told to, and 没有 to the rest. */
export function fakeAnswerer(answers: Answers, asked: Asked[] = []): Answerer {
  return {
    answer(question, { role, history }) {
      asked.push({ question, role, history })
      const found = answers[question]
      return typeof found === 'string' ? replyOf(found) : (found ?? replyOf('资料里没有写到。', { kind: 'none' }))
    },
  }
}

export interface TalkOptions {
  readonly answers?: Answers
  readonly settings?: Partial<ConversationSettings>
  readonly deps?: Partial<ConversationDeps>
  readonly idsStable?: boolean
  readonly repositories?: ConversationDeps['repositories']
  readonly maxTextBytes?: number
}

export type Talk = ReturnType<typeof createTalk>

export function createTalk(options: TalkOptions = {}) {
  const idsStable = options.idsStable ?? true
  const clock = createFakeClock()
  const channel = createFakeChannel({ idsStable, ...(options.maxTextBytes && { maxTextBytes: options.maxTextBytes }) })
  const repositories = options.repositories ?? createMemoryRepositories()
  const asked: Asked[] = []
  const logged: string[] = []
  const log = (fields: object, message: string) => void logged.push(JSON.stringify({ ...fields, message }))
  const outbox = createOutbox({ channel, clock, pace: { intervalMs: 0, jitterMs: 0 }, random: () => 0 })
  const answerer = fakeAnswerer(options.answers ?? {}, asked)
  const conversation = createConversation({
    answerer: () => answerer,
    knowledge: () => knowledge,
    exampleQuestions: () => ['园区有多少家妈妈驿站？', '大病补助怎么申请？', '昆山工会五年办了多少场竞赛？'],
    lines: new Map([[channel.name, { channel, outbox }]]),
    repositories,
    clock,
    log: { info: log, warn: log, error: log },
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    randomBytes: (count) => Uint8Array.from({ length: count }, (_, at) => (at * 37 + 11) % 240),
    withRequest: (_id, work) => work(),
    ...options.deps,
  })
  let count = 0

  function incoming(text: string, more: Partial<Incoming> = {}): Incoming {
    count += 1
    return {
      channel: channel.name,
      id: `in-${count}`,
      place: { kind: 'private', id: 'jia' },
      sender: { id: 'jia', name: '会员甲' },
      kind: 'text',
      text,
      mentioned: true,
      at: clock.now(),
      idsStable,
      ...more,
    }
  }

  /** Handles the message and gives what was sent meanwhile, as texts. */
  async function deliver(message: Incoming): Promise<string[]> {
    const before = channel.sent.length
    await conversation.handle(message)
    return channel.sent.slice(before).flatMap(({ message: sent }) => (sent.kind === 'text' ? [sent.text] : []))
  }

  return {
    ...{ clock, channel, repositories, asked, logged, conversation, incoming, deliver },
    /** In private. */
    say: (text: string, who = 'jia') => deliver(incoming(text, { place: { kind: 'private', id: who }, sender: { id: who, name: who } })),
    /** In a group, with a mention unless told otherwise. */
    sayIn: (room: string, text: string, more: Partial<Incoming> & { readonly who?: string } = {}) => {
      const { who = 'jia', ...rest } = more
      return deliver(incoming(text, { place: { kind: 'room', id: room, topic: `群${room}` }, sender: { id: who, name: who }, ...rest }))
    },
    async event(event: DistributiveOmit<ChannelEvent, 'channel' | 'at'>): Promise<string[]> {
      const before = channel.sent.length
      await conversation.handleEvent({ channel: channel.name, at: clock.now(), ...event } as ChannelEvent)
      return channel.texts().slice(before)
    },
    async grant(personId: string, role: Role, scope: Scope = { kind: 'all' }, login = '') {
      await repositories.roles.save({ channel: channel.name, personId, login, role, scope, name: personId, grantedAt: clock.now() })
    },
    async open(roomId: string, tags: readonly string[] = []) {
      await repositories.rooms.save({ channel: channel.name, id: roomId, topic: `群${roomId}`, enabled: true, tags })
    },
  }
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never
