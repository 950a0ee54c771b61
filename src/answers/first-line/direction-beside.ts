// Owns questions whether it is more or less, and by how much: 案件比上年多了还是少了, 比上年少多少 are told by 案件120件 together with what the next clause says of it, 下降15%.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { asksChange } from '../understanding/change-asked.ts'
import { directionTold } from '../understanding/direction.ts'

const EITHER =
  /(?:多|增加|增|涨|上升|升|高)了?还是(?:少|减少|减|跌|下降|降|低)|(?:少|减少|减|跌|下降|降|低)了?还是(?:多|增加|增|涨|上升|升|高)/u

export function withDirectionBeside({ text }: Pick<Question, 'text'>, each: Evidence): Evidence {
  const { parsed, window, sentence } = each
  if (!(EITHER.test(text) || asksChange(text)) || directionTold(parsed.text.slice(window.start, window.end)) !== undefined) return each
  const next = parsed.clauses.find(({ start, end }) => start >= window.end && end <= sentence.end)
  if (!next || directionTold(parsed.text.slice(next.start, next.end)) === undefined) return each
  const whole = { start: window.start, end: next.end }
  return {
    ...each,
    window: whole,
    quantities: parsed.quantities.filter(({ start, end }) => start >= whole.start && end <= whole.end),
  }
}
