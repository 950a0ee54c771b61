// Owns the way from formed lines to blocks: what is page furniture, what a heading, what goes on.
import { endsSentence } from '../text/sentences.ts'
import type { Blocks } from './block.ts'
import { createBlockBuilder } from './block-builder.ts'
import { type FormedLine, formLines, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'
import { findCaptions, findContents, findRunningHeaders } from './page-furniture.ts'
import { levelOfUnmarked, unmarkedHeading } from './unmarked-heading.ts'

export function readBlocks(source: string, file: string, title: string): Blocks {
  const lines = formLines(source)
  const column = columnWidth(lines)
  const wrapped = column > 0
  const contentsAt = findContents(lines)
  const contents = new Set([...contentsAt].map((i) => plainText(lines[i])))
  const headers = findRunningHeaders(lines, title, contents)
  const captions = findCaptions(lines, wrapped)
  const questions = findQuestions(lines)
  const builder = createBlockBuilder(file, wrapped)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    if (contentsAt.has(i)) builder.leaveOut(line, 'contents', '目录行，正文里另有同名标题')
    else if (headers.has(i)) builder.leaveOut(line, 'running-header', '页眉或页码，不属于正文')
    else if (captions.has(i)) {
      const last = captions.get(i) ?? i
      builder.caption(lines.slice(i, last + 1))
      i = last
    } else if (questions.has(i) && builder.finished()) builder.heading([line], LEVEL.question)
    else {
      const size = unmarkedHeading(lines, i, {
        finished: builder.finished(),
        contents,
        starts: (at) => captions.has(at) || contentsAt.has(at),
        wrapped,
        column,
      })
      if (size > 0) builder.heading(lines.slice(i, i + size), levelOfUnmarked(lines, i, wrapped))
      else builder.take(line, lines[i + 1])
      i += Math.max(0, size - 1)
    }
  }
  return { blocks: builder.done(), diagnostics: builder.diagnostics, contents, wrapped }
}

/** Lines that are each a question and have an answer below: a page of questions without marks has several. */
function findQuestions(lines: readonly FormedLine[]): ReadonlySet<number> {
  const isQuestion = (line: FormedLine | undefined): boolean => line?.form.kind === 'plain' && /^[^。！]{4,50}[？?]$/u.test(plainText(line))
  const asked = lines.flatMap((line, i) => (isQuestion(line) && lines[i + 1] !== undefined && !isQuestion(lines[i + 1]) ? [i] : []))
  return new Set(asked.length >= 3 ? asked : [])
}

/** The width of printed columns, whose lines are short, end in mid-sentence and fill them; 0 where a text has none. */
function columnWidth(lines: readonly FormedLine[]): number {
  const plain = lines.filter((line) => line.form.kind === 'plain').map(plainText)
  const open = plain.filter((text) => !endsSentence(text)).map((text) => text.length)
  if (plain.length < 12 || open.length <= plain.length * 0.6) return 0
  const widths = open.sort((a, b) => a - b)
  const middle = widths[Math.floor(widths.length / 2)] ?? 0
  const isColumn = middle <= 48 && middle >= 0.6 * (widths[Math.floor(widths.length * 0.9)] ?? 0)
  return isColumn ? middle : 0
}
