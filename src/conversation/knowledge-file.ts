// Owns the reading of one YAML file of knowledge/ against its schema: a value, or what is wrong, where, and what helps.

import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

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
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line)
  if (document.errors.length > 0) {
    return {
      kind: 'broken',
      problems: document.errors.map(({ pos, message }) => ({ file, line: lineAt(pos[0]), problem: message.split('\n')[0] ?? message })),
    }
  }
  const checked = schema.safeParse(document.toJS() ?? {})
  if (checked.success) return { kind: 'read', value: checked.data }
  return {
    kind: 'broken',
    problems: checked.error.issues.map((issue) => ({
      file,
      line: lineAt(offsetOf(document, issue.path)),
      problem: `${issue.path.map(String).join('.') || file}: ${issue.message}`,
    })),
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
