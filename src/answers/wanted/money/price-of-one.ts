// Owns that the price of one piece is asked: what is paid by the month tells nobody what a meal costs.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const ASKS_ONE = /(?:吃|来|要)?(?:[一每](?<one>顿|餐|杯|斤|趟))[^，。；？?]{0,4}(?:多少|几)(?:块|元|毛)?(?:钱)?/u
const BY_TIME = /每(?:人)?(?:每)?(?:个)?(?:月|年|学期|季度?|期)[^，。；\d]{0,4}\d|\d+元[/每](?:个)?(?:月|年|学期|期)/u

export function isPriceOfOne({ asked, text }: Question, { parsed, window, passage }: Evidence): boolean {
  const one = asked === 'figure' && !passage.cells ? ASKS_ONE.exec(text)?.groups?.one : undefined
  if (one === undefined) return true
  const told = parsed.text.slice(window.start, window.end)
  return !BY_TIME.test(told) || told.includes(one)
}
