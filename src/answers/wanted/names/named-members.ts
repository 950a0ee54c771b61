// Owns questions for the members of a group by name: 名单, 三家工作室叫什么. How many there are, and what else stands in a row, names none of them.
import { parseHan } from '../../../text/quantity-numeral.ts'
import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { MEASURE } from '../../understanding/measure-words.ts'

const COUNT = '(?:\\d+|[两二三四五六七八九十]+)'
const UNIT = '(?:名|位|家|个|所|支|对|户|人|座|项|条|门)'
/** 16名成员的名单 · 三家工作室叫什么 · 21家企业是哪些 */
const COUNTED = new RegExp(
  `(?<![第\\d])(${COUNT})${UNIT}[^，。；？?]{0,16}?，?(?:的名单|名单|(?:分别|都|各)?(?:叫什么|叫啥|叫些?什么|名字|是谁|有谁|是哪些|有哪些|是哪几|是哪[两三四五六七八九十\\d]))`,
  'u',
)
const LIST = /名单/u
/** 《促进就业十条》是哪些部门出台的: ten articles in a title are none that are asked for. */
const TITLE = /《[^》]*》/gu
/** 十大重点工程到底是哪十个 */
const GREAT = new RegExp(
  `(${COUNT})大(?!员)[^，。；？?]{2,14}，?(?:分别|都|各|到底|具体)*(?:叫什么|叫啥|[是有]哪(?:些|[几两二三四五六七八九十\\d]))`,
  'u',
)
/** 劳模三金是哪三金, 三送到底送哪三样: what a short name counts stands there, at least half of it. */
const SO_MANY = new RegExp(
  `([三四五六七八九十])(?:个一|(?!${MEASURE})\\p{Script=Han})[^，。；？?]*哪\\1(?:个一|大?\\p{Script=Han}{1,2})[？?啊呀呢]?$`,
  'u',
)
/** 三季度抓好哪三件事 is told by 一是…二是…三是…, or by a list. */
const WHICH_THINGS = /哪([两二三四五六七八九十])(?:件事|项(?:重点)?(?:工作|任务)|个?方面)/u
const MARKED = /[一二三四五六七八九十]是|第[一二三四五六七八九十][，、是]|[（(][一二三四五六七八九十1-9][）)]|[①-⑨]/gu
/** 这些社区都叫啥名 */
const THESE = /[这那]些([^，。；？?]{2,6}?)(?:分别|都|各|具体)*叫(?:什么|啥)/u
/** 替那43名农民工代理案子的律师叫什么: those who are counted are not who is asked for. */
const FOR_THEM = new RegExp(`[替帮给为带教跟和][^，。；]{0,6}${COUNT}${UNIT}[^，。；]*的[^，。；的]+(?:叫|是谁|名字)`, 'u')

/** A list answers with its whole passage from the sentence on. */
const REACH = 420
const REMEMBERED = 100

export function namesMembers({ text, asked }: Question, { passage, parsed, sentence }: Evidence): boolean {
  if (asked === 'figure' || asked === 'when' || passage.cells) return true
  const reach = parsed.text.slice(sentence.start, sentence.start + REACH)
  const kind = THESE.exec(text)?.[1]
  if (kind !== undefined) return membersOf(kind).test(parsed.text.slice(sentence.start, sentence.end))
  const things = numberOf(WHICH_THINGS.exec(text)?.[1] ?? '1')
  if (things > 1 && (reach.match(MARKED)?.length ?? 0) < things && longestList(reach) < things) return false
  const great = GREAT.exec(text)?.[1]
  if (great !== undefined) return longestList(reach) >= numberOf(great)
  const many = SO_MANY.exec(text)?.[1]
  if (many !== undefined && listedIn(listOf(reach, sentence.end - sentence.start), text) * 2 < numberOf(many)) return false
  const counted = FOR_THEM.test(text) ? undefined : COUNTED.exec(text.replace(TITLE, ''))?.[1]
  if (counted === undefined && !LIST.test(text)) return true
  const wanted = numberOf(counted)
  const told = longestList(reach)
  return (
    (told * 2 >= wanted && told >= Math.min(LEAST, wanted)) ||
    (wanted === LEAST && PAIR.test(reach.slice(0, sentence.end - sentence.start)))
  )
}
/** 环城幼儿园和江边幼儿园 */
const PAIR = /(\p{Script=Han}{2})(?:和|与|及|以及)[^，。；、]{2,24}\1/u
/** The sentence, and what goes on with it: a list may be told by +, by — or by quotation marks. */
const listOf = (reach: string, length: number): string =>
  (GOES_ON.test(reach.slice(length)) ? reach : reach.slice(0, length)).replace(/[+—]|”“/gu, '、')
const GOES_ON = /^\s*(?:即|它们|分别|包括|其中|一是|第一|[（(][一1][）)])/u

const membersOf = remember(
  REMEMBERED,
  (kind) => new RegExp(`${kind}[、和][^，。；、]{2,10}${kind}|、[^，。；、]{2,10}等?\\d*[个家所项名]?${kind}|${kind}[：:（(]`, 'u'),
)
const numberOf = (said: string | undefined): number =>
  said === undefined ? LEAST : /^\d/u.test(said) ? Number(said) : (parseHan(said) ?? LEAST)
const LEAST = 2

/** How many stand in the longest list: 甲、乙和丙; items that count something (17人、8家) are no names. */
function longestList(text: string): number {
  const lines = text
    .split(/\n/u)
    .filter((line) => line.trim().length > 1 && line.trim().length <= ITEM_MAX && !/\d+[名家个人]|[。；]$/u.test(line))
  const runs = Array.from(
    text.matchAll(RUN),
    ([run]) => run.split(/、|和|及|与|；/u).filter((item) => !/\d+\p{Script=Han}/u.test(item)).length,
  )
  const quoted = text.match(/“[^”]+”|《[^》]+》/gu)?.length ?? 0
  return Math.max(lines.length, quoted, ...runs)
}
/** In a list, or in quotation marks: without what the question names itself. */
function listedIn(text: string, asked: string): number {
  const quoted = (text.match(/“[^”]+”|《[^》]+》/gu) ?? []).filter((name) => !asked.includes(name.slice(1, -1)))
  return Math.max(quoted.length, ...Array.from(text.matchAll(RUN), ([run]) => run.split(/[、；]/u).length))
}
const ITEM_MAX = 24
const RUN = /[^，。；：、\n]{1,30}(?:[、；][^，。；：、\n]{1,30})+/gu
