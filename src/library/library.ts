// Owns the library in service: the one current snapshot, swapped whole or not at all.
import { AppError } from '../errors.ts'
import * as wording from '../wording/library.ts'
import { type Folders, type Snapshot, takeSnapshot } from './snapshot.ts'

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
  | { readonly kind: 'swapped'; readonly snapshot: Snapshot }
  | { readonly kind: 'same'; readonly snapshot: Snapshot }
  /** The old knowledge stays in service. */
  | { readonly kind: 'kept'; readonly snapshot: Snapshot; readonly problems: Snapshot['diagnostics'] }

export interface Library {
  /** At start: what can be read is served, whatever is wrong with the rest. */
  load(): Promise<Snapshot>
  current(): Snapshot
  reload(): Promise<Reloaded>
  close(): Promise<void>
}

export function createLibrary(options: LibraryOptions): Library {
  let held: Snapshot | undefined
  const current = (): Snapshot => {
    if (!held) throw new AppError('library-not-loaded', wording.NOT_LOADED, { hint: wording.NOT_LOADED_HINT })
    return held
  }
  return {
    current,
    async load() {
      held = await takeSnapshot(options)
      options.log.info(
        {
          documents: held.documents.length,
          passages: held.documents.reduce((sum, read) => sum + read.passages.length, 0),
          diagnostics: held.diagnostics.length,
        },
        'library loaded',
      )
      return held
    },
    async reload() {
      const before = current()
      const next = await takeSnapshot(options)
      if (next.version === before.version) return { kind: 'same', snapshot: before }
      const problems = newErrors(before, next)
      if (problems.length > 0) return { kind: 'kept', snapshot: before, problems }
      held = next
      return { kind: 'swapped', snapshot: next }
    },
    async close() {},
  }
}

/** Errors that the snapshot in service does not have: what was already wrong does not keep a good change out. */
function newErrors(before: Snapshot, next: Snapshot): Snapshot['diagnostics'] {
  const known = new Set(before.diagnostics.map((each) => `${each.file} ${each.rule} ${each.message}`))
  return next.diagnostics.filter((each) => each.severity === 'error' && !known.has(`${each.file} ${each.rule} ${each.message}`))
}
