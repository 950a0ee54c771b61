// Owns what a question wants of a column: its sum, its average, the most or the least, the third, those beyond a bound, or each.

import { countSaid } from '../../text/quantity-numeral.ts'
import type { Question } from '../question.ts'
import { asksEach, firstAsked } from '../statistics/ranking-head.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { type Bound, boundIn } from './bound.ts'

export type Wanted =
  | { readonly kind: 'sum' | 'count' | 'each' | 'spread' }
  | { readonly kind: 'average'; readonly each: string }
  /** The `first` so many, or the one at the `nth` place alone. */
  | { readonly kind: 'order'; readonly least: boolean; readonly first: number; readonly nth?: number }
  | { readonly kind: 'beyond'; readonly bound: Bound }

// 总会员数 · 案件总数 · not: 总工会, 总结
const ASKS_SUM = new RegExp(`${SUM_WORDS}|全部加|总(?:人|件|户|次)?数|总(?![工结体书经部站])\\p{Script=Han}{1,6}数`, 'u')
const MOST = '最[多高大长]'
const LEAST = '最[少低小短]'
/** 哪个项目奖金最高, 奖金最高的项目, 最高的是谁, 最多的一次有多少 */
const extreme = (form: string): RegExp =>
  new RegExp(`(?:哪|谁|什么)[^，。]{0,20}${form}|${form}的\\p{Script=Han}{0,8}?(?:是|为|叫)?(?:哪|谁|什么|有?多少|有几|$)`, 'u')
const ASKS_MOST = extreme(MOST)
const ASKS_LEAST = extreme(LEAST)
/** 最多的和最少的差多少 */
const ASKS_SPREAD = new RegExp(`(?:${MOST}.{0,8}${LEAST}|${LEAST}.{0,8}${MOST}).{0,8}(?:差|多)`, 'u')
/** 排第二的是哪个, 第三名是谁 */
const NTH = /(?:排名?|居|位居|列)(?:在|到)?第([一二三四五六七八九十]|\d{1,2})|第([一二三四五六七八九十]|\d{1,2})[多高大少低小]/u
const IN_ORDER = /排(?:名|序|行|一?下)|从多到少|从少到多|从高到低|从低到高/u
const FROM_LEAST = /最[少低小短]|倒数|从[少低小短]到[多高大长]|第.[少低小]/u
/** 平均每个区, 每个区县平均 */
const KINDS = '(?:区县|县区|县市区|市县|地区|地方|街道|单位|项目|企业|[区县镇乡市]|\\p{Script=Han}{1,4}?[班赛站家坊课营])'
const AVERAGE = new RegExp(`平均(?:到|下来)?每?一?[个家项]?(${KINDS})|(?:每一?[个家项]|各)(${KINDS})(?:的)?平均`, 'u')

export function wantedOf({ text, asked }: Question): Wanted | undefined {
  const least = FROM_LEAST.test(text)
  if (ASKS_SPREAD.test(text)) return { kind: 'spread' }
  const first = firstAsked(text)
  if (first !== undefined) return { kind: 'order', least, first }
  const nth = NTH.exec(text)
  if (nth) return { kind: 'order', least, first: 1, nth: countSaid(nth[1] ?? nth[2]) ?? 1 }
  if (ASKS_MOST.test(text)) return { kind: 'order', least: false, first: 1 }
  if (ASKS_LEAST.test(text)) return { kind: 'order', least: true, first: 1 }
  const bound = boundIn(text)
  if (bound) return { kind: 'beyond', bound }
  if (IN_ORDER.test(text)) return { kind: 'order', least, first: 1 }
  const [, each = ''] = AVERAGE.exec(text)?.filter(Boolean) ?? []
  if (each !== '') return { kind: 'average', each }
  if (asksEach(text)) return { kind: 'each' }
  // 慰问了哪些单位，一共多少钱 asks for the rows as well.
  if (/哪[些几]/u.test(text)) return undefined
  if (ASKS_SUM.test(text)) return { kind: 'sum' }
  return asked === 'figure' && /多少|几/u.test(text) ? { kind: 'count' } : undefined
}
