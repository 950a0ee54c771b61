// Owns the writing down of an attempt before it is made, and of what became of it after.

import { type Kysely, sql, type Transaction } from 'kysely'
import { SENDING_STATE } from '../notices/notice-state.ts'
import { type DeliveryEvent, stepOf } from '../notices/sending/delivery-state.ts'
import type { Attempt, Delivery, DeliveryLedger, Settlement, Worker } from '../notices/sending/ledger.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

type Attempts = Pick<DeliveryLedger, 'begin' | 'settle' | 'doubt' | 'attemptsSince'>

export function createNoticeAttempts({ db }: Pick<Store, 'db'>): Attempts {
  return {
    begin: (worker, delivery, now) =>
      db.transaction().execute(async (trx) => {
        const attempt: Attempt = { id: attemptId(delivery, delivery.attempts + 1), delivery, part: delivery.partsDone }
        if (!(await claim(trx, worker, delivery, now))) return undefined
        await writeAttempt(trx, worker, attempt, now)
        return attempt
      }),

    settle: (attempt, settlement, now) =>
      db.transaction().execute(async (trx) => {
        const isSettled = await move(trx, attempt, EVENTS[settlement.kind](settlement), settlement, now)
        // The lease ran out under a slow send and the copy was taken for unknown: the truth may still be told.
        const isProven = !isSettled && settlement.kind === 'sent' && (await move(trx, attempt, 'proven', settlement, now))
        await closeAttempt(trx, attempt, settlement, now)
        return isSettled || isProven
      }),

    doubt: (worker, roomId, since, reason, now) =>
      db.transaction().execute(async (trx) => {
        const last = await lastAttempt(trx, worker, roomId, since)
        if (!last) return false
        await trx.updateTable('notice_attempts').set({ outcome: 'unknown', reason }).where('id', '=', last.id).execute()
        const { from, to } = stepOf('doubted')
        const changed = await trx
          .updateTable('notice_recipients')
          .set({ state: to, reason, updated_at: now })
          .where('notice_id', '=', last.notice_id)
          .where('seq', '=', last.seq)
          .where('state', '=', from)
          .executeTakeFirst()
        return changed.numUpdatedRows > 0n
      }),

    async attemptsSince({ account, channel }, since) {
      const rows = await db
        .selectFrom('notice_attempts')
        .select('begun_at')
        .where('account', '=', account)
        .where('channel', '=', channel)
        .where('begun_at', '>', since)
        .orderBy('begun_at')
        .execute()
      return rows.map(({ begun_at }) => begun_at)
    },
  }
}

const EVENTS: Readonly<Record<Settlement['kind'], (settlement: Settlement) => DeliveryEvent>> = {
  sent: (settlement) => (settlement.kind === 'sent' && settlement.isLastPart ? 'delivered' : 'part-delivered'),
  refused: () => 'refused',
  'given-up': () => 'given-up',
  lost: () => 'lost',
}

function attemptId({ noticeId, seq }: Delivery, number: number): string {
  return `${noticeId}:${seq}:${number}`
}

/** Only while its notice is being sent, and only by who holds the lease. */
async function claim(trx: Transaction<Schema>, worker: Worker, delivery: Delivery, now: number): Promise<boolean> {
  const { from, to } = stepOf('begin')
  const claimed = await trx
    .updateTable('notice_recipients')
    .set({ state: to, attempts: delivery.attempts + 1, updated_at: now, reason: null })
    .where('notice_id', '=', delivery.noticeId)
    .where('seq', '=', delivery.seq)
    .where('state', '=', from)
    .where('lease_owner', '=', worker.owner)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('notices').select('notices.id').where('notices.id', '=', delivery.noticeId).where('notices.state', '=', SENDING_STATE),
      ),
    )
    .executeTakeFirst()
  return claimed.numUpdatedRows > 0n
}

async function writeAttempt(trx: Transaction<Schema>, worker: Worker, { id, delivery, part }: Attempt, now: number): Promise<void> {
  await trx
    .insertInto('notice_attempts')
    .values({
      id,
      notice_id: delivery.noticeId,
      seq: delivery.seq,
      part,
      room_id: delivery.roomId,
      account: worker.account,
      channel: worker.channel,
      begun_at: now,
    })
    .execute()
}

/** The number of the attempt is its fence: a copy that was begun anew since is not touched. */
async function move(
  trx: Transaction<Schema>,
  { id, delivery }: Attempt,
  event: DeliveryEvent,
  settlement: Settlement,
  now: number,
): Promise<boolean> {
  const { from, to } = stepOf(event)
  const isProofOfPart = event === 'proven' && settlement.kind === 'sent' && !settlement.isLastPart
  const moved = await trx
    .updateTable('notice_recipients')
    .set({
      state: isProofOfPart ? from : to,
      updated_at: now,
      reason: 'reason' in settlement ? settlement.reason : null,
      ...(settlement.kind === 'sent' && { parts_done: delivery.partsDone + 1 }),
      ...(settlement.kind === 'refused' && { refusals: delivery.refusals + 1, not_before: settlement.retryAt }),
      ...leaseAfter(event),
    })
    .where('notice_id', '=', delivery.noticeId)
    .where('seq', '=', delivery.seq)
    .where('state', '=', from)
    .where('attempts', '=', Number(id.slice(id.lastIndexOf(':') + 1)))
    .executeTakeFirst()
  return moved.numUpdatedRows > 0n
}

/** The next part stays with the worker that sent the first; everything else is free again. */
function leaseAfter(event: DeliveryEvent): { lease_owner?: null; lease_until?: null } {
  return event === 'part-delivered' ? {} : { lease_owner: null, lease_until: null }
}

async function closeAttempt(trx: Transaction<Schema>, { id }: Attempt, settlement: Settlement, now: number): Promise<void> {
  await trx
    .updateTable('notice_attempts')
    .set({
      settled_at: now,
      outcome: settlement.kind === 'lost' ? 'unknown' : settlement.kind === 'sent' ? 'sent' : 'refused',
      message_id: settlement.kind === 'sent' ? (settlement.messageId ?? null) : null,
      reason: 'reason' in settlement ? settlement.reason : null,
    })
    .where('id', '=', id)
    .execute()
}

async function lastAttempt(trx: Kysely<Schema>, { account, channel }: Worker, roomId: string, since: number) {
  return trx
    .selectFrom('notice_attempts')
    .select(['id', 'notice_id', 'seq'])
    .where('account', '=', account)
    .where('channel', '=', channel)
    .where('room_id', '=', roomId)
    .where('begun_at', '>=', since)
    .orderBy('begun_at', 'desc')
    .orderBy(sql`id`, 'desc')
    .limit(1)
    .executeTakeFirst()
}
