// Owns the form of the whole database: each area adds its tables here beside its migration.
//
// Column types are the same on both engines: text, integer (up to 2^31), bigint (times in milliseconds, as numbers),
// and 0/1 for yes and no. JSON goes into text. No engine's own types, so that one contract suite can hold for both.

import type { ConversationTables } from './conversation-tables.ts'
import type { NoticeTables } from './notice-tables.ts'

/** Which migrations ran. */
interface MigrationTable {
  readonly number: number
  readonly name: string
  readonly applied_at: number
}

export interface Schema extends ConversationTables, NoticeTables {
  readonly schema_migrations: MigrationTable
}
