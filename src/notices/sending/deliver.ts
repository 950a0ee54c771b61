// Owns one attempt: written down, then made, then settled. Nothing is sent that is not in the ledger first.

import type { SendOutcome } from '../../conversation/message.ts'
import type { Notice, NoticePart } from '../notice.ts'
import type { Attempt, Delivery, DeliveryLedger, Settlement, Worker } from './ledger.ts'
import type { NoticeLine } from './line.ts'
import type { MessageOf } from './part-message.ts'
import { REASONS } from './reasons.ts'
import { retryDelay } from './retry.ts'

export interface DeliverDeps {
  readonly worker: Worker
  readonly line: NoticeLine
  readonly ledger: DeliveryLedger
  readonly messageOf: MessageOf
  readonly now: () => number
  /** In [0, 1). */
  readonly random: () => number
  /** Told when an attempt is written down: the pace counts from here, whatever comes of it. */
  readonly onBegin: (at: number) => void
}

export type Delivered =
  /** Cancelled, paused or taken over meanwhile: nothing was sent. */
  | { readonly kind: 'not-begun' }
  /** `next`: the same copy's next part, which stays with this worker. */
  | { readonly kind: 'tried'; readonly outcome: SendOutcome; readonly next?: Delivery }

export interface Deliverer {
  deliver(notice: Notice, delivery: Delivery): Promise<Delivered>
  /** What could not be written down when the database was away; until it is, nothing more is sent. */
  settlePending(): Promise<void>
}

const NO_FILE: SendOutcome = { kind: 'refused', reason: REASONS.noFile, throttled: false }

export function createDeliverer(deps: DeliverDeps): Deliverer {
  const { worker, ledger, now } = deps
  let pending: { readonly attempt: Attempt; readonly settlement: Settlement } | undefined

  async function settlePending(): Promise<boolean> {
    if (!pending) return false
    const isSettled = await ledger.settle(pending.attempt, pending.settlement, now())
    pending = undefined
    return isSettled
  }

  async function send(part: NoticePart, { delivery }: Attempt): Promise<SendOutcome> {
    const message = await deps.messageOf(part)
    if (!message) return NO_FILE
    const place = { kind: 'room', id: delivery.roomId, topic: delivery.topic } as const
    // A line should not throw; when it does, nobody knows whether the message went out.
    return deps.line.send(place, message).catch((error: unknown): SendOutcome => ({ kind: 'unknown', reason: String(error) }))
  }

  function settlementOf(outcome: SendOutcome, delivery: Delivery, isLastPart: boolean): Settlement {
    switch (outcome.kind) {
      case 'sent':
        return { kind: 'sent', isLastPart, ...(outcome.messageId !== undefined && { messageId: outcome.messageId }) }
      case 'unknown':
        return { kind: 'lost', reason: outcome.reason }
      case 'refused':
        return refusal(outcome, delivery)
    }
  }

  /** A throttled copy is tried when the admin lets the notice go on, and that is no failure of its own. */
  function refusal(outcome: SendOutcome & { kind: 'refused' }, delivery: Delivery): Settlement {
    if (outcome.throttled) return { kind: 'refused', reason: outcome.reason, retryAt: now() }
    const delay = outcome === NO_FILE ? undefined : retryDelay(delivery.refusals + 1, deps.random())
    return delay === undefined
      ? { kind: 'given-up', reason: outcome.reason }
      : { kind: 'refused', reason: outcome.reason, retryAt: now() + delay }
  }

  return {
    settlePending: async () => void (await settlePending()),

    async deliver(notice, delivery) {
      const part = notice.parts[delivery.partsDone]
      if (!part) return { kind: 'not-begun' }
      const begunAt = now()
      const attempt = await ledger.begin(worker, delivery, begunAt)
      if (!attempt) return { kind: 'not-begun' }
      deps.onBegin(begunAt)
      const outcome = await send(part, attempt)
      const isLastPart = delivery.partsDone + 1 >= notice.parts.length
      pending = { attempt, settlement: settlementOf(outcome, delivery, isLastPart) }
      const isSettled = await settlePending()
      const hasNext = isSettled && outcome.kind === 'sent' && !isLastPart
      const next: Delivery = { ...delivery, partsDone: delivery.partsDone + 1, attempts: delivery.attempts + 1 }
      return { kind: 'tried', outcome, ...(hasNext && { next }) }
    },
  }
}
