// Owns taking a backup while the bot runs: one moment of the database, complete or not at all.

import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { AppError } from '../../errors.ts'
import * as words from '../../wording/backup.ts'
import { storageError } from '../faults.ts'
import { BUSY_TIMEOUT_MS, prepareStore, type StoreOptions } from '../open-store.ts'
import { openPostgres } from '../postgres.ts'
import { openSqliteFile, SQLITE_FILE } from '../sqlite.ts'
import type { Store } from '../store.ts'
import { finishBackup } from './backup-file.ts'
import { type Copied, copyTables, countRows } from './copy-tables.ts'
import { readKeptFiles } from './kept-files.ts'

export interface BackupOptions extends StoreOptions {
  readonly file: string
  readonly program: string
}

export interface Taken {
  readonly tables: readonly Copied[]
  readonly files: number
}

export async function takeBackup(options: BackupOptions): Promise<Taken> {
  const { file, dataDir, program, now } = options
  if (existsSync(file)) throw new AppError('backup-exists', words.BACKUP_EXISTS(file), { hint: words.BACKUP_EXISTS_HINT })
  const partial = `${file}.partial`
  const store = await openAsIs(options)
  try {
    rmSync(partial, { force: true })
    if (store.engine === 'sqlite') await copyFile(store, partial)
    else await copyShared(store, partial, options)
    const tables = await countTables(partial)
    const files = readKeptFiles(dataDir)
    finishBackup(partial, { program, takenAt: new Date(now()).toISOString(), engine: store.engine }, files)
    // Names and phone numbers may stand in it.
    chmodSync(partial, 0o600)
    makeDurable(partial)
    renameSync(partial, file)
    makeDurable(dirname(file))
    return { tables, files: files.length }
  } catch (error) {
    rmSync(partial, { force: true })
    throw storageError(error, { place: file, dataDir: dirname(file) })
  } finally {
    await store.close()
  }
}

/** Not brought up to date: a running bot of an older version goes on with what it knows. */
async function openAsIs({ databaseUrl, dataDir }: BackupOptions): Promise<Store> {
  if (databaseUrl) return openPostgres(databaseUrl, BUSY_TIMEOUT_MS)
  const place = join(dataDir, SQLITE_FILE)
  if (existsSync(place)) return openSqliteFile(place, BUSY_TIMEOUT_MS)
  throw new AppError('nothing-to-back-up', words.NOTHING_TO_BACK_UP(place), { hint: words.NOTHING_TO_MOVE_HINT })
}

/** One reading transaction: writers go on beside it, and it does not start anew when they write, as the copying of pages does. */
async function copyFile(store: Store, target: string): Promise<void> {
  await sql`vacuum into ${sql.lit(target)}`.execute(store.db)
}

/** One snapshot of the server, whatever other bots write meanwhile. */
async function copyShared(store: Store, target: string, options: BackupOptions): Promise<void> {
  const copy = await prepareStore(openSqliteFile(target, BUSY_TIMEOUT_MS), options)
  try {
    await store.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (db) => {
        await copyTables({ db, engine: 'postgres' }, copy, { replace: false })
      })
  } finally {
    await copy.close()
  }
}

async function countTables(place: string): Promise<readonly Copied[]> {
  const copy = openSqliteFile(place, BUSY_TIMEOUT_MS)
  try {
    return await countRows(copy)
  } finally {
    await copy.close()
  }
}

/** A backup that a power cut takes away was none. */
function makeDurable(place: string): void {
  const handle = openSync(place, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
