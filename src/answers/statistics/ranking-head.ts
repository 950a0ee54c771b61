// Owns the first line of a ranking: the most or the least, the first three of them, or what each has.

import { countSaid } from '../../text/quantity-numeral.ts'
import { statistics } from '../../wording/statistics.ts'

const COUNT = '([两二三四五六七八九十]|\\d{1,2})'
/** 前三名的县区, 最多的三个 */
const FIRST = new RegExp(`(?:前|最[多高大长少低小短]的(?:前)?)${COUNT}(?:名|位|个|家|强|项|的|[县市区镇乡]|$)`, 'u')
/** 各县区会员数, 各镇有多少会员, 各区对比 · not: 各类, 各区哪个最多 */
const EACH = /各(?:个)?(?:县|市|区|镇|街道|乡|地)(?:[(（][县市区镇]+[)）]|[县市区镇地])?[^，。]{0,16}(?:数|多少|几|对比|比较|占比|比例|率)/u
const ORDERED = /哪|谁|最|排|从[多高大少低小]/u
const HEAD_MAX = 88

export const asksFirst = (text: string): boolean => FIRST.test(text)
/** How many are asked for: 3 of 前三名; undefined where no number is said. */
export const firstAsked = (text: string): number | undefined => countSaid(FIRST.exec(text)?.[1])
export const asksEach = (text: string): boolean => EACH.test(text) && !ORDERED.test(text) && !FIRST.test(text)

/** `told` in order, the first at the head. */
export function rankingHead(text: string, least: boolean, told: readonly string[]): string {
  if (asksEach(text)) return fitting(told)
  const head = least ? statistics.least : statistics.most
  return `${head}：${fitting(told.slice(0, firstAsked(text) ?? 1))}`
}

/** As many as stand in a first line; the next line has them all. */
export function fitting(told: readonly string[], mark = '；', room = HEAD_MAX): string {
  let line = told[0] ?? ''
  for (const each of told.slice(1)) {
    if (line.length + each.length + 1 > room) return `${line}……`
    line = `${line}${mark}${each}`
  }
  return line
}
