// Owns cutting an excerpt out of a passage: around a window, at clause ends, with … where something is left out.
import type { Span } from '../../text/mapped-text.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'

const HALF_TO_FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }

/** What a person reads: half-width marks between Han characters mended, line breaks closed, list marks kept apart. */
export const readable = (text: string): string =>
  text
    .replace(
      /(?<=[\p{Script=Han}”’》）])[,;:?!]|(?<=\p{Script=Han})[()]|\((?=\p{Script=Han})|(?<=[\d%])[,;](?=\p{Script=Han})|\)(?=[\p{Script=Han}，。、；])/gu,
      (mark) => HALF_TO_FULL[mark] ?? mark,
    )
    .replace(/(?<=[。！？；：，、])\s*\n+\s*/gu, '')
    .replace(/\s*\n+\s*/gu, '；')
    .trim()

/** Without the marks at its ends that only join it to its neighbours. */
export const bare = (text: string): string =>
  text
    .replace(/^[，；：、。,;:\s\n]+/u, '')
    .replace(/[，；：、,;:\s\n]+$/u, '')
    .replace(/。$/u, '')

/** Behind the last mark that has room, so that neither a word nor a number is cut in two: 3… is not 3万. */
export function cutAtMark(line: string, max = HEADLINE_MAX): string {
  if (line.length <= max) return line
  const kept = line.slice(0, max - 1)
  const mark = Math.max(...['，', '；', '。', '、'].map((sign) => kept.lastIndexOf(sign)))
  return `${mark > max / 3 ? kept.slice(0, mark) : kept.replace(/[\d.,\uD800-\uDBFF]+$/u, '')}…`
}

/** At most `max` characters of `within` that hold `window`, cut at marks. */
export function excerptAround(
  text: string,
  within: Span,
  window: Span,
  max: number,
  before = 0.6,
): Span & { readonly cutStart: boolean; readonly cutEnd: boolean } {
  if (within.end - within.start <= max) return { ...within, cutStart: false, cutEnd: false }
  const room = Math.max(0, max - (window.end - window.start))
  const start = Math.max(
    within.start,
    nextMark(text, Math.max(within.start, window.start - Math.floor(room * before)), window.start, within.start),
  )
  const end = Math.min(within.end, lastMark(text, window.end, Math.min(within.end, start + max), within.end))
  return { start, end, cutStart: start > within.start, cutEnd: end < within.end }
}

/** The clause that a number stands in, with the one before it where it says nothing of its own: …漏洞，共18个. */
export function clauseOf(text: string, { start, end }: Span): Span & { readonly cutStart: boolean; readonly cutEnd: boolean } {
  const own = CLAUSE.exec(text.slice(0, start))?.index ?? 0
  const says = (text.slice(own, start).match(/\p{Script=Han}/gu)?.length ?? 0) >= SAYS
  const from = says || own === 0 ? own : (CLAUSE.exec(text.slice(0, own - 1))?.index ?? 0)
  const mark = text.slice(end).search(/[，；。,;]/u)
  const to = mark < 0 ? text.length : end + mark
  return { start: from, end: to, cutStart: from > 0, cutEnd: to < text.length - 1 }
}
const CLAUSE = /[^，；。：,;:]*$/u
const SAYS = 4

function nextMark(text: string, from: number, limit: number, floor: number): number {
  if (from <= floor) return floor
  for (let i = from; i < limit; i++) if ('，；。：、\n'.includes(text[i] ?? '')) return i + 1
  return limit
}

function lastMark(text: string, floor: number, from: number, ceiling: number): number {
  if (from >= ceiling) return ceiling
  for (let i = from; i > floor; i--) if ('，；。：、\n'.includes(text[i - 1] ?? '')) return i
  return floor
}
