// Owns the conversation's repositories over the database, whichever engine it is.

import type { Kysely } from 'kysely'
import type { ClaimRepository } from '../conversation/claims.ts'
import type { ConversationRepositories } from '../conversation/deps.ts'
import type { FeedbackRepository } from '../conversation/feedback.ts'
import type { RoomRecord, RoomRepository } from '../conversation/rooms.ts'
import type { Session, SessionKey, SessionRepository } from '../conversation/session.ts'
import { createAttendanceRepository } from './conversation-attendance.ts'
import { createInviteRepository, createRoleRepository } from './conversation-rights.ts'
import type { ConversationTables } from './conversation-tables.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/** Without an `unhurried` every write waits for the disk. */
export function createConversationRepositories(
  db: Kysely<Schema>,
  unhurried: Store['unhurried'] = (write) => write(db),
): ConversationRepositories {
  return {
    claims: createClaimRepository(db),
    sessions: createSessionRepository(db, unhurried),
    roles: createRoleRepository(db),
    invites: createInviteRepository(db),
    rooms: createRoomRepository(db),
    feedback: createFeedbackRepository(db),
    attendance: createAttendanceRepository(db),
  }
}

function createClaimRepository(db: Kysely<Schema>): ClaimRepository {
  return {
    async claim(channel, messageId, at) {
      const row = { channel, message_id: messageId, seen_at: at }
      const insert = db.insertInto('seen_messages').values(row)
      const made = await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return Number(made.numInsertedOrUpdatedRows ?? 0) > 0
    },
    async prune(before) {
      const gone = await db.deleteFrom('seen_messages').where('seen_at', '<', before).executeTakeFirst()
      return Number(gone.numDeletedRows)
    },
  }
}

function createSessionRepository(db: Kysely<Schema>, unhurried: Store['unhurried']): SessionRepository {
  const ownRow = ({ channel, placeId, personId }: SessionKey) => ({ channel, place_id: placeId, person_id: personId })
  return {
    async find(key) {
      const { channel, place_id, person_id } = ownRow(key)
      const query = db.selectFrom('sessions').select('state').where('channel', '=', channel)
      const row = await query.where('place_id', '=', place_id).where('person_id', '=', person_id).executeTakeFirst()
      return row && (JSON.parse(row.state) as Session)
    },
    async save(key, session) {
      const state = { replied_at: session.repliedAt, state: JSON.stringify(session) }
      // After a power cut a follow-up is asked anew, at the worst.
      await unhurried(async (own) => {
        const insert = own.insertInto('sessions').values({ ...ownRow(key), ...state })
        await insert.onConflict((conflict) => conflict.columns(['channel', 'place_id', 'person_id']).doUpdateSet(state)).execute()
      })
    },
    async remove(key) {
      const { channel, place_id, person_id } = ownRow(key)
      const remove = db.deleteFrom('sessions').where('channel', '=', channel)
      await remove.where('place_id', '=', place_id).where('person_id', '=', person_id).execute()
    },
    async prune(before) {
      const gone = await db.deleteFrom('sessions').where('replied_at', '<', before).executeTakeFirst()
      return Number(gone.numDeletedRows)
    },
  }
}

function createRoomRepository(db: Kysely<Schema>): RoomRepository {
  return {
    async find(channel, id) {
      const row = await db.selectFrom('rooms').selectAll().where('channel', '=', channel).where('id', '=', id).executeTakeFirst()
      return row && roomOf(row)
    },
    async list(channel) {
      const all = db.selectFrom('rooms').selectAll().orderBy('channel').orderBy('id')
      const rows = await (channel === undefined ? all : all.where('channel', '=', channel)).execute()
      return rows.map(roomOf)
    },
    async save({ channel, id, topic, enabled, tags }) {
      const state = { topic, enabled: enabled ? 1 : 0, tags: JSON.stringify(tags) }
      const insert = db.insertInto('rooms').values({ channel, id, ...state })
      await insert.onConflict((conflict) => conflict.columns(['channel', 'id']).doUpdateSet(state)).execute()
    },
  }
}

function roomOf({ enabled, tags, ...row }: ConversationTables['rooms']): RoomRecord {
  return { ...row, enabled: enabled === 1, tags: JSON.parse(tags) as string[] }
}

function createFeedbackRepository(db: Kysely<Schema>): FeedbackRepository {
  return {
    async count(day, verdict) {
      const insert = db.insertInto('feedback_counts').values({ day, verdict, count: 1 })
      await insert
        .onConflict((conflict) =>
          conflict.columns(['day', 'verdict']).doUpdateSet((row) => ({ count: row('feedback_counts.count', '+', 1) })),
        )
        .execute()
    },
    async totals(sinceDay) {
      const rows = await db.selectFrom('feedback_counts').select(['verdict', 'count']).where('day', '>=', sinceDay).execute()
      const sum = (verdict: string) => rows.filter((row) => row.verdict === verdict).reduce((total, row) => total + row.count, 0)
      return { useful: sum('useful'), useless: sum('useless') }
    },
  }
}
