// Owns the loading of a documents folder: every file read with what is known of it, troubles told, none of them fatal.
import { readFile } from 'node:fs/promises'
import { basename, isAbsolute, join, resolve } from 'node:path'
import { type ReadDocument, readDocument } from '../documents/read-document.ts'
import type { RegionFinder } from '../documents/scope.ts'
import type { Diagnostic, SourceDocument } from '../documents/source-document.ts'
import { decodeText } from '../files/decode-text.ts'
import * as wording from '../wording/library.ts'
import { concludeSource } from './conclude-source.ts'
import { type FoundFile, isInside, walkFolder } from './folder.ts'
import { readFrontMatter } from './front-matter.ts'
import type { RegionCounter } from './region-finder.ts'
import { parseSources, SOURCES_FILE, type SourceEntry } from './sources.ts'

export interface LoadedDocuments {
  readonly documents: readonly ReadDocument[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface PlaceKnowledge {
  readonly findRegion: RegionFinder
  readonly countRegions: RegionCounter
}

const FORMS: ReadonlySet<string> = new Set(['.txt', '.md'])
export const FILE_MAX_BYTES = 20_000_000

export async function loadDocuments(folder: string, places: PlaceKnowledge): Promise<LoadedDocuments> {
  const diagnostics: Diagnostic[] = []
  const walk = await walkFolder(folder, FORMS)
  const sources = await readSources(folder)
  diagnostics.push(...sources.diagnostics, ...troublesOfWalk(walk.unknown, walk.outside), ...missingFiles(folder, sources.entries, walk))
  const documents: ReadDocument[] = []
  const ids = new Set<string>()
  for (const found of walk.files) {
    const read = await loadFile(
      found,
      sources.entries.find((entry) => entry.file === found.file),
      places,
      ids,
    )
    diagnostics.push(...read.diagnostics)
    if (read.document) documents.push(read.document)
  }
  return {
    documents: inOrderOf(sources.entries, documents),
    diagnostics: [...diagnostics, ...documents.flatMap((document) => document.diagnostics)],
  }
}

async function readSources(folder: string): Promise<ReturnType<typeof parseSources>> {
  const bytes = await readFile(join(folder, SOURCES_FILE)).catch(() => undefined)
  if (bytes === undefined) return { entries: [], diagnostics: [] }
  const decoded = decodeText(bytes)
  return decoded.kind === 'text'
    ? parseSources(decoded.text.replace(/^\uFEFF/u, ''))
    : { entries: [], diagnostics: [diagnosticOf(SOURCES_FILE, 1, 'bad-yaml', wording.SOURCES_NOT_A_LIST, 'error')] }
}

function troublesOfWalk(unknown: readonly string[], outside: readonly string[]): Diagnostic[] {
  return [
    ...unknown.map((file) => diagnosticOf(file, 1, 'unknown-form', wording.UNKNOWN_FORM([...FORMS]), 'note')),
    ...outside.map((file) => diagnosticOf(file, 1, 'outside', wording.LEADS_OUTSIDE, 'error')),
  ]
}

function missingFiles(
  folder: string,
  entries: readonly SourceEntry[],
  walk: { readonly files: readonly FoundFile[]; readonly unknown: readonly string[]; readonly outside: readonly string[] },
): Diagnostic[] {
  const known = new Set([...walk.files.map((found) => found.file), ...walk.unknown, ...walk.outside])
  return entries.flatMap((entry) => {
    if (known.has(entry.file)) return []
    const leaves = isAbsolute(entry.file) || !isInside(resolve(folder), resolve(folder, entry.file))
    return [
      diagnosticOf(
        SOURCES_FILE,
        entry.line,
        leaves ? 'outside' : 'missing-file',
        leaves ? wording.PATH_OUTSIDE(entry.file) : wording.FILE_MISSING(entry.file),
        'error',
      ),
    ]
  })
}

interface LoadedFile {
  readonly document?: ReadDocument
  readonly diagnostics: readonly Diagnostic[]
}

async function loadFile(found: FoundFile, entry: SourceEntry | undefined, places: PlaceKnowledge, ids: Set<string>): Promise<LoadedFile> {
  const refuse = (rule: string, said: wording.Said): LoadedFile => ({ diagnostics: [diagnosticOf(found.file, 1, rule, said, 'error')] })
  if (found.bytes === 0) return refuse('empty', wording.FILE_EMPTY)
  if (found.bytes > FILE_MAX_BYTES) return refuse('too-large', wording.FILE_TOO_LARGE(found.bytes, FILE_MAX_BYTES))
  const bytes = await readFile(found.path).catch(() => undefined)
  if (bytes === undefined) return refuse('unreadable', wording.FILE_UNREADABLE)
  const decoded = decodeText(bytes)
  if (decoded.kind === 'binary') return refuse('binary', wording.FILE_BINARY)
  const { source, diagnostics } = describe(found.file, decoded.text, entry, places, ids)
  const mojibake =
    decoded.bad > 0 ? [diagnosticOf(found.file, 1, 'encoding', wording.BAD_BYTES(decoded.bad, decoded.encoding), 'warning')] : []
  return { document: readDocument(source, places.findRegion), diagnostics: [...diagnostics, ...mojibake] }
}

/** sources.yaml before front matter before what the text lets conclude. */
function describe(
  file: string,
  text: string,
  entry: SourceEntry | undefined,
  places: PlaceKnowledge,
  ids: Set<string>,
): { readonly source: SourceDocument; readonly diagnostics: readonly Diagnostic[] } {
  const front = readFrontMatter(text, file)
  const { line: _line, ...told } = { ...front.fields, ...entry, file, line: 0 }
  const concluded = concludeSource(text, basename(file), told, places.countRegions)
  const guessed = (['title', 'kind', 'published', 'period', 'region'] as const).filter(
    (key) => told[key] === undefined && concluded[key] !== undefined,
  )
  return {
    source: {
      ...concluded,
      ...told,
      id: uniqueId(told.id ?? idOf(file), ids),
      text,
      inferred: told.inferred ?? told.title === undefined,
      digest: told.digest ?? false,
      ...(guessed.length > 0 ? { concluded: guessed } : {}),
    },
    diagnostics: [
      ...front.diagnostics,
      ...(entry === undefined && guessed.length > 0
        ? [diagnosticOf(file, 1, 'concluded', wording.CONCLUDED(concluded.title, concluded.period, concluded.region), 'note')]
        : []),
    ],
  }
}

/** 'policies/大病补助.txt' → 'policies-大病补助' */
const idOf = (file: string): string =>
  file
    .replace(/\.[^./]+$/u, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'document'

function uniqueId(id: string, ids: Set<string>): string {
  let unique = id
  for (let n = 2; ids.has(unique); n++) unique = `${id}-${n}`
  ids.add(unique)
  return unique
}

/** As sources.yaml lists them, then the others by name: an operator's order is an order of weight. */
function inOrderOf(entries: readonly SourceEntry[], documents: readonly ReadDocument[]): ReadDocument[] {
  const rank = new Map(entries.map((entry, i) => [entry.file, i]))
  return [...documents].sort((a, b) => (rank.get(a.document.file) ?? entries.length) - (rank.get(b.document.file) ?? entries.length))
}

export const diagnosticOf = (
  file: string,
  line: number,
  rule: string,
  said: wording.Said,
  severity: Diagnostic['severity'],
): Diagnostic => ({ file, line, rule, severity, ...said })
