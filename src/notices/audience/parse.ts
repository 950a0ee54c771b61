// Owns the reading of an audience as people write it: 标签=园区，名称含 工会，除了 测试群.

import { piecesOf } from './pieces.ts'
import type { AudienceRule, Selector } from './rule.ts'

type Word = 'tag' | 'pattern' | 'name' | 'saved'

interface Key {
  readonly pattern: RegExp
  readonly word: Word
}

const KEYS: readonly Key[] = [
  // 标签=园区, 标签 园区, 标签是园区, #园区; not 标签管理群 (a name)
  { pattern: /^(?:(?:标签|tag)(?:\s*[=:是为]\s*|\s+)|#)(.+)$/i, word: 'tag' },
  // 名称含工会, 群名里有 工会, 名称=*工会*; not 名称待定群
  { pattern: /^(?:群名称?|名称|群的?名字|名字)[里中]?\s*(?:包含|含有|含|有|匹配|[=:])\s*(.+)$/, word: 'pattern' },
  // 群=一车间群, 名单:一车间群
  { pattern: /^(?:群聊?|名单|列表|指定群?)\s*[=:]\s*(.+)$/, word: 'name' },
  // 常用=一线车间, 受众 一线车间
  { pattern: /^(?:常用受众|常用|受众)(?:\s*[=:]\s*|\s+)(.+)$/, word: 'saved' },
]

const ALL = /^(?:全部|所有|全体|每个|各)的?(?:群聊?)?$/
/** Said to the question for whom; in one line with the text it may as well begin the text: 大家 请注意. */
const ALL_PEOPLE = /^(?:(?:所有|全体|全部)的?(?:人|会员|职工|成员)|大家)$/
/** The group in which the notice is written. */
const HERE = /^(?:本群|这个群|此群|当前群)$/
const QUOTED = /^[“"「『](.+)[”"」』]$/
// 园区标签的群; not 标签的群
const TAG_AFTER = /^(.+?)标签的?群?$/
// 名称以工会开头
const STARTS = /^(?:群名称?|名称|名字)以(.+?)(?:开头|打头)的?群?$/
const ENDS = /^(?:群名称?|名称|名字)以(.+?)结尾的?群?$/

const EXCEPT = /[\s,;、]*(?:但是?|而)?(?:除了|除去|排除|不含|不包括|减去|(?<=[\s,;但])(?:除|不发|不要|减))\s*[:=]?\s*/
// 除了测试群以外的全部; 除了测试群，全部
const EXCEPT_FIRST = /^除了?\s*(.+?)\s*(?:以外|之外|[,;])\s*(?:的|都发给?|发给?)?\s*(全部.*|所有.*|标签.*|#.*|名称.*|)$/

/** parseAudience('标签=园区，除了 测试群') → the tag, less that group. Nothing in it: undefined. `here`: the group of 本群. */
export function parseAudience(raw: string, here?: string): AudienceRule | undefined {
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/[。.]$/, '')
  const first = EXCEPT_FIRST.exec(text)
  if (first) return ruleOf(first[2] || '全部', first[1] ?? '', here)
  const found = EXCEPT.exec(text)
  if (!found) return ruleOf(text, '', here)
  const except = text.slice(found.index + found[0].length).replace(/\s*(?:以外|之外)$/, '')
  return ruleOf(text.slice(0, found.index) || '全部', except, here)
}

/** Whether a word shows by its form that it names an audience: for one-line notices, where a content follows. */
export function isAudiencePhrase(raw: string): boolean {
  const text = raw.normalize('NFKC').trim()
  const head = text.split(EXCEPT)[0] ?? ''
  return (
    ALL.test(head) ||
    HERE.test(head) ||
    KEYS.some(({ pattern }) => pattern.test(head)) ||
    /^除了/.test(text) ||
    /^[^\s*]*\*[^\s]*$/.test(head)
  )
}

function ruleOf(include: string, except: string, here: string | undefined): AudienceRule | undefined {
  const chosen = selectorsOf(include, here)
  return chosen.length > 0 ? { include: chosen, except: selectorsOf(except, here) } : undefined
}

function selectorsOf(text: string, here: string | undefined): Selector[] {
  const chosen: Selector[] = []
  let last: Word = 'name'
  for (const { text: piece, join } of piecesOf(text)) {
    // After 标签=园区、 the next word is a tag too; after a comma it stands for itself.
    const { selector, word } = readPiece(piece, join === 'list' || join === 'and' ? last : 'name', here)
    last = word
    const before = join === 'and' ? chosen.pop() : undefined
    chosen.push(before ? bothOf(before, selector) : selector)
  }
  return chosen
}

function bothOf(one: Selector, other: Selector): Selector {
  return { kind: 'both', parts: one.kind === 'both' ? [...one.parts, other] : [one, other] }
}

function readPiece(piece: string, carried: Word, here: string | undefined): { readonly selector: Selector; readonly word: Word } {
  if (ALL.test(piece) || ALL_PEOPLE.test(piece)) return { selector: { kind: 'all' }, word: 'name' }
  if (HERE.test(piece) && here) return { selector: { kind: 'name', name: here }, word: 'name' }
  const affix = STARTS.exec(piece)?.[1]
  const ending = ENDS.exec(piece)?.[1]
  if (affix) return { selector: { kind: 'pattern', pattern: `${affix}*` }, word: 'name' }
  if (ending) return { selector: { kind: 'pattern', pattern: `*${ending}` }, word: 'name' }
  for (const { pattern, word } of KEYS) {
    const value = pattern.exec(piece)?.[1]
    if (value !== undefined) return { selector: selectorOf(word, value), word }
  }
  return { selector: bareSelector(piece, carried), word: carried }
}

function bareSelector(piece: string, carried: Word): Selector {
  const tag = carried === 'name' ? TAG_AFTER.exec(piece)?.[1] : undefined
  if (tag) return { kind: 'tag', tag }
  return selectorOf(carried === 'name' && /[*]/.test(piece) ? 'pattern' : carried, piece)
}

function selectorOf(word: Word, raw: string): Selector {
  const value = QUOTED.exec(raw.trim())?.[1] ?? raw.trim()
  switch (word) {
    case 'tag':
      return { kind: 'tag', tag: value }
    case 'saved':
      return { kind: 'saved', name: value }
    case 'pattern':
      return { kind: 'pattern', pattern: value.includes('*') ? value : `*${value}*` }
    case 'name':
      return { kind: 'name', name: value }
  }
}
