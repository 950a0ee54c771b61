// Owns headings that carry no mark: a short line that is no sentence, before something that begins.
import { isOpening, isShortOfColumn, isShortOfLines, paragraphLength, standsApart, subtitleLines } from './column-heading.ts'
import { contentsKey } from './contents.ts'
import { type FormedLine, isStarter, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'
import { isAboutLine, isContactLine, isDate, isDateline, isHolderLine, isImprint, isLabelLine, isOfficeLine } from './line-words.ts'

import { isPageLine } from './page-line.ts'

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
const APPENDIX = /^附(?:件|录|表)\s?[\d一二三四五六七八九十]{0,2}[：:]?$/u
export const isAppendix = (text: string): boolean => APPENDIX.test(text)
/** 附件3：常见问题解答, whatever stands above, but for a list of what is enclosed. */
const isNumberedAppendix = (lines: readonly FormedLine[], i: number): boolean =>
  lines[i + 1] !== undefined &&
  NUMBERED_APPENDIX.test(plainText(lines[i])) &&
  [lines[i - 1], lines[i + 1]].every((line) => !/^附[件录表]\s?[\d一二三四五六七八九十]/u.test(plainText(line)))
/** 附件：2024年办实事项目, right above its table. */
const isAppendedTable = (lines: readonly FormedLine[], i: number): boolean =>
  /^附[件录表][：:]\s?[^，。；]{4,30}$/u.test(plainText(lines[i])) && lines[i + 1]?.form.kind === 'row'
const NUMBERED_APPENDIX = /^附[件录表]\s?[\d一二三四五六七八九十]{1,2}[：:\s]\s?[^。，；]{4,30}$/u

// 附 各站电话 · 附件1：申报表 · not: 附近的站点
const NAMED_APPENDIX = /^附(?:[件录表]\s?[\d一二三四五六七八九十]{0,2}|(?=[\s：:]))[\s：:]?\s?\p{Script=Han}/u
/** What such a heading begins stands beside the whole text, not inside its last part. */
export const beginsAppendix = (text: string): boolean => isAppendix(text) || NAMED_APPENDIX.test(text)

/** How many lines from `i` are a heading without any mark; 0 where there is none. */
export function unmarkedHeading(lines: readonly FormedLine[], i: number, around: Around): number {
  const line = lines[i]
  if (line?.form.kind === 'sign') return isSignHeading(lines, i) ? 1 : 0
  if (
    line?.form.kind === 'plain' &&
    (isNumberedAppendix(lines, i) || isAppendedTable(lines, i) || beginsText(lines, i) || isAboveNews(lines, i))
  )
    return 1
  if (line?.form.kind !== 'plain' || !around.finished || isIssuer(lines, i)) return 0
  if (around.contents.has(contentsKey(plainText(line))) || isAppendix(plainText(line))) return 1
  if (isMonth(lines, i)) return 1
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
    if (next === undefined) return i === 0 || line.blanksBefore === 0 ? endsPage(line, around, size) : size
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

/** 中国共产主义青年团 ⏎ ⏎ 江城区委员会: one body, above what begins. */
const isTornBody = (lines: readonly FormedLine[], i: number): boolean =>
  /^\p{Script=Han}{4,16}(?:[团会]|开发区|园区|新区|高新区)$/u.test(plainText(lines[i])) &&
  lines[i + 1]?.form.kind === 'plain' &&
  /^\p{Script=Han}{2,8}(?:委员会|联合会|协会|分会|总会)$|^总工会$/u.test(plainText(lines[i + 1])) &&
  lines[i + 2]?.form.kind === 'entry'

/** 4月⏎28日 市总工会召开…: the months of a chronicle. */
const isMonth = (lines: readonly FormedLine[], i: number): boolean =>
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/u.test(plainText(lines[i])) &&
  /^(?:△|▲|是月|本月|\d{1,2}\s?(?:[日—-]|至))/u.test(plainText(lines[i + 1]))

/** 关于疗休养报名的通知 ⏎ 发布时间：2026年5月28日: several notices of one file, each under its title. */
const isAbovePublished = (lines: readonly FormedLine[], i: number): boolean => {
  const [text, below] = [plainText(lines[i]), plainText(lines[i + 1])]
  return (
    text.length >= 6 &&
    text.length <= HEADING_MAX &&
    /^(?:发布|发表|发文)(?:日期|时间)\s?[：:]/u.test(below) &&
    !isLabelLine(text) &&
    !/[。，；]$/u.test(text)
  )
}

/** 驿站迎户外职工 ⏎ 本报讯（记者 陶然）…: whatever stands above it at the head of the page. */
const isAboveNews = (lines: readonly FormedLine[], i: number): boolean => {
  const [text, below] = [plainText(lines[i]), plainText(lines[i + 1])]
  return /^本报讯/u.test(below) && text.length >= 6 && couldBeOneHeading(lines.slice(i, i + 1), i) && !isPageLine(text)
}

/** 2022年度人力资源事业发展统计公报, and further down in the same file that of the year before. */
export const namesAnnual = (title: string): boolean =>
  /^(?:19|20)\d\d\s?年(?:度)?[^，。；：]{4,36}(?:公报|年度报告|工作总结|工作报告)$/u.test(title)

/** …统计公报 ⏎ 人力资源和社会保障部: who issued it. */
const isIssuer = (lines: readonly FormedLine[], i: number): boolean =>
  i > 0 && namesAnnual(plainText(lines[i - 1])) && /^\p{Script=Han}{2,24}(?:部|局|厅|委员会|总工会|政府|办公室)$/u.test(plainText(lines[i]))

/** A text of its own begins, beside those that the same file holds before it. */
export const beginsText = (lines: readonly FormedLine[], i: number): boolean =>
  isAbovePublished(lines, i) || (namesAnnual(plainText(lines[i])) && lines[i + 1] !== undefined)

/** The title of a page on the web may hold any mark: 免费体检！项目来了 */
const isAboveDateline = (lines: readonly FormedLine[], i: number): boolean => {
  const [text, below] = [plainText(lines[i]), lines[i + 1]]
  return (
    i < 12 &&
    below?.form.kind === 'plain' &&
    isDateline(plainText(below)) &&
    !isLabelLine(text) &&
    text.length <= HEADING_MAX &&
    !/[。，]$/u.test(text)
  )
}

/** At the end of a printed page a headline may stand without a gap; elsewhere the last short line signs the text. */
const endsPage = (line: FormedLine, around: Around, size: number): number => (line.line.number > 1 && around.wrapped ? size : 0)

/** ■ 服务对象, before text of its own; several in a row are a list. */
function isSignHeading(lines: readonly FormedLine[], i: number): boolean {
  const next = lines[i + 1]
  const alone = lines[i - 1]?.form.kind !== 'sign' && next?.form.kind !== 'sign' && next?.form.kind !== 'web'
  return alone && next !== undefined && !MARKED.test(plainText(lines[i])) && !isAmongItems(lines, i)
}
const MARKED = /[，。；、：:！]/u

/** ●7月4日，法律服务站挂牌… ⏎ ●区总工会召开二届 ⏎ 三次全委会: of items one under the other some begin with what could be a title. */
const isAmongItems = (lines: readonly FormedLine[], i: number): boolean =>
  [-1, 1].some((step) => {
    for (let at = i + step; Math.abs(at - i) <= ITEM_LINES; at += step) {
      const line = lines[at]
      if (line === undefined || (lines[step < 0 ? at + 1 : at]?.blanksBefore ?? 0) > 0) return false
      if (line.form.kind === 'sign' && MARKED.test(plainText(line))) return true
    }
    return false
  })
const ITEM_LINES = 8

/** All that stands between a numbered heading and the next of its kind is its text, however short: 一、主题⏎匠心筑梦⏎二、… */
function isOnlyLine(lines: readonly FormedLine[], i: number): boolean {
  const before = lines[i - 1]?.form
  const next = lines[i + 1]?.form
  if (before?.kind === 'question' || (before?.kind === 'entry' && next?.kind === 'entry')) return true
  // 一、生活福利 ⏎ 医疗报销、体检等事务 ⏎ （一）公费医疗: what the chapter is about, before its first part.
  return before?.kind === 'numbered' && next?.kind === 'numbered' && (next.level <= before.level || before.level >= LEVEL.numbered)
}

// 1.思想引领有力有效 · not: 1.身份证复印件；
const ITEM_HEADING = /^\d{1,2}[.、．]\s?[^，。；：、！？\d][^，。；：！？]{2,28}$/u

/** A numbered line without a mark at its end, before a text or a finer number: a heading, where no article has it for its list. */
export function isItemHeading(
  lines: readonly FormedLine[],
  i: number,
  { inArticle, column }: { readonly inArticle: boolean; readonly column: number },
): boolean {
  const line = lines[i]
  const next = lines[i + 1]
  if (line?.form.kind !== 'item' || inArticle || !ITEM_HEADING.test(plainText(line)) || next === undefined) return false
  if (FINER.test(plainText(next))) return true
  // A line as wide as the column is broken, and goes on below.
  const broken = column > 0 && !isShortOfColumn(plainText(line), column)
  return next.form.kind === 'plain' && /[。；]/u.test(plainText(next)) && !broken && !/^[的、，和及与或]/u.test(plainText(next))
}
// 1.1 理论学习走深走实 · （1）对象
const FINER = /^(?:\d{1,2}\.\d{1,2}(?!\d|[万亿%％])|[（(]\d{1,2}[）)])/u

/** The one line is a heading before something that begins, or before another such line set apart. */
function startsAfter(lines: readonly FormedLine[], i: number, around: Around, more = HEADINGS_APART): boolean {
  const after = lines[i + 1]
  if (after === undefined || !couldBeOneHeading(lines.slice(i, i + 1), i)) return false
  if (isStarter(after.form) || around.starts(i + 1) || isWiderThanBelow(lines, i)) return true
  return more > 0 && after.blanksBefore > 0 && startsAfter(lines, i + 1, around, more - 1)
}
const HEADINGS_APART = 2

/** 市职工服务中心暑期公益课堂开课 above lines of twelve characters: set across a narrow column. */
function isWiderThanBelow(lines: readonly FormedLine[], i: number): boolean {
  const below = lines.slice(i + 1, i + 1 + LINES_OF_COLUMN)
  const widths = below.map((line) => widthOf(plainText(line)))
  const [least, most] = [Math.min(...widths), Math.max(...widths)]
  const isColumn =
    below.length === LINES_OF_COLUMN &&
    below.every(({ form, blanksBefore }) => form.kind === 'plain' && blanksBefore === 0) &&
    least >= COLUMN_LEAST &&
    most - least <= 2
  return isColumn && widthOf(plainText(lines[i])) >= most + 4
}
const LINES_OF_COLUMN = 3
const COLUMN_LEAST = 16
const widthOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char <= '\u00FF' ? 1 : 2), 0)

