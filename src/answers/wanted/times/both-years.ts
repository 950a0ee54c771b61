// Owns questions for the change between two years: the figure of one of them tells no change.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

/** 2020年会员比2019年多多少 · 2021年和2020年相差几家 */
const ASKS_CHANGE = /比.{0,12}?(?:19|20)\d\d年?.{0,12}?(?:多|少|高|低|增|减|升|降|涨|跌)|相差|差(?:了)?(?:多少|几)/u
const TELLS_CHANGE = /比上年|比去年|同比|较(?:上年|去年|\d{4}年)|增[长加幅至到]|减少|下降|提高|上升|[由从].{1,16}[到至]/u

export function tellsBothYears({ asked, times, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const years = new Set(times.flatMap(({ from, to }) => (from === to ? [from] : [])))
  if (asked !== 'figure' || years.size < 2 || passage.cells || !ASKS_CHANGE.test(text)) return true
  const told = parsed.text.slice(sentence.start, sentence.end)
  return TELLS_CHANGE.test(told) || [...years].every((year) => told.includes(`${year}`))
}
