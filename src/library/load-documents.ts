// Owns the loading of a documents folder: every file read with what is known of it, troubles told, none of them fatal.
import { readFile } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import type { Diagnostic } from '../documents/source-document.ts'
import { decodeText } from '../files/decode-text.ts'
import { isOldForm, READABLE_FORMS } from '../files/read-file.ts'
import { hashText } from '../text/hash.ts'
import * as wording from '../wording/library.ts'
import { diagnosticOf } from './file-trouble.ts'
import { isInside, type Walk, walkFolder } from './folder.ts'
import { type Loading, loadFile, uniqueId } from './load-file.ts'
import type { ParsedDocument } from './parsed-cache.ts'
import { parseSources, SOURCES_FILE, type SourceEntry, type Sources } from './sources.ts'

export interface LoadedDocuments {
  readonly documents: readonly ParsedDocument[]
  readonly diagnostics: readonly Diagnostic[]
}

export async function loadDocuments(
  folder: string,
  loading: Loading,
  onProgress: (share: number) => void = () => undefined,
): Promise<LoadedDocuments> {
  const walk = await walkFolder(folder, READABLE_FORMS)
  const sources = await readSources(folder)
  const diagnostics: Diagnostic[] = [...sources.diagnostics, ...troublesOfWalk(walk), ...missingFiles(folder, sources.entries, walk)]
  const byFile = new Map(sources.entries.map((entry) => [entry.file, entry]))
  const documents: ParsedDocument[] = []
  for (const [i, found] of walk.files.entries()) {
    onProgress(i / walk.files.length)
    const parsed = await loadFile(found, byFile.get(found.file), loading)
    documents.push(...parsed.documents)
    diagnostics.push(...parsed.diagnostics)
  }
  const served = withoutCopies(inOrderOf(sources.entries, documents), diagnostics)
  return { documents: withUniqueIds(served), diagnostics: [...diagnostics, ...served.flatMap((read) => read.diagnostics)] }
}

export async function readSources(folder: string): Promise<Sources> {
  const bytes = await readFile(join(folder, SOURCES_FILE)).catch(() => undefined)
  if (bytes === undefined) return { entries: [], diagnostics: [] }
  const decoded = decodeText(bytes)
  if (decoded.kind === 'text') return parseSources(decoded.text.replace(/^\uFEFF/u, ''))
  return { entries: [], diagnostics: [diagnosticOf(SOURCES_FILE, 1, 'bad-yaml', wording.SOURCES_NOT_A_LIST, 'error')] }
}

const troublesOfWalk = ({ unknown, outside }: Walk): Diagnostic[] => [
  ...unknown.map((file) =>
    isOldForm(file)
      ? diagnosticOf(file, 1, 'old-form', wording.OLD_FORM, 'warning')
      : diagnosticOf(file, 1, 'unknown-form', wording.UNKNOWN_FORM([...READABLE_FORMS]), 'note'),
  ),
  ...outside.map((file) => diagnosticOf(file, 1, 'outside', wording.LEADS_OUTSIDE, 'error')),
]

function missingFiles(folder: string, entries: readonly SourceEntry[], walk: Walk): Diagnostic[] {
  const known = new Set([...walk.files.map((found) => found.file), ...walk.unknown, ...walk.outside])
  return entries.flatMap((entry) => {
    if (known.has(entry.file)) return []
    const leaves = isAbsolute(entry.file) || !isInside(resolve(folder), resolve(folder, entry.file))
    const said = leaves ? wording.PATH_OUTSIDE(entry.file) : wording.FILE_MISSING(entry.file)
    return [diagnosticOf(SOURCES_FILE, entry.line, leaves ? 'outside' : 'missing-file', said, 'error')]
  })
}

/** As sources.yaml lists them, then the others by name: an operator's order is an order of weight. */
function inOrderOf(entries: readonly SourceEntry[], documents: readonly ParsedDocument[]): ParsedDocument[] {
  const rank = new Map(entries.map((entry, i) => [entry.file, i]))
  return [...documents].sort((a, b) => (rank.get(a.document.file) ?? entries.length) - (rank.get(b.document.file) ?? entries.length))
}

/** The same text twice would be answered twice: the first is served. */
function withoutCopies(documents: readonly ParsedDocument[], diagnostics: Diagnostic[]): ParsedDocument[] {
  const seen = new Map<string, string>()
  return documents.filter(({ document, passages, letters }) => {
    const first = seen.get(letters)
    if (first === undefined || passages.length === 0) {
      seen.set(letters, document.file)
      return true
    }
    diagnostics.push(diagnosticOf(document.file, 1, 'copy', wording.COPY_OF(first), 'warning'))
    return false
  })
}

/** Two files that chose the same id: the second gets another, with all that it holds. */
function withUniqueIds(documents: readonly ParsedDocument[]): ParsedDocument[] {
  const ids = new Set<string>()
  return documents.map((read) => {
    const id = uniqueId(read.document.id, ids)
    return id === read.document.id ? read : renamed(read, id)
  })
}

const renamed = (read: ParsedDocument, id: string): ParsedDocument => ({
  ...read,
  document: { ...read.document, id },
  headings: read.headings.map((heading) => ({ ...heading, doc: id })),
  passages: read.passages.map((passage) => ({ ...passage, doc: id, id: hashText(`${id}/${passage.id}`) })),
})
