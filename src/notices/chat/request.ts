// Owns the reading of a 群发 message: keyed words, a header with the text below it, or everything in one line.

import { isAudiencePhrase } from '../audience/parse.ts'
import { type AskRequest, isAskValue, parseLeadTime, readAsk } from './asks.ts'
import { readWords, type WordDeps } from './header-words.ts'

/** What was said of a notice, still in the author's words. */
export interface NoticeRequest {
  readonly audience?: string
  readonly time?: string
  readonly content?: string
  readonly asks: AskRequest
}

type Field = 'audience' | 'time' | 'content' | 'ask'

const FIELDS: Readonly<Record<string, Field>> = {
  对象: 'audience',
  发给: 'audience',
  发送对象: 'audience',
  范围: 'audience',
  时间: 'time',
  发送时间: 'time',
  回执: 'ask',
  报名: 'ask',
  截止: 'ask',
  截止时间: 'ask',
  提醒: 'ask',
}
/** 内容：swallows everything to the end. */
const CONTENT = /(?:^|[\s,，;；])(?:内容|正文)\s*[:：=＝]\s*/u
// 时间=明早9点, 对象：标签=园区; not 时间待定
const KEY = new RegExp(`(?<=^|[\\s,，;；])(${Object.keys(FIELDS).join('|')})\\s*[:：=＝]\\s*`, 'gu')

/**
 * parseRequest('标签=园区 明早9点\n各位同事…') → audience, time and content.
 * Keyed lines count only at the top: further down, 时间： is part of what the notice says.
 */
export function parseRequest(text: string, deps: WordDeps): NoticeRequest {
  const found = CONTENT.exec(text)
  const keyed = found ? text.slice(found.index + found[0].length).trim() : undefined
  const { head, body } = splitTop(found ? text.slice(0, found.index) : text)
  const said = head.flatMap(valuesOf)
  const last = keyed === undefined && body === '' ? said.at(-1) : undefined
  const spilt = last && spiltOver(last, deps)
  const values = spilt ? [...said.slice(0, -1), spilt.value] : said
  const content = keyed ?? (body || (spilt?.content ?? ''))
  const words = readWords(wordsOf(head[0] ?? ''), content !== '', deps)
  const valueFor = (field: Field): string | undefined => values.find((one) => one.field === field && one.value !== '')?.value
  const asks = values.filter(({ field }) => field === 'ask').map(({ key, value }) => readAsk(key, value))
  return {
    ...optional('audience', valueFor('audience') ?? words.audience),
    ...optional('time', valueFor('time') ?? words.time),
    ...optional('content', content || words.content),
    asks: Object.assign({}, words.asks, ...asks) as AskRequest,
  }
}

/** The first line, and the lines below it that are nothing but keys and values. */
function splitTop(text: string): { readonly head: readonly string[]; readonly body: string } {
  const lines = text.trim().split('\n')
  const rest = lines.findIndex((line, at) => at > 0 && wordsOf(line) !== '')
  const end = rest < 0 ? lines.length : rest
  return { head: lines.slice(0, end), body: lines.slice(end).join('\n').trim() }
}

interface KeyedValue {
  readonly key: string
  readonly field: Field
  readonly value: string
}

function valuesOf(line: string): KeyedValue[] {
  const keys = [...line.matchAll(KEY)]
  return keys.flatMap((found, at) => {
    const key = found[1] ?? ''
    const field = FIELDS[key]
    const value = line.slice(found.index + found[0].length, keys[at + 1]?.index ?? line.length)
    return field ? [{ key, field, value: value.replace(/[\s,，;；]+$/u, '') }] : []
  })
}

/** 回执=明天17点 请准时参加: all in one line, the text begins where the last value can be read no further. */
function spiltOver(value: KeyedValue, deps: WordDeps): { readonly value: KeyedValue; readonly content: string } | undefined {
  if (isReadable(value, deps)) return undefined
  const gaps = [...value.value.matchAll(/\s+/gu)].map(({ index }) => index).reverse()
  const end = gaps.find((gap) => isReadable({ ...value, value: value.value.slice(0, gap) }, deps))
  if (end === undefined) return undefined
  return { value: { ...value, value: value.value.slice(0, end) }, content: value.value.slice(end).trim() }
}

function isReadable({ key, field, value }: KeyedValue, deps: WordDeps): boolean {
  if (field === 'audience') return isAudiencePhrase(value) && !/\s/u.test(value)
  return deps.isTime(value) || (field === 'ask' && (isAskValue(key, value) || parseLeadTime(value) !== undefined))
}

/** What stands before the first key. */
function wordsOf(line: string): string {
  const first = line.search(KEY)
  return (first < 0 ? line : line.slice(0, first)).replace(/[\s,，;；]+$/u, '').trim()
}

function optional<Name extends string>(name: Name, value: string | undefined): { readonly [K in Name]?: string } {
  return (value ? { [name]: value } : {}) as { readonly [K in Name]?: string }
}
