// Owns which quantities count something: times, names of programmes and titles do not.
import { findTimes } from '../../text/calendar.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Passage } from '../passage.ts'

const PROGRAMME = /^(?:的)?(?:行动|计划|规划|攻坚|巡礼|提质|提升行动|前|后|以后|之后|以前)/u

/** 五年累计发放…, 五年净增…, 两天内5200人: a stretch of time at the head of a clause says when. */
const GOES_ON = /^(?:累计|共|总共|合计|净增|来|间|内|里|中|工作|建设|发展|巡礼|综述|成就|成果|，|\d)/u
const opensClause = (text: string, start: number): boolean => start === 0 || /[，。；：\n\s]$|[县市区会]$/u.test(text.slice(0, start))

/** Times (五年来), names of programmes (三年行动计划) and titles in 《》 count nothing. */
export function isFigure({ text, period }: Passage, { start, end, unit }: Quantity): boolean {
  const open = text.lastIndexOf('《', start)
  if (open >= 0 && text.indexOf('》', open) >= end) return false
  if (!['年', '个月', '天', '周'].includes(unit)) return true
  if (PROGRAMME.test(text.slice(end)) || /(?:未来|今后|过去的?|最近|近|这|那|历时)$/u.test(text.slice(Math.max(0, start - 3), start)))
    return false
  if (opensClause(text, start) && GOES_ON.test(text.slice(end))) return false
  const now = `${(period ?? '2000').slice(0, 4)}-12-31`
  return !findTimes(text.slice(Math.max(0, start - 6), end + 4), { now }).some(
    (time) => time.start <= Math.min(6, start) && time.end >= Math.min(6, start) + (end - start),
  )
}
