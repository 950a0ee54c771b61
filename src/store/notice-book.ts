// Owns notices in the database: drafts, steps, and the audit log that is written with each step or not at all.

import type { Kysely, Transaction } from 'kysely'
import type { Notice, NoticeId } from '../notices/notice.ts'
import type { AuditLine, NoticeBook, NoticeChanges, NoticeFilter, NoticeStep, Sweep } from '../notices/notice-book.ts'
import { type NoticeState, noticeStep } from '../notices/notice-state.ts'
import { changed, noticeOf, rowOf } from './notice-row.ts'
import { resendRows, sweepWaiting } from './notice-sweeps.ts'
import { log, nextNumber, write, writeNews, writeRecipients } from './notice-writes.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

export function createNoticeBook({ db, engine }: Pick<Store, 'db' | 'engine'>): NoticeBook {
  /** Reads a row so that nobody changes it until the transaction ends; SQLite has one writer anyway. */
  async function hold(trx: Transaction<Schema>, id: NoticeId): Promise<Notice | undefined> {
    const query = trx.selectFrom('notices').selectAll().where('id', '=', id)
    const row = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
    return row && noticeOf(row)
  }

  async function take(trx: Transaction<Schema>, id: NoticeId, step: NoticeStep): Promise<boolean> {
    const notice = await hold(trx, id)
    const { from, to } = noticeStep(step.event)
    if (!notice || !from.includes(notice.state) || !isAsExpected(notice, step)) return false
    await write(trx, { ...changed(notice, step.changes ?? {}), state: to, updatedAt: step.note.at })
    await log(trx, id, step.changes?.contentHash ?? notice.contentHash, step.note)
    if (step.sweep) await sweep(trx, id, step.sweep, step.note.at)
    if (step.announce) await writeNews(trx, notice, step.announce, step.note.at)
    return true
  }

  return {
    open: (draft, note) =>
      db.transaction().execute(async (trx) => {
        const notice: Notice = { ...draft, id: String(await nextNumber(trx)), state: 'draft' }
        await trx.insertInto('notices').values(rowOf(notice)).execute()
        await log(trx, notice.id, notice.contentHash, note)
        return notice
      }),

    openChild: (child, note, news) =>
      db.transaction().execute(async (trx) => {
        const inserted = await trx
          .insertInto('notices')
          .values(rowOf(child))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst()
        if (!inserted.numInsertedOrUpdatedRows) return false
        await log(trx, child.id, child.contentHash, note)
        if (news) await writeNews(trx, child, news, note.at)
        return true
      }),

    async find(id) {
      const row = await db.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst()
      return row && noticeOf(row)
    },

    async list(filter) {
      return (await listed(db, filter).execute()).map(noticeOf)
    },

    async due(channel, state, until) {
      const query = db.selectFrom('notices').selectAll().where('state', '=', state).where('due_at', '<=', until)
      const rows = await query.where('channel', '=', channel).orderBy('due_at').orderBy('id').execute()
      return rows.map(noticeOf)
    },

    async answerable(channel, at) {
      const query = db.selectFrom('notices').selectAll().where('channel', '=', channel).where('answers_until', '>=', at)
      return (await query.orderBy('started_at', 'desc').execute()).map(noticeOf)
    },

    revise: (id, states, changes, note, news) =>
      db.transaction().execute(async (trx) => {
        const notice = await hold(trx, id)
        if (!notice || !states.includes(notice.state)) return false
        await write(trx, { ...changed(notice, changes), updatedAt: changes.updatedAt ?? note?.at ?? notice.updatedAt })
        if (note) await log(trx, id, changes.contentHash ?? notice.contentHash, note)
        if (news) await writeNews(trx, notice, news, note?.at ?? notice.updatedAt)
        return true
      }),

    announceOnce: (id, news, note) =>
      db.transaction().execute(async (trx) => {
        const notice = await hold(trx, id)
        const told = trx.selectFrom('notice_announcements').select('id').where('notice_id', '=', id).where('kind', '=', news.kind)
        if (!notice || (await told.executeTakeFirst())) return false
        await log(trx, id, notice.contentHash, note)
        await writeNews(trx, notice, news, note.at)
        return true
      }),

    step: (id, step) => db.transaction().execute((trx) => take(trx, id, step)),

    freeze: (id, step, recipients) =>
      db.transaction().execute(async (trx) => {
        const changes: NoticeChanges = { ...step.changes, recipients: recipients.length }
        if (!(await take(trx, id, { ...step, changes }))) return false
        await writeRecipients(trx, id, recipients, step.note.at)
        return true
      }),

    async sameContent(contentHash, since) {
      const rows = await db
        .selectFrom('notices')
        .selectAll()
        .where('content_hash', '=', contentHash)
        .where('state', 'in', ['scheduled', 'sending', 'paused', 'done'] satisfies NoticeState[])
        .where('due_at', '>=', since)
        .execute()
      return rows.map(noticeOf)
    },

    async audit(id) {
      const rows = await db.selectFrom('notice_audit').selectAll().where('notice_id', '=', id).orderBy('at').execute()
      return rows.map(
        (row): AuditLine => ({
          noticeId: row.notice_id,
          at: row.at,
          actor: { personId: row.actor_id, name: row.actor_name },
          action: row.action,
          contentHash: row.content_hash,
          ...(row.detail !== null && { detail: row.detail }),
        }),
      )
    },
  }
}

async function sweep(trx: Transaction<Schema>, id: NoticeId, kind: Sweep, now: number): Promise<void> {
  switch (kind.kind) {
    case 'cancelled':
      await sweepWaiting(trx, id, 'cancelled', null, now)
      return
    case 'expired':
      await sweepWaiting(trx, id, 'expired', kind.reason, now)
      return
    case 'resend':
      await resendRows(trx, id, kind.from, kind.roomIds, now)
  }
}

function isAsExpected(notice: Notice, { expected }: NoticeStep): boolean {
  if (expected?.contentHash !== undefined && expected.contentHash !== notice.contentHash) return false
  return expected?.audienceHash === undefined || expected.audienceHash === notice.audienceHash
}

function listed(db: Kysely<Schema>, { channel, states, parentId, limit }: NoticeFilter) {
  return db
    .selectFrom('notices')
    .selectAll()
    .$if(channel !== undefined, (query) => query.where('channel', '=', channel ?? ''))
    .$if(states !== undefined, (query) => query.where('state', 'in', [...(states ?? [])]))
    .$if(parentId !== undefined, (query) => query.where('parent_id', '=', parentId ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit ?? 1000)
}
