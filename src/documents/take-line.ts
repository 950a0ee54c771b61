// Owns what a line becomes by its form: a heading, a row, the beginning of a paragraph, part of the one that is open, or nothing.
import { type Span, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import type { Block } from './block.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { breaksInSentence, isListItem, isWholeSentence } from './line-ends.ts'
import { endOfEntry, LEVEL, type LineForm } from './line-form.ts'
import { trimLeading, withoutEmphasis } from './line-parts.ts'
import { isOfficeLine } from './line-words.ts'
import type { OpenParagraph } from './open-paragraph.ts'
import type { OpenTable } from './open-table.ts'

/** What of the blocks so far a line may go on with, and where the next ones go. */
export interface BlocksSoFar {
  /** How wide the printed column is, 0 where there is none. */
  readonly column: number
  readonly paragraph: OpenParagraph
  readonly table: OpenTable
  add(block: Block): void
  /** A heading of which the line holds the characters from `start` to `end`, marked as one. */
  head(line: FormedLine, level: number, start?: number, end?: number): void
  leaveOut(line: FormedLine, rule: string, message: string): void
  caption(lines: readonly FormedLine[]): void
  inArticle(): boolean
}

export function takeLine(line: FormedLine, next: FormedLine | undefined, soFar: BlocksSoFar): void {
  const { content, number } = line.line
  const { form } = line
  const { paragraph, table, head, leaveOut } = soFar
  switch (form.kind) {
    case 'markdown':
      head(line, form.level, form.from)
      break
    case 'entry':
      takeEntry(line, form.title, next, soFar)
      break
    case 'numbered':
      takeNumbered(line, form, next, soFar)
      break
    case 'question': {
      const answer = ANSWER_BEHIND.exec(content.text)
      if (answer === null) head(line, LEVEL.question, form.from)
      else headWithText(line, LEVEL.question, { start: form.from, end: answer.index + 1, text: answer.index + answer[0].length }, soFar)
      break
    }
    case 'answer':
      paragraph.begin(sliceMapped(content, form.from), line)
      break
    case 'article':
      paragraph.begin(content, line, 'article')
      break
    case 'byline':
    case 'signature':
      if (paragraph.finished() || form.kind === 'byline') leaveOut(line, 'signature', '署名，不入正文')
      else paragraph.take(line)
      break
    case 'table-title':
      takeTableTitle(line, next, soFar)
      break
    case 'table-continued':
      leaveOut(line, 'table-continued', '续表标记，两部分合为一表')
      break
    case 'unit':
      takeUnit(line, 0, soFar)
      break
    case 'row':
      paragraph.close()
      if (table.isHeaderAgain(line)) leaveOut(line, 'table-continued', '续表重复的表头')
      else table.row(line, form.style, next?.form.kind === 'rule')
      break
    case 'web':
      leaveOut(line, 'web-furniture', '网页导航或推广语，不属于正文')
      break
    case 'section-mark':
      leaveOut(line, 'section-mark', '序号装饰，不属于正文')
      break
    case 'sign':
      table.end(number)
      paragraph.begin(trimMapped(sliceMapped(content, form.from)), line, 'bullet')
      break
    case 'rule':
      paragraph.close()
      break
    case 'page-mark':
      paragraph.turnPage()
      break
    case 'blank':
      break
    case 'item':
      table.end(number)
      paragraph.begin(withoutEmphasis(trimMapped(sliceMapped(content, form.from))), line, form.from > 0 ? 'bullet' : 'plain')
      break
    case 'credit':
      soFar.caption([line])
      break
    case 'plain':
      table.end(number)
      if (isOfficeLine(content.text) && (paragraph.finished() || AS_OF.test(paragraph.tail() ?? '')))
        paragraph.begin(trimMapped(content), line, 'office')
      else paragraph.take(line)
      break
  }
}

/** （2023年12月31日在任） above a roll of offices. */
const AS_OF = /^[（(][^（）()]{4,40}[）)]$/u

/** 该在哪里入会？答：先在… */
const ANSWER_BEHIND = /[？?]\s?答\s?[：:]\s?/u

function takeEntry(line: FormedLine, title: Span | undefined, next: FormedLine | undefined, soFar: BlocksSoFar): void {
  if (title !== undefined) {
    headWithText(line, LEVEL.entry, { ...title, text: title.end }, soFar)
    return
  }
  const { text } = line.line.content
  const end = endOfEntry(text)
  if (end < 0) soFar.paragraph.take(line)
  // 【大会简讯】第十五次代表大会胜利闭幕 ⏎ 本报讯…: of which kind the news is, and its headline.
  else if (next?.form.kind === 'article' && HEADLINE.test(text.slice(end + 1))) soFar.head(line, LEVEL.entry, end + 1)
  else headWithText(line, LEVEL.entry, { start: 1, end, text: end + 1 }, soFar)
}

const HEADLINE = /^\s?[^。；：]{6,40}$/u

function takeNumbered(
  line: FormedLine,
  form: Extract<LineForm, { kind: 'numbered' }>,
  next: FormedLine | undefined,
  soFar: BlocksSoFar,
): void {
  const { paragraph } = soFar
  const { content } = line.line
  const listed =
    form.level === LEVEL.point &&
    !(HEADED_SENTENCE.test(content.text) && !soFar.inArticle()) &&
    (soFar.inArticle() ||
      isListItem(content.text, paragraph.tail(), next) ||
      (form.title >= content.text.length - 1 && isWholeSentence(content.text, next, paragraph.isListed())))
  if (form.level >= LEVEL.numbered && form.level !== LEVEL.article && paragraph.runsOn()) paragraph.take(line)
  else if (
    listed ||
    (form.title >= content.text.length && breaksInSentence(content.text, next, soFar.column, paragraph.isListed())) ||
    (form.level !== LEVEL.article && form.title >= content.text.length && /[、，]$/u.test(content.text))
  )
    paragraph.begin(trimMapped(content), line, 'listed')
  else headWithText(line, form.level, { start: 0, end: form.title, text: form.title }, soFar)
}

/** （二）线路与费用。2025年疗休养分三条线路：…；: it heads, whatever its line ends with. */
const HEADED_SENTENCE = /^[（(][一二三四五六七八九十]+[）)][^，。；：、\d]{2,12}。(?=[^。]{8})/u

/** A heading, and behind it on the same line what it heads. */
function headWithText(line: FormedLine, level: number, at: { start: number; end: number; text: number }, soFar: BlocksSoFar): void {
  soFar.head(line, level, at.start, at.end)
  const text = trimLeading(trimMapped(sliceMapped(line.line.content, at.text)))
  if (text.text !== '') soFar.paragraph.begin(text, line)
}

function takeTableTitle(line: FormedLine, next: FormedLine | undefined, soFar: BlocksSoFar): void {
  const parted = /[\s：:]/u.test(plainText(line))
  if (!parted && next?.form.kind !== 'row' && next?.form.kind !== 'unit') {
    soFar.paragraph.take(line)
    return
  }
  const { length } = plainText(line)
  const unit = UNIT_BEHIND.exec(plainText(line))?.index ?? length
  soFar.head(line, LEVEL.table, 0, unit)
  if (unit < length) takeUnit(line, unit, soFar)
  soFar.table.begin()
}

// 表2 经费（单位：万元） · 表2 经费 单位：万元
const UNIT_BEHIND = /\s?[（(]?(?:计量)?单位[：:]\s?[^。，（）()]{1,12}[）)]?$/u

function takeUnit(line: FormedLine, start: number, soFar: BlocksSoFar): void {
  soFar.leaveOut(line, 'unit', '单位已用于下面的数字')
  soFar.add({ kind: 'unit', content: sliceMapped(line.line.content, start), line: line.line.number })
}
