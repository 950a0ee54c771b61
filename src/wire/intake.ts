// Owns the way from a file in the chat to the documents folder.

import { join } from 'node:path'
import type { Settings } from '../config.ts'
import { createIntake, type Intake } from '../conversation/intake.ts'
import { findOtherEdition } from '../library/shelf/other-edition.ts'
import { createShelf } from '../library/shelf/shelf.ts'
import { createWaitingFiles } from '../library/shelf/waiting-files.ts'
import type { Logger } from '../log.ts'
import type { Answering } from './answering.ts'

export function createChatIntake(settings: Settings, answering: Answering, now: () => number, log: Logger): Intake {
  const shelf = createShelf({
    documentsDir: settings.DOCUMENTS_DIR,
    dataDir: settings.DATA_DIR,
    loading: answering.openLoading,
    now,
    findEdition: (title, file) => findOtherEdition(answering.snapshot(), title, file),
  })
  const takeUp = async (): Promise<boolean> => (await answering.reload()).kind === 'taken-up'
  const waiting = createWaitingFiles(join(settings.DATA_DIR, 'knowledge', 'waiting'), now())
  return createIntake({ shelf, waiting, takeUp, log, timeZone: settings.TIMEZONE })
}
