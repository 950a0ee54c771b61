// Owns the front matter of a markdown file: what the file says of itself, between two lines of ---.
import { findFrontMatter } from '../documents/front-matter.ts'
import type { Diagnostic } from '../documents/source-document.ts'
import { parseLocated } from '../text/located-yaml.ts'
import { BAD_YAML } from '../wording/library.ts'
import { parseSourceFields, type SourceEntry } from './sources.ts'

export interface FrontMatter {
  readonly fields: Omit<SourceEntry, 'file' | 'line'>
  readonly diagnostics: readonly Diagnostic[]
}

export function readFrontMatter(text: string, file: string): FrontMatter {
  const yaml = findFrontMatter(text)
  if (yaml === undefined) return { fields: {}, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const located = parseLocated(yaml)
  for (const trouble of located.troubles)
    diagnostics.push({ file, line: trouble.line + 1, rule: 'bad-yaml', severity: 'warning', ...BAD_YAML(trouble.message) })
  if (typeof located.value !== 'object' || located.value === null) return { fields: {}, diagnostics }
  const fields = parseSourceFields(
    located.value,
    (path) => located.lineOf(path) + 1,
    (line, rule, said, severity = 'note') => void diagnostics.push({ file, line, rule, severity, ...said }),
  )
  return { fields, diagnostics }
}
