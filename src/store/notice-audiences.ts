// Owns the table of saved audiences.

import type { AudienceBook } from '../notices/audience/audience-book.ts'
import type { AudienceRule } from '../notices/audience/rule.ts'
import type { Store } from './store.ts'

export function createAudienceBook({ db }: Pick<Store, 'db'>): AudienceBook {
  return {
    async list({ channel, personId }) {
      const own = db.selectFrom('notice_audiences').selectAll().where('channel', '=', channel).where('owner_id', '=', personId)
      const rows = await own.orderBy('created_at').orderBy('name').execute()
      return rows.map(({ name, rule, said }) => ({ name, rule: JSON.parse(rule) as AudienceRule, said }))
    },

    async save({ channel, personId }, { name, rule, said }, now) {
      const values = { rule: JSON.stringify(rule), said, created_at: now }
      const insert = db.insertInto('notice_audiences').values({ channel, owner_id: personId, name, ...values })
      await insert.onConflict((conflict) => conflict.columns(['channel', 'owner_id', 'name']).doUpdateSet(values)).execute()
    },

    async remove({ channel, personId }, name) {
      const own = db.deleteFrom('notice_audiences').where('channel', '=', channel).where('owner_id', '=', personId)
      const gone = await own.where('name', '=', name).executeTakeFirst()
      return gone.numDeletedRows > 0n
    },
  }
}
