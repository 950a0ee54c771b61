// Owns headings that carry no mark: a short line that is no sentence, before something that begins.
import { type FormedLine, isStarter, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'

const HEADING_MAX = 44
const TITLE_MAX = 80

/** What is known of the place where a heading may stand. */
export interface Around {
  /** The text before it is complete. */
  readonly finished: boolean
  readonly contents: ReadonlySet<string>
  /** Whether the line begins a caption or a table of contents. */
  readonly starts: (at: number) => boolean
  readonly wrapped: boolean
  /** How many characters a full line has in printed columns; 0 in other texts. */
  readonly column: number
}

// 附件2 above its own title · not: 附件：1.推荐表
const APPENDIX = /^附(?:件|录|表)\s?[\d一二三四五六七八九十]{0,2}$/u

/** How many lines from `i` are a heading without any mark; 0 where there is none. */
export function unmarkedHeading(lines: readonly FormedLine[], i: number, around: Around): number {
  const line = lines[i]
  if (line?.form.kind !== 'plain' || !around.finished) return 0
  if (around.contents.has(plainText(line)) || APPENDIX.test(plainText(line))) return 1
  for (const size of [1, 2, 3]) {
    const part = lines.slice(i, i + size)
    if (part.length < size || !couldBeOneHeading(part, i)) return 0
    const next = lines[i + size]
    if (next === undefined) return i === 0 ? 0 : size
    if (isStarter(next.form)) return size
    // Before a caption may stand the first line of a paragraph, too: in printed columns a comma tells it.
    if (around.starts(i + size)) return around.wrapped && /[，、；]/u.test(plainText(line)) ? 0 : size
    if (i === 0 && isTitle(part, next, around.wrapped)) return size
    if (size === 1 && !around.wrapped && standsBefore(line, next)) return size
    if (size === 1 && lines[i - 1]?.form.kind === 'byline' && isShortOfColumn(plainText(line), around.column)) return size
    // Two headlines, parted by a blank line: one for the article above, one for that below.
    if (size === 1 && around.wrapped && next.blanksBefore > 0 && startsAfter(lines, i + 1, around)) return size
  }
  return 0
}

/** Where a page begins, a line that goes on fills its column: one that ends early, without any mark, is a heading. */
const isShortOfColumn = (text: string, column: number): boolean =>
  text.length >= 5 && text.length <= column - 3 && /^[\p{Script=Han}“”]+$/u.test(text)

/** The one line is a heading before something that begins. */
function startsAfter(lines: readonly FormedLine[], i: number, around: Around): boolean {
  const after = lines[i + 1]
  return couldBeOneHeading(lines.slice(i, i + 1), i) && after !== undefined && (isStarter(after.form) || around.starts(i + 1))
}

function couldBeOneHeading(part: readonly FormedLine[], i: number): boolean {
  const fits = part.every(
    (each, k) => each.form.kind === 'plain' && (k === 0 || each.blanksBefore === 0) && couldBeHeading(plainText(each), k > 0),
  )
  return fits && part.map(plainText).join('').length <= (i === 0 ? TITLE_MAX : HEADING_MAX)
}

/** The names that official texts end with. */
const NAMES_A_TEXT =
  /(?:通知|通告|公告|公示|启事|办法|规定|细则|条例|方案|意见|章程|制度|报告|总结|纪要|指南|问答|解答|手册|倡议书|决定|计划|要点)$/u
/** What stands under a title: a date or the body that passed it in brackets, a subtitle behind a dash. */
const UNDER_A_TITLE = /^[—-]{2}|^[（(](?:\d|经)/u

/** The first lines are the title where they name a kind of text, or where a text begins behind them that is plainly none. */
function isTitle(part: readonly FormedLine[], next: FormedLine, wrapped: boolean): boolean {
  if (UNDER_A_TITLE.test(plainText(next))) return true
  if (
    NAMES_A_TEXT.test(
      part
        .map(plainText)
        .join('')
        .replace(/[（(][^（）()]*[）)]$/u, ''),
    )
  )
    return true
  return !wrapped && (next.form.kind !== 'plain' || next.blanksBefore > 0 || plainText(next).length > 60)
}

/** Alone between blank lines, before a long paragraph. */
const standsBefore = (line: FormedLine, next: FormedLine): boolean =>
  line.blanksBefore > 0 && next.blanksBefore > 0 && plainText(next).length > 60 && plainText(line).length <= 30

const couldBeHeading = (text: string, later: boolean): boolean =>
  !/[。！？；，、：:…]$/u.test(text) &&
  !/[。！？]/u.test(text) &&
  !/^—/u.test(text) &&
  !(later ? UNDER_A_TITLE : /^[（(].*[）)]$/u).test(text) &&
  /[\p{Script=Han}A-Za-z]/u.test(text)

export function levelOfUnmarked(lines: readonly FormedLine[], i: number, wrapped: boolean): number {
  return i === 0 && !wrapped && lines[i + 1]?.form.kind === 'plain' ? LEVEL.title : LEVEL.chapter
}
