// Owns changes of sources.yaml as text: an entry comes or goes, all else stays to the character, comments too.
import { isMap, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml'

export type EntryFields = Readonly<Record<string, string | boolean>> & { readonly file: string }

const HEAD = '# 本目录里每个文件是什么。用 cli knowledge add 或在聊天里发文件加入的，由程序登记；都可以手工改。\n'

/** Behind the last entry. Undefined where the file is no list of entries: then a person must mend it first. */
export function addEntry(yaml: string, fields: EntryFields): string | undefined {
  const entry = stringify([fields], { lineWidth: 0 })
  if (yaml.trim() === '') return HEAD + entry
  if (!isEntryList(yaml)) return undefined
  return `${yaml.replace(/\s*$/u, '')}\n${entry}`
}

/** Without the entry of this file; unchanged where it has none. */
export function removeEntry(yaml: string, file: string): string {
  const span = findEntry(yaml, file)
  return span ? yaml.slice(0, span.start) + yaml.slice(span.end) : yaml
}

export const hasEntry = (yaml: string, file: string): boolean => findEntry(yaml, file) !== undefined

/** The same entry with some fields told anew. */
export function changeEntry(yaml: string, file: string, fields: Readonly<Record<string, string | boolean>>): string {
  const document = parseDocument(yaml)
  const { contents } = document
  if (!isSeq(contents)) return yaml
  const index = contents.items.findIndex((item) => isMap(item) && isOf(item, file))
  for (const [key, value] of Object.entries(fields)) document.setIn([index, key], value)
  return document.toString({ lineWidth: 0 })
}

/** A list in block form, or comments alone: what text can be put behind. */
function isEntryList(yaml: string): boolean {
  const document = parseDocument(yaml)
  if (document.errors.length > 0) return false
  return document.contents === null || (isSeq(document.contents) && !document.contents.flow)
}

function isOf(item: YAMLMap<unknown, unknown>, file: string): boolean {
  const told: unknown = item.get('file')
  return told === file
}

function findEntry(yaml: string, file: string): { readonly start: number; readonly end: number } | undefined {
  const { contents } = parseDocument(yaml)
  if (!isSeq(contents)) return undefined
  const item = contents.items.find((each) => isMap(each) && isOf(each, file))
  const range = isMap(item) ? item.range : undefined
  if (!range) return undefined
  const start = yaml.lastIndexOf('\n', yaml.lastIndexOf('-', range[0])) + 1
  const lineEnd = yaml.indexOf('\n', range[1] - 1)
  return { start, end: lineEnd < 0 ? yaml.length : lineEnd + 1 }
}
