// Owns the question whether a bot on another machine still uses a shared database.

import { AppError } from '../../errors.ts'
import * as words from '../../wording/backup.ts'
import type { Store } from '../store.ts'

/** Running bots sign in the book of workers more often than this. */
const ALIVE_MS = 90_000

/** Our own account cannot run: the lock of its DATA_DIR is held. */
export async function requireStopped({ db }: Store, account: string, now: number): Promise<void> {
  const alive = await db
    .selectFrom('notice_workers')
    .select('account')
    .distinct()
    .where('seen_at', '>', now - ALIVE_MS)
    .where('account', '!=', account)
    .orderBy('account')
    .execute()
  if (alive.length === 0) return
  const accounts = alive.map((row) => row.account)
  throw new AppError('still-running', words.STILL_RUNNING(accounts), { hint: words.STILL_RUNNING_HINT })
}
