// Owns the form of a golden dialogue, and what it asserts: meaning, not wording.

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** YAML reads 596 as a number. */
const text = z.union([z.string(), z.number().transform(String)])
const texts = z.union([text, z.array(text)]).transform((value) => [value].flat())

const lineSchema = z.strictObject({
  /** Who speaks; 甲 unless told otherwise. */
  who: z.string().default('甲'),
  /** The group it is said in; in private unless told otherwise. */
  in: z.string().optional(),
  /** In a group: whether the bot is mentioned. */
  mention: z.boolean().default(true),
  /** The text of a message that is quoted; `bot:` before it, one of the bot's. */
  quote: z.string().optional(),
  /** How long the person waits before, in minutes. */
  after: z.number().default(0),
  say: z.string(),
  /** What kind of reply it is: one of these. */
  kind: texts.optional(),
  /** The reply holds each; a | between alternatives. */
  has: texts.default([]),
  /** The first line of the reply holds each. */
  first: texts.default([]),
  /** The reply holds none. */
  not: texts.default([]),
  /** A citation's title or innermost section holds this. */
  cites: z.string().optional(),
  /** Nothing is said. */
  silent: z.boolean().default(false),
  /** What the answerer was asked, where the conversation and not the person words the question. */
  asks: z.string().optional(),
})

const dialogueSchema = z.strictObject({
  name: z.string(),
  /** Who is more than a member: 乙: staff. */
  roles: z.record(z.string(), z.enum(['staff', 'admin'])).default({}),
  /** Groups that are enabled. */
  rooms: z.array(z.string()).default(['群']),
  turns: z.array(lineSchema).min(1),
})

export type DialogueLine = z.infer<typeof lineSchema>
export type Dialogue = z.infer<typeof dialogueSchema>

const FOLDER = new URL('.', import.meta.url)

export function readDialogues(): readonly { readonly file: string; readonly dialogue: Dialogue }[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))
  return files.sort().flatMap((file) => {
    const raw: unknown = parse(readFileSync(new URL(file, FOLDER), 'utf8'))
    return z
      .array(dialogueSchema)
      .parse(raw)
      .map((dialogue) => ({ file, dialogue }))
  })
}
