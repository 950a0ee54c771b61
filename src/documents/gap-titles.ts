// Owns the titles that a wide gap parts from their text, as yearbooks print them: 概况　　2022年，区总工会… · ■概况  2022年，…
import type { Span } from '../text/mapped-text.ts'
import { type FormedLine, plainText } from './formed-line.ts'

/** Fewer may be a list of names with what they did. */
const TITLES_MIN = 4
const TITLE = /^(?!同日|当[日天]|是[月日]|本[月报])(?=.*\p{Script=Han}{2})[\p{Script=Han}A-Za-z\d“”‘’《》、·+＋—-]{2,30}$/u
const DAY = /^\d{1,2}(?:月|日|月\d{1,2}日)$/u
const WIDE = /^(?:\u3000{1,6}|[ \u00A0]{2,8})$/u
/** What stands behind it is text, and no other column: 市第二医院　40名（限本院职工） says how many, and 群众团体　QUNZHONG TUANTI heads each page. */
const TEXT = /^(?=.*\p{Script=Han})(?!\d[\d.,]*[名人家个户件所处座][（(])(?:(?:19|20)\d\d\s?年|[^，。；]{2,40}[，、；（“]|.{10,}$)/u
const ENDED = /[。！？”）)]$/u

/** Each such line with the place of its title: a heading, and the text behind it. */
export function withGapTitles(lines: readonly FormedLine[], source: string): readonly FormedLine[] {
  const titles = new Map(
    lines.flatMap((line, i) => {
      const from = line.form.kind === 'sign' ? line.form.from : line.form.kind === 'plain' && beginsAnew(lines, i) ? 0 : undefined
      const title = from === undefined ? undefined : titleOf(line, from, source)
      return title === undefined ? [] : [[i, title] as const]
    }),
  )
  if (titles.size < TITLES_MIN) return lines
  return lines.map((line, i) => {
    const title = titles.get(i)
    return title === undefined ? line : { ...line, form: { kind: 'entry', closed: true, title } }
  })
}

/** Behind a whole sentence, a gap of lines, or a line that is none: 至年末，有会员　21.7万人 stands in one. */
function beginsAnew(lines: readonly FormedLine[], i: number): boolean {
  const [before, line] = [lines[i - 1], lines[i]]
  const text = plainText(before)
  return before === undefined || (line?.blanksBefore ?? 0) > 0 || ENDED.test(text) || !/[，；、。]/u.test(text)
}

function titleOf({ line: { content } }: FormedLine, start: number, source: string): Span | undefined {
  const { text, at } = content
  // The gap itself may be part of the line, as one space.
  const before = (i: number): number => (/\s/u.test(text[i - 1] ?? '') ? i - 1 : i)
  const gaps = Array.from({ length: Math.max(0, text.length - 1 - start) }, (_, i) => start + i + 1).filter(
    (i) => !/\s/u.test(text[i] ?? '') && WIDE.test(source.slice((at[before(i) - 1] ?? 0) + 1, at[i])),
  )
  const [first, more] = gaps
  if (first === undefined || more !== undefined) return undefined
  const end = before(first)
  return TITLE.test(text.slice(start, end)) && !DAY.test(text.slice(start, end)) && TEXT.test(text.slice(first).trim())
    ? { start, end }
    : undefined
}
