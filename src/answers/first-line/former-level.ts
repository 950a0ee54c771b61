// Owns a level told with the one before it: 会员由2018年初的9420人增加到2022年底的11260人 answers 会员多少 with the last of the two alone.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

const FROM =
  /^([^，。；\d]{2,24}?)[由从][^，。；]{0,12}?\d[^，。；]{0,8}?(?=(?:增加|增长|增|提高|提升|上升|升|扩大|扩|发展|减少|减|下降|降|压缩|缩短)[^，。；\d]{0,2}[到至为])/u
/** Who asks how it came there, or for how it was, wants both. */
const ASKS_CHANGE = /[增减升降涨跌扩缩由从原差前又初]|提高|变化|[多少]了|比|(?<!多少|几)起(?!数)|[上去]一?年|往年/u

export function withoutFormerLevel({ asked, slots, text }: Question, each: Evidence): Evidence {
  const { parsed, window, passage } = each
  if (asked !== 'figure' || slots.length !== 1 || passage.cells || each.lead || ASKS_CHANGE.test(text)) return each
  const told = parsed.text.slice(window.start, window.end)
  const [former, thing = ''] = FROM.exec(told) ?? []
  if (former === undefined || (former.match(/(?:19|20)\d\d/gu) ?? []).some((year) => text.includes(year))) return each
  const start = window.start + former.length
  const written = passage.text.slice(window.start, window.start + thing.length)
  return {
    ...each,
    lead: { text: written, quote: written },
    window: { ...window, start },
    quantities: each.quantities.filter((quantity) => quantity.start >= start),
  }
}
