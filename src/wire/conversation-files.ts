// Owns reading from disk what the conversation knows: grave messages, contacts, small talk.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ConversationKnowledge,
  type ReadConversationKnowledge,
  readConversationKnowledge,
} from '../conversation/conversation-knowledge.ts'
import { AppError } from '../errors.ts'
import { KNOWLEDGE_BROKEN_HINT, knowledgeBroken } from '../wording/start.ts'

export const readConversationFiles = (dir: string): ReadConversationKnowledge =>
  readConversationKnowledge((file) => readIfThere(join(dir, file)))

/** Grave messages must not go unnoticed because of a slip in a file: with a broken one nothing starts. */
export function requireConversationFiles(dir: string): ConversationKnowledge {
  const read = readConversationFiles(dir)
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
