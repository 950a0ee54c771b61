// Owns the index by which a group's accounts are found: without it, whether any account is in ten thousand groups took seconds.

import type { Kysely } from 'kysely'
import type { Migration } from '../migration.ts'

export const migration: Migration = { number: 6, name: 'rooms-of-accounts', up }

async function up(db: Kysely<never>): Promise<void> {
  await db.schema.createIndex('notice_account_rooms_by_room').on('notice_account_rooms').columns(['channel', 'room_id']).execute()
}
