// Owns what a command that answers stands on: the documents, the knowledge and the answerer, as the bot has them in service.

import type { ConversationKnowledge } from '../conversation/conversation-knowledge.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { requireConversationFiles } from '../wire/conversation-files.ts'
import { createSnapshotAnswerer, type SnapshotAnswerer } from '../wire/snapshot-answerer.ts'
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
  return { snapshot, knowledge, answerer: createSnapshotAnswerer(snapshot, withoutFamily) }
}
