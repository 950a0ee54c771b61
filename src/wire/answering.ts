// Owns what is in service for answering: one snapshot, and everything that was made of it, exchanged together.

import { readdir } from 'node:fs/promises'
import { setImmediate as othersTurn } from 'node:timers/promises'
import { createTextCheck, type TextCheck } from '../answers/check/check-text.ts'
import { prepareCare } from '../conversation/care.ts'
import type { ConversationKnowledge } from '../conversation/conversation-knowledge.ts'
import { AppError } from '../errors.ts'
import { createLibrary, type Library, type LibraryLog } from '../library/library.ts'
import { createRegionFinder } from '../library/region-finder.ts'
import type { Folders, Snapshot } from '../library/snapshot.ts'
import { DOCUMENTS_UNREADABLE, DOCUMENTS_UNREADABLE_HINT, knowledgeBroken } from '../wording/start.ts'
import { readConversationFiles, requireConversationFiles } from './conversation-files.ts'
import { findExampleQuestions } from './example-questions.ts'
import { createSnapshotAnswerer, type SnapshotAnswerer } from './snapshot-answerer.ts'

export interface Answering {
  answerer(): SnapshotAnswerer
  knowledge(): ConversationKnowledge
  snapshot(): Snapshot
  /** Questions that the documents in service answer, for greetings. */
  exampleQuestions(): readonly string[]
  /** What of a text differs from the documents in service. */
  readonly checkText: TextCheck
  /** Takes up what changed on disk, whole or not at all; what is wrong keeps the old in service. */
  reload(): Promise<Reloading>
  /** What reads a file as the documents in service were read. */
  openLoading: Library['openLoading']
  /** In pauses, what the first questions would else wait for. */
  prepare(): Promise<void>
  close(): Promise<void>
}

export type Reloading = { readonly kind: 'taken-up' } | { readonly kind: 'kept'; readonly problems: readonly string[] }

/** What one snapshot becomes. */
interface Answers {
  readonly snapshot: Snapshot
  readonly answerer: SnapshotAnswerer
  readonly examples: () => readonly string[]
  readonly checkText: TextCheck
}

interface InService extends Answers {
  readonly knowledge: ConversationKnowledge
}

export async function startAnswering(folders: Folders, dataDir: string, log: LibraryLog): Promise<Answering> {
  await requireFolder(folders.documentsDir)
  const library = createLibrary({ ...folders, dataDir, log })
  const knowledge = requireConversationFiles(folders.knowledgeDir)
  prepareCare(knowledge.care)
  let inService: InService = { ...buildAnswers(await library.load()), knowledge }

  async function reload(): Promise<Reloading> {
    const people = readConversationFiles(folders.knowledgeDir)
    if (people.kind === 'broken') return { kind: 'kept', problems: people.problems.map(knowledgeBroken) }
    prepareCare(people.knowledge.care)
    const reloaded = await library.reload()
    if (reloaded.kind === 'kept') return { kind: 'kept', problems: reloaded.problems.map(knowledgeBroken) }
    inService = { ...(reloaded.kind === 'same' ? inService : buildAnswers(reloaded.snapshot)), knowledge: people.knowledge }
    void prepare()
    return { kind: 'taken-up' }
  }

  async function prepare(): Promise<void> {
    const { answerer } = inService
    try {
      for (const _piece of answerer.prepare()) {
        await othersTurn()
        // What was taken out of service needs no more.
        if (answerer !== inService.answerer) return
      }
    } catch (error) {
      log.warn({ err: error }, 'could not get ready ahead of questions')
    }
  }

  return {
    prepare,
    answerer: () => inService.answerer,
    knowledge: () => inService.knowledge,
    snapshot: () => inService.snapshot,
    exampleQuestions: () => inService.examples(),
    checkText: (text, today) => inService.checkText(text, today),
    reload,
    openLoading: library.openLoading,
    close: library.close,
  }
}

async function requireFolder(dir: string): Promise<void> {
  await readdir(dir).catch((cause: unknown) => {
    throw new AppError('documents-unreadable', DOCUMENTS_UNREADABLE(dir), { hint: DOCUMENTS_UNREADABLE_HINT, cause })
  })
}

function buildAnswers(snapshot: Snapshot): Answers {
  const answerer = createSnapshotAnswerer(snapshot)
  let examples: readonly string[] | undefined
  // Looked for when first wanted: trying them out takes longer than a start should.
  return {
    snapshot,
    answerer,
    checkText: createTextCheck({
      documents: snapshot.documents.map(({ document }) => document),
      passages: snapshot.documents.flatMap(({ passages }) => passages),
      table: answerer.statistics.table,
      findRegion: createRegionFinder(snapshot.knowledge.places),
    }),
    examples: () => {
      examples ??= findExampleQuestions(snapshot, answerer)
      return examples
    },
  }
}
