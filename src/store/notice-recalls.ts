// Owns the taking back of messages that arrived, attempt by attempt, by the account that sent them.

import type { DeliveryLedger } from '../notices/sending/ledger.ts'
import type { Store } from './store.ts'

type Recalls = Pick<DeliveryLedger, 'wantRecall' | 'wantedRecalls' | 'recalled' | 'recallCounts'>

const WANTED = 'wanted'

export function createNoticeRecalls({ db }: Pick<Store, 'db'>): Recalls {
  return {
    async wantRecall(noticeId) {
      const changed = await db
        .updateTable('notice_attempts')
        .set({ recall: WANTED })
        .where('notice_id', '=', noticeId)
        .where('message_id', 'is not', null)
        .where('recall', 'is', null)
        .executeTakeFirst()
      return Number(changed.numUpdatedRows)
    },

    async wantedRecalls({ account, channel }, limit) {
      const rows = await db
        .selectFrom('notice_attempts')
        .select(['id', 'message_id'])
        .where('account', '=', account)
        .where('channel', '=', channel)
        .where('recall', '=', WANTED)
        .orderBy('begun_at')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ attemptId: row.id, messageId: row.message_id ?? '' }))
    },

    async recalled(attemptId, outcome) {
      await db.updateTable('notice_attempts').set({ recall: outcome }).where('id', '=', attemptId).execute()
    },

    async recallCounts(noticeId) {
      const rows = await db
        .selectFrom('notice_attempts')
        .select((eb) => ['recall', eb.fn.countAll().as('count')])
        .where('notice_id', '=', noticeId)
        .where('recall', 'is not', null)
        .groupBy('recall')
        .execute()
      const count = (recall: string): number => Number(rows.find((row) => row.recall === recall)?.count ?? 0)
      return { wanted: count(WANTED), recalled: count('recalled'), notRecalled: count('not-recalled') }
    },
  }
}
