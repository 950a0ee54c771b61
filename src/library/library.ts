// Owns the library in service: the one current snapshot, swapped whole or not at all.
import { join } from 'node:path'
import type { Diagnostic } from '../documents/source-document.ts'
import { AppError } from '../errors.ts'
import * as wording from '../wording/library.ts'
import { diagnosticOf } from './file-trouble.ts'
import { fingerprintProgram } from './fingerprint.ts'
import type { Loading } from './load-file.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { createParsedCache } from './parsed-cache.ts'
import type { DocumentReader } from './reading/reader.ts'
import { type Folders, openLoading, type Snapshot, takeSnapshot } from './snapshot.ts'
import { SOURCES_FILE } from './sources.ts'

export interface LibraryLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

export interface LibraryOptions extends Folders {
  readonly dataDir: string
  readonly log: LibraryLog
  /** 0…1, for a bar. */
  readonly onProgress?: (share: number) => void
}

export type Reloaded =
  /** `problems` are new, and of files that nobody misses yet. */
  | { readonly kind: 'swapped'; readonly snapshot: Snapshot; readonly problems: readonly Diagnostic[] }
  | { readonly kind: 'same'; readonly snapshot: Snapshot }
  /** The old knowledge stays in service. */
  | { readonly kind: 'kept'; readonly snapshot: Snapshot; readonly problems: readonly Diagnostic[] }

export interface Library {
  /** At start: what can be read is served, whatever is wrong with the rest. */
  load(): Promise<Snapshot>
  current(): Snapshot
  /** One after the other, however many ask at once. */
  reload(): Promise<Reloaded>
  /** What reads a file as the library itself would; whoever opens it closes its reader. */
  openLoading(): Promise<Loading>
  /** Stops reading at once. */
  close(): Promise<void>
}

export function createLibrary(options: LibraryOptions): Library {
  const { log } = options
  const cache = createParsedCache(join(options.dataDir, 'cache', 'documents'))
  let held: Snapshot | undefined
  let last: Promise<unknown> = Promise.resolve()

  let reader: DocumentReader | undefined
  const onReader = (opened: DocumentReader): void => {
    reader = opened
  }

  const take = async (): Promise<Snapshot> => takeSnapshot({ ...options, cache, fingerprint: await fingerprintProgram(), onReader })
  const current = (): Snapshot => {
    if (!held) throw new AppError('library-not-loaded', wording.NOT_LOADED, { hint: wording.NOT_LOADED_HINT })
    return held
  }
  const reloadOnce = async (): Promise<Reloaded> => {
    const before = current()
    const next = await take().catch(() => undefined)
    const outcome = decide(before, next)
    if (outcome.kind === 'swapped') held = outcome.snapshot
    log.info({ kind: outcome.kind, ...countsOf(outcome.snapshot) }, 'library reloaded')
    return outcome
  }
  return {
    current,
    async load() {
      held = await take()
      log.info(countsOf(held), 'library loaded')
      await cache.tidy(Date.now())
      return held
    },
    reload() {
      const turn = last.then(reloadOnce)
      last = turn.catch(() => undefined)
      return turn
    },
    async openLoading() {
      const fingerprint = await fingerprintProgram()
      return openLoading((await loadKnowledge(options.knowledgeDir, { cache, fingerprint })).knowledge, cache, fingerprint)
    },
    close: async () => reader?.close(),
  }
}

const countsOf = (snapshot: Snapshot): object => ({
  documents: snapshot.documents.length,
  passages: snapshot.documents.reduce((sum, read) => sum + read.passages.length, 0),
  errors: snapshot.diagnostics.filter((each) => each.severity === 'error').length,
})

/**
 * A change is broken where the knowledge or sources.yaml has a new mistake, a document in service can no longer be read, or nothing is
 * left. A new file that cannot be read keeps no good change out.
 */
export function decide(before: Snapshot, next: Snapshot | undefined): Reloaded {
  if (!next || (next.documents.length === 0 && before.documents.length > 0)) {
    return { kind: 'kept', snapshot: before, problems: [diagnosticOf(SOURCES_FILE, 1, 'nothing-left', wording.NOTHING_LEFT, 'error')] }
  }
  if (next.version === before.version) return { kind: 'same', snapshot: before }
  const problems = newErrors(before, next)
  const served = new Set(before.documents.map((read) => read.document.file))
  const broken = problems.filter((each) => isOfKnowledge(each) || served.has(each.file))
  return broken.length > 0 ? { kind: 'kept', snapshot: before, problems } : { kind: 'swapped', snapshot: next, problems }
}

const isOfKnowledge = (found: Diagnostic): boolean => found.rule === 'bad-knowledge' || found.rule === 'bad-yaml'

/** What was already wrong keeps no good change out. */
function newErrors(before: Snapshot, next: Snapshot): readonly Diagnostic[] {
  const known = new Set(before.diagnostics.map(nameOf))
  return next.diagnostics.filter((each) => each.severity === 'error' && !known.has(nameOf(each)))
}

const nameOf = ({ file, rule, message }: Diagnostic): string => [file, rule, message].join('\u0000')
