// Owns the recognition of printed columns: lines that were filled to one width and end in mid-sentence.
import { endsSentence } from '../text/sentences.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'

/** A list of names has short lines of any width; a printed column's are nearly all as wide as it is. */
const LEAST = { lines: 12, full: 10, shareOfWide: 0.5, shareOfAll: 0.36, shareWhereMany: 0.28, cells: 20 } as const
const TOLERANCE = 3
const CELLS_MAX = 100

/** How many Han characters a full line holds; 0 where a text has no columns. */
export function columnWidth(lines: readonly FormedLine[]): number {
  const printed = lines.filter(isPrinted).map(plainText)
  if (printed.length < LEAST.lines) return 0
  const wide = printed
    .filter((text) => !endsSentence(text))
    .map(cellsOf)
    .filter((cells) => cells >= LEAST.cells && cells <= CELLS_MAX)
  const { width, near } = commonWidth(wide)
  const share = near >= LEAST.full ? LEAST.shareWhereMany : LEAST.shareOfAll
  return near >= wide.length * LEAST.shareOfWide && near >= printed.length * share ? Math.round(width / 2) : 0
}

const isPrinted = (line: FormedLine): boolean => isText(line) || isRunningItem(line)

const isText = ({ form }: FormedLine): boolean =>
  form.kind === 'plain' ||
  form.kind === 'answer' ||
  form.kind === 'entry' ||
  form.kind === 'article' ||
  form.kind === 'item' ||
  (form.kind === 'numbered' && form.level === LEVEL.article)

/** （一）一线职工专线每人2000元，县总工会补助60%，所在单位承担: an item that begins on the line, and no heading of a few words. */
const isRunningItem = (line: FormedLine): boolean =>
  line.form.kind === 'numbered' && line.form.level === LEVEL.point && /，.*[^。；！？]$/u.test(plainText(line))

/** Letters and digits take half the room of a Han character: '园区5G' → 6 */
export const cellsOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char < '\u2000' ? 1 : 2), 0)

/** The width with the most lines about it. */
function commonWidth(widths: readonly number[]): { readonly width: number; readonly near: number } {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let best = { width: 0, near: 0 }
  for (const width of [...counts.keys()].sort((a, b) => a - b)) {
    let near = 0
    for (let other = width - TOLERANCE; other <= width + TOLERANCE; other++) near += counts.get(other) ?? 0
    if (near > best.near) best = { width, near }
  }
  return best
}
