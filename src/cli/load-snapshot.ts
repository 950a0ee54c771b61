// Owns reading the documents for a command: those of the settings, or of `--documents`, with a bar where it takes long.

import { resolve } from 'node:path'
import { AppError } from '../errors.ts'
import { createLibrary } from '../library/library.ts'
import type { Snapshot } from '../library/snapshot.ts'
import * as wording from '../wording/knowledge.ts'
import type { CommandInput } from './command.ts'
import { createProgress } from './progress.ts'

export async function loadSnapshot({ settings, options, terminal }: CommandInput): Promise<Snapshot> {
  const documentsDir = typeof options.documents === 'string' ? resolve(options.documents) : settings.DOCUMENTS_DIR
  const progress = createProgress(terminal, wording.READING, 100, () => performance.now())
  const log = { info: () => undefined, warn: () => undefined }
  const library = createLibrary({
    documentsDir,
    knowledgeDir: settings.KNOWLEDGE_DIR,
    dataDir: settings.DATA_DIR,
    log,
    onProgress: (share) => progress.report(Math.floor(share * 100)),
  })
  try {
    return await library.load()
  } catch (error) {
    throw new AppError('documents-unreadable', wording.DOCUMENTS_DIR_MISSING(documentsDir), {
      hint: wording.DOCUMENTS_DIR_HINT,
      cause: error,
    })
  } finally {
    progress.end()
    await library.close()
  }
}
