// Owns the part of knowledge/ that the conversation needs: grave messages, contacts, small talk. Whole or not at all.

import { z } from 'zod'
import { knowledgeFileWording as wording } from '../wording/knowledge-file.ts'
import type { CareKnowledge, CarePatterns } from './care-knowledge.ts'
import { compilePattern } from './care-pattern.ts'
import { type ContactBook, contactsSchema } from './contacts.ts'
import { type KnowledgeProblem, readKnowledgeFile } from './knowledge-file.ts'
import { type SmallTalk, smallTalkSchema } from './small-talk.ts'

export interface ConversationKnowledge {
  readonly care: CareKnowledge
  readonly contacts: ContactBook
  readonly smallTalk: SmallTalk
}

export type ReadConversationKnowledge =
  | { readonly kind: 'read'; readonly knowledge: ConversationKnowledge }
  | { readonly kind: 'broken'; readonly problems: readonly KnowledgeProblem[] }

const text = z.string().trim().min(1)
const patterns = z.array(text).default([])

const careExamplesSchema = z.strictObject({ grave: z.record(text, z.array(text)).default({}), harmless: z.array(text).default([]) })

export const careSchema = z
  .strictObject({
    words: z.record(text, z.array(text).min(1)).default({}),
    polite: patterns,
    self: patterns,
    impersonal: patterns,
    unless: patterns,
    topics: z.array(
      z.strictObject({
        id: text,
        title: text,
        certain: patterns,
        patterns,
        unless: patterns,
        care: z.array(text).min(1),
        steps: z.array(text).min(1),
        ofOther: z.strictObject({ patterns, care: z.array(text).min(1), steps: z.array(text).min(1) }).optional(),
        inRoom: text.optional(),
        urgent: z.boolean().optional(),
        query: text.optional(),
        contact: text.optional(),
      }),
    ),
  })
  .check(({ value, issues }) => {
    for (const { path, pattern } of patternsIn(value)) {
      const wrong = problemOf(pattern, value.words)
      if (wrong !== undefined) issues.push({ code: 'custom', input: pattern, path: [...path], message: wrong })
    }
  })

interface PlacedPattern {
  readonly path: readonly PropertyKey[]
  readonly pattern: string
}

function patternsIn(value: CarePatterns): readonly PlacedPattern[] {
  const placed = (path: readonly PropertyKey[], list: readonly string[]) => list.map((pattern, at) => ({ path: [...path, at], pattern }))
  return [
    ...(['polite', 'self', 'impersonal', 'unless'] as const).flatMap((key) => placed([key], value[key])),
    ...value.topics.flatMap((topic, of) => placed(['topics', of, 'ofOther', 'patterns'], topic.ofOther?.patterns ?? [])),
    ...value.topics.flatMap((topic, of) =>
      (['certain', 'patterns', 'unless'] as const).flatMap((key) => placed(['topics', of, key], topic[key])),
    ),
  ]
}

function problemOf(pattern: string, words: CareKnowledge['words']): string | undefined {
  const unknown = [...pattern.matchAll(/\{(\p{L}+)\}/gu)].map(([, name]) => name ?? '').find((name) => !Object.hasOwn(words, name))
  if (unknown !== undefined) return wording.unknownWords(pattern, unknown)
  try {
    compilePattern(pattern, words)
    return undefined
  } catch {
    return wording.badPattern(pattern)
  }
}

export const CONVERSATION_FILES = {
  care: 'care.yaml',
  careExamples: 'care-examples.yaml',
  contacts: 'contacts.yaml',
  smallTalk: 'small-talk.yaml',
} as const

/** `read` gives a file's text, or undefined where there is none: a missing file is an empty one, but for care.yaml. */
export function readConversationKnowledge(read: (file: string) => string | undefined): ReadConversationKnowledge {
  const files = CONVERSATION_FILES
  const care = readKnowledgeFile(files.care, read(files.care) ?? '', careSchema)
  const topics = new Set(care.kind === 'read' ? care.value.topics.map(({ id }) => id) : [])
  const examples = readKnowledgeFile(files.careExamples, read(files.careExamples) ?? '', careExamplesOf(topics))
  const contacts = readKnowledgeFile(files.contacts, read(files.contacts) ?? '', contactsSchema)
  const smallTalk = readKnowledgeFile(files.smallTalk, read(files.smallTalk) ?? '', smallTalkSchema)
  if (care.kind === 'read' && examples.kind === 'read' && contacts.kind === 'read' && smallTalk.kind === 'read') {
    // 谢谢 and 再见 stand in last words too: alone they are small talk.
    const harmless = [...examples.value.harmless, ...smallTalk.value.kinds.flatMap(({ says }) => says)]
    const knownCare = { ...care.value, examples: { ...examples.value, harmless } }
    return { kind: 'read', knowledge: { care: knownCare, contacts: contacts.value, smallTalk: smallTalk.value } }
  }
  return {
    kind: 'broken',
    problems: [care, examples, contacts, smallTalk].flatMap((file) => (file.kind === 'broken' ? file.problems : [])),
  }
}

/** Examples of a topic that care.yaml does not know would teach nothing. */
const careExamplesOf = (topics: ReadonlySet<string>) =>
  careExamplesSchema.check(({ value, issues }) => {
    for (const topic of Object.keys(value.grave).filter((name) => !topics.has(name))) {
      issues.push({ code: 'custom', input: topic, path: ['grave', topic], message: wording.unknownTopic(topic) })
    }
  })
