// Owns what a worker does every few seconds beside sending: it says that it lives, clears up after the dead, keeps the
// list of its groups, and gives up what is too late.

import type { Log } from '../../conversation/log.ts'
import type { GroupDirectory } from '../audience/directory.ts'
import type { Notice } from '../notice.ts'
import { type NoticeBook, THE_BOT } from '../notice-book.ts'
import type { DeliveryLedger, Worker } from './ledger.ts'
import type { NoticeLine } from './line.ts'
import { REASONS } from './reasons.ts'

export interface TendDeps {
  readonly worker: Worker
  readonly line: NoticeLine
  readonly ledger: DeliveryLedger
  readonly book: NoticeBook
  readonly directory: GroupDirectory
  readonly log: Log
  readonly now: () => number
  readonly graceMs: number
  readonly leaseMs: number
  /** When this worker may send next. */
  readonly nextSendAt: (now: number) => number
}

export interface Tending {
  /** Once, before anything is sent. */
  begin(): Promise<void>
  /** False: another start of this account has taken its place, and this one must not send. */
  tend(): Promise<boolean>
  /** Groups were joined or left. */
  publishRooms(): Promise<void>
  /** Ends notices of which nothing is open. */
  finishDone(): Promise<void>
}

export function createTending(deps: TendDeps): Tending {
  const { worker, line, ledger, book, directory, log, now } = deps
  let knownRooms = -1
  let isPublished = false

  async function publishRooms(): Promise<void> {
    if (!line.isReady()) return
    const rooms = await line.listRooms()
    // Right after a login a platform may know no group yet; taken at its word, every copy would fail.
    const isDoubtful = rooms.length === 0 && knownRooms !== 0
    knownRooms = rooms.length
    if (isDoubtful) return
    await directory.publish(worker, rooms)
    isPublished = true
    if (!line.idsStable) await ledger.rebind(worker.channel, line.login(), rooms, REASONS.topicNotUnique, now())
  }

  /** Measured against what was expected, so that a slow pace is never late, and a machine that slept is. */
  async function giveUpLate(notice: Notice): Promise<void> {
    if (notice.expectedAt === undefined || now() <= notice.expectedAt + deps.graceMs) return
    const count = await ledger.expireWaiting(notice.id, REASONS.late, now())
    if (count > 0)
      await book.revise(notice.id, ['sending'], {}, { actor: THE_BOT, action: 'expire-waiting', at: now(), detail: String(count) })
  }

  async function finishDone(): Promise<void> {
    for (const { id } of await book.list({ channel: worker.channel, states: ['sending'] })) {
      if (await ledger.hasOpen(id)) continue
      const note = { actor: THE_BOT, action: 'finish', at: now() }
      await book.step(id, { event: 'finish', note, changes: { finishedAt: now() }, announce: { kind: 'finished' } })
    }
  }

  return {
    publishRooms,
    finishDone,

    async begin() {
      const unknown = await ledger.takeOver(worker, now())
      if (unknown > 0) log.warn({ unknown }, 'copies were under way when the program ended; they are unknown now')
    },

    async tend() {
      if (!(await ledger.renew(worker, now(), now() + deps.leaseMs))) {
        log.error({ account: worker.account }, 'another program with the same ACCOUNT has started; this one sends no notices any more')
        return false
      }
      const unknown = await ledger.reap(now())
      if (unknown > 0) log.warn({ unknown }, 'a worker fell silent; what it had begun is unknown now')
      for (const notice of await book.list({ channel: worker.channel, states: ['sending'] })) {
        await giveUpLate(notice)
        // Before the groups are known, every group looks as if the bot had left it.
        if (isPublished) await ledger.failUnreachable(notice.id, REASONS.notInRoom, now())
      }
      if (line.isReady()) await ledger.touch(worker, Math.max(now(), deps.nextSendAt(now())))
      await finishDone()
      return true
    },
  }
}
