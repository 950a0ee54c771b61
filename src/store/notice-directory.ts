// Owns the table in which each account says which groups it is in.

import type { GroupDirectory, Presence } from '../notices/audience/directory.ts'
import type { Store } from './store.ts'

const ROWS_AT_ONCE = 500

export function createGroupDirectory({ db }: Pick<Store, 'db'>): GroupDirectory {
  return {
    publish: ({ account, channel }, rooms) =>
      db.transaction().execute(async (trx) => {
        const own = trx.selectFrom('notice_account_rooms').select(['room_id', 'topic']).where('account', '=', account)
        const before = new Map((await own.where('channel', '=', channel).execute()).map((row) => [row.room_id, row.topic]))
        const now = new Map(rooms.map(({ id, topic }) => [id, topic]))
        const gone = [...before.keys()].filter((id) => !now.has(id))
        const fresh = [...now].filter(([id, topic]) => before.get(id) !== topic)
        for (const ids of chunks([...gone, ...fresh.map(([id]) => id)])) {
          const remove = trx.deleteFrom('notice_account_rooms').where('account', '=', account).where('channel', '=', channel)
          await remove.where('room_id', 'in', ids).execute()
        }
        for (const some of chunks(fresh)) {
          const rows = some.map(([room_id, topic]) => ({ account, channel, room_id, topic }))
          await trx.insertInto('notice_account_rooms').values(rows).execute()
        }
      }),

    async presence(channel) {
      const query = db.selectFrom('notice_account_rooms').selectAll().where('channel', '=', channel)
      const found = new Map<string, Presence>()
      for (const { room_id, topic, account } of await query.orderBy('account').execute()) {
        const earlier = found.get(room_id)
        found.set(room_id, { roomId: room_id, topic: earlier?.topic ?? topic, accounts: [...(earlier?.accounts ?? []), account] })
      }
      return [...found.values()]
    },
  }
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / ROWS_AT_ONCE) }, (_, at) => items.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE))
}
