// Owns the windows of a sentence that a first line can be made of: runs of clauses of at most 90 characters.
import type { Span } from '../../text/mapped-text.ts'
import type { ParsedPassage } from './clauses.ts'

export const HEADLINE_MAX = 90
const RUN_MAX = 5

export interface Window extends Span {
  readonly sentence: number
  readonly firstClause: number
  readonly lastClause: number
}

export function windowsOf(parsed: ParsedPassage): Window[] {
  const { clauses } = parsed
  const windows: Window[] = []
  for (let first = 0; first < clauses.length; first++) {
    const start = clauses[first]
    if (!start) continue
    for (let last = first; last < Math.min(clauses.length, first + RUN_MAX); last++) {
      const end = clauses[last]
      if (!end || end.sentence !== start.sentence || (last > first && end.end - start.start > HEADLINE_MAX)) break
      windows.push({ start: start.start, end: end.end, sentence: start.sentence, firstClause: first, lastClause: last })
    }
  }
  return windows
}

/** How many numbers a first line holds, as a reader counts them: dates and years too. */
export const numbersIn = (text: string): number => (text.replace(/(?<=\d),(?=\d{3})/gu, '').match(/\d+(?:\.\d+)?/gu) ?? []).length
