// Owns what follows when documents or knowledge changed on disk.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../log.ts'
import { ensureDir } from '../store/data-dir.ts'
import { storageError } from '../store/faults.ts'
import { reloadFailed } from '../wording/start.ts'
import type { Answering } from './answering.ts'

/** A file that says when a reload was last asked for, by a process other than the bot's. */
export const reloadMark = (dataDir: string): string => join(dataDir, 'reload-asked')

export function askForReload(dataDir: string): void {
  try {
    ensureDir(dataDir)
    writeFileSync(reloadMark(dataDir), new Date().toISOString())
  } catch (error) {
    throw storageError(error, { place: dataDir })
  }
}

export async function takeUp(answering: Answering, tellAdmins: (text: string) => Promise<unknown>, log: Logger): Promise<void> {
  const reloaded = await answering.reload()
  const { documents, version } = answering.snapshot()
  if (reloaded.kind === 'taken-up') return log.info({ documents: documents.length, version }, 'changes on disk taken up')
  log.warn({ problems: reloaded.problems }, 'changes on disk are broken, the old knowledge stays')
  await tellAdmins(reloadFailed(reloaded.problems))
}
