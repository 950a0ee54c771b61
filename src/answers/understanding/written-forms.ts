// Owns how documents write what people count and number otherwise: 一期 as 每期, 三年 as 3年, 九大 as 第九次代表大会.
import type { Alternative } from '../../search/lexicon.ts'
import { parseHan } from '../../text/quantity-numeral.ts'
import { MEASURE } from './measure-words.ts'

export const writtenForms = (text: string): readonly Alternative[] => [...oneAndEach(text), ...inDigits(text), ...congressInFull(text)]

/** 一期多少天 is told by 每期5天, 每天多少 by 每日80元. */
const ONE = new RegExp(`^[一每](?:个?(${MEASURE}|天|日|晚|夜|年|月|周|星期|人|学期|学年))$`, 'u')
function oneAndEach(text: string): readonly Alternative[] {
  const measure = ONE.exec(text)?.[1]
  if (measure === undefined) return []
  return (ALIKE.find((alike) => alike.includes(measure)) ?? [measure])
    .flatMap((each) => [`每${each}`, `每个${each}`, `一个${each}`])
    .filter((other) => other !== text)
    .map((other) => ({ text: other, weight: EACH }))
}
const ALIKE: readonly (readonly string[])[] = [
  ['天', '日'],
  ['晚', '夜'],
  ['周', '星期'],
]
const EACH = 0.9

/** 连续三年 is 连续3年 in a report. */
const SOME_YEARS = /^([一二三四五六七八九十]{1,2})(?=年)/u
function inDigits(text: string): readonly Alternative[] {
  const digits = SOME_YEARS.exec(text)?.[1]
  return digits === undefined ? [] : [{ text: text.replace(digits, `${parseHan(digits) ?? digits}`), weight: EACH }]
}

/** 工会九大 is 工会第九次代表大会 in a report. */
const CONGRESS = /^([一二三四五六七八九十]{1,3})大$/u
const CONGRESSES = ['代表大会', '会员代表大会', '工会会员代表大会'] as const

function congressInFull(text: string): readonly Alternative[] {
  const number = CONGRESS.exec(text)?.[1]
  return number === undefined ? [] : CONGRESSES.map((name) => ({ text: `第${number}次${name}`, weight: EACH }))
}
