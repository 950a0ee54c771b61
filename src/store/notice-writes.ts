// Owns what a notice's step writes, each within the step's transaction: its number, its row, the audit log, news and recipients.
import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Notice, NoticeId } from '../notices/notice.ts'
import type { AuditNote, News, Recipient } from '../notices/notice-book.ts'
import { rowOf } from './notice-row.ts'
import type { Schema } from './schema.ts'

/** Rows in one insert: the engines limit how many values one statement may carry. */
const ROWS_AT_ONCE = 500

/** One row counts up: two machines that open a draft at once wait for each other, and no number is given twice. */
export async function nextNumber(trx: Transaction<Schema>): Promise<number> {
  const row = await trx
    .insertInto('notice_numbers')
    .values({ name: 'notice', value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql<number>`notice_numbers.value + 1` }))
    .returning('value')
    .executeTakeFirstOrThrow()
  return row.value
}

export async function write(trx: Transaction<Schema>, notice: Notice): Promise<void> {
  const { id, ...values } = rowOf(notice)
  await trx.updateTable('notices').set(values).where('id', '=', id).execute()
}

export async function log(trx: Transaction<Schema>, noticeId: NoticeId, contentHash: string, note: AuditNote): Promise<void> {
  await trx
    .insertInto('notice_audit')
    .values({
      id: randomUUID(),
      notice_id: noticeId,
      at: note.at,
      actor_id: note.actor.personId,
      actor_name: note.actor.name,
      action: note.action,
      content_hash: contentHash,
      detail: note.detail ?? null,
    })
    .execute()
}

export async function writeNews(trx: Transaction<Schema>, { id, author }: Notice, news: News, at: number): Promise<void> {
  const { account, channel } = author
  await trx
    .insertInto('notice_announcements')
    .values({ id: randomUUID(), notice_id: id, account, channel, kind: news.kind, detail: news.detail ?? null, at })
    .execute()
}

export async function writeRecipients(
  trx: Transaction<Schema>,
  noticeId: NoticeId,
  recipients: readonly Recipient[],
  now: number,
): Promise<void> {
  const rows = recipients.map(({ channel, roomId, topic, login }, at) => ({
    notice_id: noticeId,
    seq: at + 1,
    channel,
    room_id: roomId,
    topic,
    login,
    state: 'waiting',
    parts_done: 0,
    attempts: 0,
    refusals: 0,
    not_before: 0,
    updated_at: now,
  }))
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await trx
      .insertInto('notice_recipients')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute()
  }
}
