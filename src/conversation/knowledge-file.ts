// Owns the reading of one YAML file of knowledge/ against its schema: a value, or what is wrong, where, and what helps.

import type { z } from 'zod'
import { parseLocated } from '../text/located-yaml.ts'
import { knowledgeFileWording as wording } from '../wording/knowledge-file.ts'

export interface KnowledgeProblem {
  readonly file: string
  readonly line: number
  readonly problem: string
}

export type ReadKnowledge<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'broken'; readonly problems: readonly KnowledgeProblem[] }

export function readKnowledgeFile<T>(file: string, text: string, schema: z.ZodType<T>): ReadKnowledge<T> {
  const located = parseLocated(text)
  if (located.troubles.length > 0)
    return { kind: 'broken', problems: located.troubles.map(({ line, message }) => ({ file, line, problem: wording.notYaml(message) })) }
  const checked = schema.safeParse(located.value ?? {})
  if (checked.success) return { kind: 'read', value: checked.data }
  const problems = checked.error.issues.map((issue) => ({
    file,
    line: located.lineOf(issue.path),
    problem: wording.at(issue.path.map(String).join('.'), problemOf(issue, located.has(issue.path))),
  }))
  return { kind: 'broken', problems }
}

function problemOf(issue: z.core.$ZodIssue, isThere: boolean): string {
  switch (issue.code) {
    case 'custom':
      return issue.message
    case 'unrecognized_keys':
      return wording.unknownKeys(issue.keys)
    case 'too_small':
      return wording.empty
    case 'invalid_type':
      return isThere ? wording.wrongType(issue.expected) : wording.missing
    case 'invalid_union':
      return isThere ? wording.wrongType('string') : wording.missing
    default:
      return wording.other
  }
}
