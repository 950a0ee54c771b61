// Owns the cache of what was read out of files: in DATA_DIR, by content and program, thrown away without loss.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Figure } from '../documents/figure.ts'
import type { Passage } from '../documents/passage.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import type { Diagnostic } from '../documents/source-document.ts'
import type { DocumentTerms } from '../search/document-terms.ts'
import type { Knowledge, Place } from '../search/knowledge.ts'

/** A document with what of its text is wanted at every start. */
export interface ParsedDocument extends ReadDocument {
  readonly toldPlaces: readonly Place[]
  /** The same for the same letters, however they are spaced. */
  readonly letters: string
}

export interface ParsedFile {
  readonly documents: readonly ParsedDocument[]
  /** Of the file itself; those of its documents stand in them. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The knowledge folder as it was read, with what is wrong in it. */
export interface CheckedKnowledge {
  readonly knowledge: Knowledge
  readonly diagnostics: readonly Diagnostic[]
}

export interface ParsedCache {
  find(key: string): Promise<ParsedFile | undefined>
  keep(key: string, parsed: ParsedFile): Promise<void>
  /** The figures of one document: they hang on the places that all documents tell, so they have a key of their own. */
  findFigures(key: string): Promise<readonly Figure[] | undefined>
  keepFigures(key: string, figures: readonly Figure[]): Promise<void>
  /** The terms of one document, or of several joined: they hang on the words that these are cut with. */
  findTerms(key: string): Promise<DocumentTerms | undefined>
  keepTerms(key: string, terms: DocumentTerms): Promise<void>
  findKnowledge(key: string): Promise<CheckedKnowledge | undefined>
  keepKnowledge(key: string, checked: CheckedKnowledge): Promise<void>
  /** Takes away what nobody asked for in a month. */
  tidy(now: number): Promise<void>
}

const nothing = async (): Promise<undefined> => undefined
export const NO_CACHE: ParsedCache = {
  ...{ find: nothing, keep: nothing, findFigures: nothing, keepFigures: nothing, findTerms: nothing, keepTerms: nothing },
  ...{ findKnowledge: nothing, keepKnowledge: nothing },
  tidy: nothing,
}

export const cacheKey = (parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\u0000')
  return hash.digest('hex')
}

const MONTH_MS = 30 * 86_400_000

/** Arrays of numbers, as the engine of this Node writes them. */
const TERMS = `.terms-${process.versions.v8}`

/** A folder that cannot be written costs time, not the start. */
export function createParsedCache(folder: string): ParsedCache {
  const read = async <T>(name: string, decoded: (bytes: Buffer) => T): Promise<T | undefined> => {
    try {
      const found = decoded(await readFile(join(folder, name)))
      const now = new Date()
      await utimes(join(folder, name), now, now)
      return found
    } catch {
      return undefined
    }
  }
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    const draft = join(folder, `${randomUUID()}.tmp`)
    try {
      await mkdir(folder, { recursive: true })
      // Written beside and renamed: a crash leaves no half file under a whole name.
      await writeFile(draft, content)
      await rename(draft, join(folder, name))
    } catch {
      await rm(draft, { force: true }).catch(() => undefined)
    }
  }
  return {
    find: (key) => read(`${key}.json`, (bytes) => decode(bytes.toString())),
    keep: (key, parsed) => write(`${key}.json`, encode(parsed)),
    findFigures: (key) => read(`${key}.figures.json`, parsed<Figure[]>),
    keepFigures: (key, figures) => write(`${key}.figures.json`, JSON.stringify(figures)),
    findTerms: (key) => read(`${key}${TERMS}`, (bytes) => deserialize(bytes) as DocumentTerms),
    keepTerms: (key, terms) => write(`${key}${TERMS}`, serialize(terms)),
    findKnowledge: (key) => read(`${key}.knowledge.json`, parsed<CheckedKnowledge>),
    keepKnowledge: (key, checked) => write(`${key}.knowledge.json`, JSON.stringify(checked)),
    async tidy(now) {
      for (const name of await readdir(folder).catch(() => [])) {
        const about = await stat(join(folder, name)).catch(() => undefined)
        if (about && now - about.mtimeMs > MONTH_MS) await rm(join(folder, name), { force: true }).catch(() => undefined)
      }
    },
  }
}

const parsed = <T>(bytes: Buffer): T => JSON.parse(bytes.toString())

type StoredPassage = Omit<Passage, 'at'> & { readonly runs: readonly number[] }

/** Places of characters are runs almost everywhere: [120, 35] says 120…154. */
export function encode({ documents, diagnostics }: ParsedFile): string {
  const stored = documents.map((read) => ({
    ...read,
    passages: read.passages.map(({ at, ...passage }): StoredPassage => ({ ...passage, runs: toRuns(at) })),
  }))
  return JSON.stringify({ documents: stored, diagnostics })
}

export function decode(text: string): ParsedFile {
  const { documents, diagnostics } = JSON.parse(text) as {
    documents: (Omit<ParsedDocument, 'passages'> & { passages: StoredPassage[] })[]
    diagnostics: Diagnostic[]
  }
  return {
    documents: documents.map((read) => ({
      ...read,
      passages: read.passages.map(({ runs, ...passage }) => ({ ...passage, at: fromRuns(runs) })),
    })),
    diagnostics,
  }
}

function toRuns(at: Uint32Array): number[] {
  const runs: number[] = []
  for (let i = 0; i < at.length; i++) {
    const offset = at[i] as number
    if (i > 0 && offset === (at[i - 1] as number) + 1) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else runs.push(offset, 1)
  }
  return runs
}

/** Runs for every character of every document. */
function fromRuns(runs: readonly number[]): Uint32Array {
  let length = 0
  for (let i = 1; i < runs.length; i += 2) length += runs[i] as number
  const at = new Uint32Array(length)
  let next = 0
  for (let i = 0; i < runs.length; i += 2) for (let k = 0; k < (runs[i + 1] as number); k++) at[next++] = (runs[i] as number) + k
  return at
}
