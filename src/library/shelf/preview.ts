// Owns what is shown of a file before it is put in service: what was made of it.
import { figuresOf } from '../../documents/figures/figures-of.ts'
import type { ShownPreview } from '../../wording/knowledge-changes.ts'
import type { ParsedFile } from '../parsed-cache.ts'

const OUTLINE_MAX = 8

export function previewOf(
  file: string,
  { documents, diagnostics }: ParsedFile,
  known: Pick<ShownPreview, 'replaces' | 'otherEdition'>,
): ShownPreview {
  const all = [...diagnostics, ...documents.flatMap((read) => read.diagnostics)]
  const first = documents[0]?.document
  const passages = documents.flatMap((read) => read.passages)
  const refused = passages.length === 0 ? (all.find((each) => each.severity === 'error') ?? all[0]) : undefined
  return {
    file,
    title: first?.title ?? file,
    titleConcluded: first?.concluded?.includes('title') ?? false,
    period: first?.period,
    region: first?.region,
    documents: documents.length,
    sections: documents.reduce((sum, read) => sum + read.headings.length, 0),
    passages: passages.length,
    rows: passages.filter((passage) => passage.form === 'row').length,
    figures: documents.reduce((sum, read) => sum + figuresOf(read).length, 0),
    outline: documents
      .flatMap((read) => read.headings)
      .slice(0, OUTLINE_MAX)
      .map((heading) => '　'.repeat(heading.section.length - 1) + (heading.section.at(-1) ?? '')),
    problems: all.filter((each) => each.severity !== 'note'),
    ...(refused ? { refused } : {}),
    ...known,
  }
}
