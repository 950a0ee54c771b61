// Owns ranks: 位居全市第一, 排名第3, 获团体第三名. An ordinal is a figure only where something is ranked.
import type { Quantity } from '../../text/quantity.ts'
import { parseHan } from '../../text/quantity-numeral.ts'

// 在全国经济技术开发区中排名第一 · 团体第三名 · not: 第三届, 第十九次
const RANK =
  /(?:(?<=(?:排名|名列|位列|位居|居|列)[^，。；、第]{0,10})第\s?([一二三四五六七八九十\d]{1,3})(位|名)?|第\s?([一二三四五六七八九十\d]{1,3})(名))(?![届次批期季章条轮个])/gu

export function findRanks(text: string): Quantity[] {
  if (!text.includes('第')) return []
  return [...text.matchAll(RANK)].flatMap((match) => {
    const digits = match[1] ?? match[3] ?? ''
    const value = /^\d/u.test(digits) ? Number(digits) : parseHan(digits)
    if (value === undefined) return []
    return [
      {
        raw: match[0],
        start: match.index,
        end: match.index + match[0].length,
        value,
        low: value,
        high: value,
        unit: match[2] ?? match[4] ?? '位',
        qualifier: '',
      },
    ]
  })
}
