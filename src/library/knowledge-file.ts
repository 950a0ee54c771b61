// Owns one file of the knowledge folder while it is checked: items that are right are taken, the others named with line and remedy.
import type { z } from 'zod'
import type { Diagnostic } from '../documents/source-document.ts'
import { type LocatedYaml, parseLocated } from '../text/located-yaml.ts'
import { knowledgeFileWording, mustBe } from '../wording/knowledge-file.ts'
import * as wording from '../wording/library.ts'

export interface KnowledgeFile {
  /** The right items of the list at `path`; an absent list is empty. */
  list<T>(path: readonly PropertyKey[], schema: z.ZodType<T>): T[]
  /** The same, each with its place in the list. */
  items<T>(path: readonly PropertyKey[], schema: z.ZodType<T>): { readonly index: number; readonly value: T }[]
  one<T>(path: readonly PropertyKey[], schema: z.ZodType<T>): T | undefined
  /** Called last: what nobody asked for is a mistake in a name. */
  finish(known: readonly string[]): readonly Diagnostic[]
  readonly diagnostics: readonly Diagnostic[]
  report(path: readonly PropertyKey[], said: wording.Said): void
}

export function openKnowledgeFile(file: string, text: string): KnowledgeFile {
  const located = parseLocated(text)
  const diagnostics: Diagnostic[] = located.troubles.map((trouble) => ({
    file,
    line: trouble.line,
    rule: 'bad-yaml',
    severity: 'error',
    ...wording.BAD_YAML(trouble.message),
  }))
  const report = (path: readonly PropertyKey[], said: wording.Said, severity: Diagnostic['severity'] = 'error'): void => {
    diagnostics.push({ file, line: located.lineOf(path), rule: 'bad-knowledge', severity, ...said })
  }
  const check = <T>(path: readonly PropertyKey[], raw: unknown, schema: z.ZodType<T>): T[] => {
    const checked = schema.safeParse(raw)
    if (checked.success) return [checked.data]
    const unknown = unknownKeys(checked.error)
    if (unknown && typeof raw === 'object' && raw !== null) {
      for (const key of unknown) report([...path, key], wording.UNKNOWN_KNOWLEDGE_KEY(key), 'warning')
      return check(path, Object.fromEntries(Object.entries(raw).filter(([key]) => !unknown.includes(key))), schema)
    }
    for (const issue of checked.error.issues.slice(0, 3))
      report([...path, ...issue.path], wording.BAD_KNOWLEDGE([...path, ...issue.path].map(String).join('.'), remedyOf(issue)))
    return []
  }
  const items = <T>(path: readonly PropertyKey[], schema: z.ZodType<T>): { readonly index: number; readonly value: T }[] => {
    const raw = valueAt(located, path)
    if (raw === undefined || raw === null) return []
    if (!Array.isArray(raw)) {
      report(path, wording.BAD_KNOWLEDGE(path.map(String).join('.'), mustBe.items))
      return []
    }
    return raw.flatMap((item: unknown, index) => check([...path, index], item, schema).map((value) => ({ index, value })))
  }
  return {
    diagnostics,
    report,
    items,
    list: (path, schema) => items(path, schema).map((item) => item.value),
    one(path, schema) {
      const raw = valueAt(located, path)
      return raw === undefined ? undefined : check(path, raw, schema)[0]
    },
    finish(known) {
      const { value } = located
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        for (const key of Object.keys(value)) if (!known.includes(key)) report([key], wording.UNKNOWN_SOURCE_KEY(key, known), 'warning')
      } else if (value !== null && value !== undefined) report([], wording.BAD_KNOWLEDGE(file, mustBe.begunWith(`${known[0]}`)))
      return diagnostics
    },
  }
}

function valueAt(located: LocatedYaml, path: readonly PropertyKey[]): unknown {
  let at = located.value
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
  return at
}

/** Keys that nobody knows, where that is all that is wrong: the rest of the item is taken. */
function unknownKeys(error: z.ZodError): readonly string[] | undefined {
  const keys = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []))
  return keys.length > 0 && error.issues.every((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0) ? keys : undefined
}

function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return knowledgeFileWording.unknownKeys(issue.keys)
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return knowledgeFileWording.wrongType(issue.expected)
  return issue.message
}
