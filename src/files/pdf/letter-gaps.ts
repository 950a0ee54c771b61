// Owns what a gap between letters means: a space that somebody typed, or the setter's way to fill a line.
import type { Fragment } from './geometry.ts'

const LETTER = /[\p{Script=Latin}\d]/u
const HAN = /\p{Script=Han}/u
// pdfjs hands over bullets of symbol fonts as private characters.
const BULLET = /^[•●▪■◆·\uE000-\uF8FF]$/u

/** In sizes of the type. Setters widen by less than half a letter, put a quarter between Chinese and digits, and most of it at marks. */
const WORD_GAP = 0.15
const HAN_GAP = 0.4
const WIDE_GAP = 0.6
const FULL_MARK = /[\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3F]/u

export const isBullet = (fragment: Fragment): boolean => BULLET.test(fragment.text.trim())

/** ['共', '46.8', '万元'] → '共46.8万元', ['Bruce', 'Lee'] → 'Bruce Lee'. A bullet becomes '- '. */
export function textOf(part: readonly Fragment[]): string {
  const spread = spreadOf(part)
  let text = ''
  part.forEach((fragment, i) => {
    if (i === 0 && isBullet(fragment)) {
      text = '- '
      return
    }
    text += (isSpace(part[i - 1], fragment, spread) ? ' ' : '') + withoutSpread(fragment, spread)
  })
  return text.replace(/\s+/gu, ' ').trim()
}

/** How far the line's Chinese letters stand apart: in a line set to the full width all do. */
function spreadOf(part: readonly Fragment[]): number {
  const gaps = part
    .flatMap((fragment, i) => {
      const before = part[i - 1]
      return before && HAN.test(before.text.at(-1) ?? '') && HAN.test(fragment.text[0] ?? '') ? [fragment.x - before.right] : []
    })
    .sort((a, b) => a - b)
  return Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0)
}

function isSpace(before: Fragment | undefined, after: Fragment, spread: number): boolean {
  if (before === undefined) return false
  const gap = after.x - before.right
  const [last, first] = [before.text.at(-1) ?? '', after.text[0] ?? '']
  if (LETTER.test(last) && LETTER.test(first)) return gap > after.size * WORD_GAP
  if (HAN.test(last) && HAN.test(first)) return gap - spread > after.size * HAN_GAP
  return gap > after.size * WIDE_GAP && !FULL_MARK.test(last) && !FULL_MARK.test(first)
}

/** pdfjs writes a gap inside one run of letters as a space, whatever made it: '重 点', '2020 年'. Between Latin words it stays. */
function withoutSpread(fragment: Fragment, spread: number): string {
  const typed = spaceWidth(fragment) - spread > fragment.size * HAN_GAP && hasFewSpaces(fragment.text)
  return fragment.text.replace(/(?<=(\S)) (?=(\S))/gu, (space, last: string, first: string) => {
    if (isNarrow(last) && isNarrow(first)) return space
    return typed && HAN.test(last) && HAN.test(first) ? space : ''
  })
}

/** Between names and sentences, not between most of the letters: 张 三, 通 知. */
const hasFewSpaces = (text: string): boolean =>
  (text.match(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu)?.length ?? 0) * 3 <=
  (text.match(/(?<=\p{Script=Han}) ?(?=\p{Script=Han})/gu)?.length ?? 0)

/** The mean width of the run's spaces: what its letters leave. */
export function spaceWidth({ text, x, right, size }: Fragment): number {
  const letters = [...text].filter((letter) => letter !== ' ')
  const filled = letters.reduce((sum, letter) => sum + letterWidth(letter, size), 0)
  return (right - x - filled) / Math.max(1, [...text].length - letters.length)
}

/** Chinese letters are as wide as they are high, others about half. */
export const letterWidth = (letter: string, size: number): number => (isNarrow(letter) ? size * 0.55 : size)

const isNarrow = (letter: string): boolean => /[\x21-\x7E\u00A1-\u024F]/u.test(letter)

/** What stands between a line and the one it goes on in: a space between Latin words, nothing inside a number broken in two. */
export const gapBetweenLines = (before: string, after: string): string =>
  /[A-Za-z0-9,.]$/u.test(before) && /^[A-Za-z0-9]/u.test(after) && !(/\d[.,]?$/u.test(before) && /^\d/u.test(after)) ? ' ' : ''
