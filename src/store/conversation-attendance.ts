// Owns over the database which conversations people answer themselves.

import type { Kysely } from 'kysely'
import type { AttendanceRepository } from '../conversation/attendance.ts'
import type { Schema } from './schema.ts'

export function createAttendanceRepository(db: Kysely<Schema>): AttendanceRepository {
  return {
    async find({ channel, placeId, personId }) {
      const query = db.selectFrom('attended').select(['person_id', 'until']).where('channel', '=', channel).where('place_id', '=', placeId)
      const rows = await query.where('person_id', 'in', ['', personId]).execute()
      return rows.map((row) => ({ personId: row.person_id, until: row.until }))
    },
    async save({ channel, placeId, personId }, until) {
      const insert = db.insertInto('attended').values({ channel, place_id: placeId, person_id: personId, until })
      await insert.onConflict((conflict) => conflict.columns(['channel', 'place_id', 'person_id']).doUpdateSet({ until })).execute()
    },
    async remove(channel, placeId) {
      const remove = db.deleteFrom('attended').where('channel', '=', channel).where('place_id', '=', placeId)
      return Number((await remove.executeTakeFirst()).numDeletedRows) > 0
    },
    async prune(before) {
      return Number((await db.deleteFrom('attended').where('until', '<', before).executeTakeFirst()).numDeletedRows)
    },
  }
}
