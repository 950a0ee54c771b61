// Owns the measure of what was read: how many letters and digits of the source stand in a heading or a passage, and how many were left out and told.
import { blankFrontMatter } from './front-matter.ts'
import type { ReadDocument } from './read-document.ts'

export interface Coverage {
  /** In a heading or a passage. */
  readonly covered: number
  /** In a line that a diagnostic says was left out: page furniture, a signature, a unit that was applied. */
  readonly told: number
  readonly all: number
}

/** Rules whose diagnostics name a line that was left out. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'contents',
  'running-header',
  'page-mark',
  'signature',
  'unit',
  'table-continued',
  'web-furniture',
  'section-mark',
  'kicker',
  'empty-label',
])

/** Front matter is no text: it does not count. */
export function coverage(read: ReadDocument): Coverage {
  const text = blankFrontMatter(read.document.text)
  const held = new Uint8Array(text.length + 1)
  for (const { start, end } of [...read.headings.flatMap((heading) => heading.spans), ...read.passages.flatMap((passage) => passage.spans)])
    held.fill(1, start, end)
  const left = new Set(read.diagnostics.filter((found) => LEFT_OUT.has(found.rule)).map((found) => found.line))
  let [covered, told, all, line] = [0, 0, 0, 1]
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char === '\n') line++
    if (!/[\p{L}\p{N}]/u.test(char)) continue
    all++
    if (held[i] === 1) covered++
    else if (left.has(line)) told++
  }
  return { covered, told, all }
}
