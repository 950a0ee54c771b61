// Owns the move from the embedded database to PostgreSQL: everything, proven equal, or nothing.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../errors.ts'
import * as words from '../../wording/backup.ts'
import { BUSY_TIMEOUT_MS, prepareStore, type StoreOptions } from '../open-store.ts'
import { openPostgres } from '../postgres.ts'
import { openSqlite, SQLITE_FILE } from '../sqlite.ts'
import { type Copied, copyTables } from './copy-tables.ts'
import { hasRows } from './tables.ts'

export interface MoveOptions extends Pick<StoreOptions, 'dataDir' | 'now' | 'migrations'> {
  readonly databaseUrl: string
}

export interface Moved {
  readonly from: string
  readonly to: string
  readonly tables: readonly Copied[]
}

/** To be called with the lock of DATA_DIR held: no bot runs. The file stays as it is. */
export async function moveStore(options: MoveOptions): Promise<Moved> {
  const place = join(options.dataDir, SQLITE_FILE)
  if (!existsSync(place)) throw new AppError('nothing-to-move', words.NOTHING_TO_MOVE(place), { hint: words.NOTHING_TO_MOVE_HINT })
  const source = await prepareStore(openSqlite(options.dataDir, BUSY_TIMEOUT_MS), options)
  try {
    const target = await prepareStore(await openPostgres(options.databaseUrl, BUSY_TIMEOUT_MS), options)
    try {
      if (await hasRows(target)) throw new AppError('move-occupied', words.MOVE_OCCUPIED(target.place), { hint: words.MOVE_OCCUPIED_HINT })
      return { from: place, to: target.place, tables: await copyTables(source, target, { replace: false }) }
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
