// Owns the rule that one data directory has one running bot.

import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../errors.ts'
import * as words from '../wording/start.ts'
import { ensureDir } from './data-dir.ts'
import { storageError } from './faults.ts'

export interface ProcessLock {
  release(): void
}

/**
 * A lock on a file of its own, held by an open SQLite transaction: the system lets go of it however the process ends,
 * so that nothing stale is left after a crash, and the command line can still read the database meanwhile.
 */
export function lockDataDir(dataDir: string): ProcessLock {
  const place = join(dataDir, 'running.lock')
  try {
    ensureDir(dataDir)
    const database = new Database(place, { timeout: 0 })
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('begin exclusive')
    return { release: () => database.close() }
  } catch (cause) {
    const fault = storageError(cause, { place, dataDir })
    if (!(fault instanceof AppError) || fault.code !== 'SQLITE_BUSY') throw fault
    throw new AppError('already-running', words.ALREADY_RUNNING(dataDir), { hint: words.ALREADY_RUNNING_HINT, cause })
  }
}
