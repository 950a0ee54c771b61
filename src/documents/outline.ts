// Owns the tree of sections: blocks gathered under the path of their headings.
import { type MappedText, spansOf } from '../text/mapped-text.ts'
import { createAnnexes } from './annex.ts'
import type { Block } from './block.ts'
import { mendDisplacedHeadings } from './displaced-heading.ts'
import { blankFrontMatter } from './front-matter.ts'
import { LEVEL } from './line-form.ts'
import { placeHeadlines } from './newspaper.ts'
import type { Heading } from './passage.ts'
import { headByQuestions } from './question-entries.ts'
import { readBlocks } from './read-blocks.ts'
import type { Diagnostic, SourceDocument } from './source-document.ts'

export type Content = Exclude<Block, { kind: 'heading' } | { kind: 'aside-end' }>

export interface Section {
  readonly path: readonly string[]
  readonly title: MappedText
  readonly line: number
  readonly level: number
  readonly contents: readonly Content[]
  /** No section stands below it. */
  readonly leaf: boolean
}

export interface Outline {
  readonly sections: readonly Section[]
  readonly headings: readonly Heading[]
  readonly diagnostics: readonly Diagnostic[]
}

export function readOutline(document: SourceDocument): Outline {
  const body = blankFrontMatter(document.text)
  const read = readBlocks(body, document.file, document.title)
  const page = placeHeadlines(read.blocks, document.file)
  const mended = mendDisplacedHeadings(page.blocks, read.contents, document.file)
  const sections = gather(headByQuestions(mended.blocks))
  const headings = sections.filter((section) => section.title.at.length > 0).map((section) => toHeading(section, document))
  return { sections, headings, diagnostics: [...read.diagnostics, ...page.diagnostics, ...mended.diagnostics] }
}

function gather(blocks: readonly Block[]): Section[] {
  const sections: { path: string[]; title: MappedText; line: number; level: number; contents: Content[]; leaf: boolean }[] = []
  let stack: { level: number; title: string }[] = []
  const annexes = createAnnexes<{ level: number; title: string }>()
  let behindAside: { level: number; title: string }[] | undefined
  const open = (title: MappedText, level: number, line: number): void => {
    sections.push({ path: stack.map((part) => part.title), title, line, level, contents: [], leaf: true })
  }
  const add = (content: Content): void => {
    if (sections.length === 0) open({ text: '', at: [] }, 0, content.line)
    sections.at(-1)?.contents.push(content)
  }
  const leaveAside = (line: number): void => {
    if (!behindAside) return
    stack = behindAside
    behindAside = undefined
    open({ text: '', at: [] }, stack.at(-1)?.level ?? 0, line)
  }
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      stack = annexes.stackFor(block.title.text, stack)
      const parents = stack.filter((part) => part.level < block.level)
      behindAside = block.level === LEVEL.table || block.level === LEVEL.contact ? parents : undefined
      const above = sections.at(-1)
      if (above && parents.length > 0 && parents.length === above.path.length) above.leaf = false
      stack = [...parents, { level: block.level, title: block.title.text }]
      open(block.title, block.level, block.line)
    } else if (block.kind === 'aside-end') {
      if (!isTableNote(blocks[i + 1])) leaveAside(block.line)
    } else {
      add(block)
      if (isTableNote(block)) leaveAside(block.line + 1)
    }
  }
  return sections
}

/** 注：每名奖励3000元。 below a table says something of what its title names. */
const isTableNote = (block: Block | undefined): boolean =>
  block?.kind === 'text' && /^\s*[（(]?(?:备?注|附注|说明)\s*\d?\s*[：:]/u.test(block.content.text)

const toHeading = (section: Section, document: SourceDocument): Heading => ({
  doc: document.id,
  file: document.file,
  section: section.path,
  spans: spansOf(section.title, document.text),
  line: section.line,
  level: section.level,
})
