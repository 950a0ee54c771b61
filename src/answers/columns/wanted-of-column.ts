// Owns what a question wants of a column: its sum, its average, the most or the least, the first three, those beyond a bound, or each.

import { countSaid } from '../../text/quantity-numeral.ts'
import type { Question } from '../question.ts'
import { asksEach } from '../statistics/ranking-head.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { type Bound, boundIn } from './bound.ts'

export type Wanted =
  | { readonly kind: 'sum' | 'count' | 'each' }
  | { readonly kind: 'average'; readonly each: string }
  | { readonly kind: 'order'; readonly least: boolean; readonly first: number }
  | { readonly kind: 'beyond'; readonly bound: Bound }

// 总会员数 · 案件总数 · not: 总工会, 总结
const ASKS_SUM = new RegExp(`${SUM_WORDS}|全部加|总(?:人|件|户|次)?数|总(?![工结体书经部站])\\p{Script=Han}{1,6}数`, 'u')
const MOST = '最[多高大长]'
const LEAST = '最[少低小短]'
/** 哪个项目奖金最高, 奖金最高的项目, 最高的是谁 */
const extreme = (form: string): RegExp =>
  new RegExp(`(?:哪|谁|什么)[^，。]{0,20}${form}|${form}的\\p{Script=Han}{0,8}?(?:是|为|叫)?(?:哪|谁|什么|$)`, 'u')
const ASKS_MOST = extreme(MOST)
const ASKS_LEAST = extreme(LEAST)
/** 前三名, 最多的三个 */
const FIRST = /(?:前|(最[多高大长少低小短])的(?:前)?)([一两二三四五六七八九十]|\d{1,2})(?:名|位|个|家|强|项|的|[县市区镇乡]|$)/u
const FROM_LEAST = /最[少低小短]|倒数|从[少低小短]到[多高大长]/u
/** 平均每个区 */
const AVERAGE =
  /(?:平均(?:到|下来)?每?一?[个家项]?|每一?[个家项])(\p{Script=Han}{1,4}?)(?:平均)?(?:能|要|大约)?(?=挽|办|花|用|发|有|收|培|慰|走|补|奖|帮|建|新|投|参|多少|几)/u

export function wantedOf({ text, asked }: Question): Wanted | undefined {
  const first = FIRST.exec(text)
  if (first) return { kind: 'order', least: FROM_LEAST.test(text), first: countSaid(first[2]) ?? 1 }
  if (ASKS_MOST.test(text)) return { kind: 'order', least: false, first: 1 }
  if (ASKS_LEAST.test(text)) return { kind: 'order', least: true, first: 1 }
  const bound = boundIn(text)
  if (bound) return { kind: 'beyond', bound }
  if (asksEach(text)) return { kind: 'each' }
  const each = AVERAGE.exec(text)?.[1]
  if (each) return { kind: 'average', each }
  // 慰问了哪些单位，一共多少钱 asks for the rows as well.
  if (/哪[些几]/u.test(text)) return undefined
  if (ASKS_SUM.test(text)) return { kind: 'sum' }
  return asked === 'figure' && /多少|几/u.test(text) ? { kind: 'count' } : undefined
}
