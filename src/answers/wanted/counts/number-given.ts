// Owns questions that give a number and ask for a part of it: 14名劳模和先进工作者中，先进工作者有几名 is not told by the 14名 again.

import { findQuantities, type Quantity } from '../../../text/quantity.ts'
import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const AMONG = /^[^，。；？?]{0,24}?(?:[里中]|当中|[，,](?=其中))[，,]?(?:其中)?(?=.*(?:多少|几))/u

export function tellsOtherNumber({ asked, text, terms }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const [given] = asked === 'figure' && !passage.cells ? findQuantities(text) : []
  const among = given && AMONG.exec(text.slice(given.end))?.[0]
  if (!given || among === undefined) return true
  const part = text.slice(given.end + among.length)
  const words = terms.flatMap((term) => (term.text.length > 1 && !isLight(term.text) && part.includes(term.text) ? [term.text] : []))
  const own = parsed.clauses.filter(
    ({ start, end }) =>
      start >= sentence.start && end <= sentence.end && words.some((word) => parsed.text.slice(start, end).includes(word)),
  )
  const told = own.flatMap(({ start, end }) => parsed.quantities.filter((each) => each.start >= start && each.end <= end))
  if (own.length > 0 && !own.some(({ start, end }) => start >= window.start && end <= window.end)) return false
  return told.length === 0 || !told.every((each) => isSame(each, given))
}

const isSame = (one: Quantity, other: Quantity): boolean => one.value === other.value && one.unit === other.unit
