// Owns numbers that a page sets apart from what they count: 297 ⏎ 个 ⏎ 基层工会 · 五年新建 ⏎ 297 ⏎ 个，撤并34个.
import { concatMapped } from '../text/mapped-text.ts'
import { findQuantities } from '../text/quantity.ts'
import type { Line } from './lines.ts'

/** Fewer may be the numbers of pages. */
const APART_MIN = 4
const NUMBER = /^(?:近|约|超|逾)?\d[\d,.]*[余多]?[万亿]?[+＋]?$/u
/** 五年新建, 累计达: what goes on with the number. */
const LEADS_ON = /^(?:\p{Script=Han}{2,8})?(?:新建|建成|累计|达到?|共有?|新增|发放|帮扶|投入|超过|突破)$/u

/** Each number on one line with what it counts; other lines stay as they are. */
export function joinApartNumbers(lines: readonly Line[]): readonly Line[] {
  const counted = lines.map((line, i) => (NUMBER.test(line.content.text) ? countedIn(line, lines[i + 1]) : undefined))
  if (counted.filter((each) => each !== undefined).length < APART_MIN) return lines
  const joined: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const how = counted[i]
    if (how === undefined) {
      joined.push(line)
      continue
    }
    const last = i + (how === 'measure' && /^[\p{Script=Han}“]{2,}/u.test(textAt(lines, i + 2)) ? 2 : 1)
    const before = LEADS_ON.test(joined.at(-1)?.content.text ?? '') ? [joined.pop() as Line] : []
    const parts = [...before, ...lines.slice(i, last + 1)]
    joined.push({ ...(parts[0] as Line), content: concatMapped(parts.map(({ content }) => content)) })
    i = last
  }
  return joined
}

/** Whether the line below begins with a measure word, or is no more than that. */
function countedIn({ content: { text } }: Line, next: Line | undefined): 'measure' | 'thing' | undefined {
  const below = next?.content.text ?? ''
  if (!/^[余多万亿\p{Script=Han}]/u.test(below)) return undefined
  const [quantity] = findQuantities(text + below)
  if (quantity?.start !== 0 || quantity.unit === '' || quantity.end <= text.length) return undefined
  return quantity.end === text.length + below.length ? 'measure' : 'thing'
}

const textAt = (lines: readonly Line[], i: number): string => lines[i]?.content.text ?? ''
