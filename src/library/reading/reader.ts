// Owns where a file is read: small texts at once, everything else in the worker.
import type { Figure } from '../../documents/figure.ts'
import { figuresOf } from '../../documents/figures/figures-of.ts'
import { type ReadDocument, readDocument } from '../../documents/read-document.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { type FileReading, refuse } from '../../files/file-reading.ts'
import { isPlain, readFile } from '../../files/read-file.ts'
import type { Place } from '../../search/knowledge.ts'
import { createRegionFinder } from '../region-finder.ts'
import type { ToldPlaces } from '../told-places.ts'
import { createDocumentRegions } from '../with-told-places.ts'
import type { FigureSource } from './protocol.ts'
import { createReadingWorker, type WorkerLimits } from './worker.ts'

export type Stopped = 'too-slow' | 'too-much-memory' | 'crashed'

export interface DocumentReader {
  /** Never fails: a trouble says why there is nothing. */
  readFile(file: string, bytes: Uint8Array): Promise<FileReading>
  readDocument(source: SourceDocument): Promise<ReadDocument | Stopped>
  /** `apart`: in the worker, however small the document is. */
  readFigures(read: FigureSource, places: readonly Place[], apart?: boolean): Promise<readonly Figure[] | Stopped>
  close(): Promise<void>
}

export const LIMITS: WorkerLimits = { timeMs: 120_000, memoryMb: 1024 }
/** About a fifth of a second of reading. */
const AT_ONCE = 300_000
/** Figures take some ten times as long as passages. */
const FIGURES_AT_ONCE = 40_000
/** Some seconds of reading figures: the worker's start is worth it, and other work goes on meanwhile. */
export const MANY_LETTERS = 400_000

interface ReaderOptions {
  readonly limits?: WorkerLimits
  /** Remembers the document that is under way. */
  readonly toldPlaces?: ToldPlaces
}

export function createDocumentReader(places: readonly Place[], { limits = LIMITS, toldPlaces }: ReaderOptions = {}): DocumentReader {
  const worker = createReadingWorker({ places }, limits)
  const findRegionFor = createDocumentRegions(places, toldPlaces)
  const finderOf = rememberLast(createRegionFinder)
  const told = rememberLast((known: readonly Place[]) => JSON.stringify(known))
  let letters = 0
  return {
    async readFile(file, bytes) {
      if (isPlain(file) && bytes.length <= AT_ONCE) return readFile(file, bytes)
      const outcome = await worker.run({ kind: 'file', file, bytes })
      if (outcome.kind === 'file') return outcome.reading
      return refuse(outcome.kind === 'stopped' ? outcome.rule : 'damaged')
    },
    async readDocument(source) {
      letters += source.text.length
      // The figures of so many will be read apart: the worker gets ready meanwhile.
      if (letters > MANY_LETTERS) worker.start()
      if (source.text.length <= AT_ONCE) return readDocument(source, findRegionFor(source))
      const outcome = await worker.run({ kind: 'document', source })
      if (outcome.kind === 'document') return outcome.read
      return outcome.kind === 'stopped' ? outcome.rule : 'crashed'
    },
    async readFigures({ document, passages }, known, apart = false) {
      if (!apart && document.text.length <= FIGURES_AT_ONCE) return figuresOf({ document, passages }, finderOf(known))
      const outcome = await worker.run({ kind: 'figures', read: { document, passages }, places: told(known) })
      if (outcome.kind === 'figures') return outcome.figures
      return outcome.kind === 'stopped' ? outcome.rule : 'crashed'
    },
    close: () => worker.close(),
  }
}

/** One after the other the documents of a snapshot ask for the same places. */
function rememberLast<In, Out>(make: (from: In) => Out): (from: In) => Out {
  let last: { readonly from: In; readonly made: Out } | undefined
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) }
    return last.made
  }
}
