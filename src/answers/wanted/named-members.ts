// Owns questions for the members of a group by name: 名单, 三家工作室叫什么. How many there are, and what else stands in a row, names none of them.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

const COUNT = '(?:\\d+|[两二三四五六七八九十]+)'
const UNIT = '(?:名|位|家|个|所|支|对|户|人|座|项|条|门)'
/** 16名成员的名单 · 三家工作室叫什么 · 21家企业是哪些 */
const COUNTED = new RegExp(
  `(?<![第\\d])(${COUNT})${UNIT}[^，。；？?]{0,16}?，?(?:的名单|名单|(?:分别|都|各)?(?:叫什么|叫啥|叫些?什么|名字|是谁|有谁|是哪些|有哪些|是哪几|是哪[两三四五六七八九十\\d]))`,
  'u',
)
const LIST = /名单/u
const HAN = '零一二三四五六七八九十'

/** A list answers with its whole passage from the sentence on. */
const REACH = 420

export function namesMembers({ text, asked }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const counted = COUNTED.exec(text)?.[1]
  if ((counted === undefined && !LIST.test(text)) || asked === 'figure' || passage.cells) return true
  const wanted = counted === undefined ? LEAST : numberOf(counted)
  const told = longestList(parsed.text.slice(sentence.start, sentence.start + REACH))
  return told.open ? told.items >= LEAST : told.items * 2 >= wanted && told.items >= Math.min(LEAST, wanted)
}
const LEAST = 2

function numberOf(raw: string): number {
  if (/^\d/u.test(raw)) return Number(raw)
  if (raw === '两') return 2
  const at = raw.indexOf('十')
  if (at < 0) return HAN.indexOf(raw)
  return (at === 0 ? 1 : HAN.indexOf(raw[0] ?? '')) * 10 + (at === raw.length - 1 ? 0 : HAN.indexOf(raw[at + 1] ?? ''))
}

/** 甲、乙和丙; items that count something (17人、8家) are no names. `open`: it ends with 等, and names but some. */
function longestList(text: string): { readonly items: number; readonly open: boolean } {
  const lines = text
    .split(/\n/u)
    .filter((line) => line.trim().length > 1 && line.trim().length <= ITEM_MAX && !/\d[名家个人]|[。；]$/u.test(line))
  const runs = [...text.matchAll(RUN)].map(([run]) => ({
    items: run.split(/、|和|及|与|；/u).filter((item) => !/\d+\p{Script=Han}/u.test(item)).length,
    open: /等$/u.test(run),
  }))
  const quoted = text.match(/“[^”]+”|《[^》]+》/gu)?.length ?? 0
  return [{ items: lines.length, open: false }, { items: quoted, open: false }, ...runs].reduce((best, each) =>
    each.items > best.items ? each : best,
  )
}
const ITEM_MAX = 24
const RUN = /[^，。；：、\n]{1,30}(?:[、；][^，。；：、\n]{1,30})+(?:等)?/gu
