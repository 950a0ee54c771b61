// Owns the table of conversations in which people answer themselves.

import type { Kysely } from 'kysely'
import type { Migration } from '../migration.ts'

export const migration: Migration = { number: 5, name: 'attendance', up }

async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('attended')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('place_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('attended_key', ['channel', 'place_id', 'person_id'] as never)
    .execute()
}
