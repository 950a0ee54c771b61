// Owns the mending of chapter headings that a bad extraction put in the wrong place.
import type { Block } from './block.ts'
import { isOpening as opensChapter } from './column-heading.ts'
import { contentsKey } from './contents.ts'
import { LEVEL } from './line-form.ts'
import type { Diagnostic } from './source-document.ts'

type HeadingBlock = Extract<Block, { kind: 'heading' }>

const isChapter = (block: Block | undefined): block is HeadingBlock =>
  block?.kind === 'heading' && !block.marked && block.level === LEVEL.chapter
const isEntry = (block: Block | undefined): block is HeadingBlock => block?.kind === 'heading' && block.level === LEVEL.entry
const isOpening = (block: Block | undefined): boolean => isEntry(block) && opensChapter(block.title.text)

export interface Mended {
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Where most chapters open with 概况, a chapter heading that is followed by other entries, and only later by a 概况 without a heading
 * of its own, belongs before that 概况; one that no 概况 follows at all, and no table of contents knows, is a running header.
 */
export function mendDisplacedHeadings(blocks: readonly Block[], contents: ReadonlySet<string>, file: string): Mended {
  const chapters = blocks.flatMap((block, i) => (isChapter(block) ? [i] : []))
  const opened = chapters.filter((i) => isOpening(blocks[nextHeading(blocks, i)]))
  if (opened.length < 3 || opened.length * 2 < chapters.length) return { blocks, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const moves = new Map<number, number>()
  const dropped = new Set<number>()
  chapters.forEach((at, k) => {
    if (opened.includes(at)) return
    const end = chapters[k + 1] ?? blocks.length
    const opening = blocks.findIndex((block, i) => i > at && i < end && isOpening(block))
    const title = (blocks[at] as HeadingBlock).title.text
    const line = blocks[at]?.line ?? 0
    if (opening > 0) {
      moves.set(opening, at)
      dropped.add(at)
      diagnostics.push({
        file,
        line,
        rule: 'displaced-heading',
        message: `标题“${title}”移到第 ${blocks[opening]?.line} 行的“概况”之前，其间条目归入上一章`,
        advice: '请对照原件确认',
        severity: 'warning',
      })
    } else if (at > 0 && !contents.has(contentsKey(title)) && !signedBefore(blocks, at)) {
      dropped.add(at)
      diagnostics.push({
        file,
        line,
        rule: 'running-header',
        message: `“${title}”后面没有概况，目录里也没有，按页眉处理`,
        advice: '如是章名，请在文件开头补目录，或改用 # 标题',
        severity: 'warning',
      })
    }
  })
  const mended = blocks.flatMap((block, i) => [
    ...(moves.has(i) ? [blocks[moves.get(i) ?? 0] as Block] : []),
    ...(dropped.has(i) ? [] : [block]),
  ])
  return { blocks: mended, diagnostics: [...diagnostics, ...missingHeadings(mended, file)] }
}

const nextHeading = (blocks: readonly Block[], from: number): number => blocks.findIndex((block, i) => i > from && block.kind === 'heading')

/** An author's signature closes a chapter: what stands behind it may open one. */
function signedBefore(blocks: readonly Block[], at: number): boolean {
  const before = blocks.slice(0, at).findLast((block) => block.kind === 'text')
  return before?.kind === 'text' && /[）)]$/u.test(before.content.text) && /[（(][\p{Script=Han}\s]{2,12}[）)]$/u.test(before.content.text)
}

/** Two 概况 in one chapter: a heading between them is lost. */
function missingHeadings(blocks: readonly Block[], file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  let openings = 0
  for (const block of blocks) {
    if (isChapter(block)) openings = 0
    else if (isOpening(block) && ++openings > 1) {
      diagnostics.push({
        file,
        line: block.line,
        rule: 'missing-heading',
        message: '同一章里出现第二个“概况”，中间可能丢了一个章名',
        advice: '请对照原件，在这一行之前补上章名',
        severity: 'warning',
      })
    }
  }
  return diagnostics
}