function couldBeOneHeading(part: readonly FormedLine[], i: number): boolean {
  const fits = part.every(
    (each, k) =>
      each.form.kind === 'plain' &&
      (k === 0 || (each.blanksBefore === 0 && !NUMBERED_APPENDIX.test(plainText(each)))) &&
      couldBeHeading(plainText(each), k > 0),
  )
  return fits && part.map(plainText).join('').length <= (i === 0 ? TITLE_MAX : HEADING_MAX)
}

/** The names that official texts end with. */
const NAMES_A_TEXT =
  /(?:通知|通告|公告|公示|启事|办法|规定|细则|条例|方案|意见|章程|制度|报告|总结|纪要|指南|问答|解答|手册|倡议书|决定|计划|要点|讲话|致辞|发言|大事记)$/u
/** What stands under a title: a date or the body that passed it in brackets, a subtitle behind a dash. */
const UNDER_A_TITLE = /^[—-]{2}|^[（(](?:\d|经)/u

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
  const labelled = isLabelLine(below) && !isContactLine(below)
  if (line.blanksBefore > 0 && next.blanksBefore > 0) return text.length <= 40 && (paragraphLength(lines, i + 1) > 60 || labelled)
  return FEW_WORDS.test(text) && !isLabelLine(below) && /[，。；]/u.test(below) && below.length > 24
}
// 组织建设 · “双争”活动 · not: 江城重工有限公司
const FEW_WORDS = /^(?!.*(?:公司|工会|单位|医院|学校|中心|委员会|办公室|部|局|站)$)[\p{Script=Han}“”《》·—A-Za-z+]{2,16}$/u

/** 具备空调、微波炉、冰箱、饮水机、桌椅: what is there, and no title. */
const LISTS = /(?:、[^、]+){4}/u

const couldBeHeading = (text: string, later: boolean): boolean =>
  !/[。！？；，、：:…]$/u.test(text) &&
  !/[。！？]/u.test(text) &&
  !/^—/u.test(text) &&
  !LISTS.test(text) &&
  !(later ? UNDER_A_TITLE : /^[（(].*[）)]$/u).test(text) &&
  !isDate(text) &&
  !/\p{Script=Han}\s?\d{4}年\d{1,2}月\d{1,2}日$/u.test(text) &&
  !/[（(](?:供稿|撰稿|撰写)[：:]/u.test(text) &&
  !isImprint(text) &&
  !isAboutLine(text) &&
  !isContactLine(text) &&
  !isOfficeLine(text) &&
  !isHolderLine(text) &&
  /[\p{Script=Han}A-Za-z]/u.test(text)
