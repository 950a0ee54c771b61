// Owns the forms of the knowledge files that speak of language: what each holds, and how it becomes `Knowledge`.
import { z } from 'zod'

const word = z.string({ error: '要写成文字；数字请加引号' }).trim().min(1, '不能是空的')
const words = z.array(word, { error: '要写成列表：[词, 词]' })

const mark = z.boolean({ error: '要写 true 或 false' }).optional()

export const SCHEMAS = {
  synonymGroup: z
    .strictObject({
      say: words.optional(),
      mean: words.optional(),
      same: words.optional(),
      weight: z.number({ error: '要写 0 到 1 之间的数' }).min(0, '不能小于 0').max(1, '不能大于 1').default(0.8),
    })
    .refine(
      (group) => (group.same?.length ?? 0) > 1 || ((group.say?.length ?? 0) > 0 && (group.mean?.length ?? 0) > 0),
      '要么写 say 和 mean，要么写至少两个词的 same',
    ),
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
    evidence: words.refine((forms) => forms.every(isPattern), '有一项不是正确的正则表达式'),
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
