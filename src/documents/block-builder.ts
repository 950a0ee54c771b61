// Owns the building of blocks line by line: the paragraph that is open, and what closes it.
import { concatMapped, EMPTY, type MappedText, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import type { Block } from './block.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { isFinished, isListItem, isShortLine, isWholeLine, isWholeSentence, standsAlone } from './line-ends.ts'
import { endOfEntry, LEVEL, type LineForm } from './line-form.ts'
import { gapBetween, joinLines, splitCells, trimLeading, trimTitle, withoutEmphasis } from './line-parts.ts'
import { isImprint } from './line-words.ts'
import type { Diagnostic } from './source-document.ts'

/** Parts are joined once, when it closes: a page without a full stop would else be copied with every line. */
interface OpenParagraph {
  readonly parts: MappedText[]
  readonly line: number
  readonly article: boolean
  /** A bullet's text: a blank line ends it, full stop or none. */
  readonly item: boolean
  /** It is （一）… of a list: so is （二）. */
  readonly listed: boolean
  /** The end of the text so far. */
  tail: string
  lastLine: string
}

export interface BlockBuilder {
  readonly diagnostics: readonly Diagnostic[]
  /** The text so far is complete: what comes next may be a heading. */
  finished(): boolean
  /** The text so far ends with a short line, such as 办理时限：20个工作日, which a blank line completes. */
  endsWithShortLine(): boolean
  leaveOut(line: FormedLine, rule: string, message: string): void
  caption(lines: readonly FormedLine[]): void
  contact(lines: readonly FormedLine[]): void
  /** An article of a policy is open: what is numbered inside it is a list. */
  inArticle(): boolean
  heading(lines: readonly FormedLine[], level: number): void
  take(line: FormedLine, next: FormedLine | undefined): void
  done(): readonly Block[]
}

/** `spaced`: a blank line stands behind every line, and parts nothing. */
export function createBlockBuilder(
  file: string,
  { wrapped, spaced }: { readonly wrapped: boolean; readonly spaced: boolean },
): BlockBuilder {
  const blocks: Block[] = []
  const diagnostics: Diagnostic[] = []
  let open: OpenParagraph | undefined
  let width = 0
  let inTable = false
  /** How the open table begins: its header stands again where a page begins. */
  let firstRow: string | undefined
  /** A page's number or header stood between: a sentence may go on over the blank lines around it. */
  let pageTurned = false
  let article = false

  const close = (): void => {
    const content = open === undefined ? EMPTY : concatMapped(open.parts)
    if (open && content.text !== '') blocks.push({ kind: 'text', content, line: open.line, article: open.article })
    open = undefined
  }
  const endTable = (line: number): void => {
    if (inTable) blocks.push({ kind: 'aside-end', line })
    inTable = false
    firstRow = undefined
  }
  const begin = (content: MappedText, line: FormedLine, isNews = false, item = false, listed = false): void => {
    close()
    open = { parts: [content], line: line.line.number, article: isNews, item, listed, tail: tailOf(content.text), lastLine: content.text }
  }
  const finished = (): boolean =>
    open === undefined || isFinished(open.tail, wrapped) || isImprint(open.lastLine) || /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(open.lastLine)
  const append = (line: FormedLine): void => {
    const content = trimMapped(withoutEmphasis(line.line.content))
    // A blank line ends a list: its last item has no full stop, and the paragraph behind it is none of it.
    const listEnds = !wrapped && open?.item === true && line.blanksBefore > 0
    const parted =
      listEnds || (finished() && (!wrapped || line.blanksBefore > 1 || (open !== undefined && open.lastLine.length < width - 3)))
    if (
      open === undefined ||
      parted ||
      (!wrapped && isWholeLine(open.lastLine, line, pageTurned || spaced)) ||
      standsAlone(content.text, open.lastLine, wrapped ? width - 3 : Infinity)
    )
      begin(content, line)
    else {
      open.parts.push(gapBetween(open.tail, content), content)
      open.tail = tailOf(open.tail + content.text)
      open.lastLine = content.text
    }
    width = Math.max(width, content.text.length)
    pageTurned = false
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
    const end = endOfEntry(content.text)
    if (end < 0) append(line)
    else headWithText(line, sliceMapped(content, 1, end), LEVEL.entry, sliceMapped(content, end + 1))
  }
  /** In printed columns, a full line that ends in mid-sentence: what follows goes on, whatever it looks like (建功十三⏎五、争当排头兵). */
  const runsOn = (): boolean => wrapped && open !== undefined && !finished() && open.lastLine.length >= width - 3
  const takeNumbered = (line: FormedLine, form: Extract<LineForm, { kind: 'numbered' }>, next: FormedLine | undefined): void => {
    const { content } = line.line
    const listed =
      form.level === LEVEL.point &&
      (article || isListItem(content.text, open?.tail, next) || isWholeSentence(content.text, next, open?.listed === true))
    if (form.level >= LEVEL.numbered && form.level !== LEVEL.article && runsOn()) append(line)
    else if (listed) begin(trimMapped(content), line, false, false, true)
    else headWithText(line, sliceMapped(content, 0, form.title), form.level, sliceMapped(content, form.title))
  }
  const takeRow = (line: FormedLine, style: 'tab' | 'pipe', header: boolean): void => {
    close()
    if (firstRow !== undefined && firstRow === plainText(line) && !/\d/u.test(firstRow)) {
      leaveOut(line, 'table-continued', '续表重复的表头')
      return
    }
    firstRow ??= plainText(line)
    inTable = true
    blocks.push({ kind: 'row', cells: splitCells(line.line.content, style), line: line.line.number, header })
  }
  const takeTableTitle = (line: FormedLine, next: FormedLine | undefined): void => {
    const parted = /[\s：:]/u.test(plainText(line))
    if (!parted && next?.form.kind !== 'row' && next?.form.kind !== 'unit') append(line)
    else {
      const { content, number } = line.line
      const unit = UNIT_BEHIND.exec(content.text)?.index ?? content.text.length
      addHeading(sliceMapped(content, 0, unit), LEVEL.table, number, true)
      if (unit < content.text.length) leaveOut(line, 'unit', '单位已用于下面的数字')
      if (unit < content.text.length) blocks.push({ kind: 'unit', content: sliceMapped(content, unit), line: number })
      inTable = true
    }
  }
  const leaveOut = (line: FormedLine, rule: string, message: string): void => {
    pageTurned = true
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
  const contact = (lines: readonly FormedLine[]): void => {
    const line = lines[0]?.line.number ?? 0
    close()
    endTable(line)
    article = false
    blocks.push({ kind: 'heading', level: LEVEL.contact, title: { text: CONTACT, at: [] }, line, marked: true })
    for (const each of lines)
      blocks.push({ kind: 'text', content: withoutEmphasis(each.line.content), line: each.line.number, article: false })
    blocks.push({ kind: 'aside-end', line })
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
      case 'web':
        leaveOut(line, 'web-furniture', '网页导航或推广语，不属于正文')
        break
      case 'section-mark':
        leaveOut(line, 'section-mark', '序号装饰，不属于正文')
        break
      case 'sign':
        endTable(number)
        begin(trimMapped(sliceMapped(content, form.from)), line, false, true)
        break
      case 'rule':
        close()
        break
      case 'page-mark':
        pageTurned = true
        break
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
    endsWithShortLine: () => open !== undefined && isShortLine(open.lastLine),
    leaveOut,
    caption,
    contact,
    inArticle: () => article,
    heading: (lines, level) => addHeading(titleOf(lines), level, lines[0]?.line.number ?? 0, false),
    take,
    done: () => {
      close()
      return blocks
    },
  }
}

const joined = (lines: readonly FormedLine[]): MappedText => lines.map((line) => line.line.content).reduce(joinLines, EMPTY)

/** Without the sign that stands before it: '■ 服务对象' → '服务对象'. */
function titleOf(lines: readonly FormedLine[]): MappedText {
  const form = lines[0]?.form
  return form?.kind === 'sign' ? sliceMapped(joined(lines), form.from) : joined(lines)
}

/** What a contact block's section is called: it has no heading of its own in the source. */
const CONTACT = '（联系方式）'

// 表2 经费（单位：万元） · 表2 经费 单位：万元
const UNIT_BEHIND = /\s?[（(]?(?:计量)?单位[：:]\s?[^。，（）()]{1,12}[）)]?$/u

const TAIL = 80
const tailOf = (text: string): string => text.slice(-TAIL)
