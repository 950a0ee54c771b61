// Owns reading a file of JSON lines for a command: each line checked, the wrong ones told with their number and left out.

import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { AppError } from '../errors.ts'
import { BATCH_UNREADABLE, BATCH_UNREADABLE_HINT, badLine } from '../wording/asking.ts'
import type { Terminal } from './command.ts'

export interface JsonLines<T> {
  readonly items: readonly T[]
  readonly wrong: number
}

export async function readJsonLines<T>(path: string, schema: z.ZodType<T>, terminal: Terminal): Promise<JsonLines<T>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new AppError('batch-unreadable', BATCH_UNREADABLE(path), { hint: BATCH_UNREADABLE_HINT, cause })
  })
  const items: T[] = []
  let wrong = 0
  for (const [at, line] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const checked = schema.safeParse(parseJson(line))
    if (checked.success) items.push(checked.data)
    else {
      wrong++
      terminal.note(badLine(at + 1, checked.error.issues[0]?.path.join('.') ?? ''))
    }
  }
  return { items, wrong }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
