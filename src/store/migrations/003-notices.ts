// Owns the tables of notices: what was confirmed, every copy, every attempt, who did what, and what came back.

import type { Kysely } from 'kysely'
import type { Migration } from '../migration.ts'

export const migration: Migration = { number: 3, name: 'notices', up }

type ColumnType = 'text' | 'integer' | 'bigint'

interface TablePlan {
  readonly name: string
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, ColumnType>>
  /** These may be null. */
  readonly optional?: Readonly<Record<string, ColumnType>>
  readonly unique?: readonly string[]
  readonly indexes?: readonly (readonly string[])[]
}

const TABLES: readonly TablePlan[] = [
  { name: 'notice_numbers', key: ['name'], columns: { name: 'text', value: 'integer' } },
  {
    name: 'notices',
    key: ['id'],
    columns: {
      id: 'text',
      state: 'text',
      channel: 'text',
      author_id: 'text',
      content_hash: 'text',
      recipients: 'integer',
      created_at: 'bigint',
      updated_at: 'bigint',
      body: 'text',
    },
    optional: {
      audience_hash: 'text',
      due_at: 'bigint',
      expected_at: 'bigint',
      answers_until: 'bigint',
      started_at: 'bigint',
      asking: 'text',
      parent_id: 'text',
    },
    indexes: [['state', 'due_at'], ['answers_until'], ['content_hash'], ['parent_id']],
  },
  {
    name: 'notice_recipients',
    key: ['notice_id', 'seq'],
    columns: {
      notice_id: 'text',
      seq: 'integer',
      channel: 'text',
      room_id: 'text',
      topic: 'text',
      login: 'text',
      state: 'text',
      parts_done: 'integer',
      attempts: 'integer',
      refusals: 'integer',
      not_before: 'bigint',
      updated_at: 'bigint',
    },
    optional: { lease_owner: 'text', lease_until: 'bigint', account: 'text', reason: 'text' },
    // A group has one row in a notice, and so gets one copy, whoever sends it.
    unique: ['notice_id', 'channel', 'room_id'],
    indexes: [
      ['notice_id', 'state', 'seq'],
      ['lease_owner', 'state'],
    ],
  },
  {
    name: 'notice_attempts',
    key: ['id'],
    columns: {
      id: 'text',
      notice_id: 'text',
      seq: 'integer',
      part: 'integer',
      room_id: 'text',
      account: 'text',
      channel: 'text',
      begun_at: 'bigint',
    },
    optional: { settled_at: 'bigint', outcome: 'text', message_id: 'text', reason: 'text', recall: 'text' },
    indexes: [
      ['account', 'begun_at'],
      ['account', 'recall'],
      ['notice_id', 'seq'],
    ],
  },
  {
    name: 'notice_audit',
    key: ['id'],
    columns: { id: 'text', notice_id: 'text', at: 'bigint', actor_id: 'text', actor_name: 'text', action: 'text', content_hash: 'text' },
    optional: { detail: 'text' },
    indexes: [['notice_id', 'at']],
  },
  { name: 'notice_files', key: ['hash'], columns: { hash: 'text', base64: 'text', created_at: 'bigint' } },
  {
    name: 'notice_answers',
    key: ['notice_id', 'kind', 'room_id', 'person_id'],
    columns: {
      notice_id: 'text',
      kind: 'text',
      room_id: 'text',
      person_id: 'text',
      person_name: 'text',
      value: 'text',
      heads: 'integer',
      at: 'bigint',
    },
  },
  {
    name: 'notice_audiences',
    key: ['channel', 'owner_id', 'name'],
    columns: { channel: 'text', owner_id: 'text', name: 'text', rule: 'text', said: 'text', created_at: 'bigint' },
  },
  {
    name: 'notice_announcements',
    key: ['id'],
    columns: { id: 'text', notice_id: 'text', account: 'text', channel: 'text', kind: 'text', at: 'bigint' },
    optional: { detail: 'text', told_at: 'bigint' },
    indexes: [['account', 'told_at']],
  },
  {
    name: 'notice_workers',
    key: ['account', 'channel'],
    columns: { account: 'text', channel: 'text', owner: 'text', seen_at: 'bigint' },
  },
  {
    name: 'notice_account_rooms',
    key: ['account', 'channel', 'room_id'],
    columns: { account: 'text', channel: 'text', room_id: 'text', topic: 'text' },
  },
]

async function up(db: Kysely<never>): Promise<void> {
  for (const table of TABLES) await createTable(db, table)
}

async function createTable(db: Kysely<never>, { name, key, columns, optional = {}, unique, indexes = [] }: TablePlan): Promise<void> {
  let table = db.schema.createTable(name).addPrimaryKeyConstraint(`${name}_key`, [...key] as never)
  for (const [column, type] of Object.entries(columns)) table = table.addColumn(column, type, (built) => built.notNull())
  for (const [column, type] of Object.entries(optional)) table = table.addColumn(column, type)
  if (unique) table = table.addUniqueConstraint(`${name}_once`, [...unique] as never)
  await table.execute()
  for (const index of indexes) {
    const named = db.schema.createIndex(`${name}_by_${index.join('_')}`).on(name)
    await named.columns([...index]).execute()
  }
}
