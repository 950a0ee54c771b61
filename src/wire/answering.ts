// Owns what is in service for answering: one snapshot, and everything that was made of it, exchanged together.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnswerer } from '../answers/answerer.ts'
import type { Answerer } from '../answers/reply.ts'
import { type ConversationKnowledge, readConversationKnowledge } from '../conversation/conversation-knowledge.ts'
import { AppError } from '../errors.ts'
import { createLibrary, type LibraryLog } from '../library/library.ts'
import type { Folders, Snapshot } from '../library/snapshot.ts'
import { createSegmenter } from '../text/jieba.ts'
import { KNOWLEDGE_BROKEN_HINT, knowledgeBroken } from '../wording/start.ts'

export interface Answering {
  answerer(): Answerer
  knowledge(): ConversationKnowledge
  snapshot(): Snapshot
}

interface InService {
  readonly snapshot: Snapshot
  readonly answerer: Answerer
  readonly knowledge: ConversationKnowledge
}

export async function startAnswering(folders: Folders, dataDir: string, log: LibraryLog): Promise<Answering> {
  const library = createLibrary({ ...folders, dataDir, log })
  const inService: InService = build(await library.load(), folders.knowledgeDir)
  return {
    answerer: () => inService.answerer,
    knowledge: () => inService.knowledge,
    snapshot: () => inService.snapshot,
  }
}

function build(snapshot: Snapshot, knowledgeDir: string): InService {
  const answerer = createAnswerer({
    documents: snapshot.documents.map(({ document }) => document),
    passages: snapshot.documents.flatMap(({ passages }) => passages),
    knowledge: snapshot.knowledge,
    segmenter: createSegmenter(snapshot.knowledge.words),
  })
  return { snapshot, answerer, knowledge: requireKnowledge(knowledgeDir) }
}

/** Grave messages must not go unnoticed because of a slip in a file: with a broken one the bot does not start. */
function requireKnowledge(dir: string): ConversationKnowledge {
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
