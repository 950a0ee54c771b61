// Owns what a command that answers stands on: the documents, the knowledge and the answerer, as the bot has them in service.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConversationKnowledge, readConversationKnowledge } from '../conversation/conversation-knowledge.ts'
import { AppError } from '../errors.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { createSnapshotAnswerer, type SnapshotAnswerer } from '../wire/snapshot-answerer.ts'
import { KNOWLEDGE_BROKEN_HINT, knowledgeBroken } from '../wording/start.ts'
import type { CommandInput } from './command.ts'
import { loadSnapshot } from './load-snapshot.ts'

export interface OpenAnswering {
  readonly snapshot: Snapshot
  readonly answerer: SnapshotAnswerer
  readonly knowledge: ConversationKnowledge
}

export async function openAnswering(input: CommandInput, withoutFamily?: string): Promise<OpenAnswering> {
  const knowledge = readKnowledge(input.settings.KNOWLEDGE_DIR)
  const snapshot = await loadSnapshot(input)
  return { snapshot, knowledge, answerer: createSnapshotAnswerer(snapshot, withoutFamily) }
}

function readKnowledge(dir: string): ConversationKnowledge {
  const read = readConversationKnowledge((file) => readIfThere(join(dir, file)))
  if (read.kind === 'read') return read.knowledge
  throw new AppError('knowledge-broken', read.problems.map(knowledgeBroken).join('；'), { hint: KNOWLEDGE_BROKEN_HINT(dir) })
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
