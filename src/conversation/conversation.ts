// Owns the way of a message through the conversation: let in, heard, claimed, limited, answered, sent.

import { createHash } from 'node:crypto'
import { conversationWording } from '../wording/conversation.ts'
import type { ChannelEvent } from './channel-event.ts'
import { createCommandTable } from './command-table.ts'
import type { ConversationDeps } from './deps.ts'
import { createEvents } from './events.ts'
import { createGate } from './gate.ts'
import { createHandoff } from './handoff.ts'
import { createListening, type Listened, sessionKey } from './listening.ts'
import { createLogins } from './logins.ts'
import { createLoopGuard, loopKey } from './loop-guard.ts'
import type { Incoming, Outgoing, SendOutcome } from './message.ts'
import type { Fate } from './meter.ts'
import { createResponding } from './responding.ts'
import { type Response, type Said, saying } from './said.ts'
import { createSerialQueue } from './serial-queue.ts'
import { withTurn } from './session.ts'
import { createWithoutStore } from './without-store.ts'

export interface Conversation {
  /** Resolves when the message is dealt with. Callers need not wait: the order is kept in here. */
  handle(incoming: Incoming): Promise<void>
  handleEvent(event: ChannelEvent): Promise<void>
  /** Says something in private to every admin whose right covers everything. */
  tellAdmins(channel: string, text: string): Promise<void>
  /** Forgets what is past its time; to be called now and then. */
  prune(): Promise<void>
  /** How many messages wait or are being answered. */
  waiting(): number
  /** Takes no new messages and finishes those under way. */
  drain(): Promise<void>
}

/** So many messages wait in one conversation at most, so many in all: beyond that a flood is dropped. */
const QUEUE = { perLane: 100, total: 5_000 }
/** Longer than any platform redelivers; what comes later is stale anyway. */
const CLAIMS_KEPT_MS = 7 * 24 * 3600_000

export function createConversation(deps: ConversationDeps): Conversation {
  const { clock, log, settings, repositories } = deps
  const logins = createLogins()
  const handoff = createHandoff(deps, logins)
  const table = createCommandTable(deps, logins, handoff)
  const listening = createListening(deps, logins)
  const gate = createGate(settings, logins)
  const loops = createLoopGuard()
  const respond = createResponding(deps, { table, handoff, gate, loops })
  const withoutStore = createWithoutStore(deps)
  const events = createEvents(deps, logins, handoff)
  const queue = createSerialQueue(QUEUE, (error) => log.error({ err: error }, 'a message failed'))
  let isOpen = true

  async function receive(incoming: Incoming, arrivedAt: number): Promise<Fate> {
    const listened = await admit(incoming).catch((error: unknown) => saySomethingFailed(incoming, error))
    if (typeof listened === 'string') return listened
    const { said } = listened
    const response = await safely(said, () => respond(listened))
    if (!response) return 'not-for-us'
    // A memory that could not be written costs the follow-up, not the answer.
    await remember(said, response).catch((error: unknown) => log.error({ err: error }, 'a session was not saved'))
    const outcome = await send(incoming, response.messages)
    if (response.messages.length === 0) return 'not-for-us'
    loops.said(loopKey(incoming), { text: firstText(response.messages), at: clock.now() })
    log.info({ channel: incoming.channel, way: said.way, kind: response.kind, ms: clock.now() - said.now }, 'answered')
    deps.meter?.answered({ channel: incoming.channel, kind: response.kind, outcome, ms: clock.now() - arrivedAt })
    return 'answered'
  }

  /** What is meant for the bot and was not taken before. */
  async function admit(incoming: Incoming): Promise<Listened | Fate> {
    const listened = events.isRecalled(incoming) ? undefined : await listening.listen(incoming)
    if (!listened) return 'not-for-us'
    return (await repositories.claims.claim(incoming.channel, incoming.id, clock.now())) ? listened : 'repeated'
  }

  async function saySomethingFailed(incoming: Incoming, error: unknown): Promise<Fate> {
    const reference = requestId(incoming)
    log.error({ err: error, reference }, 'a message could not be taken in')
    const response = await withoutStore(incoming, reference)
    if (response) await send(incoming, response.messages)
    return 'failed'
  }

  async function safely(said: Said, work: () => Promise<Response | undefined>): Promise<Response | undefined> {
    try {
      return await work()
    } catch (error) {
      const reference = requestId(said.incoming)
      log.error({ err: error, reference }, 'answering failed')
      return saying(said, 'empty', conversationWording.failed(reference))
    }
  }

  async function remember(said: Said, response: Response): Promise<void> {
    const key = sessionKey(said.incoming)
    if (response.forget) return repositories.sessions.remove(key)
    const session = response.turn ? withTurn(said.session, response.turn, clock.now(), settings.windowMs) : response.session
    if (session) await repositories.sessions.save(key, session)
  }

  async function send(incoming: Incoming, messages: readonly Outgoing[]): Promise<SendOutcome['kind']> {
    const outcome = await deps.lines.get(incoming.channel)?.outbox.send(incoming.place, messages, 'answer')
    if (outcome && outcome.kind !== 'sent')
      log.warn({ channel: incoming.channel, outcome: outcome.kind, reason: outcome.reason }, 'an answer was not sent')
    return outcome?.kind ?? 'refused'
  }

  /** Resolves when the task is over, or says why it is not done. */
  function inLane<T>(channel: string, placeId: string, task: () => Promise<T>): Promise<T | 'failed' | 'dropped'> {
    return new Promise((resolve) => {
      const run = async (): Promise<void> => {
        const result = task()
        result.then(resolve, () => resolve('failed'))
        await result
      }
      if (!isOpen || !queue.push(`${channel} ${placeId}`, run)) resolve('dropped')
    })
  }

  return {
    async handle(incoming) {
      const { channel, place } = incoming
      const arrivedAt = clock.now()
      const turned = gate.turnsAway(incoming, arrivedAt)
      // A flood is not to become a flood in the log.
      if (turned && turned !== 'flood') log.info({ channel, turned }, 'not looked at')
      const work = () => deps.withRequest(requestId(incoming), () => receive(incoming, arrivedAt))
      const fate = turned ?? (await inLane(channel, place.id, work))
      deps.meter?.heard(channel, fate)
    },
    waiting: queue.size,
    async handleEvent(event) {
      events.note(event)
      // In order with what people say there, so that the bot is quiet from that word on.
      const lane = event.kind === 'own-words' ? event.place.id : `event ${event.kind}`
      await inLane(event.channel, lane, () => events.handle(event))
    },
    tellAdmins: events.tellAdmins,
    async prune() {
      const now = clock.now()
      await repositories.claims.prune(now - CLAIMS_KEPT_MS)
      await repositories.sessions.prune(now - settings.contextMs)
      await repositories.invites.prune(now)
      await repositories.attendance.prune(now)
    },
    async drain() {
      isOpen = false
      await queue.drain()
      await Promise.all([...deps.lines.values()].map(({ outbox }) => outbox.drain()))
    },
  }
}

/** Short enough to be read out to an admin, and the same for the same message. */
function requestId({ channel, id }: Incoming): string {
  return createHash('sha256').update(`${channel} ${id}`).digest('hex').slice(0, 8)
}

function firstText(messages: readonly Outgoing[]): string {
  const first = messages.find((message) => message.kind === 'text')
  return first?.kind === 'text' ? first.text : ''
}
