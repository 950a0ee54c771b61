// Owns where a file is read: small texts at once, everything else in the worker.
import { type ReadDocument, readDocument } from '../../documents/read-document.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { type FileReading, refuse } from '../../files/file-reading.ts'
import { isPlain, readFile } from '../../files/read-file.ts'
import type { Place } from '../../search/knowledge.ts'
import { createDocumentRegions } from '../told-places.ts'
import { createReadingWorker, type WorkerLimits } from './worker.ts'

export interface DocumentReader {
  /** Never fails: a trouble says why there is nothing. */
  readFile(file: string, bytes: Uint8Array): Promise<FileReading>
  readDocument(source: SourceDocument): Promise<ReadDocument | 'too-slow' | 'too-much-memory' | 'crashed'>
  close(): Promise<void>
}

export const LIMITS: WorkerLimits = { timeMs: 120_000, memoryMb: 1024 }
/** About a fifth of a second of reading. */
const AT_ONCE = 300_000

export function createDocumentReader(places: readonly Place[], limits: WorkerLimits = LIMITS): DocumentReader {
  const worker = createReadingWorker({ places }, limits)
  const findRegionFor = createDocumentRegions(places)
  return {
    async readFile(file, bytes) {
      if (isPlain(file) && bytes.length <= AT_ONCE) return readFile(file, bytes)
      const outcome = await worker.run({ kind: 'file', file, bytes })
      if (outcome.kind === 'file') return outcome.reading
      return refuse(outcome.kind === 'stopped' ? outcome.rule : 'damaged')
    },
    async readDocument(source) {
      if (source.text.length <= AT_ONCE) return readDocument(source, findRegionFor(source))
      const outcome = await worker.run({ kind: 'document', source })
      if (outcome.kind === 'document') return outcome.read
      return outcome.kind === 'stopped' ? outcome.rule : 'crashed'
    },
    close: () => worker.close(),
  }
}
