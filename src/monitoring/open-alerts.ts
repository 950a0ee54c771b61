// Owns which alerts were told and not yet taken back: on disk, so that a restart still takes them back.

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Trouble } from './alert.ts'

export interface OpenAlerts {
  all(): readonly Trouble[]
  find(subject: string): Trouble | undefined
  /** Undefined: nothing is wrong with it any more. */
  set(subject: string, trouble: Trouble | undefined): void
}

const form = z.array(
  z.object({
    subject: z.string(),
    code: z.string(),
    reason: z.string(),
    remedy: z.string().exactOptional(),
    since: z.number(),
  }),
)

/** A file that cannot be read or written costs a second telling, never the alert. */
export function createOpenAlerts(file: string, onError: (error: unknown) => void): OpenAlerts {
  const told = new Map(read(file, onError).map((trouble) => [trouble.subject, trouble]))
  return {
    all: () => [...told.values()],
    find: (subject) => told.get(subject),
    set(subject, trouble) {
      if (trouble) told.set(subject, trouble)
      else told.delete(subject)
      try {
        writeFileSync(`${file}.new`, JSON.stringify([...told.values()]))
        renameSync(`${file}.new`, file)
      } catch (error) {
        onError(error)
      }
    },
  }
}

function read(file: string, onError: (error: unknown) => void): readonly Trouble[] {
  try {
    return form.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) onError(error)
    return []
  }
}
