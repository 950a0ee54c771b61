// Owns the loading of what the bot knows about language: six files of the knowledge folder, checked item by item.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../documents/source-document.ts'
import type { Knowledge, Place, SynonymFamily, SynonymGroup } from '../search/knowledge.ts'
import { foldText } from '../text/characters.ts'
import { isNeverHeard } from '../text/stop-words.ts'
import * as wording from '../wording/library.ts'
import { type KnowledgeFile, openKnowledgeFile } from './knowledge-file.ts'
import { FILES, SCHEMAS } from './knowledge-schema.ts'

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
  const open = async (file: string): Promise<KnowledgeFile> => {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined)
    if (text === undefined)
      diagnostics.push({ file, line: 1, rule: 'missing-file', severity: 'warning', ...wording.KNOWLEDGE_MISSING(file) })
    texts.push(text ?? '')
    return openKnowledgeFile(file, text ?? '')
  }
  const knowledge = await readAll(open, diagnostics)
  return { knowledge, diagnostics, texts }
}

async function readAll(open: (file: string) => Promise<KnowledgeFile>, diagnostics: Diagnostic[]): Promise<Knowledge> {
  const take = async <T>(name: string, known: readonly string[], read: (file: KnowledgeFile) => T): Promise<T> => {
    const file = await open(name)
    const value = read(file)
    diagnostics.push(...file.finish(known))
    return value
  }
  const words = await take(FILES.words, ['words'], (file) => file.list(['words'], SCHEMAS.word))
  const synonyms = await take(FILES.synonyms, ['families'], readFamilies)
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

function readFamilies(file: KnowledgeFile): SynonymFamily[] {
  return file.items(['families'], SCHEMAS.familyHead).map(({ index, value }) => {
    const path = ['families', index, 'groups']
    const groups = file.items(path, SCHEMAS.synonymGroup) as { readonly index: number; readonly value: SynonymGroup }[]
    return { family: value.family, groups: groups.flatMap((group) => heard(group.value, file, [...path, group.index])) }
  })
}

/** Without the words that every question leaves out: what they mean would never be looked for, and nobody be told. */
function heard(group: SynonymGroup, file: KnowledgeFile, path: readonly PropertyKey[]): SynonymGroup[] {
  if (!group.say) return [group]
  const say = group.say.filter((word, w) => {
    const isHeard = !isNeverHeard(foldText(word))
    if (!isHeard) file.report([...path, 'say', w], wording.NEVER_HEARD(word))
    return isHeard
  })
  return say.length === 0 && !group.same ? [] : [{ ...group, say }]
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
