// Owns the reading of one YAML file of knowledge/ against its schema: a value, or what is wrong, where, and what helps.

import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
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
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number | undefined, problem: string) => ({
    file,
    line: offset === undefined ? 1 : lines.linePos(offset).line,
    problem,
  })
  if (document.errors.length > 0) {
    return { kind: 'broken', problems: document.errors.map(({ pos, message }) => at(pos[0], wording.notYaml(firstLine(message)))) }
  }
  const checked = schema.safeParse(document.toJS() ?? {})
  if (checked.success) return { kind: 'read', value: checked.data }
  const problems = checked.error.issues.map((issue) =>
    at(offsetOf(document, issue.path), wording.at(issue.path.map(String).join('.'), problemOf(issue, document.hasIn(issue.path)))),
  )
  return { kind: 'broken', problems }
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? message
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

/** Where the value stands; where it is missing, its nearest parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}
