// Owns small talk: only a message that is nothing else is taken for it, so that 谢谢，请问… stays a question.

import { z } from 'zod'
import { foldText } from '../text/characters.ts'
import { mustBe } from '../wording/knowledge-file.ts'

/** YAML reads 666 as a number. */
const text = z.union([z.string().trim().min(1), z.number().transform(String)])

const isExpression = (source: string): boolean => {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}

export const smallTalkSchema = z.strictObject({
  /** Said around anything, and dropped before comparing: 呀, 啊, 哈. */
  fillers: z.array(text).default([]),
  kinds: z
    .array(
      z.strictObject({
        id: text,
        /** The whole message, but for punctuation, pictures and fillers. */
        says: z.array(text).min(1),
        /** The same as regular expressions: 这个破机器人什么都不懂 is said in a hundred ways. */
        forms: z.array(text.refine(isExpression, mustBe.pattern)).default([]),
        reply: text,
      }),
    )
    .default([]),
})

export type SmallTalk = z.infer<typeof smallTalkSchema>

/** Longer is no small talk. */
const LONGEST = 40

/** 谢谢啦！ → thanks; 谢谢，请问会费怎么交 → undefined. `{name}` is the bot's name. */
export function findSmallTalk(said: string, talk: SmallTalk, botName: string): string | undefined {
  if (said.length > LONGEST) return undefined
  const bare = withoutName(bareOf(said), bareOf(botName))
  const { says, forms } = tableOf(talk, botName)
  const plain = withoutFillers(bare, talk.fillers)
  return says.get(bare) ?? says.get(plain) ?? forms.find(({ form }) => form.test(plain))?.reply
}

/** 早上好呀，工小问 → 早上好呀; the name alone is a call. */
function withoutName(bare: string, name: string): string {
  if (name === '' || bare === name) return bare
  if (bare.endsWith(name)) return bare.slice(0, -name.length)
  return bare.startsWith(name) ? bare.slice(name.length) : bare
}

interface Table {
  readonly says: ReadonlyMap<string, string>
  readonly forms: readonly { readonly form: RegExp; readonly reply: string }[]
}

const tables = new WeakMap<SmallTalk, { readonly botName: string; readonly table: Table }>()

/** Folded once for each reading of the file. */
function tableOf(talk: SmallTalk, botName: string): Table {
  const kept = tables.get(talk)
  if (kept?.botName === botName) return kept.table
  const named = (text: string) => text.replaceAll('{name}', botName)
  const said = new Map(
    talk.kinds.toReversed().flatMap(({ says, reply }) => says.map((each) => [bareOf(named(each)), named(reply)] as const)),
  )
  said.delete('')
  const forms = talk.kinds.flatMap(({ forms, reply }) =>
    forms.map((form) => ({ form: new RegExp(`^(?:${form})$`, 'u'), reply: named(reply) })),
  )
  const table = { says: said, forms }
  tables.set(talk, { botName, table })
  return table
}

function bareOf(said: string): string {
  return withoutEmoticons(foldText(said).normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Fillers at the end only, and never the whole message: 好呀 → 好; 哈哈哈 stays. */
function withoutFillers(bare: string, fillers: readonly string[]): string {
  const filler = fillers.find((word) => bare.length > word.length && bare.endsWith(word))
  return filler === undefined ? bare : withoutFillers(bare.slice(0, -filler.length), fillers)
}

/** What a message that the documents do not answer might be instead. */
export type Oddity = 'pictures' | 'emoticons' | 'number' | 'foreign' | 'nonsense'

/** WeChat hands over its own small pictures as words: [微笑], [破涕为笑], [OK]. */
const EMOTICON = /\[[\p{Script=Han}A-Za-z]{1,5}\]/gu
/** One の stands in Chinese shop names; two signs of kana are Japanese. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

function withoutEmoticons(text: string): string {
  return text.replace(EMOTICON, '')
}

/** 😂😂 → pictures; [微笑] → emoticons; 3 → number; how much is the fee → foreign; asdfgh, 的的的的 → nonsense. Not: 帮扶, laomo. */
export function oddityOf(said: string): Oddity | undefined {
  const plain = said.normalize('NFKC').trim()
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '')
  if (letters === '') return 'pictures'
  if (withoutEmoticons(plain).trim() === '') return 'emoticons'
  if ((plain.match(KANA)?.length ?? 0) >= 2) return 'foreign'
  if (/^\d{1,4}$/.test(letters)) return 'number'
  const han = letters.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han === 0) return /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(plain) || /[^\p{Script=Latin}\p{N}]/u.test(letters) ? 'foreign' : 'nonsense'
  return letters.length >= 3 && new Set(letters).size === 1 ? 'nonsense' : undefined
}
