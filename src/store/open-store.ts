// Owns the opening and closing of the database.

import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'
import { MIGRATIONS } from './migrations/list.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  /** PostgreSQL where set; else a SQLite file in `dataDir`. */
  readonly databaseUrl?: string | undefined
  readonly dataDir: string
  readonly now: () => number
  /** How long to wait for a lock that somebody else holds. */
  readonly busyTimeoutMs?: number
  /** Another list than the program's own, for tests. */
  readonly migrations?: readonly Migration[]
}

export const BUSY_TIMEOUT_MS = 5000

/** Opens the database and brings it up to date; whatever is wrong with it is an AppError with its remedy. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const busyTimeoutMs = options.busyTimeoutMs ?? BUSY_TIMEOUT_MS
  const store = options.databaseUrl ? await openPostgres(options.databaseUrl, busyTimeoutMs) : openSqlite(options.dataDir, busyTimeoutMs)
  return prepareStore(store, options)
}

/** An open database, brought up to date; closed again where that cannot be. */
export async function prepareStore(store: Store, options: Pick<StoreOptions, 'migrations' | 'now'>): Promise<Store> {
  try {
    await migrate(store, options.migrations ?? MIGRATIONS, options.now)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}
