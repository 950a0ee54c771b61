// Owns what leaves by one channel: answers before notices, in order within a conversation, at the channel's pace.

import type { Clock } from './clock.ts'
import type { Channel, Outgoing, Place, SendOutcome } from './message.ts'
import { byteLength, splitText } from './split-text.ts'

export interface Pace {
  /** Between the starts of two sends. */
  readonly intervalMs: number
  /** Up to so much more, drawn each time: a steady beat looks like a machine. */
  readonly jitterMs: number
}

export type Priority = 'answer' | 'notice'

export interface Outbox {
  /** Sends all pieces in order. Stops at the first that was not sent, and says what became of it. */
  send(place: Place, messages: readonly Outgoing[], priority: Priority): Promise<SendOutcome>
  /** How many messages wait or are under way. */
  size(): number
  drain(): Promise<void>
}

export interface OutboxDeps {
  readonly channel: Channel
  readonly clock: Clock
  readonly pace: Pace
  /** In [0, 1). */
  readonly random: () => number
  /** A send that takes longer is given up as unknown. */
  readonly sendTimeoutMs?: number
}

interface Job {
  readonly place: Place
  readonly pieces: readonly Outgoing[]
  readonly priority: Priority
  readonly done: (outcome: SendOutcome) => void
}

/** So many sends at once at most, so that a hanging platform does not pile up sockets. */
const MOST_AT_ONCE = 50
const SEND_TIMEOUT_MS = 20_000
/** Waits before an answer that was surely not delivered is tried again. A notice's retries belong to its ledger. */
const RETRY_AFTER_MS: readonly number[] = [1_000, 4_000]

const TIMED_OUT: SendOutcome = { kind: 'unknown', reason: 'timeout' }

/** A channel should not throw; when it does, nobody knows whether the message went out. */
function failed(error: unknown): SendOutcome {
  return { kind: 'unknown', reason: String(error) }
}

export function createOutbox(deps: OutboxDeps): Outbox {
  const { channel, clock, pace, random } = deps
  const waiting: Job[] = []
  const busy = new Set<string>()
  const idle: (() => void)[] = []
  let nextAt = 0
  let pumping = false

  /** The first job whose conversation is free: answers first, then in the order of arrival. */
  function takeNext(): Job | undefined {
    const free = waiting.filter((job) => !busy.has(job.place.id))
    const job = free.find(({ priority }) => priority === 'answer') ?? free[0]
    if (job) waiting.splice(waiting.indexOf(job), 1)
    return job
  }

  async function pump(): Promise<void> {
    if (pumping) return
    pumping = true
    while (busy.size < MOST_AT_ONCE && waiting.some((job) => !busy.has(job.place.id))) {
      await ourTurn()
      // Chosen after the wait, so that an answer that came meanwhile goes first.
      const job = takeNext()
      if (!job) break
      busy.add(job.place.id)
      void perform(job)
    }
    pumping = false
  }

  async function perform(job: Job): Promise<void> {
    job.done(await sendAll(job))
    busy.delete(job.place.id)
    if (busy.size === 0 && waiting.length === 0) for (const wake of idle.splice(0)) wake()
    void pump()
  }

  async function sendAll(job: Job): Promise<SendOutcome> {
    let outcome: SendOutcome = { kind: 'sent' }
    for (const [at, piece] of job.pieces.entries()) {
      if (at > 0) await ourTurn()
      outcome = await sendOne(job, piece)
      if (outcome.kind !== 'sent') return outcome
    }
    return outcome
  }

  async function sendOne(job: Job, piece: Outgoing): Promise<SendOutcome> {
    const first = await attempt(job.place, piece)
    if (job.priority === 'notice') return first
    let outcome = first
    for (const delayMs of RETRY_AFTER_MS) {
      if (outcome.kind !== 'refused') return outcome
      await clock.sleep(outcome.throttled ? delayMs * 3 : delayMs)
      outcome = await attempt(job.place, piece)
    }
    return outcome
  }

  async function attempt(place: Place, piece: Outgoing): Promise<SendOutcome> {
    const answered = new AbortController()
    const late = clock.sleep(deps.sendTimeoutMs ?? SEND_TIMEOUT_MS, answered.signal).then((): SendOutcome => TIMED_OUT)
    const outcome = await Promise.race([channel.send(place, piece).catch(failed), late])
    answered.abort()
    return outcome
  }

  /** Waits until the pace allows a send, and books that moment. */
  async function ourTurn(): Promise<void> {
    if (pace.intervalMs + pace.jitterMs <= 0) return
    const now = clock.now()
    const at = Math.max(now, nextAt)
    nextAt = at + pace.intervalMs + random() * pace.jitterMs
    if (at > now) await clock.sleep(at - now)
  }

  return {
    send(place, messages, priority) {
      const pieces = messages.flatMap((message) => piecesOf(message, channel.maxTextBytes))
      if (pieces.length === 0) return Promise.resolve({ kind: 'sent' })
      return new Promise((done) => {
        waiting.push({ place, pieces, priority, done })
        void pump()
      })
    },
    size: () => waiting.length + busy.size,
    async drain() {
      if (waiting.length + busy.size > 0) await new Promise<void>((resolve) => idle.push(resolve))
    },
  }
}

/** The channel puts @name and a space before the first piece: that room is kept free. */
function piecesOf(message: Outgoing, maxBytes: number): readonly Outgoing[] {
  if (message.kind !== 'text') return [message]
  const taken = message.mention ? byteLength(message.mention.name) + 4 : 0
  return splitText(message.text, maxBytes, taken).map((text, at) =>
    at === 0 && message.mention ? { kind: 'text', text, mention: message.mention } : { kind: 'text', text },
  )
}
