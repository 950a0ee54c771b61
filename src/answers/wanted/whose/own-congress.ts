// Owns the congress that is asked of: what 工会第八次代表大会 chose is no answer for 团代会, nor 共青团第九次代表大会 for 妇联九大.
import { type Evidence, headingOf } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

/** 妇联九大 · not: 三大平台, 八大家 */
const GREAT = '大(?!\\p{Script=Han}?[家力型队]|平台|工程|行动|举措|重点|品牌|体系|机制|任务|方面|项目)'

const BODIES: readonly { readonly asks: RegExp; readonly own: RegExp }[] = [
  { asks: congressOf('团', '共青团|(?<![集社])团[省市区县委]{0,2}'), own: /共青团|团员|青年团|团代会|(?<![集社])团[省市区县]?委/u },
  { asks: congressOf('妇', '妇联|妇女'), own: /妇女|妇联|妇代会/u },
  { asks: congressOf('工', '工会'), own: /工会|会员|工代会/u },
]

/** 团代会, 县妇联九大, 工会第八次代表大会 */
function congressOf(short: string, body: string): RegExp {
  return new RegExp(`${short}代会|(?:${body})(?:的?第?[一二三四五六七八九十]{1,3}(?:${GREAT}|次代表大会))`, 'u')
}

const KIND = '共青团|团员|青年团|团[省市区县]?委|妇女|妇联|工会|会员|职工|残疾人|残联|科协|文联|侨联|工商联|青联|学联|党|人民'
const NAMES_KIND = new RegExp(KIND, 'u')
/** Of whom a congress is, the nearest word before it says: 工会主席参加共青团第九次代表大会. */
const HELD = new RegExp(`(?:${KIND})(?:(?!${KIND})[^，。；\\n]){0,10}代表大会|[团妇工]代会`, 'gu')

/** 那科协的主席呢 behind 妇代会: what is put anew names whose it is, and not the talk before. */
const saidOf = ({ text, raw }: Question): string => (NAMES_KIND.test(raw) ? raw : text)

export function isOfOwnCongress(question: Question, { passage, parsed, window }: Evidence): boolean {
  const text = saidOf(question)
  const asked = BODIES.filter(({ asks }) => asks.test(text))
  if (asked.length === 0) return true
  const before = parsed.text.slice(0, window.end)
  const told = [...before.matchAll(HELD)].at(-1)?.[0] ?? `${headingOf({ passage })}|${before}`
  const [order, orderTold] = [ORDER.exec(text), ORDER.exec(told)].map((which) => which?.[1] ?? which?.[2])
  return (order === undefined || orderTold === undefined || order === orderTold) && asked.some(({ own }) => own.test(told))
}
/** 妇联九大 is none that 妇联第八次代表大会 tells of. */
const ORDER = new RegExp(`第([一二三四五六七八九十]{1,3})次|([一二三四五六七八九十]{1,3})${GREAT}`, 'u')
