// Owns `sources.yaml`: what each file of a documents folder is.
import { z } from 'zod'
import type { Diagnostic } from '../documents/source-document.ts'
import { parseLocated } from '../text/located-yaml.ts'
import { BAD_SOURCE_ENTRY, BAD_SOURCE_FIELD, BAD_YAML, SOURCE_TWICE, SOURCES_NOT_A_LIST, UNKNOWN_SOURCE_KEY } from '../wording/library.ts'

export const SOURCES_FILE = 'sources.yaml'

const text = z.string().trim().min(1)
/** 2020 without quotes is a number for YAML, a year for people. */
const textOrYear = z.union([text, z.number().int().transform(String)])

const FIELDS = {
  file: text,
  id: text,
  title: text,
  inferred: z.boolean(),
  digest: z.boolean(),
  publisher: text,
  published: textOrYear,
  kind: text,
  period: textOrYear,
  region: text,
  expires: textOrYear,
  supersedes: text,
} as const

export interface SourceEntry {
  readonly file: string
  readonly line: number
  readonly id?: string
  readonly title?: string
  readonly inferred?: boolean
  readonly digest?: boolean
  readonly publisher?: string
  readonly published?: string
  readonly kind?: string
  readonly period?: string
  readonly region?: string
  /** The last day on which a rule holds. */
  readonly expires?: string
  /** The id of the document that this one takes the place of. */
  readonly supersedes?: string
}

export interface Sources {
  readonly entries: readonly SourceEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

type Report = (
  line: number,
  rule: string,
  said: { readonly message: string; readonly advice: string },
  severity?: Diagnostic['severity'],
) => void

/** A mistake costs no more than the field it stands in: the entry, and the file, are read all the same. */
export function parseSources(yaml: string): Sources {
  const located = parseLocated(yaml)
  const diagnostics: Diagnostic[] = []
  const report: Report = (line, rule, said, severity = 'warning') =>
    void diagnostics.push({ file: SOURCES_FILE, line, rule, severity, ...said })
  for (const trouble of located.troubles) report(trouble.line, 'bad-yaml', BAD_YAML(trouble.message), 'error')
  const list = located.value ?? []
  if (!Array.isArray(list)) {
    report(1, 'bad-yaml', SOURCES_NOT_A_LIST, 'error')
    return { entries: [], diagnostics }
  }
  const entries: SourceEntry[] = []
  const seen = { file: new Set<string>(), id: new Set<string>() }
  for (const [i, raw] of list.entries()) {
    const entry = parseEntry(raw, (path) => located.lineOf([i, ...path]), report)
    if (!entry) continue
    if (seen.file.has(entry.file)) {
      report(entry.line, 'source-twice', SOURCE_TWICE('file', entry.file))
      continue
    }
    seen.file.add(entry.file)
    const { id, ...rest } = entry
    if (id !== undefined && seen.id.has(id)) report(located.lineOf([i, 'id']), 'source-twice', SOURCE_TWICE('id', id))
    entries.push(id === undefined || seen.id.has(id) ? rest : entry)
    if (id !== undefined) seen.id.add(id)
  }
  return { entries, diagnostics }
}

function parseEntry(raw: unknown, lineOf: (path: readonly PropertyKey[]) => number, report: Report): SourceEntry | undefined {
  if (typeof raw !== 'object' || raw === null || !('file' in raw) || typeof raw.file !== 'string' || raw.file.trim() === '') {
    report(lineOf([]), 'bad-source', BAD_SOURCE_ENTRY)
    return undefined
  }
  const fields = parseSourceFields(raw, lineOf, report)
  return { ...fields, file: raw.file.trim(), line: lineOf([]) }
}

/** Also the front matter of a markdown file: the same names mean the same there. */
export function parseSourceFields(
  raw: object,
  lineOf: (path: readonly PropertyKey[]) => number,
  report: Report,
): Omit<SourceEntry, 'file' | 'line'> {
  const fields: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(raw)) {
    const schema = FIELDS[key as keyof typeof FIELDS]
    if (!schema || !Object.hasOwn(FIELDS, key)) {
      report(lineOf([key]), 'unknown-key', UNKNOWN_SOURCE_KEY(key, Object.keys(FIELDS)))
      continue
    }
    const checked = schema.safeParse(value)
    if (checked.success) fields[key] = checked.data
    else report(lineOf([key]), 'bad-field', BAD_SOURCE_FIELD(key, value))
  }
  return fields
}
