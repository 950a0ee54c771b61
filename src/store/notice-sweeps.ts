// Owns the changes that touch many copies at once: after a crash, a cancel, a new login, at the admin's word.

import type { Kysely, Transaction } from 'kysely'
import { type DeliveryEvent, stepOf } from '../notices/sending/delivery-state.ts'
import type { DeliveryLedger, Worker } from '../notices/sending/ledger.ts'
import { REASONS } from '../notices/sending/reasons.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

type Sweeps = Pick<DeliveryLedger, 'takeOver' | 'reap' | 'expireWaiting' | 'failUnreachable' | 'rebind' | 'resend'>

const ROWS_AT_ONCE = 500
const FREE = { lease_owner: null, lease_until: null } as const

export function createNoticeSweeps({ db }: Pick<Store, 'db'>): Sweeps {
  return {
    takeOver: (worker, now) =>
      db.transaction().execute(async (trx) => {
        await announceWorker(trx, worker, now)
        const earlier = (state: string) =>
          trx
            .updateTable('notice_recipients')
            .where('account', '=', worker.account)
            .where('channel', '=', worker.channel)
            .where('state', '=', state)
            .where('lease_owner', '!=', worker.owner)
        await earlier(stepOf('begin').from).set(FREE).execute()
        const lost = stepOf('lost')
        const changed = await earlier(lost.from)
          .set({ ...FREE, state: lost.to, reason: REASONS.crashed, updated_at: now })
          .executeTakeFirst()
        return Number(changed.numUpdatedRows)
      }),

    reap: (now) =>
      db.transaction().execute(async (trx) => {
        const silent = (state: string) => trx.updateTable('notice_recipients').where('state', '=', state).where('lease_until', '<', now)
        await silent(stepOf('begin').from).set(FREE).execute()
        const lost = stepOf('lost')
        const changed = await silent(lost.from)
          .set({ ...FREE, state: lost.to, reason: REASONS.workerLost, updated_at: now })
          .executeTakeFirst()
        return Number(changed.numUpdatedRows)
      }),

    expireWaiting: (noticeId, reason, now) => sweepWaiting(db, noticeId, 'expired', reason, now),

    async failUnreachable(noticeId, reason, now) {
      const { from, to } = stepOf('unreachable')
      const changed = await db
        .updateTable('notice_recipients')
        .set({ ...FREE, state: to, reason, updated_at: now })
        .where('notice_id', '=', noticeId)
        .where('state', '=', from)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('notice_account_rooms as a')
                .select('a.room_id')
                .whereRef('a.channel', '=', 'notice_recipients.channel')
                .whereRef('a.room_id', '=', 'notice_recipients.room_id'),
            ),
          ),
        )
        .executeTakeFirst()
      return Number(changed.numUpdatedRows)
    },

    rebind: (channel, login, rooms, reason, now) =>
      db.transaction().execute(async (trx) => {
        const rows = await strayRows(trx, channel, login)
        const namesakes = await topicCounts(trx, [...new Set(rows.map((row) => row.notice_id))])
        const byTopic = groupedIds(rooms)
        for (const row of rows) {
          const [found, ...others] = byTopic.get(row.topic) ?? []
          // A namesake in the same notice may have got its copy already: then the topic proves nothing.
          const isSure = others.length === 0 && namesakes.get(topicKey(row)) === 1
          await bind(trx, row, isSure ? found : undefined, { login, reason, now })
        }
        return rows.length
      }),

    resend: (noticeId, from, roomIds, now) => resendRows(db, noticeId, from, roomIds, now),
  }
}

/** Copies that failed or are unknown wait again; the admin has said so. */
export async function resendRows(
  db: Kysely<Schema>,
  noticeId: string,
  state: 'failed' | 'unknown',
  roomIds: ReadonlySet<string> | undefined,
  now: number,
): Promise<number> {
  const { from, to } = stepOf(state === 'failed' ? 'resend-failed' : 'resend-unknown')
  const rows = await db
    .selectFrom('notice_recipients')
    .select(['seq', 'room_id'])
    .where('notice_id', '=', noticeId)
    .where('state', '=', from)
    .execute()
  const chosen = rows.filter(({ room_id }) => !roomIds || roomIds.has(room_id)).map(({ seq }) => seq)
  let count = 0
  for (let at = 0; at < chosen.length; at += ROWS_AT_ONCE) {
    const changed = await db
      .updateTable('notice_recipients')
      .set({ ...FREE, state: to, refusals: 0, not_before: 0, reason: null, updated_at: now })
      .where('notice_id', '=', noticeId)
      .where('seq', 'in', chosen.slice(at, at + ROWS_AT_ONCE))
      .where('state', '=', from)
      .executeTakeFirst()
    count += Number(changed.numUpdatedRows)
  }
  return count
}

/** Copies that wait with an id of another login. */
async function strayRows(trx: Transaction<Schema>, channel: string, login: string) {
  return trx
    .selectFrom('notice_recipients')
    .select(['notice_id', 'seq', 'topic'])
    .where('channel', '=', channel)
    .where('login', '!=', login)
    .where('state', '=', stepOf('begin').from)
    .execute()
}

/** How many groups of each topic a notice has, whatever became of their copies. */
async function topicCounts(trx: Transaction<Schema>, noticeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const id of noticeIds) {
    const rows = await trx.selectFrom('notice_recipients').select(['notice_id', 'topic']).where('notice_id', '=', id).execute()
    for (const row of rows) counts.set(topicKey(row), (counts.get(topicKey(row)) ?? 0) + 1)
  }
  return counts
}

const topicKey = (row: { readonly notice_id: string; readonly topic: string }): string => `${row.notice_id} ${row.topic}`

function groupedIds(rooms: readonly { readonly id: string; readonly topic: string }[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>()
  for (const { id, topic } of rooms) grouped.set(topic, [...(grouped.get(topic) ?? []), id])
  return grouped
}

/** All copies of a notice that have not begun. */
export async function sweepWaiting(
  db: Kysely<Schema>,
  noticeId: string,
  event: DeliveryEvent,
  reason: string | null,
  now: number,
): Promise<number> {
  const { from, to } = stepOf(event)
  const changed = await db
    .updateTable('notice_recipients')
    .set({ ...FREE, state: to, reason, updated_at: now })
    .where('notice_id', '=', noticeId)
    .where('state', '=', from)
    .executeTakeFirst()
  return Number(changed.numUpdatedRows)
}

async function announceWorker(trx: Transaction<Schema>, { account, channel, owner }: Worker, now: number): Promise<void> {
  await trx
    .insertInto('notice_workers')
    .values({ account, channel, owner, seen_at: now })
    .onConflict((conflict) => conflict.columns(['account', 'channel']).doUpdateSet({ owner, seen_at: now }))
    .execute()
}

interface Binding {
  readonly login: string
  readonly reason: string
  readonly now: number
}

async function bind(
  trx: Transaction<Schema>,
  row: { readonly notice_id: string; readonly seq: number },
  roomId: string | undefined,
  { login, reason, now }: Binding,
): Promise<void> {
  const values =
    roomId === undefined ? { ...FREE, state: stepOf('unreachable').to, reason, updated_at: now } : { ...FREE, room_id: roomId, login }
  await trx.updateTable('notice_recipients').set(values).where('notice_id', '=', row.notice_id).where('seq', '=', row.seq).execute()
}
