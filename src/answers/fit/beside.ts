// Owns how much of a question stands right beside one figure: what that figure counts.
import type { Span } from '../../text/mapped-text.ts'
import type { Quantity } from '../../text/quantity.ts'
import { type TermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import { purposeBehind } from './purpose.ts'

/** What stands between the figure before and this one, and right behind it, says what is counted. */
export function besideMatch(matcher: TermMatcher, text: string, window: Span, quantities: readonly Quantity[], quantity: Quantity): number {
  const previous = quantities.filter((other) => other.end <= quantity.start)
  const last = previous.at(-1)
  // 新增甲77人，累计438人: what the first counts the second counts too.
  const sharesNoun = last !== undefined && GOES_ON.test(text.slice(last.end, quantity.start))
  const before = (sharesNoun ? previous.at(-2)?.end : last?.end) ?? window.start
  const next = quantities.find((other) => other.start >= quantity.end)?.start ?? window.end
  const behind = /^[^，；。、]{0,16}/u.exec(text.slice(quantity.end, next))?.[0] ?? ''
  const beside = leadsClause(text, window.start, quantity)
    ? clauseBehind(text, quantity.end, window.end)
    : text.slice(Math.max(before, ownClauseOf(text, before, quantity)), quantity.end) + behind
  const purpose = purposeBehind(text, quantity)
  const matches = matcher.match(withoutQuotes(purpose ? `${beside}|${text.slice(purpose.start, purpose.end)}` : beside))
  // 单独组建的工会78家，有会员2.1万人: what leads up to the figure counts for it too, what comes behind does not.
  const leading = matcher.match(withoutQuotes(text.slice(ownPartOf(text, window.start, quantity), quantity.end)))
  const all = matcher.terms.reduce((sum, term) => sum + term.weight, 0)
  const said = (t: number): number => Math.max(matches[t] ?? 0, LEADING * (leading[t] ?? 0))
  return all === 0 ? 0 : matcher.terms.reduce((sum, term, t) => sum + term.weight * said(t), 0) / all
}

const LEADING = 0.5
const GOES_ON = /^[\p{Script=Han}]?[，、；,]?(?:累计|共|达|总数|已达)?$/u

/** 慰问医疗队；拉动消费，投入1000万元: what the part behind ； counts it names itself. */
function ownPartOf(text: string, from: number, quantity: Quantity): number {
  const before = text.slice(from, quantity.start)
  const head = before.lastIndexOf('；') + 1
  return namesThing(before.slice(head)) ? from + head : from
}

/** 新建了甲阵地，还成立乙站8个: what a clause counts it names itself; 新建了甲阵地，共8个 counts what the clause before it names. */
function ownClauseOf(text: string, from: number, quantity: Quantity): number {
  const before = text.slice(from, quantity.start)
  const head = Math.max(...Array.from('，；。', (mark) => before.lastIndexOf(mark))) + 1
  return namesThing(before.slice(head)) ? from + head : from
}
const namesThing = (text: string): boolean => (text.match(HAN)?.length ?? 0) >= NAMES
const HAN = /\p{Script=Han}/gu
const NAMES = 4

/** 其中40.2万元捐助给困难学生家庭: a figure at the head of its clause counts what follows it. */
function leadsClause(text: string, from: number, quantity: Quantity): boolean {
  const before = text.slice(from, quantity.start)
  const head = before.slice(Math.max(...Array.from('，；。：,;', (mark) => before.lastIndexOf(mark))) + 1)
  return /^(?:其中|另有|另外|其余|还有|有|共)?$/u.test(head) && clauseBehind(text, quantity.end, text.length).length >= 4
}

const clauseBehind = (text: string, from: number, to: number): string =>
  /^[^，；。,;]{0,48}/u.exec(text.slice(from, Math.max(to, from + 48)))?.[0] ?? ''
