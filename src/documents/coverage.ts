// Owns the measure of what was read: how many letters and digits of the source stand in a heading or a passage.
import { blankFrontMatter } from './front-matter.ts'
import type { ReadDocument } from './read-document.ts'

/** Front matter is no text: it does not count. */
export function coverage(read: ReadDocument): { readonly covered: number; readonly all: number } {
  const text = blankFrontMatter(read.document.text)
  const held = new Uint8Array(text.length + 1)
  for (const { start, end } of [...read.headings.flatMap((heading) => heading.spans), ...read.passages.flatMap((passage) => passage.spans)])
    held.fill(1, start, end)
  let covered = 0
  let all = 0
  for (let i = 0; i < text.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i] ?? '')) continue
    all++
    if (held[i] === 1) covered++
  }
  return { covered, all }
}
