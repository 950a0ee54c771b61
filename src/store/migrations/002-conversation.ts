// Owns the tables of the conversation: what was seen, who is who, which groups are open, and short memories.

import type { Kysely } from 'kysely'
import type { Migration } from '../migration.ts'

export const migration: Migration = { number: 2, name: 'conversation', up }

async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('seen_messages')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('seen_messages_key', ['channel', 'message_id'] as never)
    .execute()
  await db.schema.createIndex('seen_messages_by_time').on('seen_messages').column('seen_at').execute()

  await db.schema
    .createTable('sessions')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('place_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('replied_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sessions_key', ['channel', 'place_id', 'person_id'] as never)
    .execute()
  await db.schema.createIndex('sessions_by_time').on('sessions').column('replied_at').execute()

  await db.schema
    .createTable('role_bindings')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('login', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('granted_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('role_bindings_key', ['channel', 'person_id'] as never)
    .execute()

  await db.schema
    .createTable('invites')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('invite_misses')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('missed_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('invite_misses_by_person').on('invite_misses').columns(['channel', 'person_id']).execute()

  await db.schema
    .createTable('rooms')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('enabled', 'integer', (column) => column.notNull())
    .addColumn('tags', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rooms_key', ['channel', 'id'] as never)
    .execute()

  await db.schema
    .createTable('feedback_counts')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_counts_key', ['day', 'verdict'] as never)
    .execute()
}
