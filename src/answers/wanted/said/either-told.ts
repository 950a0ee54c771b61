// Owns what is asked as one of two: 拎的是油还是米 is told where 油 or 米 stands, or what excludes both.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { saidNear } from '../near-text.ts'

const EITHER =
  /(?:是|算|归|发|给|由|按)(?<one>[^，。；？?是还]{1,8}?)(?:[的出算发给]{0,2})(?:，)?还是(?:说|是|由|按|归|发|给)?(?<other>[^，。；？?]{1,8}?)(?:[的出呢啊呀]{0,2})(?:$|[，。；？?])/u
/** 多了还是少了, 有还是没有, 贵还是便宜: a direction, which is told by figures. */
const DIRECTION =
  /^(?:更|变|是)?(?:[多少高低大小快慢早晚好坏贵有没]|便宜|增[加长]?|减少?|涨|跌|[上下]?[升降])(?:了|些|一点)?$|免费|收费|自愿|能|可以|继续|停/u

const COUNTS = /多少|几/u

export function tellsEither({ text, places }: Question, evidence: Evidence): boolean {
  const { one = '', other = '' } = (COUNTS.test(text) ? undefined : EITHER.exec(text)?.groups) ?? {}
  if (one === '' || other === '' || [one, other].some((each) => DIRECTION.test(each)) || places.length > 1) return true
  const said = saidNear(evidence)
  return [one, other].some((each) => partsOf(each).some((part) => said.includes(part)))
}

/** 街道出的 by 街道, 5分 by itself, 油 by itself. */
const partsOf = (said: string): readonly string[] =>
  said.length <= 2 ? [said] : Array.from({ length: said.length - 1 }, (_, i) => said.slice(i, i + 2))
