// Owns the reading of one numeral where it stands: its digits or Han numerals, a 余 or 多 inside, and its scale.
import { exponentOf, parseDigits, parseHan, parseNeighbours, shift } from './quantity-numeral.ts'

export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Set where the numeral itself tells a range: 三四百, 十几. */
  readonly range?: readonly [number, number]
  /** 余, 多, 几 or + inside; 数 or 几 before a bare scale. */
  readonly qualifier: string
  readonly han: boolean
  readonly scaled: boolean
  /** 百, 千, 万 alone, without a digit: counts only under a qualifier (上万家), never in 万名职工. */
  readonly bareScale: boolean
  readonly digits: string
}

const ARABIC = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d.,])|\\d+(?:\\.\\d+)?'
const HAN = '[零〇一二两三四五六七八九十百千万亿]+'
/** 4.35万 · 二百 · 数十 · 百分之六十 · 半数, 过半数 · not: a place name's 数 */
export const NUMERAL = new RegExp(
  `(?<arabic>${ARABIC})|(?<several>(?:几|(?<![人总次户件家个场条项页字分倍指少多])数)(?=[十百千万亿]))?(?<han>${HAN})|[过超]?半`,
  'gu',
)

const SCALE = /(?:十|百(?!分)|千(?![米克瓦卡伏]))?(?:万亿|万|亿)|百(?!分)|千(?![米克瓦卡伏])/uy
// 十来个 · not: 三年来, 一百来自江城
const MIDDLE =
  /把(?=[块个斤人])|来(?=[个名位家次场户块万人号](?![自员民]))|余(?![额热力])|多(?!样|媒体|元[化性的素、]|维|功能|层次|语)|\+(?![\dA-Za-z])/uy
const SMALLER = /(\d+)(万|千(?![米克瓦卡伏])|百(?!分))/uy

const matchAt = (form: RegExp, text: string, at: number): string => {
  form.lastIndex = at
  return form.exec(text)?.[0] ?? ''
}

/** Completes a match of NUMERAL; undefined where the Han characters are no number (十四五, 二〇二〇). */
export function scanNumeral(text: string, match: RegExpExecArray): Numeral | undefined {
  if (match.groups?.arabic !== undefined) return scanArabic(text, match)
  return match.groups?.han === undefined ? undefined : scanHan(text, match)
}

function scanArabic(text: string, match: RegExpExecArray): Numeral {
  const digits = match[0]
  const tail = scanTail(text, match.index + digits.length)
  const scaled = tail.scale !== ''
  const { rest, end } = scaled && tail.qualifier === '' ? scanRest(text, tail.end, exponentOf(tail.scale)) : { rest: 0, end: tail.end }
  const value = shift(parseDigits(digits), exponentOf(tail.scale)) + rest
  return { start: match.index, end, value, qualifier: tail.qualifier, han: false, scaled, bareScale: false, digits }
}

/** 5千 of 3万5千, 2000万 of 1亿2000万: what goes on in a smaller scale. */
function scanRest(text: string, at: number, above: number): { readonly rest: number; readonly end: number } {
  SMALLER.lastIndex = at
  const [whole = '', digits = '', scale = ''] = SMALLER.exec(text) ?? []
  const power = exponentOf(scale)
  if (whole === '' || digits.length + power > above) return { rest: 0, end: at }
  const behind = scanRest(text, at + whole.length, power)
  return { rest: shift(Number(digits), power) + behind.rest, end: behind.end }
}

function scanHan(text: string, match: RegExpExecArray): Numeral | undefined {
  const digits = match.groups?.han ?? ''
  const several = match.groups?.several ?? ''
  const start = match.index
  const teen = several === '' && /十$/u.test(digits) && text[start + digits.length] === '几'
  const tail = scanTail(text, start + match[0].length + (teen ? 1 : 0))
  const power = exponentOf(tail.scale)
  const scaled = tail.scale !== '' || /[百千万亿]/u.test(digits)
  const rest = { start, end: tail.end, han: true, scaled, digits }
  const neighbours = parseNeighbours(digits)
  if (neighbours !== undefined && digits.length > 1 && several === '') {
    const [low, high] = neighbours
    return {
      ...rest,
      value: shift(low, power),
      range: [shift(low, power), shift(high, power)],
      qualifier: tail.qualifier,
      bareScale: false,
    }
  }
  const small = parseHan(digits)
  if (small === undefined) return undefined
  const value = shift(small, power)
  if (teen) return { ...rest, value, range: [value, shift(small + 10, power)], qualifier: '几', bareScale: false }
  const bareScale = several === '' && /^[百千万亿]+$/u.test(digits)
  return { ...rest, value, qualifier: several + tail.qualifier, bareScale }
}

/** 余万, 万余, 万多: a qualifier on either side of the scale. */
function scanTail(text: string, at: number): { readonly end: number; readonly scale: string; readonly qualifier: string } {
  const before = matchAt(MIDDLE, text, at)
  const scale = matchAt(SCALE, text, at + before.length)
  const after = before === '' ? matchAt(MIDDLE, text, at + scale.length) : ''
  return { end: at + before.length + scale.length + after.length, scale, qualifier: before || after }
}
