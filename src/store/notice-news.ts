// Owns the table of news for authors.

import type { NewsBook } from '../notices/news-book.ts'
import type { NewsKind } from '../notices/notice-book.ts'
import type { Store } from './store.ts'

export function createNewsBook({ db }: Pick<Store, 'db'>): NewsBook {
  return {
    async waiting({ account, channel }) {
      const own = db.selectFrom('notice_announcements').selectAll().where('account', '=', account).where('channel', '=', channel)
      const rows = await own.where('told_at', 'is', null).orderBy('at').orderBy('id').execute()
      return rows.map((row) => ({
        id: row.id,
        noticeId: row.notice_id,
        at: row.at,
        kind: row.kind as NewsKind,
        ...(row.detail !== null && { detail: row.detail }),
      }))
    },

    async told(id, now) {
      await db.updateTable('notice_announcements').set({ told_at: now }).where('id', '=', id).execute()
    },
  }
}
