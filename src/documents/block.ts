// Owns the blocks of a document: headings, paragraphs, captions, table rows, in the order of the source.
import { isHan, isLatinOrDigit } from '../text/characters.ts'
import { concatMapped, EMPTY, filterMapped, type MappedText, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import { endsSentence } from '../text/sentences.ts'
import { type FormedLine, formLines, isStarter, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'
import { findCaptions, findContents, findRunningHeaders } from './page-furniture.ts'
import type { Diagnostic } from './source-document.ts'

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly title: MappedText; readonly line: number; readonly marked: boolean }
  | { readonly kind: 'text'; readonly content: MappedText; readonly line: number; readonly article: boolean }
  | { readonly kind: 'caption'; readonly content: MappedText; readonly line: number }
  | { readonly kind: 'row'; readonly cells: readonly MappedText[]; readonly line: number; readonly continued: boolean }
  | { readonly kind: 'unit'; readonly content: MappedText; readonly line: number }
  | { readonly kind: 'table-end'; readonly line: number }

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
  /** Titles of the table of contents at the head, where there is one. */
  readonly contents: ReadonlySet<string>
  /** Printed columns: lines end in mid-sentence. */
  readonly wrapped: boolean
}

export function readBlocks(source: string, file: string, title: string): Blocks {
  const lines = formLines(source)
  const wrapped = isWrapped(lines)
  const contentsAt = findContents(lines)
  const contents = new Set([...contentsAt].map((i) => plainText(lines[i])))
  const headers = findRunningHeaders(lines, title, contents)
  const captions = findCaptions(lines, wrapped)
  const builder = createBuilder(file, wrapped)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    if (contentsAt.has(i)) builder.leaveOut(line, 'contents', '目录行，正文里另有同名标题')
    else if (headers.has(i)) builder.leaveOut(line, 'running-header', '页眉或页码，不属于正文')
    else if (captions.has(i)) {
      const last = captions.get(i) ?? i
      builder.caption(lines.slice(i, last + 1))
      i = last
    } else {
      const size = unmarkedHeading(lines, i, { finished: builder.finished(), contents, starts: (at) => captions.has(at) || contentsAt.has(at), wrapped })
      if (size > 0) builder.heading(lines.slice(i, i + size), levelOfUnmarked(lines, i, wrapped))
      else builder.take(line, lines[i - 1])
      i += Math.max(0, size - 1)
    }
  }
  return { blocks: builder.done(), diagnostics: builder.diagnostics, contents, wrapped }
}

/** Printed columns: most lines are short and end in mid-sentence. */
function isWrapped(lines: readonly FormedLine[]): boolean {
  const plain = lines.filter((line) => line.form.kind === 'plain').map(plainText)
  if (plain.length < 12) return false
  const lengths = plain.map((text) => text.length).sort((a, b) => a - b)
  const open = plain.filter((text) => !endsSentence(text)).length
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) <= 48 && open / plain.length > 0.6
}

const HEADING_MAX = 44
const TITLE_MAX = 80

/** What is known of the place where a heading may stand. */
interface Around {
  /** The text before it is complete. */
  readonly finished: boolean
  readonly contents: ReadonlySet<string>
  /** Whether the line begins a caption or a table of contents. */
  readonly starts: (at: number) => boolean
  readonly wrapped: boolean
}

