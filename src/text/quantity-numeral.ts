// Owns the value of a numeral: digits with separators, Han numerals, and the scales 万 and 亿.

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }

/** How many tens a scale multiplies by: '百万' → 6, '' → 0. */
export const exponentOf = (scale: string): number =>
  Array.from(scale, (char) => (char === '万' ? 4 : char === '亿' ? 8 : (PLACES[char] ?? 0))).reduce((sum, power) => sum + power, 0)

/** Shifts by powers of ten without binary dust: shift(16.57, 8) → 1657000000. */
export const shift = (value: number, exponent: number): number => Number(`${value}e${exponent}`)

/** parseDigits('1,100') → 1100; parseDigits('2 232') → 2232; parseDigits('0.5') → 0.5 */
export const parseDigits = (text: string): number => Number(text.replace(/[,\s]/gu, ''))

/** Below 万: '二百零五' → 205; '两千三' → 2300; '百' → 100; undefined for '二〇二〇' and '三四'. */
function parseSmall(text: string): number | undefined {
  let sum = 0
  let digit: number | undefined
  let place = 4
  let zero = false
  for (const char of text) {
    const power = PLACES[char]
    if (power === undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = DIGITS[char]
      zero ||= digit === 0
      continue
    }
    if (power >= place) return undefined
    sum += (digit || 1) * 10 ** power
    digit = undefined
    zero = false
    place = power
  }
  if (digit === undefined) return sum
  if (text.length > 1 && sum === 0) return undefined
  return sum + digit * (zero || place > 3 ? 1 : 10 ** Math.max(0, place - 1))
}

/** How many a word says: 两 → 2, 十一 → 11, 12 → 12. */
export const countSaid = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : /^\d/u.test(said) ? Number(said) : parseHan(said.replace('两', '二'))

/** parseHan('二百') → 200; parseHan('一万二') → 12000; parseHan('三亿五千万') → 350000000; undefined for a row of digits. */
export function parseHan(text: string): number | undefined {
  for (const [char, power] of [
    ['亿', 8],
    ['万', 4],
  ] as const) {
    const at = text.lastIndexOf(char)
    if (at < 0) continue
    const left = at === 0 ? 1 : parseHan(text.slice(0, at))
    const rest = text.slice(at + 1)
    const right = rest === '' ? 0 : parseHan(rest)
    if (left === undefined || right === undefined) return undefined
    return left * 10 ** power + (rest.length === 1 && rest in DIGITS ? right * 10 ** (power - 1) : right)
  }
  return text === '' ? undefined : parseSmall(text)
}

/** Two neighbours tell a small range: '三四' → [3, 4]; '两三百' → [200, 300]; undefined for '三五'. */
export function parseNeighbours(text: string): readonly [number, number] | undefined {
  const low = DIGITS[text[0] ?? '']
  const high = DIGITS[text[1] ?? '']
  if (low === undefined || high !== low + 1 || low === 0) return undefined
  const tail = text.slice(2)
  if (!/^[十百千万亿]*$/u.test(tail)) return undefined
  const power = exponentOf(tail)
  return [low * 10 ** power, high * 10 ** power]
}

const HAN_DIGITS = '零一二三四五六七八九'

/** toHan(20) → '二十'; toHan(300000) → '三十万'. For round numbers only: one digit and zeros. */
export function toHan(value: number): string {
  if (value >= 1e8) return `${toHan(value / 1e8)}亿`
  if (value >= 1e4) return `${toHan(value / 1e4)}万`
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < place) continue
    const digit = Math.floor(value / place)
    const rest = value % place
    return `${place === 10 && digit === 1 ? '' : HAN_DIGITS[digit]}${name}${rest > 0 ? toHan(rest) : ''}`
  }
  return HAN_DIGITS[value] ?? String(value)
}
