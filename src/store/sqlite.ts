// Owns the embedded database: one file in the data directory, no server.

import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { ensureDir } from './data-dir.ts'
import { storageError } from './faults.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

export const SQLITE_FILE = 'gongxiaowen.sqlite'

export function openSqlite(dataDir: string, busyTimeoutMs: number): Store {
  return openSqliteFile(join(dataDir, SQLITE_FILE), busyTimeoutMs)
}

export function openSqliteFile(place: string, busyTimeoutMs: number): Store {
  const dataDir = dirname(place)
  try {
    ensureDir(dataDir)
    const database = new Database(place, { timeout: busyTimeoutMs })
    prepare(database)
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
    return { engine: 'sqlite', place, db, unhurried: createUnhurried(database, db), close: () => db.destroy() }
  } catch (error) {
    throw storageError(error, { place, dataDir })
  }
}

const DURABLE = 'synchronous = FULL'

/** While a write has the one connection, no other is on it: what the ledger writes before or after waits for the disk. */
function createUnhurried(database: Database.Database, db: Kysely<Schema>): Store['unhurried'] {
  return (write) =>
    db.connection().execute(async (own) => {
      database.pragma('synchronous = NORMAL')
      try {
        return await write(own)
      } finally {
        database.pragma(DURABLE)
      }
    })
}

function prepare(database: Database.Database): void {
  database.pragma('journal_mode = WAL')
  // What the ledger wrote before a send must outlive a power cut, not only a crash of the program.
  database.pragma(DURABLE)
  database.pragma('foreign_keys = ON')
}
