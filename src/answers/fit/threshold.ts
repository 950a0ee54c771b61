// Owns amounts that somebody states of their own case: 年薪35万能申请吗 is answered where a bound of the 年薪 stands, and by no word of yes or no.
import { findQuantities } from '../../text/quantity.ts'
import { remember } from '../../text/remember.ts'
import type { Question } from '../question.ts'

const OWN =
  /(\p{Script=Han}{2})(?:才|只有|就|有|是|达到?|到|超过)?\d+(?:\.\d+)?[万千百亿]*(?:元|块|岁|年|个月|分)?[^\d多少几]{0,16}(?:吗|没有?|不|行不行)?[？?]?$/u
const BOUND = '(?:须|应|要|需|必须)?(?:高于|低于|大于|小于|超过|不超过|不高于|不低于|不少于|不足|未满|不满|达到|达|满|在)?\\d'
const FITS = 0.14
const REMEMBERED = 100

/** What is stated of, where a question for yes or no states an amount. */
const statedIn = ({ asked, text }: Question): string | undefined => (asked === 'yesno' ? OWN.exec(text)?.[1] : undefined)

/** 我儿子15岁，能进健身房吗 is told by 16周岁以下不得入内. */
const OWN_AGE = /\d周?岁/u
const AGE_BOUND = /\d周?岁(?:及?以[上下内]|之间)|[未年不]满\d+周?岁|\d周?岁?[至到~—-]\d+周?岁/u

export function boundFit(question: Question, text: string): number {
  if (question.asked === 'yesno' && OWN_AGE.test(question.text) && AGE_BOUND.test(text)) return FITS
  if (question.asked === 'yesno' && isBeyond(question.text, text)) return BEYOND
  const stated = statedIn(question)
  return stated !== undefined && boundOf(stated).test(text) ? FITS : 0
}

/** 自己就出了900块，互助金还能领不 is told by 自付金额不足1000元的，不予给付. */
function isBeyond(asked: string, text: string): boolean {
  if (!PAID_ONESELF.test(asked)) return false
  const [own, more] = sumsIn(asked)
  const [, least] = BOUND_OF_SUM.exec(text) ?? []
  return own !== undefined && more === undefined && least !== undefined && REFUSES.test(text) && own < (sumsIn(least)[0] ?? 0)
}
const sumsIn = remember(REMEMBERED, (text) => findQuantities(text).flatMap(({ unit, value }) => (unit === '元' ? [value] : [])))
const PAID_ONESELF = /自付|(?:自己|个人|自个儿?|本人)[^，。；？?]{0,4}[出掏付花贴]/u
const BOUND_OF_SUM = /(?:不足|低于|未满|不满|少于|不到)(\d[\d.,]*万?元)/u
const REFUSES = /不予|不给|不可|不能|不再/u
const BEYOND = 0.4
const boundOf = remember(REMEMBERED, (stated) => new RegExp(stated + BOUND, 'u'))

/** Whether the amount that somebody states lies within the one bound of the same thing; undefined where there is none or more than one. */
export function isWithinBound(question: Question, text: string): boolean | undefined {
  const stated = statedIn(question)
  const [own, more] = findQuantities(question.text).filter(({ unit }) => unit === '元' || unit === '岁' || unit === '')
  const bounds = stated === undefined ? [] : [...text.matchAll(boundsOf(stated))]
  const [, relation = '', said = ''] = bounds[0] ?? []
  const bound = findQuantities(said)[0]
  if (own === undefined || more !== undefined || bounds.length !== 1 || bound === undefined || (own.unit !== '' && own.unit !== bound.unit))
    return undefined
  return OVER.test(relation)
    ? own.value > bound.value || (own.value === bound.value && !/高于|大于|超过/u.test(relation))
    : own.value < bound.value
}
const OVER = /高于|大于|超过|不低于|不少于|达|满/u
const boundsOf = remember(
  REMEMBERED,
  (stated) =>
    new RegExp(
      `${stated}(?:须|应|要|需|必须|在)?(高于|大于|(?<!不)超过|不低于|不少于|达到|达|满|低于|小于|不足|不到)(\\d[\\d.,]*[万千百]*(?:元|岁))`,
      'gu',
    ),
)

export const statesOwnAmount = (question: Question): boolean => statedIn(question) !== undefined
