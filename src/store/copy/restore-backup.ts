// Owns putting a backup in the place of the database: checked first, what was there is kept, and the change is one step.

import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { AppError } from '../../errors.ts'
import * as words from '../../wording/backup.ts'
import { ensureDir } from '../data-dir.ts'
import { storageError } from '../faults.ts'
import { BUSY_TIMEOUT_MS, openStore, prepareStore, type StoreOptions } from '../open-store.ts'
import { openPostgres } from '../postgres.ts'
import { openSqlite, openSqliteFile, SQLITE_FILE } from '../sqlite.ts'
import type { Store } from '../store.ts'
import { type BackupInfo, requireBackup } from './backup-file.ts'
import { type Copied, copyTables, countRows } from './copy-tables.ts'
import { moveAside, writeKeptFiles } from './kept-files.ts'
import { pauseRestored } from './pause-restored.ts'
import { requireStopped } from './require-stopped.ts'
import { hasRows } from './tables.ts'
import { takeBackup } from './take-backup.ts'

export interface RestoreOptions extends StoreOptions {
  readonly file: string
  /** What is there may be replaced; it is kept beside. */
  readonly replace: boolean
  readonly program: string
  readonly account: string
}

export interface Restored {
  readonly info: BackupInfo
  readonly tables: readonly Copied[]
  readonly files: number
  /** Where what was there before lies now; '' where there was nothing. */
  readonly aside: string
  /** Notices that would have gone out once more. */
  readonly paused: readonly string[]
}

/** To be called with the lock of DATA_DIR held: no bot runs. */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { file, dataDir } = options
  const content = requireBackup(file)
  const aside = join(dataDir, `before-restore-${new Date(options.now()).toISOString().replace(/[:.]/gu, '-')}`)
  const copy = join(dataDir, 'restoring.sqlite')
  try {
    ensureDir(dataDir)
    removeFile(copy)
    copyFileSync(file, copy)
    const tables = options.databaseUrl ? await intoServer(options, options.databaseUrl, copy, aside) : await intoFile(options, copy, aside)
    writeKeptFiles(dataDir, content.files, aside)
    const store = await openStore(options)
    const paused = await pauseRestored(store, options.now()).finally(() => store.close())
    return { info: content.info, tables, files: content.files.length, aside: existsSync(aside) ? aside : '', paused }
  } catch (error) {
    throw storageError(error, { place: join(dataDir, SQLITE_FILE), dataDir })
  } finally {
    removeFile(copy)
  }
}

async function openCopy(place: string, options: RestoreOptions): Promise<Store> {
  const copy = await prepareStore(openSqliteFile(place, BUSY_TIMEOUT_MS), options)
  await sql`drop table backup_files`.execute(copy.db)
  await sql`drop table backup_info`.execute(copy.db)
  return copy
}

async function intoFile(options: RestoreOptions, place: string, aside: string): Promise<readonly Copied[]> {
  const { dataDir } = options
  if (!options.replace && (await isFileInUse(dataDir))) throw occupied(join(dataDir, SQLITE_FILE))
  const copy = await openCopy(place, options)
  const tables = await countRows(copy).finally(() => copy.close())
  for (const companion of ['-wal', '-shm', '']) moveAside(dataDir, SQLITE_FILE + companion, aside)
  renameSync(place, join(dataDir, SQLITE_FILE))
  return tables
}

/** A database that cannot be opened may hold something, too. */
async function isFileInUse(dataDir: string): Promise<boolean> {
  if (!existsSync(join(dataDir, SQLITE_FILE))) return false
  const store = openSqlite(dataDir, BUSY_TIMEOUT_MS)
  return hasRows(store).finally(() => store.close())
}

async function intoServer(options: RestoreOptions, databaseUrl: string, place: string, aside: string): Promise<readonly Copied[]> {
  const target = await prepareStore(await openPostgres(databaseUrl, BUSY_TIMEOUT_MS), options)
  try {
    await requireStopped(target, options.account, options.now())
    const isInUse = await hasRows(target)
    if (isInUse && !options.replace) throw occupied(target.place)
    if (isInUse) {
      mkdirSync(aside, { recursive: true })
      await takeBackup({ ...options, file: join(aside, 'database.backup') })
    }
    const copy = await openCopy(place, options)
    return await copyTables(copy, target, { replace: true }).finally(() => copy.close())
  } finally {
    await target.close()
  }
}

function removeFile(place: string): void {
  for (const companion of ['', '-wal', '-shm']) rmSync(place + companion, { force: true })
}

const occupied = (place: string): AppError =>
  new AppError('restore-occupied', words.RESTORE_OCCUPIED(place), { hint: words.RESTORE_OCCUPIED_HINT })
