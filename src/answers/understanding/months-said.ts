// Owns the months of a year that are counted from its beginning: 前九个月 is 1至9月, as reports write it.
import { countSaid } from '../../text/quantity-numeral.ts'

const FIRST_MONTHS = /(?<![之以提]|成立|开工|退休)(?:前|头)(\d{1,2}|[两一二三四五六七八九十]{1,2})个?月(?!前|后|内)/gu

export const withMonthsSaid = (text: string): string =>
  text.replace(FIRST_MONTHS, (said, count: string) => {
    const last = countSaid(count)
    return last !== undefined && last > 1 && last <= 12 ? `1至${last}月` : said
  })
