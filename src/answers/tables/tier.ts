// Owns the tier that a stretch of text bounds, and which figures fall into it: 5000元至1万元, 超过2次.
import type { Quantity } from '../../text/quantity.ts'
import { parseDigits } from '../../text/quantity-numeral.ts'

export interface Tier {
  readonly low: number
  readonly high: number
  readonly lowIncluded: boolean
  readonly highIncluded: boolean
  readonly unit: string
}

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)\s?(万|亿)?\s?(元|周?岁|个?月|年|天|日|人|小时|次|场|级)?`
const INCLUDED = '(?:[(（](不?含)[^)）]*[)）])?'
const BETWEEN = new RegExp(`^(?:超过|高于|大于)?${NUMBER}${INCLUDED}\\s?(?:以上)?[至到~—\\-]+\\s?${NUMBER}${INCLUDED}(?:以下|以内)?$`, 'u')
/** 满10年不满20年 */
const FULL = new RegExp(`^满${NUMBER}(?:但|且)?(?:不满|不足|未满)${NUMBER}$`, 'u')
const FROM = new RegExp(`^(?:满|超过|大于|高于)?${NUMBER}${INCLUDED}\\s?(以上|及以上|起)?${INCLUDED}$`, 'u')
const UP_TO = new RegExp(`^(不?满|不足|不到|低于|小于|不超过)?${NUMBER}${INCLUDED}\\s?(以下|以内|及以下)?${INCLUDED}$`, 'u')

/** '5000元(含)至1万元' · '3万元以上' · '不满1年' */
export function tierOf(cell: string): Tier | undefined {
  const between = BETWEEN.exec(cell)
  if (between) {
    const [, low = '', lowScale, lowUnit, lowIncluded, high = '', highScale, highUnit, highIncluded] = between
    const unit = highUnit ?? lowUnit
    if (unit === undefined) return undefined
    const included = lowIncluded === '含' || highIncluded !== '含'
    return {
      low: scaledBy(low, lowScale ?? (lowUnit ? undefined : highScale)),
      high: scaledBy(high, highScale),
      lowIncluded: included && lowIncluded !== '不含' && !/^[超高大]/u.test(cell),
      highIncluded: highIncluded === '含',
      unit,
    }
  }
  const full = FULL.exec(cell)
  if (full) {
    const [, low = '', lowScale, lowUnit, high = '', highScale, highUnit = lowUnit] = full
    if (highUnit === undefined) return undefined
    return { low: scaledBy(low, lowScale), high: scaledBy(high, highScale), lowIncluded: true, highIncluded: false, unit: highUnit }
  }
  const bounded = /以下|以内|不满|不足|不到|低于|小于|不超过/u.test(cell)
  const open = /以上|及以上|起|满|超过|大于|高于/u.test(cell)
  const [, value = '', scale, unit, included] = (bounded ? (UP_TO.exec(cell)?.slice(1) ?? []) : (FROM.exec(cell) ?? [])) as (
    | string
    | undefined
  )[]
  if ((!bounded && !open) || value === '' || unit === undefined) return undefined
  const limit = scaledBy(value, scale)
  return bounded
    ? {
        low: Number.NEGATIVE_INFINITY,
        high: limit,
        lowIncluded: true,
        highIncluded: included === '含' || /不超过|及以下/u.test(cell),
        unit,
      }
    : { low: limit, high: Number.POSITIVE_INFINITY, lowIncluded: !/超过|大于|高于|不含/u.test(cell), highIncluded: true, unit }
}

const scaledBy = (digits: string, scale: string | undefined): number =>
  parseDigits(digits) * (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1)

/** 八千多 lies above 8000, 不到一万 below: a bound is no more than a hint of the side. */
export function fallsInto({ value, low, high, unit, qualifier }: Quantity, tier: Tier, text: string): boolean {
  if (
    unit.replace('周岁', '岁') !== tier.unit.replace('周岁', '岁') &&
    !(tier.unit === '元' && (unit === '' || unit === '块') && SPENDS.test(text))
  )
    return false
  // 2万到5万的那一档
  if (low !== null && high !== null && low < high && /档|那一?[级段]/u.test(text)) return low >= tier.low && high <= tier.high
  const above = /[多余逾超过]|以上/u.test(qualifier) || /(?:超过|超|多于|大于)\s?[\d一二三四五六七八九十两]/u.test(text)
  const below = /近|不足|不到|以下/u.test(qualifier) || /不到|不足|不满/u.test(text)
  const inside = value > tier.low && value < tier.high
  if (inside) return true
  if (value === tier.low) return above || (!below && tier.lowIncluded)
  return value === tier.high && (below || (!above && tier.highIncluded))
}

const SPENDS = /[花掏付交]|自费|自付|自负|自理|[块元钱]|费用|医药费|药费/u
