// Owns the building of blocks line by line: what becomes of each, and of the paragraph and the table that are open.
import { EMPTY, type MappedText, sliceMapped } from '../text/mapped-text.ts'
import type { Block } from './block.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'
import { joinLines, trimTitle, withoutEmphasis } from './line-parts.ts'
import { createOpenParagraph, type LineBreaks } from './open-paragraph.ts'
import { createOpenTable } from './open-table.ts'
import type { Diagnostic } from './source-document.ts'
import { type BlocksSoFar, takeLine } from './take-line.ts'

export interface BlockBuilder {
  readonly diagnostics: readonly Diagnostic[]
  /** The text so far is complete: what comes next may be a heading. */
  finished(): boolean
  /** The text so far ends with a short line, such as 办理时限：20个工作日, which a blank line completes. */
  endsWithShortLine(): boolean
  /** An honour is open, with those who got it: nothing tells where it ends but what begins. */
  inRoll(): boolean
  leaveOut(line: FormedLine, rule: string, message: string): void
  caption(lines: readonly FormedLine[]): void
  contact(lines: readonly FormedLine[]): void
  /** An article of a policy is open: what is numbered inside it is a list. */
  inArticle(): boolean
  heading(lines: readonly FormedLine[], level: number): void
  take(line: FormedLine, next: FormedLine | undefined): void
  done(): readonly Block[]
}

export function createBlockBuilder(file: string, form: LineBreaks): BlockBuilder {
  const blocks: Block[] = []
  const diagnostics: Diagnostic[] = []
  const add = (block: Block): unknown => blocks.push(block)
  const paragraph = createOpenParagraph(form, add)
  const table = createOpenTable(add)
  let article = false

  const addHeading = (title: MappedText, level: number, line: number, marked: boolean): void => {
    paragraph.close()
    table.end(line)
    article = level === LEVEL.article
    add({ kind: 'heading', level, title, line, marked })
  }
  const leaveOut = (line: FormedLine, rule: string, message: string): void => {
    paragraph.turnPage()
    diagnostics.push({
      file,
      line: line.line.number,
      rule,
      message: `${message}：“${plainText(line).slice(0, 30)}”`,
      advice: '如属正文，请在原件中核对后改正文件',
      severity: 'note',
    })
  }
  const caption = (lines: readonly FormedLine[]): void => {
    add({ kind: 'caption', content: joined(lines), line: numberOf(lines) })
  }
  const contact = (lines: readonly FormedLine[]): void => {
    addHeading({ text: CONTACT, at: [] }, LEVEL.contact, numberOf(lines), true)
    for (const each of lines) add({ kind: 'text', content: withoutEmphasis(each.line.content), line: each.line.number, article: false })
    add({ kind: 'aside-end', line: numberOf(lines) })
  }
  const soFar: BlocksSoFar = {
    ...{ column: form.column, paragraph, table, add, leaveOut, caption },
    head: ({ line }, level, start = 0, end) => addHeading(trimTitle(sliceMapped(line.content, start, end)), level, line.number, true),
    inArticle: () => article,
  }

  return {
    ...{ diagnostics, leaveOut, caption, contact },
    finished: paragraph.finished,
    endsWithShortLine: paragraph.endsWithShortLine,
    inRoll: paragraph.isRoll,
    inArticle: soFar.inArticle,
    heading: (lines, level) => addHeading(trimTitle(titleOf(lines)), level, numberOf(lines), false),
    take: (line, next) => takeLine(line, next, soFar),
    done() {
      paragraph.close()
      return blocks
    },
  }
}

const numberOf = (lines: readonly FormedLine[]): number => lines[0]?.line.number ?? 0

const joined = (lines: readonly FormedLine[]): MappedText => lines.map((line) => line.line.content).reduce(joinLines, EMPTY)

/** Without the sign that stands before it: '■ 服务对象' → '服务对象'. */
function titleOf(lines: readonly FormedLine[]): MappedText {
  const form = lines[0]?.form
  return form?.kind === 'sign' ? sliceMapped(joined(lines), form.from) : joined(lines)
}

/** What a contact block's section is called: it has no heading of its own in the source. */
const CONTACT = '（联系方式）'
