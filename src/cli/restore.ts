// Owns `cli restore FILE`: a backup in the place of what is there, while no bot runs.

import { resolve } from 'node:path'
import { restoreBackup } from '../store/copy/restore-backup.ts'
import { lockDataDir } from '../store/process-lock.ts'
import { VERSION } from '../version.ts'
import { restoreLines } from '../wording/backup.ts'
import type { Command } from './command.ts'

export const command: Command = {
  words: [1, 1],
  options: { replace: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ words, options, settings, terminal }) {
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ACCOUNT: account } = settings
    const lock = lockDataDir(dataDir)
    try {
      const from = { databaseUrl, dataDir, account, now: Date.now, file: resolve(words[0] ?? ''), program: VERSION }
      const restored = await restoreBackup({ ...from, replace: options.replace === true })
      if (options.json) terminal.out(JSON.stringify(restored))
      else for (const line of restoreLines({ ...restored, takenAt: restored.info.takenAt }, restored.paused)) terminal.out(line)
      return 0
    } finally {
      lock.release()
    }
  },
}
