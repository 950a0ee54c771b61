// Owns the snapshot: all documents and all knowledge as they were at one moment. Answers stand on one snapshot from start to end.
import type { ReadDocument } from '../documents/read-document.ts'
import type { Diagnostic } from '../documents/source-document.ts'
import type { Knowledge } from '../search/knowledge.ts'
import { hashText } from '../text/hash.ts'
import { loadDocuments } from './load-documents.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { createRegionCounter, createRegionFinder } from './region-finder.ts'

export interface Snapshot {
  readonly documents: readonly ReadDocument[]
  readonly knowledge: Knowledge
  readonly diagnostics: readonly Diagnostic[]
  /** The same for the same documents and knowledge, on every machine. */
  readonly version: string
}

export interface Folders {
  readonly documentsDir: string
  readonly knowledgeDir: string
}

export async function takeSnapshot({ documentsDir, knowledgeDir }: Folders): Promise<Snapshot> {
  const { knowledge, diagnostics, texts } = await loadKnowledge(knowledgeDir)
  const places = { findRegion: createRegionFinder(knowledge.places), countRegions: createRegionCounter(knowledge.places) }
  const loaded = await loadDocuments(documentsDir, places)
  const parts = loaded.documents.map(({ document }) => JSON.stringify(document))
  return {
    documents: loaded.documents,
    knowledge,
    diagnostics: [...diagnostics, ...loaded.diagnostics],
    version: hashText([...parts, ...texts].join('\u0000')),
  }
}
