// Owns the reading of synonyms: which files hold them, and which of their words can act.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SynonymFamily, SynonymGroup } from '../search/knowledge.ts'
import { foldText } from '../text/characters.ts'
import { isNeverHeard } from '../text/stop-words.ts'
import * as wording from '../wording/library.ts'
import type { KnowledgeFile } from './knowledge-file.ts'
import { FILES, SCHEMAS } from './knowledge-schema.ts'

/** One file for each field of life, in the order of their names; whoever has them all in one file keeps it. */
export async function synonymFiles(folder: string): Promise<readonly string[]> {
  const parts = (await namesIn(join(folder, FILES.synonyms))).filter((name) => /^[^.].*\.yaml$/u.test(name)).toSorted()
  const whole = `${FILES.synonyms}.yaml`
  const hasWhole = parts.length === 0 || (await namesIn(folder)).includes(whole)
  return [...(hasWhole ? [whole] : []), ...parts.map((name) => `${FILES.synonyms}/${name}`)]
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

export function readFamilies(file: KnowledgeFile): SynonymFamily[] {
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
