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
  const behind = namesBehind(blocks, file)
  if (behind) return behind
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

/**
 * A page that prints each chapter's name behind its entries: what opens a chapter speaks of the body that is named behind it,
 * and never of the one named before.
 */
function namesBehind(blocks: readonly Block[], file: string): Mended | undefined {
  const openings = blocks.flatMap((block, i) => (isOpening(block) ? [i] : []))
  const moves = new Map<number, number>()
  let before = 0
  for (const [k, at] of openings.entries()) {
    const text = textBelow(blocks, at)
    const [from, to] = [openings[k - 1] ?? 0, openings[k + 1] ?? blocks.length]
    const namedIn = (start: number, end: number): number =>
      blocks.findIndex((block, i) => i > start && i < end && isUnmarked(block) && text.includes(contentsKey(block.title.text)))
    if (namedIn(from, at) >= 0) before++
    const name = namedIn(at, to)
    if (name >= 0) moves.set(at, name)
  }
  if (before > 0 || moves.size < NAMED_MIN || moves.size * 2 < openings.length) return undefined
  // A chapter whose text does not name it goes the same way as the others.
  for (const [k, at] of openings.entries()) {
    const to = openings[k + 1] ?? blocks.length
    const name = moves.has(at) ? -1 : blocks.findIndex((block, i) => i > at && i < to && isChapter(block))
    if (name >= 0) moves.set(at, name)
  }
  const gone = new Set(moves.values())
  return {
    blocks: blocks.flatMap((block, i) => {
      const name = blocks[moves.get(i) ?? -1]
      const chapter = name?.kind === 'heading' ? [{ ...name, level: LEVEL.chapter }] : []
      return [...chapter, ...(gone.has(i) ? [] : [block])]
    }),
    diagnostics: [...moves].map(([opening, name]) => ({
      file,
      line: blocks[name]?.line ?? 0,
      rule: 'displaced-heading',
      message: `章名“${(blocks[name] as HeadingBlock).title.text}”排在本章条目之后，移到第 ${blocks[opening]?.line} 行的“概况”之前`,
      advice: '请对照原件确认',
      severity: 'warning',
    })),
  }
}
const NAMED_MIN = 3
const isUnmarked = (block: Block): block is HeadingBlock => block.kind === 'heading' && !block.marked
const textBelow = (blocks: readonly Block[], at: number): string => {
  const below = blocks[at + 1]
  return below?.kind === 'text' ? below.content.text.replace(/\s/gu, '') : ''
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
