// Owns the reading of shares told in words: 百分之六十, 三分之二, 1/3, 半数以上.
import type { Quantity } from './quantity.ts'
import { parseHan, shift } from './quantity-numeral.ts'
import { boundsOf, readLead, readTrail } from './quantity-parts.ts'

const FRACTION = /([百千万]|十万|[二三四五六七八九十]+)分之([零〇一二两三四五六七八九十百点]+|\d+(?:\.\d+)?)/uy
// 1/3的职工 · not: 5/1, 24/7, 2020/1/3
const SLASHED = /(?<![\d/.])([1-9])\/([2-9]|10)(?=[的以左，。；、强]|$)(?!\d)/uy
// 半数以上, 一半的企业, 过半数的代表 · not: 半数字化, 上半年
const HALF = /(过|超)?(?:半数(?![字据])|(?<=近|超过|将近|不到|不足)半(?=的|数|[，。；、]|$)|一半(?!会儿|是))/uy

/** 百分之六十 → 60 %; 三分之二 → 0.666… without a unit; 半数以上 → 50 %. */
export function readFraction(text: string, match: RegExpExecArray): Quantity | undefined {
  const read = readWords(text, match.index) ?? readSlashed(text, match.index) ?? readHalf(text, match.index)
  if (read === undefined) return undefined
  const { start, end, value, unit, qualifier } = read
  const lead =
    qualifier === ''
      ? readLead(text, { start, end, value: 100, qualifier: '', han: true, scaled: false, bareScale: false, digits: '' })
      : { word: qualifier, start }
  const trail = readTrail(text, end, unit)
  const whole = lead.word + trail.word
  return { raw: '', start: lead.start, end: trail.end, value, ...boundsOf(value, whole), unit, qualifier: whole }
}

interface Share {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly qualifier: string
}

function readWords(text: string, at: number): Share | undefined {
  const [whole, base = '', share = ''] = matchAt(FRACTION, text, at) ?? []
  if (whole === undefined) return undefined
  const amount = /^\d/u.test(share) ? Number(share) : parsePointed(share)
  if (amount === undefined) return undefined
  const end = at + whole.length
  if (base === '百' || base === '千') return { start: at, end, value: amount, unit: base === '百' ? '%' : '‰', qualifier: '' }
  const power = base === '万' ? 4 : base === '十万' ? 5 : 0
  return { start: at, end, value: power > 0 ? shift(amount, -power) : amount / (parseHan(base) ?? 1), unit: '', qualifier: '' }
}

function readSlashed(text: string, at: number): Share | undefined {
  const [whole, part, base] = matchAt(SLASHED, text, at) ?? []
  if (whole === undefined || Number(part) >= Number(base)) return undefined
  return { start: at, end: at + whole.length, value: Number(part) / Number(base), unit: '', qualifier: '' }
}

function readHalf(text: string, at: number): Share | undefined {
  const [whole, over = ''] = matchAt(HALF, text, at) ?? []
  return whole === undefined ? undefined : { start: at, end: at + whole.length, value: 50, unit: '%', qualifier: over === '' ? '' : '超' }
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | undefined {
  form.lastIndex = at
  return form.exec(text) ?? undefined
}

/** parsePointed('九十八点五') → 98.5 */
function parsePointed(text: string): number | undefined {
  const [whole = '', decimals] = text.split('点')
  const value = parseHan(whole)
  if (value === undefined || decimals === undefined) return value
  const digits = Array.from(decimals, (char) => parseHan(char))
  return digits.includes(undefined) ? undefined : Number(`${value}.${digits.join('')}`)
}
