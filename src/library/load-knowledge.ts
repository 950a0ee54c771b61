// Owns the loading of what the bot knows about language: the files of the knowledge folder that tell of it, checked item by item.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../documents/source-document.ts'
import type { Knowledge, Place, SynonymFamily } from '../search/knowledge.ts'
import * as wording from '../wording/library.ts'
import { type KnowledgeFile, openKnowledgeFile } from './knowledge-file.ts'
import { FILES, SCHEMAS } from './knowledge-schema.ts'
import { readFamilies, synonymFiles } from './read-synonyms.ts'

export interface LoadedKnowledge {
  readonly knowledge: Knowledge
  readonly diagnostics: readonly Diagnostic[]
  /** All texts as read, for the version. */
  readonly texts: readonly string[]
}

const NO_VERBS: Knowledge['verbs'] = { addition: [], stock: [], flow: [], plan: [], change: [], rank: [], share: [] }

export async function loadKnowledge(folder: string): Promise<LoadedKnowledge> {
  const diagnostics: Diagnostic[] = []
  const texts: string[] = []
  const take: Take = async (name, known, read) => {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
    if (text === undefined)
      diagnostics.push({ file: name, line: 1, rule: 'missing-file', severity: 'warning', ...wording.KNOWLEDGE_MISSING(name) })
    texts.push(text ?? '')
    const file = openKnowledgeFile(name, text ?? '')
    const value = read(file)
    diagnostics.push(...file.finish(known))
    return value
  }
  const knowledge = await readAll(take, await synonymFiles(folder))
  return { knowledge, diagnostics, texts }
}

/** What one file holds, read and checked. */
type Take = <T>(name: string, known: readonly string[], read: (file: KnowledgeFile) => T) => Promise<T>

async function readAll(take: Take, synonymFiles: readonly string[]): Promise<Knowledge> {
  const words = await take(FILES.words, ['words'], (file) => file.list(['words'], SCHEMAS.word))
  const synonyms: SynonymFamily[] = []
  for (const name of synonymFiles) synonyms.push(...(await take(name, ['families'], readFamilies)))
  const places = await take(FILES.places, ['places', 'relative'], (file) => ({
    places: readPlaces(file),
    relativePlaces: file.list(['relative'], SCHEMAS.relativePlace),
  }))
  const organisations = await take(FILES.organisations, ['organisations'], (file) => file.list(['organisations'], SCHEMAS.organisation))
  const indicators = await take(FILES.indicators, ['units', 'verbs', 'qualifiers'], (file) => ({
    units: file.list(['units'], SCHEMAS.unitClass),
    verbs: file.one(['verbs'], SCHEMAS.verbs) ?? NO_VERBS,
  }))
  const attributes = await take(FILES.attributes, ['attributes'], (file) => file.list(['attributes'], SCHEMAS.attribute))
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
