// Owns amounts that somebody states of their own case: 年薪35万能申请吗 is answered where a bound of the 年薪 stands, and by no word of yes or no.
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
  const stated = statedIn(question)
  return stated !== undefined && boundOf(stated).test(text) ? FITS : 0
}
const boundOf = remember(REMEMBERED, (stated) => new RegExp(stated + BOUND, 'u'))

export const statesOwnAmount = (question: Question): boolean => statedIn(question) !== undefined
