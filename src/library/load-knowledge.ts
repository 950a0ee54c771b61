// Owns the loading of what the bot knows about language: the files of the knowledge folder that tell of it, checked item by item.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../documents/source-document.ts'
import type { Knowledge, Place, SynonymFamily } from '../search/knowledge.ts'
import * as wording from '../wording/library.ts'
import { type KnowledgeFile, openKnowledgeFile } from './knowledge-file.ts'
import { FILES, SCHEMAS } from './knowledge-schema.ts'
import { type CheckedKnowledge, cacheKey, NO_CACHE, type ParsedCache } from './parsed-cache.ts'
import { readFamilies, synonymFiles } from './read-synonyms.ts'

export interface LoadedKnowledge extends CheckedKnowledge {
  /** All texts as read, for the version. */
  readonly texts: readonly string[]
}

export interface KnowledgeCache {
  readonly cache: ParsedCache
  /** Of the program that checks. */
  readonly fingerprint: string
}

const NO_VERBS: Knowledge['verbs'] = { addition: [], stock: [], flow: [], plan: [], change: [], rank: [], share: [] }

/** What was checked once is not checked again, as long as no file changes. */
export async function loadKnowledge(folder: string, kept: KnowledgeCache = NOT_KEPT): Promise<LoadedKnowledge> {
  const synonyms = await synonymFiles(folder)
  const names = [FILES.words, ...synonyms, FILES.places, FILES.organisations, FILES.indicators, FILES.attributes]
  const read = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => undefined)))
  const texts = new Map(names.map((name, i) => [name, read[i]]))
  const key = cacheKey([kept.fingerprint, JSON.stringify([...texts])])
  const known = await kept.cache.findKnowledge(key)
  const checked = known ?? check(texts, synonyms)
  if (!known) await kept.cache.keepKnowledge(key, checked)
  return { ...checked, texts: read.map((text) => text ?? '') }
}
const NOT_KEPT: KnowledgeCache = { cache: NO_CACHE, fingerprint: '' }

function check(texts: ReadonlyMap<string, string | undefined>, synonymFiles: readonly string[]): CheckedKnowledge {
  const diagnostics: Diagnostic[] = []
  const take: Take = (name, known, read) => {
    const text = texts.get(name)
    if (text === undefined)
      diagnostics.push({ file: name, line: 1, rule: 'missing-file', severity: 'warning', ...wording.KNOWLEDGE_MISSING(name) })
    const file = openKnowledgeFile(name, text ?? '')
    const value = read(file)
    diagnostics.push(...file.finish(known))
    return value
  }
  return { knowledge: readAll(take, synonymFiles), diagnostics }
}

/** synonyms/money.yaml → money */
const stemOf = (name: string): string => name.replace(/^.*\/|\.yaml$/gu, '')

/** What one file holds, read and checked. */
type Take = <T>(name: string, known: readonly string[], read: (file: KnowledgeFile) => T) => T

function readAll(take: Take, synonymFiles: readonly string[]): Knowledge {
  const words = take(FILES.words, ['words'], (file) => file.list(['words'], SCHEMAS.word))
  const synonyms: SynonymFamily[] = synonymFiles.flatMap((name) =>
    take(name, ['families'], readFamilies).map((family) => ({ ...family, file: stemOf(name) })),
  )
  const places = take(FILES.places, ['places', 'relative'], (file) => ({
    places: readPlaces(file),
    relativePlaces: file.list(['relative'], SCHEMAS.relativePlace),
  }))
  const organisations = take(FILES.organisations, ['organisations'], (file) => file.list(['organisations'], SCHEMAS.organisation))
  const indicators = take(FILES.indicators, ['units', 'verbs', 'qualifiers'], (file) => ({
    units: file.list(['units'], SCHEMAS.unitClass),
    verbs: file.one(['verbs'], SCHEMAS.verbs) ?? NO_VERBS,
  }))
  const attributes = take(FILES.attributes, ['attributes'], (file) => file.list(['attributes'], SCHEMAS.attribute))
  return { words, synonyms, ...places, organisations, ...indicators, attributes } as Knowledge
}

/** A place inside itself, or inside one that is not listed, would lose its way up. */
function readPlaces(file: KnowledgeFile): Place[] {
  const items = file.items(['places'], SCHEMAS.place)
  const names = new Set(items.map(({ value }) => value.name))
  for (const { index, value } of items) {
    const { name, within } = value
    if (within !== undefined && (within === name || !names.has(within)))
      file.report(['places', index, 'within'], wording.PLACE_LOST(name, within))
  }
  return items.map((item) => item.value as Place)
}
