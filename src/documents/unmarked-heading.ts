// Owns headings that carry no mark: a short line that is no sentence, before something that begins.
import { isAppendedTable, isAppendedText, isAppendix, isNumberedAppendix } from './appendix-heading.ts'
import { monthOf } from './chronicle.ts'
import { cellsOf } from './column.ts'
import { isOpening, isShortOfColumn, isShortOfLines, paragraphLength, standsApart, subtitleLines } from './column-heading.ts'
import { contentsKey } from './contents.ts'
import { couldBeOneHeading, UNDER_A_TITLE } from './could-be-heading.ts'
import { type FormedLine, isStarter, plainText } from './formed-line.ts'
import { isSignHeading } from './item-heading.ts'
import { endOfEntry, LEVEL } from './line-form.ts'
import { isContactLine, isHonourGroup, isLabelLine, isOfficeLine } from './line-words.ts'
import { isSpeaker } from './speaker-line.ts'
import { beginsText, isAboveDateline, isAboveNews, isIssuer } from './text-begins.ts'

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

/** How many lines from `i` are a heading without any mark; 0 where there is none. */
export function unmarkedHeading(lines: readonly FormedLine[], i: number, around: Around): number {
  const line = lines[i]
  if (line?.form.kind === 'sign') return isSignHeading(lines, i, around.column) ? 1 : 0
  if (
    line?.form.kind === 'plain' &&
    (isNumberedAppendix(lines, i) || isAppendedTable(lines, i) || beginsText(lines, i) || isAboveNews(lines, i))
  )
    return 1
  if (line?.form.kind !== 'plain' || !(around.finished || isSigned(lines[i - 1])) || isIssuer(lines, i) || isSpeaker(lines, i)) return 0
  if (around.contents.has(contentsKey(plainText(line))) || isAppendix(plainText(line))) return 1
  if (isAppendedText(lines, i)) return 1
  if (isMonth(lines, i)) return 1
  // 2022年获国家级荣誉名单 ⏎ 全国五一劳动奖章（2人）
  if (/(?:名单|名录|一览)$/u.test(plainText(line)) && isHonourGroup(plainText(lines[i + 1])) && !/[。；]/u.test(plainText(line))) return 1
  // 附：第八届委员会领导班子（…选举） ⏎ 主席：鹿鸣远
  if (/^附\s?[：:].{4,60}$/u.test(plainText(line)) && isRollBelow(lines, i + 1)) return 1
  // 附件2 ⏎ 困难帮扶标准: its number, and below it its title.
  if (isAppendix(plainText(lines[i - 1])) && line.blanksBefore === 0 && couldBeOneHeading([line], i)) return 1
  if (isMonth(lines, i + 1) && couldBeOneHeading([line], i)) return 1
  if (isOnlyLine(lines, i)) return 0
  if (isAboveDateline(lines, i)) return 1
  if (ASKS.test(plainText(line)) && standsApart(lines, i, around.column)) return 1
  if (isTornBody(lines, i)) return 2
  const subtitled = around.wrapped ? subtitleLines(lines, i, around.column) : 0
  if (subtitled > 0) return 1 + subtitled
  for (const size of [1, 2, 3]) {
    const part = lines.slice(i, i + size)
    if (part.length < size || !couldBeOneHeading(part, i)) return 0
    const next = lines[i + size]
    if (next === undefined) return (i > 0 && line.blanksBefore > 0) || endsPage(lines, i, around.wrapped) ? size : 0
    if (next.form.kind === 'web') return 0
    if (isStarter(next.form)) return size
    // Before a caption may stand the first line of a paragraph, too: in printed columns a comma tells it.
    if (around.starts(i + size)) return around.wrapped && /[，、；]/u.test(plainText(line)) ? 0 : size
    if (isTitle(part, next, i, around.wrapped)) return size
    if (size === 1 && (around.wrapped ? standsApart(lines, i, around.column) : standsBefore(lines, i))) return size
    if (around.wrapped && isShortOfLines(lines, i, size, around.column)) return size
    if (size === 1 && around.wrapped && next.blanksBefore > 0 && isShortOfLines(lines, i + 1, 1, around.column)) return size
    if (size === 1 && lines[i - 1]?.form.kind === 'byline' && isShortOfColumn(plainText(line), around.column)) return size
    // 群众团体 ⏎ ⏎ 市总工会 ⏎ ⏎ 概况: the part, its first chapter, and what that opens with.
    if (size === 1 && next.blanksBefore > 0 && isOpening(plainText(lines[i + 2])) && couldBeOneHeading([next], i + 1)) return size
    // Two headlines, parted by a blank line: one for the article above, one for that below.
    if (size === 1 && around.wrapped && next.blanksBefore > 0 && startsAfter(lines, i + 1, around)) return size
    if (size === 1 && around.wrapped && isWiderThanBelow(lines, i)) return size
  }
  return 0
}

