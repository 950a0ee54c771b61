// Owns the shared database: several bots, one PostgreSQL.

import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { storageError } from './faults.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

const CONNECT_TIMEOUT_MS = 5000
const MOST_CONNECTIONS = 10
const BIGINT = 20

/** pg gives a bigint as text; ours are times and counts, all safe as numbers, as on SQLite. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => (id === BIGINT ? Number : pg.types.getTypeParser(id, format as 'text')),
}

export async function openPostgres(databaseUrl: string, busyTimeoutMs: number): Promise<Store> {
  const place = placeOf(databaseUrl)
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    lock_timeout: busyTimeoutMs,
    max: MOST_CONNECTIONS,
    types,
  })
  // An idle connection that the server cuts must not end the process; the next query opens another.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw storageError(error, { place })
  }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return { engine: 'postgres', place, db, unhurried: (write) => write(db), close: () => db.destroy() }
}

/** postgres://bot:secret@db.local:5432/union → db.local:5432/union */
function placeOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}
