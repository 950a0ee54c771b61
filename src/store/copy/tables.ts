// Owns which tables there are to be copied: all that the database has, so that none is forgotten when one is added.

import type { Kysely } from 'kysely'
import type { Engine } from '../migration.ts'
import type { Schema } from '../schema.ts'

/** Rows of any table. */
export type Row = Readonly<Record<string, unknown>>
export type AnyTables = Kysely<Record<string, Record<string, unknown>>>

export interface Table {
  readonly name: string
  /** In order of their names. */
  readonly columns: readonly string[]
}

/** An open database, whichever engine it is. */
export interface Database {
  readonly db: Kysely<Schema>
  readonly engine: Engine
}

/** Written by the migrations, and by `cli backup` beside what it copies. */
const NOT_COPIED: ReadonlySet<string> = new Set(['schema_migrations', 'backup_info', 'backup_files'])

export async function listTables({ db }: Database): Promise<readonly Table[]> {
  const tables = await db.introspection.getTables()
  return tables
    .filter(({ name }) => !NOT_COPIED.has(name))
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name).sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Typed as what it is when any table is meant. */
export const anyTables = ({ db }: Database): AnyTables => db as unknown as AnyTables

export async function hasRows(database: Database): Promise<boolean> {
  for (const { name } of await listTables(database)) {
    if (await anyTables(database).selectFrom(name).selectAll().limit(1).executeTakeFirst()) return true
  }
  return false
}
