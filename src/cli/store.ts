// Owns `cli store move`: from the embedded database to PostgreSQL.

import { isPostgresUrl } from '../config.ts'
import { moveStore } from '../store/copy/move-store.ts'
import { lockDataDir } from '../store/process-lock.ts'
import { MOVE_WHERE, moveLines } from '../wording/backup.ts'
import type { Command } from './command.ts'
import { refuse } from './refuse.ts'

export const command: Command = {
  words: [1, 2],
  options: { json: { type: 'boolean' } },
  async run({ words: [action, address], options, settings, terminal }) {
    const databaseUrl = address ?? settings.DATABASE_URL
    if (action !== 'move' || databaseUrl === undefined || !isPostgresUrl(databaseUrl)) return refuse(terminal, MOVE_WHERE)
    const lock = lockDataDir(settings.DATA_DIR)
    try {
      const moved = await moveStore({ databaseUrl, dataDir: settings.DATA_DIR, now: Date.now })
      if (options.json) terminal.out(JSON.stringify(moved))
      else for (const line of moveLines(moved.from, moved.to, moved.tables)) terminal.out(line)
      return 0
    } finally {
      lock.release()
    }
  },
}
