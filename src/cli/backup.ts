// Owns `cli backup FILE`: all that the bot keeps, as it is at one moment, while it runs.

import { resolve } from 'node:path'
import { takeBackup } from '../store/copy/take-backup.ts'
import { VERSION } from '../version.ts'
import { backupLines } from '../wording/backup.ts'
import type { Command } from './command.ts'

export const command: Command = {
  words: [1, 1],
  options: { json: { type: 'boolean' } },
  async run({ words, options, settings, terminal }) {
    const file = resolve(words[0] ?? '')
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DOCUMENTS_DIR, KNOWLEDGE_DIR } = settings
    const taken = await takeBackup({ databaseUrl, dataDir, now: Date.now, file, program: VERSION })
    if (options.json) terminal.out(JSON.stringify({ file, ...taken }))
    else for (const line of backupLines(file, taken.tables, taken.files, [DOCUMENTS_DIR, KNOWLEDGE_DIR])) terminal.out(line)
    return 0
  },
}
