// Owns the sending of notices by one account: one copy at a time, at its pace, after the answers.

import type { Notice, NoticeId } from '../notice.ts'
import { createBrake } from './brake.ts'
import type { DeliverDeps } from './deliver.ts'
import { createDeliverer } from './deliver.ts'
import type { Delivery } from './ledger.ts'
import { createPace, type Pace, type PaceSettings } from './pace.ts'
import { REASONS } from './reasons.ts'
import { createTending, type TendDeps } from './tend.ts'

export interface DispatcherSettings {
  readonly pace: PaceSettings
  readonly graceMs: number
  readonly leaseMs: number
}

export type DispatcherDeps = Omit<DeliverDeps & TendDeps, 'onBegin' | 'nextSendAt' | 'graceMs' | 'leaseMs'> & {
  readonly settings: DispatcherSettings
}

export interface Dispatcher {
  /** Does one thing, and says how long nothing will be to do. */
  step(): Promise<number>
  /** For a forecast: the pace as it stands. */
  pace(): Pace
  /** The platform says it is sent too much; the last message to that group most likely did not arrive. */
  throttled(roomId: string): Promise<void>
  /** Groups were joined or left, or ids changed with a login. */
  roomsChanged(): Promise<void>
  /** What is leased and not begun goes back to the others. */
  stop(): Promise<void>
}

const LEASED_AT_ONCE = 20
const TEND_EVERY_MS = 15_000
const ROOMS_EVERY_MS = 10 * 60_000
const POLL_MS = 1_000
const NOT_FREE_MS = 50
const DAY_MS = 86_400_000
/** A word that the last message was too much comes within moments of it. */
const DOUBT_WITHIN_MS = 60_000

export function createDispatcher(deps: DispatcherDeps): Dispatcher {
  const { worker, ledger, line, book, now, settings } = deps
  let pace = createPace(settings.pace, [])
  const tending = createTending({ ...deps, ...settings, nextSendAt: (at) => pace.nextAt(at) })
  const brake = createBrake({ channel: worker.channel, book, now })
  const deliverer = createDeliverer({ ...deps, onBegin: (at) => pace.sent(at, deps.random()) })
  let queue: Delivery[] = []
  let notice: Notice | undefined
  let hasBegun = false
  let isReplaced = false
  let wasReady = false
  let tendAt = 0
  let roomsAt = 0

  async function begin(): Promise<void> {
    await tending.begin()
    pace = createPace(settings.pace, await ledger.attemptsSince(worker, now() - DAY_MS))
    hasBegun = true
  }

  /** Always before sending: after a machine slept, what is too late must be given up first. */
  async function tendIfDue(): Promise<void> {
    if (line.isReady() && (!wasReady || now() >= roomsAt)) {
      await tending.publishRooms()
      roomsAt = now() + ROOMS_EVERY_MS
    }
    wasReady = line.isReady()
    if (now() < tendAt) return
    isReplaced = !(await tending.tend())
    tendAt = now() + TEND_EVERY_MS
  }

  async function refill(): Promise<void> {
    await ledger.release(worker)
    queue = [...(await ledger.lease(worker, now(), now() + settings.leaseMs, LEASED_AT_ONCE))]
    if (queue.length === 0) await tending.finishDone()
  }

  async function noticeOf(id: NoticeId): Promise<Notice | undefined> {
    // Content is frozen, so one copy serves a whole notice; turns between notices read it anew.
    if (notice?.id !== id) notice = await book.find(id)
    return notice
  }

  async function sendNext(): Promise<void> {
    const delivery = queue.shift()
    const of = delivery && (await noticeOf(delivery.noticeId))
    if (!delivery || !of) return
    const delivered = await deliverer.deliver(of, delivery)
    if (delivered.kind === 'not-begun') return
    if (delivered.next) queue.unshift(delivered.next)
    if (await brake.hears(of.id, delivered.outcome)) queue = []
  }

  return {
    pace: () => pace,

    async step() {
      if (!hasBegun) await begin()
      await deliverer.settlePending()
      await tendIfDue()
      if (isReplaced || !line.isReady()) return POLL_MS
      if (queue.length === 0) await refill()
      if (queue.length === 0) return POLL_MS
      const wait = pace.nextAt(now()) - now()
      if (wait > 0) return wait
      if (!line.isFree()) return NOT_FREE_MS
      await sendNext()
      return 0
    },

    async throttled(roomId) {
      await ledger.doubt(worker, roomId, now() - DOUBT_WITHIN_MS, REASONS.throttledAfter, now())
      queue = []
      await brake.stopAll(REASONS.throttled)
    },

    async roomsChanged() {
      queue = []
      await ledger.release(worker)
      await tending.publishRooms()
    },

    async stop() {
      queue = []
      if (hasBegun) await ledger.release(worker)
    },
  }
}
