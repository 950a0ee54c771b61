// Owns the part of knowledge/ that the conversation needs: grave messages, contacts, small talk. Whole or not at all.

import { z } from 'zod'
import { type CareKnowledge, compilePattern } from './care.ts'
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

export const careSchema = z
  .strictObject({
    words: z.record(text, z.array(text).min(1)).default({}),
    unless: patterns,
    topics: z.array(
      z.strictObject({
        id: text,
        patterns: z.array(text).min(1),
        unless: patterns,
        care: z.array(text).min(1),
        steps: z.array(text).min(1),
        inRoom: text.optional(),
        query: text.optional(),
        contact: text.optional(),
      }),
    ),
  })
  .check(({ value, issues }) => {
    const all: { readonly path: PropertyKey[]; readonly pattern: string }[] = [
      ...value.unless.map((pattern, at) => ({ path: ['unless', at], pattern })),
      ...value.topics.flatMap((topic, of) => [
        ...topic.patterns.map((pattern, at) => ({ path: ['topics', of, 'patterns', at], pattern })),
        ...topic.unless.map((pattern, at) => ({ path: ['topics', of, 'unless', at], pattern })),
      ]),
    ]
    for (const { path, pattern } of all) {
      const wrong = problemOf(pattern, value.words)
      if (wrong !== undefined) issues.push({ code: 'custom', input: pattern, path, message: wrong })
    }
  })

function problemOf(pattern: string, words: CareKnowledge['words']): string | undefined {
  try {
    compilePattern(pattern, words)
    return undefined
  } catch (error) {
    return `“${pattern}”写得不对：括号要成对，{名字}要在words里（${error instanceof Error ? error.message : ''}）`
  }
}

export const CONVERSATION_FILES = { care: 'care.yaml', contacts: 'contacts.yaml', smallTalk: 'small-talk.yaml' } as const

/** `read` gives a file's text, or undefined where there is none: a missing file is an empty one, but for care.yaml. */
export function readConversationKnowledge(read: (file: string) => string | undefined): ReadConversationKnowledge {
  const care = readKnowledgeFile(CONVERSATION_FILES.care, read(CONVERSATION_FILES.care) ?? '', careSchema)
  const contacts = readKnowledgeFile(CONVERSATION_FILES.contacts, read(CONVERSATION_FILES.contacts) ?? '', contactsSchema)
  const smallTalk = readKnowledgeFile(CONVERSATION_FILES.smallTalk, read(CONVERSATION_FILES.smallTalk) ?? '', smallTalkSchema)
  if (care.kind === 'read' && contacts.kind === 'read' && smallTalk.kind === 'read') {
    return { kind: 'read', knowledge: { care: care.value, contacts: contacts.value, smallTalk: smallTalk.value } }
  }
  return { kind: 'broken', problems: [care, contacts, smallTalk].flatMap((file) => (file.kind === 'broken' ? file.problems : [])) }
}
