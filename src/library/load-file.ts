// Owns the loading of one file: bytes to documents, by way of the cache.
import { readFile } from 'node:fs/promises'
import type { Diagnostic } from '../documents/source-document.ts'
import type { FileReading, FileRule } from '../files/file-reading.ts'
import { lettersOf } from '../text/characters.ts'
import { hashText } from '../text/hash.ts'
import * as wording from '../wording/library.ts'
import { describeSource } from './describe-source.ts'
import { diagnosticOf, diagnosticOfTrouble } from './file-trouble.ts'
import type { FoundFile } from './folder.ts'
import { cacheKey, type ParsedCache, type ParsedDocument, type ParsedFile } from './parsed-cache.ts'
import type { DocumentReader } from './reading/reader.ts'
import type { RegionCounter } from './region-counter.ts'
import type { SourceEntry } from './sources.ts'
import type { ToldPlaces } from './told-places.ts'

export interface Loading {
  readonly reader: DocumentReader
  readonly countRegions: RegionCounter
  readonly toldPlaces: ToldPlaces
  readonly cache: ParsedCache
  /** Program and places: with another one of them a file reads differently. */
  readonly fingerprint: string
  /** What the cache holds is not asked for, only replaced. */
  readonly fresh?: boolean
  /** A person asks: what was given up once, on a busy machine perhaps, is tried again. */
  readonly again?: boolean
}

export const FILE_MAX_BYTES = 50_000_000

export async function loadFile(found: FoundFile, entry: SourceEntry | undefined, loading: Loading): Promise<ParsedFile> {
  if (found.bytes === 0) return refused(found.file, 'empty', wording.FILE_EMPTY)
  if (found.bytes > FILE_MAX_BYTES) return refused(found.file, 'too-large', wording.FILE_TOO_LARGE(found.bytes, FILE_MAX_BYTES))
  const bytes = await readFile(found.path).catch(() => undefined)
  return bytes === undefined ? refused(found.file, 'unreadable', wording.FILE_UNREADABLE) : parseFile(found.file, bytes, entry, loading)
}

/** Also for a file that is not in the folder yet: a preview says what it would become. */
export async function parseFile(file: string, bytes: Uint8Array, entry: SourceEntry | undefined, loading: Loading): Promise<ParsedFile> {
  const { line: _line, ...about } = entry ?? { line: 0 }
  const key = cacheKey([loading.fingerprint, file, JSON.stringify(about), bytes])
  const known = loading.fresh ? undefined : await loading.cache.find(key)
  if (known && !(loading.again === true && wasGivenUp(known))) return known
  const reading = await loading.reader.readFile(file, bytes)
  const parsed = await parseReading(file, reading, entry, loading)
  await loading.cache.keep(key, parsed)
  return parsed
}

const GIVEN_UP: ReadonlySet<string> = new Set(['too-slow', 'too-much-memory', 'crashed'] satisfies FileRule[])
const wasGivenUp = ({ diagnostics }: ParsedFile): boolean => diagnostics.some(({ rule }) => GIVEN_UP.has(rule))

async function parseReading(
  file: string,
  reading: FileReading,
  entry: SourceEntry | undefined,
  { reader, countRegions, toldPlaces }: Loading,
): Promise<ParsedFile> {
  const documents: ParsedDocument[] = []
  const diagnostics: Diagnostic[] = reading.troubles.map((trouble) => diagnosticOfTrouble(file, trouble))
  const ids = new Set<string>()
  for (const part of reading.parts) {
    const { source, diagnostics: told } = describeSource(file, part, entry, countRegions)
    const read = await reader.readDocument({ ...source, id: uniqueId(source.id, ids) })
    diagnostics.push(...told)
    if (typeof read === 'string') diagnostics.push(diagnosticOfTrouble(file, { rule: read }))
    else documents.push({ ...read, toldPlaces: toldPlaces(read.document), letters: hashText(lettersOf(read.document.text)) })
  }
  return { documents, diagnostics }
}

/** Names a second document of the same id, and takes the first for known. */
export function uniqueId(id: string, ids: Set<string>): string {
  let unique = id
  for (let n = 2; ids.has(unique); n++) unique = `${id}-${n}`
  ids.add(unique)
  return unique
}

const refused = (file: string, rule: FileRule | 'empty' | 'too-large' | 'unreadable', said: wording.Said): ParsedFile => ({
  documents: [],
  diagnostics: [diagnosticOf(file, 1, rule, said, 'error')],
})
