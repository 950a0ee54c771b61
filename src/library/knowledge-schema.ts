// Owns the forms of the knowledge files that speak of language: what each holds, and how it becomes `Knowledge`.
import { z } from 'zod'
import { mustBe } from '../wording/knowledge-file.ts'

const word = z.string({ error: mustBe.word }).trim().min(1, mustBe.notEmpty)
const words = z.array(word, { error: mustBe.words })

const mark = z.boolean({ error: mustBe.mark }).optional()

export const SCHEMAS = {
  synonymGroup: z
    .strictObject({
      say: words.optional(),
      mean: words.optional(),
      same: words.optional(),
      weight: z.number({ error: mustBe.weight }).min(0, mustBe.weightLeast).max(1, mustBe.weightMost).default(0.8),
    })
    .refine((group) => (group.same?.length ?? 0) > 1 || ((group.say?.length ?? 0) > 0 && (group.mean?.length ?? 0) > 0), mustBe.synonyms),
  familyHead: z.looseObject({ family: word }),
  word,
  place: z.strictObject({
    name: word,
    aliases: words.default([]),
    kind: word,
    within: word.optional(),
    short: words.optional(),
    near: word.optional(),
  }),
  relativePlace: z.strictObject({ words, kind: word }),
  organisation: z.strictObject({ name: word, aliases: words.default([]), kind: word, level: word.optional(), weak: words.optional() }),
  unitClass: z.strictObject({ class: word, units: words, ask: words.default([]), nouns: words.optional(), accepts: words.optional() }),
  verbs: z
    .strictObject({
      added: words.default([]),
      stock: words.default([]),
      flow: words.default([]),
      plan: words.default([]),
      change: words.default([]),
      rank: words.default([]),
      share: words.default([]),
    })
    .transform(({ added, ...others }) => ({ addition: added, ...others })),
  attribute: z.strictObject({
    name: word,
    ask: words,
    evidence: words.refine((forms) => forms.every(isPattern), mustBe.patterns),
    soft: mark,
    personal: mark,
    outside: mark,
    opinion: mark,
    plan: mark,
    needsTwo: mark,
  }),
} as const

function isPattern(form: string): boolean {
  try {
    new RegExp(form, 'u')
    return true
  } catch {
    return false
  }
}

export const FILES = {
  words: 'words.yaml',
  /** A folder. */
  synonyms: 'synonyms',
  places: 'places.yaml',
  organisations: 'organisations.yaml',
  indicators: 'indicators.yaml',
  attributes: 'attributes.yaml',
} as const