/** （2023年12月31日在任） ⏎ 主席：鹿鸣远 */
const isRollBelow = (lines: readonly FormedLine[], i: number): boolean =>
  isOfficeLine(plainText(lines[/^[（(][^（）()]{4,40}[）)]$/u.test(plainText(lines[i])) ? i + 1 : i]))

/** 中国共产主义青年团 ⏎ ⏎ 江城区委员会: one body, above what begins. */
const isTornBody = (lines: readonly FormedLine[], i: number): boolean =>
  /^\p{Script=Han}{4,16}(?:[团会]|开发区|园区|新区|高新区)$/u.test(plainText(lines[i])) &&
  lines[i + 1]?.form.kind === 'plain' &&
  /^\p{Script=Han}{2,8}(?:委员会|联合会|协会|分会|总会)$|^总工会$/u.test(plainText(lines[i + 1])) &&
  lines[i + 2]?.form.kind === 'entry'

/** 4月⏎28日 市总工会召开…: the months of a chronicle. */
export const isMonth = (lines: readonly FormedLine[], i: number): boolean =>
  monthOf(plainText(lines[i])) !== undefined && /^(?:△|▲|是月|本月|[◆●■·•]?\s?\d{1,2}\s?(?:[日—-]|至))/u.test(plainText(lines[i + 1]))

/** At the end of a printed page, and below an article that its writer signs, a headline may stand without a gap; elsewhere the last short line signs the text. */
const endsPage = (lines: readonly FormedLine[], i: number, wrapped: boolean): boolean =>
  (lines[i]?.line.number ?? 0) > 1 && (wrapped || isSigned(lines[i - 1]))

/** …午间不休息。（记者　赵勇）: who wrote it ends an article. */
const isSigned = (line: FormedLine | undefined): boolean =>
  /[。！？”]\s?[（(](?:本报)?(?:记者|通讯员)[^（）()]{2,30}[）)]$/u.test(plainText(line))

/** All that stands between a numbered heading and the next of its kind is its text, however short: 一、主题⏎匠心筑梦⏎二、… */
function isOnlyLine(lines: readonly FormedLine[], i: number): boolean {
  const before = lines[i - 1]?.form
  const next = lines[i + 1]?.form
  if (before?.kind === 'question' || (before?.kind === 'entry' && next?.kind === 'entry' && isBareEntry(lines[i - 1]))) return true
  // 一、生活福利 ⏎ 医疗报销、体检等事务 ⏎ （一）公费医疗: what the chapter is about, before its first part.
  return before?.kind === 'numbered' && next?.kind === 'numbered' && (next.level <= before.level || before.level >= LEVEL.numbered)
}

/** The one line is a heading before something that begins, or before another such line set apart. */
function startsAfter(lines: readonly FormedLine[], i: number, around: Around, more = HEADINGS_APART): boolean {
  const after = lines[i + 1]
  if (after === undefined || !couldBeOneHeading(lines.slice(i, i + 1), i)) return false
  if (isStarter(after.form) || around.starts(i + 1) || isWiderThanBelow(lines, i)) return true
  return more > 0 && after.blanksBefore > 0 && startsAfter(lines, i + 1, around, more - 1)
}
const HEADINGS_APART = 2

