// Owns the writing of a quantity: the inverse of reading it.
import type { Quantity } from './quantity.ts'
import { toHan } from './quantity-numeral.ts'
import { LEADING, TRAILING } from './quantity-words.ts'

type Written = Pick<Quantity, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>

/** Units that are never told in 万. */
const UNSCALED = new Set(['%', '‰', '个百分点', '岁', '年', '倍'])

/** formatQuantity({value: 1300000, unit: '元', qualifier: '余', …}) → '130余万元'; a computed number has low = high = value and qualifier ''. */
export function formatQuantity(quantity: Written): string {
  const { value, low, high, unit, qualifier } = quantity
  const { lead, middle, trail } = splitQualifier(qualifier)
  if (unit === '' && value > 0 && value < 1) return `${lead}${fraction(value)}${trail}`
  if (value < 0 && unit === '摄氏度') return `${lead}零下${plain(-value)}${unit}${trail}`
  if (middle === '几' && high !== null) return `${lead}${hanTeen(value)}${unit}${trail}`
  if (lead === '上' || middle === '数' || middle === '几') return `${lead}${middle}${toHan(value).replace(/^一/u, '')}${unit}${trail}`
  if (low !== null && high !== null && low !== high)
    return `${lead}${formatNumber(low, unit, '')}—${formatNumber(high, unit, middle)}${unit}${trail}`
  return `${lead}${formatNumber(value, unit, middle)}${unit}${trail}`
}

/** Puts the qualifier where Chinese has it: 130余万, 2万余. */
function formatNumber(value: number, unit: string, middle: string): string {
  const [number, scale] = UNSCALED.has(unit) ? [value, ''] : scaled(value)
  // 130余万, but 1.1万多 and 2万余.
  return scale !== '' && (number < 10 || !Number.isInteger(number))
    ? `${plain(number)}${scale}${middle}`
    : `${plain(number)}${middle}${scale}`
}

/** fraction(2 / 3) → '三分之二'; what is none of the small ones stays a number. */
function fraction(value: number): string {
  const base = [2, 3, 4, 5, 6, 7, 8, 9, 10].find((each) => Math.abs(value * each - Math.round(value * each)) < 1e-9)
  if (base !== undefined) return `${toHan(base)}分之${toHan(Math.round(value * base))}`
  const parts = Number(`${value}e4`)
  return Number.isInteger(parts) && parts < 10 ? `万分之${toHan(parts)}` : plain(value)
}

function scaled(value: number): readonly [number, string] {
  if (value >= 1e8 && value % 1e6 === 0) return [value / 1e8, '亿']
  if (value >= 1e4 && value % 100 === 0 && value < 1e8) return [value / 1e4, '万']
  return [value, '']
}

/** Never 1e+21 and no binary dust: plain(0.1 + 0.2) → '0.3'. */
export const plain = (value: number): string => (Number.isInteger(value) ? BigInt(value).toString() : String(Number(value.toPrecision(12))))

function hanTeen(value: number): string {
  if (value >= 1e8) return `${hanTeen(value / 1e8)}亿`
  if (value >= 1e4) return `${hanTeen(value / 1e4)}万`
  return `${toHan(value)}几`
}

function splitQualifier(qualifier: string): { readonly lead: string; readonly middle: string; readonly trail: string } {
  const longest = (words: Readonly<Record<string, unknown>>, fits: (word: string) => boolean): string =>
    Object.keys(words)
      .filter(fits)
      .sort((a, b) => b.length - a.length)[0] ?? ''
  const lead = longest(LEADING, (word) => qualifier.startsWith(word))
  const rest = qualifier.slice(lead.length)
  const trail = longest(TRAILING, (word) => word !== '+' && rest.endsWith(word))
  return { lead, middle: rest.slice(0, rest.length - trail.length), trail }
}
