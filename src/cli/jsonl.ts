// Owns reading a file of JSON lines for a command: each line checked, the wrong ones told with their number and left out.

import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { AppError } from '../errors.ts'
import {
  BATCH_EMPTY,
  BATCH_EMPTY_HINT,
  BATCH_UNREADABLE,
  BATCH_UNREADABLE_HINT,
  badLine,
  badValue,
  moreBadLines,
} from '../wording/asking.ts'
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
      const [issue] = checked.error.issues
      if (wrong <= TOLD_MAX)
        terminal.note(issue?.code === 'custom' ? badValue(at + 1, issue.message) : badLine(at + 1, issue?.path.join('.') ?? ''))
    }
  }
  if (wrong > TOLD_MAX) terminal.note(moreBadLines(wrong - TOLD_MAX))
  if (wrong > 0) terminal.note(BATCH_EMPTY_HINT)
  return requireItems(path, { items, wrong })
}
/** A file of another kind is wrong in every line. */
const TOLD_MAX = 5

/** A file of nothing is a mistake: a run over it would look like one where all went well. */
export function requireItems<T>(path: string, lines: JsonLines<T>): JsonLines<T> {
  if (lines.items.length === 0) throw new AppError('batch-empty', BATCH_EMPTY(path), { hint: BATCH_EMPTY_HINT })
  return lines
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