/** 【助学】 alone on its line, with no text of its own behind it. */
function isBareEntry(line: FormedLine | undefined): boolean {
  const text = plainText(line)
  const end = endOfEntry(text)
  return end < 0 || text.slice(end + 1).trim() === ''
}

/** 市职工服务中心暑期公益课堂开课 above lines of twelve characters: set across a narrow column. */
function isWiderThanBelow(lines: readonly FormedLine[], i: number): boolean {
  const below = lines.slice(i + 1, i + 1 + LINES_OF_COLUMN)
  const widths = below.map((line) => cellsOf(plainText(line)))
  const [least, most] = [Math.min(...widths), Math.max(...widths)]
  const isColumn =
    below.length === LINES_OF_COLUMN &&
    below.every(({ form, blanksBefore }) => form.kind === 'plain' && blanksBefore === 0) &&
    least >= COLUMN_LEAST &&
    most - least <= 2
  return isColumn && cellsOf(plainText(lines[i])) >= most + 4
}
const LINES_OF_COLUMN = 3
const COLUMN_LEAST = 16

/** The names that official texts end with. */
const NAMES_A_TEXT =
  /(?:通知|通告|公告|公示|启事|办法|规定|细则|条例|方案|意见|章程|制度|报告|总结|纪要|指南|问答|解答|手册|倡议书|决定|计划|要点|讲话|致辞|发言|大事记)$/u
// 关于开展2024年疗休养活动的通知, wherever it stands by itself
const OFFICIAL = /关于.{2,60}(?:通知|通告|公告|公示|意见|决定|报告|请示|批复|复函|方案|办法)$/u

/** The first lines are the title where they name a kind of text, or where a text begins behind them that is plainly none. */
function isTitle(part: readonly FormedLine[], next: FormedLine, i: number, wrapped: boolean): boolean {
  const name = part
    .map(plainText)
    .join('')
    .replace(/[（(][^（）()]*[）)]$/u, '')
  if (OFFICIAL.test(name)) return true
  if (i > 0) return false
  if (UNDER_A_TITLE.test(plainText(next)) || NAMES_A_TEXT.test(name)) return true
  return !wrapped && (next.form.kind !== 'plain' || next.blanksBefore > 0 || plainText(next).length > 60)
}

// 下了班还来得及吗？ above what a feature tells of it
const ASKS = /^[^。！？，；：]{4,20}[？?]$/u

/** Alone between blank lines before a paragraph or a label; or without them, a few words before a sentence. */
function standsBefore(lines: readonly FormedLine[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  if (!line || next?.form.kind !== 'plain') return false
  const [text, below] = [plainText(line), plainText(next)]
  if (lines[i - 1]?.form.kind === 'section-mark') return text.length <= 30
  // 建起来 聚人心 ⏎ 8.21万名会员: a slogan, above the numbers that it is about.
  if (line.blanksBefore > 0 && next.blanksBefore === 0 && SLOGAN.test(text) && COUNT.test(below)) return true
  const labelled = isLabelLine(below) && !isContactLine(below)
  if (line.blanksBefore > 0 && next.blanksBefore > 0) return text.length <= 40 && (paragraphLength(lines, i + 1) > 60 || labelled)
  return FEW_WORDS.test(text) && !isLabelLine(below) && /[，。；]/u.test(below) && below.length > 24
}
const SLOGAN = /^[\p{Script=Han}“”·\s]{4,14}$/u
const COUNT = /^(?!(?:19|20)\d\d年)(?:近|约|超|逾)?\d[\d.,]*[余多]?[万亿]?\p{Script=Han}[^，。；]{0,20}$/u
// 组织建设 · “双争”活动 · not: 江城重工有限公司
const FEW_WORDS = /^(?!.*(?:公司|工会|单位|医院|学校|中心|委员会|办公室|部|局|站)$)[\p{Script=Han}“”《》·—A-Za-z+]{2,16}$/u
