// Owns what a section is cut into before it becomes passages: texts, rows, captions.
import { filterMapped, type MappedText, trimMapped } from '../text/mapped-text.ts'
import { dayBegun, monthOf } from './chronicle.ts'
import type { Section } from './outline.ts'
import type { Cell, PassageForm } from './passage.ts'
import { cutPassages } from './passage-cut.ts'
import { readRows } from './table.ts'

export interface Draft {
  readonly section: readonly string[]
  /** How the section's text begins. */
  readonly lead: string
  readonly form: PassageForm
  readonly mapped: MappedText
  readonly bodyStart: number
  readonly display?: string
  readonly cells?: readonly Cell[]
}

/** Texts, rows and captions of a section, in the order in which they begin. */
export function draftsOf(section: Section): Draft[] {
  const captions = section.contents.flatMap((content) =>
    content.kind === 'caption' ? [whole(section, 'caption', withoutCaptionMark(content.content))] : [],
  )
  const rows = readRows(section.contents, section.title.text).map(
    (row): Draft => ({ section: section.path, lead: '', form: 'row', ...row }),
  )
  const texts = paragraphRuns(section)
    .flatMap(cutPassages)
    .map((mapped) => whole(section, 'text', mapped))
  const all = [...texts, ...rows, ...captions].filter((draft) => draft.mapped.text !== '').sort((a, b) => startOf(a) - startOf(b))
  // A heading without any text below it can still be cited: it is all that the document says there.
  return all.length === 0 && section.leaf && section.title.at.length > 0 ? [whole(section, 'text', section.title)] : all
}

const startOf = (draft: Draft): number => draft.mapped.at[draft.bodyStart] ?? 0

/** Paragraphs that belong together: a caption may interrupt them, a table parts them, and so does the next day of a chronicle. */
function paragraphRuns({ contents, title }: Section): MappedText[][] {
  const runs: MappedText[][] = [[]]
  const isChronicle = monthOf(title.text) !== undefined
  for (const content of contents) {
    if (content.kind === 'text') {
      if (isChronicle && dayBegun(content.content.text)?.day !== undefined) runs.push([])
      runs.at(-1)?.push(content.content)
    } else if (content.kind === 'row' && runs.at(-1)?.length !== 0) runs.push([])
  }
  return runs
}

const whole = (section: Section, form: PassageForm, mapped: MappedText): Draft => ({
  section: section.path,
  lead: leadOf(section),
  form,
  mapped: trimMapped(mapped),
  bodyStart: 0,
})

function leadOf({ contents }: Section): string {
  const first = contents.find((content) => content.kind === 'text') ?? contents.find((content) => content.kind === 'caption')
  return first?.content.text.slice(0, 80) ?? ''
}

const withoutCaptionMark = (content: MappedText): MappedText => {
  const mark = /^图[：:]\s*/u.exec(content.text)?.[0].length ?? 0
  return mark === 0 ? content : filterMapped(content, (i) => i >= mark)
}
