// Owns the figures of somebody's own story that pick a tier: 躺了半个月 are 15 days, 鉴定下来是九级 is the 9th grade, 干了半年 are 6 months.
import { findQuantities, type Quantity } from '../../text/quantity.ts'
import { countSaid } from '../../text/quantity-numeral.ts'

/** As they are said, and behind them in the units that rules count in. */
export function figuresTold(said: string): readonly Quantity[] {
  // 十来天: ten at least, as people mean it.
  const text = said.replace(/(?<=[十\d]0?)来(?=个?(?:天|月|年|星期|礼拜|周|小时))/gu, '多')
  return [...findQuantities(text), ...REWRITTEN.flatMap((rewrite) => inOtherUnit(text, rewrite(text))), ...gradesIn(text)]
}

/** 半个月 counts in no unit by itself: what was rewritten is read anew, and the rest left as it is. */
function inOtherUnit(text: string, rewritten: string): readonly Quantity[] {
  if (rewritten === text) return []
  const known = new Set(findQuantities(text).map(({ value, unit }) => `${value}${unit}`))
  return findQuantities(rewritten).filter(({ value, unit }) => !known.has(`${value}${unit}`))
}

const COUNT = '([一二两三四五六七八九十]{1,3}|\\d{1,2})'
const DAYS_OF_WEEK = 7
const DAYS_OF_MONTH = 30
const MONTHS_OF_YEAR = 12
/** Beyond it nobody counts in days. */
const MONTHS_MOST = 3

/** 住了两个礼拜 → 14天, 半个多月 → 15多天 */
const inDays = (text: string): string =>
  text
    .replace(/大半个月/gu, `${DAYS_OF_MONTH / 2}多天`)
    .replace(/(?<![\p{Script=Han}\d](?:个|年))半个?(多)?月/gu, (_, more = '') => `${DAYS_OF_MONTH / 2}${more}天`)
    .replace(new RegExp(`${COUNT}个?(多)?(?:星期|礼拜|周)(?![岁年末一二三四五六日天])`, 'gu'), (said, count: string, more = '') =>
      inUnit(said, count, DAYS_OF_WEEK, `${more}天`),
    )
    .replace(new RegExp(`${COUNT}个(多|半)?月`, 'gu'), (said, count: string, more = '') =>
      (countSaid(count) ?? MONTHS_MOST + 1) > MONTHS_MOST
        ? said
        : more === '半'
          ? `${(countSaid(count) ?? 0) * DAYS_OF_MONTH + DAYS_OF_MONTH / 2}天`
          : inUnit(said, count, DAYS_OF_MONTH, `${more}天`),
    )

/** 干了半年 → 6个月, 一年半 → 18个月 */
const inMonths = (text: string): string =>
  text
    .replace(new RegExp(`${COUNT}年半`, 'gu'), (said, count: string) => {
      const years = countSaid(count)
      return years === undefined ? said : `${years * MONTHS_OF_YEAR + MONTHS_OF_YEAR / 2}个月`
    })
    .replace(/(?<![一二两三四五六七八九十\d上下])半年(?!度)/gu, `${MONTHS_OF_YEAR / 2}个月`)
const REWRITTEN = [inDays, inMonths]

function inUnit(said: string, count: string, times: number, unit: string): string {
  const value = countSaid(count)
  return value === undefined ? said : `${value * times}${unit}`
}

/** 工伤评了九级, 鉴定下来是8级 · not: 三级医院, 二级建造师 */
function gradesIn(text: string): readonly Quantity[] {
  if (!HURT.test(text)) return []
  return [...text.matchAll(GRADE)].flatMap(({ 0: raw, 1: said, index }) => {
    const value = countSaid(said)
    if (value === undefined || value < 1 || value > LOWEST_GRADE) return []
    return [{ raw, start: index, end: index + raw.length, value, low: value, high: value, unit: '级', qualifier: '' }]
  })
}
const LOWEST_GRADE = 10
const HURT = /工伤|伤残|残疾|致残|鉴定|评残|定残/u
const GRADE = new RegExp(`(?<![第\\d一二三四五六七八九十])${COUNT}级(?![工职市县医甲乙丙建教科处公路台大地响警及以])`, 'gu')

const GRADE_SAID = /([一二三四五六七八九十]{1,2})(级?\s?[至到~—–-]\s?(?=[一二三四五六七八九十]{1,2}级)|级)/gu

/** 七级至十级, 一至四级 of a rule → 7级至10级, 1至4级. */
export const gradesInDigits = (text: string): string =>
  text.replace(GRADE_SAID, (said, count: string, behind: string) => {
    const grade = countSaid(count)
    return grade === undefined || grade > LOWEST_GRADE ? said : `${grade}${behind}`
  })
