// Owns a whole notice department for tests: a database, a clock that stands still until moved, and a pretended account.

import { contentHash } from '../../src/notices/fingerprint.ts'
import { NO_ASKS, type Notice, type NoticePart } from '../../src/notices/notice.ts'
import type { AuditNote, NoticeBook, Recipient } from '../../src/notices/notice-book.ts'
import { createDispatcher, type Dispatcher } from '../../src/notices/sending/dispatcher.ts'
import type { DeliveryLedger, Worker } from '../../src/notices/sending/ledger.ts'
import type { PaceSettings } from '../../src/notices/sending/pace.ts'
import { createMessageOf } from '../../src/notices/sending/part-message.ts'
import { instantOf } from '../../src/notices/time/zone.ts'
import { createNoticeBook } from '../../src/store/notice-book.ts'
import { createGroupDirectory } from '../../src/store/notice-directory.ts'
import { createFileShelf } from '../../src/store/notice-files.ts'
import { createDeliveryLedger } from '../../src/store/notice-ledger.ts'
import type { Store } from '../../src/store/store.ts'
import { createFakeLine, type FakeLine } from './fake-line.ts'

export const ZONE = 'Asia/Shanghai'
/** Friday. */
export const NOON = instantOf({ year: 2026, month: 11, day: 20, hour: 12, minute: 0 }, ZONE)
export const NOTE: AuditNote = { actor: { personId: 'admin', name: '管理员丙' }, action: 'test', at: NOON }
export const FAST: PaceSettings = { intervalMs: 0, jitterMs: 0, perHour: 0, perDay: 0, zone: ZONE }
export const SILENT_LOG = { info: () => {}, warn: () => {}, error: () => {} }
export const MINUTE = 60_000

export interface FakeClock {
  now: number
}

export function roomsNamed(count: number): { id: string; topic: string }[] {
  return Array.from({ length: count }, (_, at) => ({ id: `room-${at + 1}`, topic: `群${at + 1}` }))
}

export interface Bench {
  readonly clock: FakeClock
  readonly book: NoticeBook
  readonly ledger: DeliveryLedger
  readonly line: FakeLine
  /** A start of the program; the earlier one is as if killed. */
  start(options?: { readonly account?: string; readonly line?: FakeLine; readonly pace?: PaceSettings }): Dispatcher
  /** A confirmed notice that is being sent. */
  sending(count: number, parts?: readonly NoticePart[], login?: string): Promise<Notice>
  /** Steps until there is nothing to do at this moment. */
  run(dispatcher: Dispatcher, most?: number): Promise<void>
  states(id: string): Promise<string[]>
}

const LEASE_MS = 60_000

export function createBench(store: Store, line: FakeLine = createFakeLine({ rooms: roomsNamed(5) })): Bench {
  const clock: FakeClock = { now: NOON }
  const book = createNoticeBook(store)
  const ledger = createDeliveryLedger(store)
  let starts = 0

  return {
    clock,
    book,
    ledger,
    line,

    start({ account = 'main', line: own = line, pace = FAST } = {}) {
      starts += 1
      const worker: Worker = { account, channel: own.channel, owner: `${account}#${starts}` }
      return createDispatcher({
        worker,
        line: own,
        ledger,
        book,
        directory: createGroupDirectory(store),
        messageOf: createMessageOf(createFileShelf(store), own.canMentionAll),
        log: SILENT_LOG,
        now: () => clock.now,
        random: () => 0,
        settings: { pace, graceMs: 30 * MINUTE, leaseMs: LEASE_MS },
      })
    },

    async sending(count, parts = [{ kind: 'text', text: '明天停水' }], login = '') {
      const notice = await book.open(
        {
          author: { channel: line.channel, account: 'main', personId: 'admin', name: '管理员丙', place: { kind: 'private', id: 'admin' } },
          parts,
          asks: NO_ASKS,
          contentHash: contentHash(parts, NO_ASKS),
          audienceSaid: '全部',
          recipients: 0,
          approvals: [],
          approvalsNeeded: 1,
          createdAt: clock.now,
          updatedAt: clock.now,
          dueAt: clock.now,
        },
        NOTE,
      )
      const recipients = roomsNamed(count).map(({ id, topic }): Recipient => ({ channel: line.channel, roomId: id, topic, login }))
      await book.freeze(notice.id, { event: 'confirm', note: NOTE }, recipients)
      await book.step(notice.id, { event: 'start', note: NOTE, changes: { startedAt: clock.now, expectedAt: clock.now } })
      return notice
    },

    async run(dispatcher, most = 500) {
      for (let step = 0; step < most; step += 1) {
        if ((await dispatcher.step()) > 0) return
      }
    },

    states: async (id) => (await ledger.rows(id)).map(({ state }) => state),
  }
}
