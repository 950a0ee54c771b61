// Owns the recognition of texts whose lines were broken anywhere, to no width: nearly all of them end in mid-sentence.
import { endsSentence } from '../text/sentences.ts'
import { type FormedLine, plainText } from './formed-line.ts'

/** Names in a list and titles are shorter; a whole paragraph on one line ends a sentence. */
const LINE = { least: 12, most: 60 } as const
const LEAST = { lines: 12, share: 0.6 } as const
export function isRagged(lines: readonly FormedLine[]): boolean {
  const running = lines.filter((line, i) => isRunning(line) && lines[i + 1]?.form.kind === 'plain' && lines[i + 1]?.blanksBefore === 0)
  const broken = running.filter((line) => !/[。！？；：”）]$/u.test(plainText(line)) && !endsSentence(plainText(line)))
  return broken.length >= LEAST.lines && broken.length >= running.length * LEAST.share
}

const isRunning = (line: FormedLine): boolean => {
  const text = plainText(line)
  return line.form.kind === 'plain' && text.length >= LINE.least && text.length <= LINE.most
}

/** In such a text: whether what ends so goes on with the next line. `tail` is the text so far, `last` its last line. */
export const goesOnRagged = (tail: string, last: string, next: string): boolean =>
  last.length >= GOES_ON &&
  (RUNS.test(tail) || MARK.test(next)) &&
  // A row of a table that nobody marked has none, nor has the next.
  (MARK.test(last) || MARK.test(next)) &&
  /[\p{L}\p{N}，、”）%]$/u.test(last)
/** Behind the heading that a line begins with less may stand. */
const GOES_ON = 8
const MARK = /[，。；]/u
/** A mark, or a number in what is no title. */
const RUNS = /[，。；、：]|\d.*\p{Script=Han}{2}/u
