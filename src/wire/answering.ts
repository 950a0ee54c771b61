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
import { findExampleQuestions } from './example-questions.ts'

export interface Answering {
  answerer(): Answerer
  knowledge(): ConversationKnowledge
  snapshot(): Snapshot
  /** Questions that the documents in service answer, for greetings. */
  exampleQuestions(): readonly string[]
  /** Takes up what changed on disk, whole or not at all; what is wrong keeps the old in service. */
  reload(): Promise<Reloading>
  close(): Promise<void>
}

export type Reloading = { readonly kind: 'taken-up' } | { readonly kind: 'kept'; readonly problems: readonly string[] }

interface InService extends Answers {
  readonly knowledge: ConversationKnowledge
}

/** What one snapshot becomes. */
interface Answers {
  readonly snapshot: Snapshot
  readonly answerer: Answerer
  readonly examples: readonly string[]
}

export async function startAnswering(folders: Folders, dataDir: string, log: LibraryLog): Promise<Answering> {
  const library = createLibrary({ ...folders, dataDir, log })
  const read = (): ReturnType<typeof readConversationKnowledge> =>
    readConversationKnowledge((file) => readIfThere(join(folders.knowledgeDir, file)))
  const answers = buildAnswers(await library.load())
  let inService: InService = { ...answers, knowledge: requireKnowledge(read(), folders.knowledgeDir) }

  async function reload(): Promise<Reloading> {
    const people = read()
    if (people.kind === 'broken') return { kind: 'kept', problems: people.problems.map(knowledgeBroken) }
    const reloaded = await library.reload()
    if (reloaded.kind === 'kept') return { kind: 'kept', problems: reloaded.problems.map(knowledgeBroken) }
    inService = { ...(reloaded.kind === 'same' ? inService : buildAnswers(reloaded.snapshot)), knowledge: people.knowledge }
    return { kind: 'taken-up' }
  }

  return {
    answerer: () => inService.answerer,
    knowledge: () => inService.knowledge,
    snapshot: () => inService.snapshot,
    exampleQuestions: () => inService.examples,
    reload,
    close: library.close,
  }
}

function buildAnswers(snapshot: Snapshot): Answers {
  const passages = snapshot.documents.flatMap((read) => read.passages)
  const answerer = createAnswerer({
    documents: snapshot.documents.map(({ document }) => document),
    passages,
    knowledge: snapshot.knowledge,
    segmenter: createSegmenter(snapshot.knowledge.words),
  })
  return { snapshot, answerer, examples: findExampleQuestions(snapshot, answerer) }
}

/** Grave messages must not go unnoticed because of a slip in a file: with a broken one the bot does not start. */
function requireKnowledge(read: ReturnType<typeof readConversationKnowledge>, dir: string): ConversationKnowledge {
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
