// Owns amounts that go by case, where the question names no case: 一孩500元，二孩800元，三孩1200元 for 生孩子给多少钱.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import { AGE_BAND } from '../tables/age-band.ts'

/** A case of few words and its amount, and nothing else: 二孩800元; 劳模：每月60元. */
const TIER = /(?:^|[：:、])(\p{Script=Han}{1,6}?)[：:]?((?:每\p{Script=Han}{1,2})?)\d[\d.,]*[万千]?(元|天|%)[，、；。]?\s*$/u
/** 80至89周岁60元: the same by age. */
const AGED_TIER = new RegExp(
  `(?:^|[：:、])(${AGE_BAND})[：:]?((?:每\\p{Script=Han}{1,2})?)\\d[\\d.,]*[万千]?(元|天|%)[，、；。]?\\s*$`,
  'u',
)
/** 发放慰问金306万元 beside 发放助学金86万元 are two deeds, and no cases of one. */
const DEED = /^(?:发放|投入|支出|拨付|筹集|收缴|返还|慰问|资助|奖励|支付)/u
const TIERS_MOST = 6

/** The stretch with the cases on both sides of it, where there is room for them: together they are one answer, however many figures they hold. */
export function withTiersBeside(question: Question, { parsed, window }: Evidence): Span | undefined {
  if (question.asked !== 'figure' || question.slots.length > 1) return undefined
  const textOf = ({ start, end }: Span): string => parsed.text.slice(start, end)
  const first = parsed.clauses.findIndex(({ end }) => end > window.start)
  const last = parsed.clauses.findLastIndex(({ start }) => start < window.end)
  const own = tierIn(textOf(parsed.clauses[last] ?? window))
  const name = own?.[1]
  if (!own || !name || DEED.test(name)) return undefined
  const isTier = (clause: Span | undefined): boolean => {
    const [, other = '', each, unit] = (clause && tierIn(textOf(clause))) ?? []
    return isAlike(name, other) && each === own[2] && unit === own[3] && !names(question, name, other) && !names(question, other, name)
  }
  let [from, to] = [first, last]
  while (isTier(parsed.clauses[to + 1])) to++
  while (isTier(parsed.clauses[from - 1])) from--
  const [head, tail] = [parsed.clauses[from], parsed.clauses[to]]
  if (!head || !tail || (from === first && to === last)) return undefined
  const wider = { start: Math.min(head.start, window.start), end: tail.end }
  return textOf(wider).length <= HEADLINE_MAX && to - from < TIERS_MOST ? wider : undefined
}

const tierIn = (clause: string): RegExpExecArray | null => AGED_TIER.exec(clause) ?? TIER.exec(clause)

/** 一孩 and 二孩, 全国劳模 and 省劳模: named alike but for what parts them. */
const isAlike = (one: string, other: string): boolean =>
  (isAge(one) && isAge(other)) ||
  (!one.endsWith(other) &&
    !other.endsWith(one) &&
    (one.slice(-2) === other.slice(-2) || (one.length === other.length && one.slice(-1) === other.slice(-1))))
const isAge = (name: string): boolean => /^(?:年?满)?(?:\d|百岁)/u.test(name)

/** 二胎 names 二孩, and not 三孩. */
const names = ({ terms }: Question, one: string, other: string): boolean =>
  terms.some(({ text, alternatives }) =>
    [text, ...alternatives.flatMap((each) => (each.weight >= SAME ? [each.text] : []))].some(
      (word) => one.includes(word) && !other.includes(word),
    ),
  )
const SAME = 0.8
