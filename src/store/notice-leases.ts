// Owns who may send which copy: a lease in the row, taken so that no two workers hold the same one.

import type { Kysely } from 'kysely'
import { SENDING_STATE } from '../notices/notice-state.ts'
import { stepOf } from '../notices/sending/delivery-state.ts'
import type { Delivery, DeliveryLedger, Worker } from '../notices/sending/ledger.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

type Leases = Pick<DeliveryLedger, 'lease' | 'nextRetryAt' | 'release' | 'renew' | 'hasOpen' | 'touch'>

const WAITING = stepOf('begin').from

export function createNoticeLeases({ db, engine }: Pick<Store, 'db' | 'engine'>): Leases {
  /** Copies of one notice, in its order. Rows that another worker is just taking are passed over, not waited for. */
  async function leaseFrom(noticeId: string, worker: Worker, now: number, until: number, limit: number): Promise<Delivery[]> {
    const rows = await db
      .with('picked', (trx) => {
        const free = freeRows(trx, noticeId, worker, now).select('seq').orderBy('seq').limit(limit)
        return engine === 'postgres' ? free.forUpdate().skipLocked() : free
      })
      .updateTable('notice_recipients')
      .from('picked')
      .set({ lease_owner: worker.owner, lease_until: until, account: worker.account })
      .where('notice_id', '=', noticeId)
      .whereRef('notice_recipients.seq', '=', 'picked.seq')
      .returning([
        'notice_id',
        'notice_recipients.seq as row_seq',
        'room_id',
        'topic',
        'notice_recipients.parts_done',
        'attempts',
        'refusals',
      ])
      .execute()
    const leased = rows.map((row) => ({
      noticeId: row.notice_id,
      seq: row.row_seq,
      roomId: row.room_id,
      topic: row.topic,
      partsDone: row.parts_done,
      attempts: row.attempts,
      refusals: row.refusals,
    }))
    return leased.sort((a, b) => a.seq - b.seq)
  }

  return {
    async lease(worker, now, until, limit) {
      const notices = await sendingNotices(db, worker)
      const each = Math.max(1, Math.ceil(limit / Math.max(1, notices.length)))
      const leased: Delivery[] = []
      for (const id of notices) {
        if (leased.length < limit) leased.push(...(await leaseFrom(id, worker, now, until, Math.min(each, limit - leased.length))))
      }
      // By turns, so that a notice to ten groups does not wait for one to ten thousand.
      return leased.sort((a, b) => a.seq - b.seq)
    },

    async nextRetryAt(worker) {
      const row = await db
        .selectFrom('notice_recipients as r')
        .innerJoin('notices as n', 'n.id', 'r.notice_id')
        .where('n.state', '=', SENDING_STATE)
        .where('r.channel', '=', worker.channel)
        .where('r.state', '=', WAITING)
        .where('r.not_before', '>', 0)
        .select((eb) => eb.fn.min('r.not_before').as('at'))
        .executeTakeFirst()
      return row?.at ?? undefined
    },

    async release({ owner }) {
      await db
        .updateTable('notice_recipients')
        .set({ lease_owner: null, lease_until: null })
        .where('lease_owner', '=', owner)
        .where('state', '=', WAITING)
        .execute()
    },

    async renew({ account, channel, owner }, now, until) {
      const alive = await db
        .updateTable('notice_workers')
        .set({ seen_at: now })
        .where('account', '=', account)
        .where('channel', '=', channel)
        .where('owner', '=', owner)
        .executeTakeFirst()
      if (alive.numUpdatedRows === 0n) return false
      await db
        .updateTable('notice_recipients')
        .set({ lease_until: until })
        .where('lease_owner', '=', owner)
        .where('state', 'in', [WAITING, stepOf('begin').to])
        .execute()
      return true
    },

    async hasOpen(noticeId) {
      const open = await db
        .selectFrom('notice_recipients')
        .select('seq')
        .where('notice_id', '=', noticeId)
        .where('state', 'in', [WAITING, stepOf('begin').to])
        .limit(1)
        .executeTakeFirst()
      return open !== undefined
    },

    async touch({ account, channel }, expectedAt) {
      await db
        .updateTable('notices')
        .set({ expected_at: expectedAt })
        .where('state', '=', SENDING_STATE)
        .where('channel', '=', channel)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('notice_recipients as r')
              .innerJoin('notice_account_rooms as a', (join) =>
                join.onRef('a.room_id', '=', 'r.room_id').onRef('a.channel', '=', 'r.channel'),
              )
              .select('r.seq')
              .whereRef('r.notice_id', '=', 'notices.id')
              .where('r.state', '=', WAITING)
              .where('a.account', '=', account),
          ),
        )
        .execute()
    },
  }
}

async function sendingNotices(db: Kysely<Schema>, { channel }: Worker): Promise<string[]> {
  const rows = await db
    .selectFrom('notices')
    .select('id')
    .where('state', '=', SENDING_STATE)
    .where('channel', '=', channel)
    .orderBy('started_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Waiting, due, leased by nobody alive, in a group that this account is in. */
function freeRows(db: Pick<Kysely<Schema>, 'selectFrom'>, noticeId: string, { account, channel }: Worker, now: number) {
  return db
    .selectFrom('notice_recipients as r')
    .where('r.notice_id', '=', noticeId)
    .where('r.state', '=', WAITING)
    .where('r.not_before', '<=', now)
    .where((eb) => eb.or([eb('r.lease_owner', 'is', null), eb('r.lease_until', '<', now)]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('notice_account_rooms as a')
          .select('a.room_id')
          .where('a.account', '=', account)
          .where('a.channel', '=', channel)
          .whereRef('a.room_id', '=', 'r.room_id'),
      ),
    )
}