/** How many lines from `i` are a heading without any mark; 0 where there is none. */
function unmarkedHeading(lines: readonly FormedLine[], i: number, around: Around): number {
  const line = lines[i]
  const { wrapped } = around
  if (line?.form.kind !== 'plain' || !around.finished) return 0
  if (around.contents.has(plainText(line))) return 1
  for (const size of [1, 2, 3]) {
    const part = lines.slice(i, i + size)
    if (part.some((each, k) => each.form.kind !== 'plain' || (k > 0 && each.blanksBefore > 0) || !couldBeHeading(plainText(each), k > 0))) return 0
    const next = lines[i + size]
    if (part.map(plainText).join('').length > (i === 0 ? TITLE_MAX : HEADING_MAX)) return 0
    if (next === undefined || isStarter(next.form) || around.starts(i + size)) return i === 0 && next === undefined ? 0 : size
    if (i === 0 && !wrapped && (next.form.kind !== 'plain' || plainText(next).length > 60 || /^[—-]{2}|^[（(]\d/u.test(plainText(next)))) return size
    if (!wrapped && line.blanksBefore > 0 && next.blanksBefore > 0 && plainText(next).length > 60 && size === 1 && plainText(line).length <= 30) return size
  }
  return 0
}

const couldBeHeading = (text: string, later: boolean): boolean => !/[。！？；，、：:…]$/u.test(text) && !/[。！？]/u.test(text) && !/^—/u.test(text) && (later || !/^[（(].*[）)]$/u.test(text)) && /[\p{Script=Han}A-Za-z]/u.test(text)

function levelOfUnmarked(lines: readonly FormedLine[], i: number, wrapped: boolean): number {
  return i === 0 && !wrapped && lines[i + 1]?.form.kind === 'plain' ? LEVEL.title : LEVEL.chapter
}

function createBuilder(file: string, wrapped: boolean) {
  const blocks: Block[] = []
  const diagnostics: Diagnostic[] = []
  let open: { content: MappedText; line: number; article: boolean } | undefined
  let width = 0
  let inTable = false
  let continued = false

  const close = (): void => {
    if (open && open.content.text !== '') blocks.push({ kind: 'text', ...open })
    open = undefined
  }
  const endTable = (line: number): void => {
    if (inTable) blocks.push({ kind: 'table-end', line })
    inTable = false
  }
  const begin = (content: MappedText, line: FormedLine, article = false): void => {
    close()
    open = { content, line: line.line.number, article }
  }
  const finished = (): boolean => open === undefined || endsSentence(open.content.text) || endsSigned(open.content.text) || (!wrapped && /[：:；;]$/u.test(open.content.text))
  const append = (line: FormedLine, before: FormedLine | undefined): void => {
    const content = trimMapped(withoutEmphasis(line.line.content))
    const paragraphEnds = finished() && (!wrapped || line.blanksBefore > 1 || (before !== undefined && plainText(before).length < width - 3))
    if (open === undefined || paragraphEnds) begin(content, line)
    else open = { ...open, content: joinLines(open.content, content) }
    width = Math.max(width, plainText(line).length)
  }
  const addHeading = (title: MappedText, level: number, line: number, marked: boolean): void => {
    close()
    endTable(line)
    blocks.push({ kind: 'heading', level, title: trimTitle(title), line, marked })
  }

  return {
    diagnostics,
    finished,
    leaveOut(line: FormedLine, rule: string, message: string): void {
      diagnostics.push({ file, line: line.line.number, rule, message: `${message}：“${plainText(line).slice(0, 30)}”`, advice: '如属正文，请在原件中核对后改正文件', severity: 'note' })
    },
    caption(lines: readonly FormedLine[]): void {
      const content = lines.map((line) => line.line.content).reduce(joinLines, EMPTY)
      blocks.push({ kind: 'caption', content, line: lines[0]?.line.number ?? 0 })
    },
    heading(lines: readonly FormedLine[], level: number): void {
      addHeading(lines.map((line) => line.line.content).reduce(joinLines, EMPTY), level, lines[0]?.line.number ?? 0, false)
    },
    take(line: FormedLine, before: FormedLine | undefined): void {
      const { content, number } = line.line
      const { form } = line
      switch (form.kind) {
        case 'markdown':
          return addHeading(sliceMapped(content, form.from), form.level, number, true)
        case 'entry':
          return takeEntry(line)
        case 'numbered': {
          addHeading(sliceMapped(content, 0, form.title), form.level, number, true)
          const rest = trimMapped(sliceMapped(content, form.title))
          if (rest.text.replace(/^[。\s　]+/u, '') !== '') begin(trimLeading(rest), line)
          return
        }
        case 'question':
          return addHeading(sliceMapped(content, form.from), LEVEL.question, number, true)
        case 'answer':
          return begin(sliceMapped(content, form.from), line)
        case 'article':
          return begin(content, line, true)
        case 'byline':
        case 'signature':
          return finished() || form.kind === 'byline' ? this.leaveOut(line, 'signature', '署名，不入正文') : append(line, before)
        case 'table-title':
          addHeading(content, LEVEL.table, number, true)
          inTable = true
          continued = false
          return
        case 'table-continued':
          continued = true
          return
        case 'unit':
          blocks.push({ kind: 'unit', content, line: number })
          return
        case 'row':
          close()
          inTable = true
          blocks.push({ kind: 'row', cells: splitCells(content, form.style), line: number, continued })
          continued = false
          return
        case 'rule':
        case 'page-mark':
        case 'blank':
          return
        case 'item':
          endTable(number)
          return begin(withoutEmphasis(trimMapped(sliceMapped(content, form.from))), line)
        case 'credit':
          return this.caption([line])
        case 'plain':
          endTable(number)
          return append(line, before)
      }
    },
    done(): readonly Block[] {
      close()
      return blocks
    },
  }

  function takeEntry(line: FormedLine): void {
    const { content, number } = line.line
    const end = content.text.indexOf('】')
    if (end < 0) return append(line, undefined)
    addHeading(sliceMapped(content, 1, end), LEVEL.entry, number, true)
    const rest = trimMapped(sliceMapped(content, end + 1))
    if (rest.text !== '') begin(rest, line)
  }
}

/** An author's name closes a text: '…进入快车道。（钱虹）'. */
const endsSigned = (text: string): boolean => /[。！？”][（(][\p{Script=Han}·]{2,4}(?:\s[\p{Script=Han}·]{2,4}){0,3}[）)]$/u.test(text)

const trimLeading = (content: MappedText): MappedText => sliceMapped(content, /^[。\s　]*/u.exec(content.text)?.[0].length ?? 0)

function trimTitle(title: MappedText): MappedText {
  const plain = trimMapped(withoutEmphasis(title))
  return sliceMapped(plain, 0, plain.text.replace(/[。：:；;\s]+$/u, '').length)
}

/** Markdown's marks of emphasis are not text: '**一是**强化' → '一是强化'. */
const withoutEmphasis = (content: MappedText): MappedText => (content.text.includes('**') ? filterMapped(content, (i) => content.text[i] !== '*') : content)

/** Wrapped lines join without a gap, Latin words with the line break for a space. */
export function joinLines(before: MappedText, after: MappedText): MappedText {
  const last = before.text.at(-1) ?? ''
  const first = after.text[0] ?? ''
  const gap = isLatinOrDigit(last) && isLatinOrDigit(first) && !(/\d/u.test(last) && /\d/u.test(first)) ? lineBreakBefore(after) : EMPTY
  return concatMapped([before, gap, after])
}

const lineBreakBefore = (after: MappedText): MappedText => (after.at[0] === undefined || after.at[0] === 0 ? EMPTY : { text: ' ', at: [after.at[0] - 1] })

function splitCells(content: MappedText, style: 'tab' | 'pipe'): MappedText[] {
  const inner = style === 'pipe' ? sliceMapped(content, 1, content.text.length - 1) : content
  const cells: MappedText[] = []
  let start = 0
  for (let i = 0; i <= inner.text.length; i++) {
    if (i < inner.text.length && inner.text[i] !== (style === 'pipe' ? '|' : '\t')) continue
    cells.push(trimMapped(sliceMapped(inner, start, i)))
    start = i + 1
  }
  return cells
}
