// Owns the building of blocks line by line: the paragraph that is open, and what closes it.
import { concatMapped, EMPTY, type MappedText, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import { endsSentence } from '../text/sentences.ts'
import type { Block } from './block.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL, type LineForm } from './line-form.ts'
import { gapBetween, joinLines, splitCells, trimLeading, trimTitle, withoutEmphasis } from './line-parts.ts'
import type { Diagnostic } from './source-document.ts'

/** Parts are joined once, when it closes: a page without a full stop would else be copied with every line. */
interface OpenParagraph {
  readonly parts: MappedText[]
  readonly line: number
  readonly article: boolean
  /** A bullet's text: a blank line ends it, full stop or none. */
  readonly item: boolean
  /** The end of the text so far. */
  tail: string
  lastLine: string
}

export interface BlockBuilder {
  readonly diagnostics: readonly Diagnostic[]
  /** The text so far is complete: what comes next may be a heading. */
  finished(): boolean
  leaveOut(line: FormedLine, rule: string, message: string): void
  caption(lines: readonly FormedLine[]): void
  heading(lines: readonly FormedLine[], level: number): void
  take(line: FormedLine, next: FormedLine | undefined): void
  done(): readonly Block[]
}

export function createBlockBuilder(file: string, wrapped: boolean): BlockBuilder {
  const blocks: Block[] = []
  const diagnostics: Diagnostic[] = []
  let open: OpenParagraph | undefined
  let width = 0
  let inTable = false
  /** An article of a policy is open: what is numbered inside it is a list, not a section. */
  let article = false

  const close = (): void => {
    const content = open === undefined ? EMPTY : concatMapped(open.parts)
    if (open && content.text !== '') blocks.push({ kind: 'text', content, line: open.line, article: open.article })
    open = undefined
  }
  const endTable = (line: number): void => {
    if (inTable) blocks.push({ kind: 'table-end', line })
    inTable = false
  }
  const begin = (content: MappedText, line: FormedLine, isNews = false, item = false): void => {
    close()
    open = { parts: [content], line: line.line.number, article: isNews, item, tail: tailOf(content.text), lastLine: content.text }
  }
  const finished = (): boolean => open === undefined || isFinished(open.tail, wrapped)
  const append = (line: FormedLine): void => {
    const content = trimMapped(withoutEmphasis(line.line.content))
    // A blank line ends a list: its last item has no full stop, and the paragraph behind it is none of it.
    const listEnds = !wrapped && open?.item === true && line.blanksBefore > 0
    const parted =
      listEnds || (finished() && (!wrapped || line.blanksBefore > 1 || (open !== undefined && open.lastLine.length < width - 3)))
    if (open === undefined || parted || standsAlone(content.text, open.lastLine, wrapped ? width - 3 : Infinity)) begin(content, line)
    else {
      open.parts.push(gapBetween(open.tail, content), content)
      open.tail = tailOf(open.tail + content.text)
      open.lastLine = content.text
    }
    width = Math.max(width, content.text.length)
  }
  const addHeading = (title: MappedText, level: number, line: number, marked: boolean): void => {
    close()
    endTable(line)
    article = level === LEVEL.article
    blocks.push({ kind: 'heading', level, title: trimTitle(title), line, marked })
  }
  const headWithText = (line: FormedLine, title: MappedText, level: number, rest: MappedText): void => {
    addHeading(title, level, line.line.number, true)
    const text = trimLeading(trimMapped(rest))
    if (text.text !== '') begin(text, line)
  }
  const takeEntry = (line: FormedLine): void => {
    const { content } = line.line
    const end = content.text.indexOf('】')
    if (end < 0) append(line)
    else headWithText(line, sliceMapped(content, 1, end), LEVEL.entry, sliceMapped(content, end + 1))
  }
  /** In printed columns, a full line that ends in mid-sentence: what follows goes on, whatever it looks like (建功十三⏎五、争当排头兵). */
  const runsOn = (): boolean => wrapped && open !== undefined && !finished() && open.lastLine.length >= width - 3
  const takeNumbered = (line: FormedLine, form: Extract<LineForm, { kind: 'numbered' }>, next: FormedLine | undefined): void => {
    const { content } = line.line
    const listed = form.level === LEVEL.point && (article || isListItem(content.text, open?.tail, next))
    if (form.level !== LEVEL.part && form.level !== LEVEL.article && runsOn()) append(line)
    else if (listed) begin(trimMapped(content), line)
    else headWithText(line, sliceMapped(content, 0, form.title), form.level, sliceMapped(content, form.title))
  }
  const takeRow = (line: FormedLine, style: 'tab' | 'pipe', header: boolean): void => {
    close()
    inTable = true
    blocks.push({ kind: 'row', cells: splitCells(line.line.content, style), line: line.line.number, header })
  }
  const takeTableTitle = (line: FormedLine, next: FormedLine | undefined): void => {
    const parted = /[\s：:]/u.test(plainText(line))
    if (!parted && next?.form.kind !== 'row' && next?.form.kind !== 'unit') append(line)
    else {
      addHeading(line.line.content, LEVEL.table, line.line.number, true)
      inTable = true
    }
  }
  const leaveOut = (line: FormedLine, rule: string, message: string): void => {
    const advice = '如属正文，请在原件中核对后改正文件'
    diagnostics.push({
      file,
      line: line.line.number,
      rule,
      message: `${message}：“${plainText(line).slice(0, 30)}”`,
      advice,
      severity: 'note',
    })
  }
  const caption = (lines: readonly FormedLine[]): void => {
    blocks.push({ kind: 'caption', content: joined(lines), line: lines[0]?.line.number ?? 0 })
  }
  const take = (line: FormedLine, next: FormedLine | undefined): void => {
    const { content, number } = line.line
    const { form } = line
    switch (form.kind) {
      case 'markdown':
        addHeading(sliceMapped(content, form.from), form.level, number, true)
        break
      case 'entry':
        takeEntry(line)
        break
      case 'numbered':
        takeNumbered(line, form, next)
        break
      case 'question':
        addHeading(sliceMapped(content, form.from), LEVEL.question, number, true)
        break
      case 'answer':
        begin(sliceMapped(content, form.from), line)
        break
      case 'article':
        begin(content, line, true)
        break
      case 'byline':
      case 'signature':
        if (finished() || form.kind === 'byline') leaveOut(line, 'signature', '署名，不入正文')
        else append(line)
        break
      case 'table-title':
        takeTableTitle(line, next)
        break
      case 'table-continued':
        leaveOut(line, 'table-continued', '续表标记，两部分合为一表')
        break
      case 'unit':
        leaveOut(line, 'unit', '单位已用于下面的数字')
        blocks.push({ kind: 'unit', content, line: number })
        break
      case 'row':
        takeRow(line, form.style, next?.form.kind === 'rule')
        break
      case 'rule':
      case 'page-mark':
      case 'blank':
        break
      case 'item':
        endTable(number)
        begin(withoutEmphasis(trimMapped(sliceMapped(content, form.from))), line, false, form.from > 0)
        break
      case 'credit':
        caption([line])
        break
      case 'plain':
        endTable(number)
        append(line)
        break
    }
  }

  return {
    diagnostics,
    finished,
    leaveOut,
    caption,
    heading: (lines, level) => addHeading(joined(lines), level, lines[0]?.line.number ?? 0, false),
    take,
    done: () => {
      close()
      return blocks
    },
  }
}

const joined = (lines: readonly FormedLine[]): MappedText => lines.map((line) => line.line.content).reduce(joinLines, EMPTY)

const isFinished = (text: string, wrapped: boolean): boolean =>
  endsSentence(text) || endsSigned(text) || (!wrapped && /[：:；;]$/u.test(text)) || isDate(text)

/** An author's name closes a text: '…进入快车道。（钱虹）'. */
const endsSigned = (text: string): boolean => /[。！？”][（(][\p{Script=Han}·]{2,4}(?:\s[\p{Script=Han}·]{2,4}){0,3}[）)]$/u.test(text)

// 联系人：孙晓彤 · 附件：1.… · not: 习近平总书记强调：“…
const LABEL = /^(?:[\p{Script=Han}A-Za-z]{2,6}(?:[（(][\p{Script=Han}]{1,6}[）)])?|[\p{Script=Han}]\s[\p{Script=Han}])[：:]\s?(?=[^“‘\s])/u
const isDate = (text: string): boolean => /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(text)

/** A contact block, a date, a name before it: lines that never go on from the one before, where that one does not fill its column. */
const standsAlone = (text: string, before: string, width: number): boolean =>
  before.length < width && (LABEL.test(text) || LABEL.test(before) || isDate(text))

/** （二）… is an item where it or the one before closes like one, or where a list was announced and goes on: 下列材料：⏎（一）…⏎（二）… */
const isListItem = (text: string, before: string | undefined, next: FormedLine | undefined): boolean =>
  /[；;]$/u.test(text) ||
  (before !== undefined && /[；;]$/u.test(before)) ||
  (before !== undefined && /[：:]$/u.test(before) && next?.form.kind === 'numbered' && next.form.level === LEVEL.point)

const TAIL = 80
const tailOf = (text: string): string => text.slice(-TAIL)
