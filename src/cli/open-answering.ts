// Owns what a command that answers stands on: the documents, the knowledge and the answerer, as the bot has them in service.

import type { ConversationKnowledge } from '../conversation/conversation-knowledge.ts'
import { AppError } from '../errors.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { requireConversationFiles } from '../wire/conversation-files.ts'
import { createSnapshotAnswerer, type SnapshotAnswerer } from '../wire/snapshot-answerer.ts'
import { NO_DOCUMENTS, NO_DOCUMENTS_HINT } from '../wording/knowledge.ts'
import type { AskingSource } from './asking.ts'
import type { CommandInput } from './command.ts'
import { loadSnapshot } from './load-snapshot.ts'

export interface OpenAnswering {
  readonly snapshot: Snapshot
  readonly answerer: SnapshotAnswerer
  readonly knowledge: ConversationKnowledge
}

export async function openAnswering(input: CommandInput, withoutFamily?: string): Promise<OpenAnswering> {
  const knowledge = requireConversationFiles(input.settings.KNOWLEDGE_DIR)
  const snapshot = await loadSnapshot(input)
  if (snapshot.documents.length === 0) throw new AppError('no-documents', NO_DOCUMENTS, { hint: NO_DOCUMENTS_HINT })
  return { snapshot, knowledge, answerer: createSnapshotAnswerer(snapshot, withoutFamily) }
}

export const sourceOf = (open: OpenAnswering, { BOT_NAME, TIMEZONE }: CommandInput['settings'], now: number): AskingSource => ({
  ...open,
  ...{ botName: BOT_NAME, timeZone: TIMEZONE, now },
})
