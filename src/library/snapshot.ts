// Owns the snapshot: all documents and all knowledge as they were at one moment. Answers stand on one snapshot from start to end.
import { type Standing, standingsOf } from '../documents/edition.ts'
import type { Figure } from '../documents/figure.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import type { Diagnostic } from '../documents/source-document.ts'
import type { DocumentTerms } from '../search/document-terms.ts'
import type { Knowledge } from '../search/knowledge.ts'
import { hashText } from '../text/hash.ts'
import { createSegmenter } from '../text/jieba.ts'
import { loadDocuments } from './load-documents.ts'
import { loadFigures } from './load-figures.ts'
import type { Loading } from './load-file.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { loadTerms } from './load-terms.ts'
import { cacheKey, NO_CACHE, type ParsedCache } from './parsed-cache.ts'
import { createDocumentReader, type DocumentReader } from './reading/reader.ts'
import { createRegionCounter } from './region-counter.ts'
import { createToldPlaces } from './told-places.ts'
import { withToldPlaces } from './with-told-places.ts'

export interface Snapshot {
  readonly documents: readonly ReadDocument[]
  /** The table of figures behind the documents, in their order. */
  readonly figures: readonly Figure[]
  /** What the passages are found by, in their order. */
  readonly terms: DocumentTerms
  readonly knowledge: Knowledge
  readonly diagnostics: readonly Diagnostic[]
  /** Which documents a newer edition, their last day or another rule has put out of force, by id. */
  readonly standings: ReadonlyMap<string, Standing>
  /** The same for the same documents and knowledge, on every machine. */
  readonly version: string
}

export interface Folders {
  readonly documentsDir: string
  readonly knowledgeDir: string
}

export interface SnapshotSources extends Folders {
  readonly cache?: ParsedCache
  /** Of the program that reads; needed where there is a cache. */
  readonly fingerprint?: string
  readonly onProgress?: ((share: number) => void) | undefined
  /** Whoever stops the program stops the reader, too. */
  readonly onReader?: (reader: DocumentReader) => void
}

export async function takeSnapshot({
  documentsDir,
  knowledgeDir,
  cache = NO_CACHE,
  fingerprint = '',
  onProgress,
  onReader,
}: SnapshotSources): Promise<Snapshot> {
  const { knowledge, diagnostics, texts } = await loadKnowledge(knowledgeDir, { cache, fingerprint })
  const loading = openLoading(knowledge, cache, fingerprint)
  onReader?.(loading.reader)
  try {
    const loaded = await loadDocuments(documentsDir, loading, onProgress)
    const places = withToldPlaces(
      knowledge.places,
      loaded.documents.map(({ document, toldPlaces }) => ({ ...document, told: toldPlaces })),
    )
    const told = loaded.documents.map(({ document }) => JSON.stringify(document))
    // Of many documents the worker reads the figures while their terms are counted here.
    const [table, terms] = await Promise.all([
      loadFigures(loaded.documents, told, places, loading),
      loadTerms(loaded.documents, told, {
        ...{ cache, fingerprint: loading.fingerprint, words: knowledge.words },
        segmenter: () => createSegmenter(knowledge.words),
      }),
    ])
    return {
      documents: loaded.documents,
      figures: table.figures,
      terms,
      standings: standingsOf(loaded.documents),
      knowledge: { ...knowledge, places },
      diagnostics: [...diagnostics, ...loaded.diagnostics, ...table.diagnostics],
      version: cacheKey([...told, ...texts]),
    }
  } finally {
    await loading.reader.close()
  }
}

/** A worker's start holds the places: it lives as long as they are current. */
export function openLoading({ places }: Knowledge, cache: ParsedCache, fingerprint: string): Loading {
  const toldPlaces = createToldPlaces()
  return {
    reader: createDocumentReader(places, { toldPlaces }),
    countRegions: createRegionCounter(places, toldPlaces),
    toldPlaces,
    cache,
    fingerprint: hashText(fingerprint + JSON.stringify(places)),
  }
}
