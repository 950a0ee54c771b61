// Owns the way from formed lines to blocks: what is page furniture, what a heading, what goes on.
import { withArticleTitles } from './article-titles.ts'
import type { Blocks } from './block.ts'
import { createBlockBuilder } from './block-builder.ts'
import { withCollectedTexts } from './collected-texts.ts'
import { columnWidth } from './column.ts'
import { findContacts } from './contact-block.ts'
import { contentsKey, findContents } from './contents.ts'
import { type FormedLine, formLines, plainText } from './formed-line.ts'
import { withGapTitles } from './gap-titles.ts'
import { isItemHeading } from './item-heading.ts'
import { LEVEL } from './line-form.ts'
import { findCaptions, findRunningHeaders } from './page-furniture.ts'
import { isRagged } from './ragged.ts'
import { withRunInTitles } from './run-in-titles.ts'
import { joinStackedTables } from './stacked-table.ts'
import { mendTableLines } from './table-lines.ts'
import { unmarkedHeading } from './unmarked-heading.ts'
import { createLevels } from './unmarked-level.ts'

export function readBlocks(source: string, file: string, title: string): Blocks {
  const lines = withCollectedTexts(
    withGapTitles(withArticleTitles(withRunInTitles(mendTableLines(joinStackedTables(formLines(source))))), source),
  )
  const column = columnWidth(lines)
  const wrapped = column > 0
  const contentsAt = findContents(lines)
  const contents = new Set([...contentsAt].map((i) => contentsKey(plainText(lines[i]))))
  const headers = findRunningHeaders(lines, title, contents)
  const captions = findCaptions(lines, column)
  const questions = findQuestions(lines)
  const contacts = findContacts(lines)
  const body = withoutFurniture(lines, headers)
  const builder = createBlockBuilder(file, { column, spaced: isSpaced(lines), ragged: !wrapped && isRagged(lines) })
  const levels = createLevels(wrapped)
  const leaveOutHeader = (line: FormedLine): void => builder.leaveOut(line, 'running-header', '页眉或页码，不属于正文')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    levels.see(line.form)
    if (contentsAt.has(i)) builder.leaveOut(line, 'contents', '目录行，正文里另有同名标题')
    else if (headers.has(i)) leaveOutHeader(line)
    else if (captions.has(i)) {
      const last = captions.get(i) ?? i
      builder.caption(lines.slice(i, last + 1))
      i = last
    } else if (contacts.has(i)) {
      const last = contacts.get(i) ?? i
      builder.contact(lines.slice(i, last + 1))
      i = last
    } else if (questions.has(i) && builder.finished()) builder.heading([line], LEVEL.question)
    else {
      const own = body.placeOf(i)
      const size = unmarkedHeading(body.lines, own, {
        finished:
          builder.finished() ||
          lines[i - 1]?.form.kind === 'section-mark' ||
          (builder.inRoll() && /^(?:19|20)\d\d年/u.test(plainText(lines[i + 1]))) ||
          (!wrapped && line.blanksBefore > 0 && builder.endsWithShortLine()),
        contents,
        starts: (at) => captions.has(body.lineAt(at)) || contentsAt.has(body.lineAt(at)),
        wrapped,
        column,
      })
      if (size > 0) {
        builder.heading(body.lines.slice(own, own + size), levels.ofUnmarked(body.lines, own, size))
        const last = body.lineAt(own + size - 1)
        // A page may end within a heading.
        for (let at = i + 1; at < last; at++) if (headers.has(at)) leaveOutHeader(lines[at] as FormedLine)
        i = last
      } else if (isItemHeading(lines, i, { inArticle: builder.inArticle(), column })) builder.heading([line], LEVEL.item)
      else builder.take(line, body.after(i))
    }
  }
  return { blocks: builder.done(), diagnostics: builder.diagnostics, contents, wrapped }
}

interface Body {
  readonly lines: readonly FormedLine[]
  /** The next line of text, over the end of a page. */
  after(line: number): FormedLine | undefined
  readonly placeOf: (line: number) => number
  readonly lineAt: (place: number) => number
}

/** A page's number and its running headers are no more lines than these. */
const BETWEEN = 6

/** What a page carries beside its text parts no heading from what it heads. */
function withoutFurniture(lines: readonly FormedLine[], headers: ReadonlySet<number>): Body {
  const kept = lines.flatMap((_, i) => (headers.has(i) ? [] : [i]))
  const places = new Map(kept.map((line, place) => [line, place]))
  const isOfText = (line: FormedLine, i: number): boolean => !headers.has(i) && line.form.kind !== 'page-mark'
  return {
    after: (line) => lines.slice(line + 1, line + 1 + BETWEEN).find((each, i) => isOfText(each, line + 1 + i)),
    lines: kept.flatMap((i) => lines[i] ?? []),
    placeOf: (line) => places.get(line) ?? -1,
    lineAt: (place) => kept[place] ?? lines.length,
  }
}

/** A printed page of which every line is followed by a blank one. */
function isSpaced(lines: readonly FormedLine[]): boolean {
  const parted = lines.filter((line) => line.blanksBefore > 0).length
  const letters = lines.reduce((sum, line) => sum + plainText(line).length, 0)
  return lines.length > 8 && parted > lines.length * 0.75 && letters < lines.length * 45
}

/** Lines that are each a question and have an answer below: a page of questions without marks has several. */
function findQuestions(lines: readonly FormedLine[]): ReadonlySet<number> {
  const isQuestion = (line: FormedLine | undefined): boolean => line?.form.kind === 'plain' && /^[^。！]{4,50}[？?]$/u.test(plainText(line))
  const asked = lines.flatMap((line, i) => (isQuestion(line) && lines[i + 1] !== undefined && !isQuestion(lines[i + 1]) ? [i] : []))
  return new Set(asked.length >= 3 ? asked : [])
}
