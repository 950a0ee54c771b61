// Owns the contact block of a text: the lines that say whom to ask, where and when.
import { type FormedLine, plainText } from './formed-line.ts'
import { isContactLine, isReachable } from './line-words.ts'

/** Contact blocks as [first, last] line indices: two lines and more, set apart by a blank line, by which someone can be reached. */
export function findContacts(lines: readonly FormedLine[]): ReadonlyMap<number, number> {
  const blocks = new Map<number, number>()
  for (let i = 0; i < lines.length; i++) {
    if (!isContact(lines[i])) continue
    let last = i
    while (isContact(lines[last + 1])) last++
    const texts = lines.slice(i, last + 1).map(plainText)
    if (last > i && (lines[i]?.blanksBefore ?? 0) > gapAbove(lines, i) && texts.some(isReachable)) blocks.set(i, last)
    i = last
  }
  return blocks
}

const isContact = (line: FormedLine | undefined): boolean => line?.form.kind === 'plain' && isContactLine(plainText(line))

/** Where every line is followed by a blank one, a single one sets nothing apart. */
function gapAbove(lines: readonly FormedLine[], i: number): number {
  const near = lines.slice(Math.max(1, i - 6), i).map((line) => line.blanksBefore)
  return near.length > 2 && near.every((blanks) => blanks > 0) ? Math.min(...near) : 0
}
