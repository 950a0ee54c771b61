// Owns bringing a database up to date: under a lock, all of it or nothing.

import { dirname } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { AppError } from '../errors.ts'
import * as words from '../wording/start.ts'
import { type FaultPlace, storageError } from './faults.ts'
import type { Migration } from './migration.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/** Any number will do, as long as every process of this program takes the same one. */
const POSTGRES_LOCK = 730_481_221

/** How a transaction begins that keeps every other start out until it ends. */
const BEGIN = {
  sqlite: [sql`begin exclusive`],
  postgres: [sql`begin`, sql`select pg_advisory_xact_lock(${sql.lit(POSTGRES_LOCK)})`],
} as const

export async function migrate(store: Store, migrations: readonly Migration[], now: () => number): Promise<void> {
  await store.db.connection().execute(async (db) => {
    try {
      for (const statement of BEGIN[store.engine]) await statement.execute(db)
      await bringUp(db, store, migrations, now)
      await sql`commit`.execute(db)
    } catch (error) {
      await rollBack(db)
      throw storageError(error, placeOf(store))
    }
  })
}

const placeOf = ({ place }: Store): FaultPlace => ({ place, dataDir: dirname(place) })

/** Where the beginning itself failed there is nothing to roll back; what matters is the first error. */
async function rollBack(db: Kysely<Schema>): Promise<void> {
  await sql`rollback`.execute(db).catch(() => undefined)
}

async function bringUp(db: Kysely<Schema>, store: Store, migrations: readonly Migration[], now: () => number): Promise<void> {
  await createLedger(db)
  const version = await findVersion(db)
  const known = migrations.at(-1)?.number ?? 0
  if (version > known) {
    throw new AppError('database-newer', words.DATABASE_NEWER(store.place, version, known), { hint: words.DATABASE_NEWER_HINT })
  }
  for (const migration of migrations.filter(({ number }) => number > version)) await apply(db, store, migration, now())
}

async function createLedger(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('schema_migrations')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'bigint', (column) => column.notNull())
    .execute()
}

async function findVersion(db: Kysely<Schema>): Promise<number> {
  const row = await db.selectFrom('schema_migrations').select(db.fn.max('number').as('version')).executeTakeFirst()
  return row?.version ?? 0
}

async function apply(db: Kysely<Schema>, store: Store, { number, name, up }: Migration, appliedAt: number): Promise<void> {
  try {
    await up(db as unknown as Kysely<never>, store.engine)
    await db.insertInto('schema_migrations').values({ number, name, applied_at: appliedAt }).execute()
  } catch (cause) {
    // A full disk or a lock is no fault of the change.
    const fault = storageError(cause, placeOf(store))
    if (fault instanceof AppError) throw fault
    throw new AppError('migration-failed', words.MIGRATION_FAILED(name), { hint: words.MIGRATION_FAILED_HINT, cause })
  }
}
