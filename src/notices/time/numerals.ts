// Owns the small numbers in which people say days and hours: 8, ８, 八, 十一, 二十五, 廿三.

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  日: 7,
  天: 7,
}

/** What stands for such a number inside a larger pattern. */
export const NUMERAL = '(?:\\d{1,3}|[零〇一二两三四五六七八九十廿]{1,3})'

/** smallNumber('二十五') → 25; '两' → 2; '12' → 12. No number: undefined. */
export function smallNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  const parts = /^(?:([二两三四五六七八九])?(十)|(廿))?([零〇一二两三四五六七八九])?$/.exec(text)
  if (!parts || text === '') return undefined
  const [, tensDigit, ten, twenty, ones] = parts
  const tens = twenty ? 20 : ten ? digit(tensDigit ?? '一') * 10 : 0
  return tens + digit(ones ?? '零')
}

/** weekdayNumber('日') → 7; '三' → 3; '3' → 3. */
export function weekdayNumber(text: string): number {
  return DIGITS[text] ?? Number(text)
}

const digit = (text: string): number => DIGITS[text] ?? 0
