// Owns the reading of a header without keys: 标签=园区 明早9点 回执, and what comes after as the text.

import { isAudiencePhrase } from '../audience/parse.ts'
import { type AskRequest, askWord } from './asks.ts'

export interface WordDeps {
  /** Whether this is a group, tag or saved audience that the author can reach. */
  readonly isName: (word: string) => boolean
  /** Whether the whole of it is a time. */
  readonly isTime: (text: string) => boolean
}

export interface HeaderWords {
  readonly audience?: string
  readonly time?: string
  readonly content?: string
  readonly asks: AskRequest
}

/** 11月25日 （周三） 08:00 */
const MOST_TIME_WORDS = 3
const MOST_AUDIENCE_WORDS = 2
const JOINS = /^(?:且|并且)$/u

/** `hasText`: the text stands below, so every word of the header that is no time names the audience. */
export function readWords(header: string, hasText: boolean, deps: WordDeps): HeaderWords {
  const words = [...header.matchAll(/\S+/gu)]
  const audience: string[] = []
  let asks: AskRequest = {}
  let time: string | undefined
  let at = 0
  while (at < words.length) {
    const taken = takeAt(words.slice(at).map(String), time === undefined, deps)
    if (!taken && !hasText) break
    if (taken?.kind === 'time') time = taken.text
    else if (taken?.kind === 'ask') asks = { ...asks, ...taken.asks }
    else audience.push(taken?.text ?? String(words[at]))
    at += taken?.count ?? 1
  }
  const content = header.slice(words[at]?.index ?? header.length)
  return { ...(audience.length > 0 && { audience: audience.join(' ') }), ...(time && { time }), ...(content && { content }), asks }
}

type Taken =
  | { readonly kind: 'time' | 'audience'; readonly text: string; readonly count: number }
  | { readonly kind: 'ask'; readonly asks: AskRequest; readonly text: string; readonly count: number }

function takeAt(words: readonly string[], mayBeTime: boolean, deps: WordDeps): Taken | undefined {
  const [word = ''] = words
  const asks = askWord(word)
  if (asks) return { kind: 'ask', asks, text: word, count: 1 }
  const time = mayBeTime ? longest(words, MOST_TIME_WORDS, deps.isTime) : undefined
  if (time) return { kind: 'time', ...time }
  const isAudience = (text: string): boolean => isAudiencePhrase(text) || JOINS.test(text) || namesOf(text).every(deps.isName)
  // 标签 园区 needs two words; 标签=园区 is whole by itself, and the next word another matter.
  const audience = longest(words, 1, isAudience) ?? longest(words, MOST_AUDIENCE_WORDS, isAudience)
  return audience && { kind: 'audience', ...audience }
}

function longest(
  words: readonly string[],
  most: number,
  fits: (text: string) => boolean,
): { readonly text: string; readonly count: number } | undefined {
  for (let count = Math.min(most, words.length); count > 0; count -= 1) {
    const text = words.slice(0, count).join(' ')
    if (fits(text)) return { text, count }
  }
  return undefined
}

/** 一车间群、二车间群 */
function namesOf(text: string): string[] {
  return text.split(/[、,，]/u).filter(Boolean)
}
