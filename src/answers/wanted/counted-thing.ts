// Owns that a figure counts the thing asked for: no body whose name only begins with it, and not what was added where all is asked.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { figureAt } from '../statistics/figure-at.ts'
import { createLongerName } from '../statistics/longer-name.ts'

const ASKS_STOCK = /累计|截[至止]|总数/u
const STOCK = /累计|共有|现有|已有|达到|增至|截[至止]/u
const ADDED = /新(?:增|建|评|设|命名|发展|成立|组建)[^，。；]{0,12}\d/u

/** 累计多少 is not told by how many were added in a year. */
export function countsStock({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells || !ASKS_STOCK.test(text) || /新[增建评设命发成]/u.test(text)) return true
  const told = parsed.text.slice(sentence.start, sentence.end)
  return STOCK.test(told) || !ADDED.test(told)
}

export function countsThing(question: Question, { passage, quantities }: Evidence): boolean {
  const [units, more] = question.slots
  if (question.asked !== 'figure' || !units || more || passage.cells) return true
  const counted = quantities
    .filter(({ unit }) => units.length === 0 || units.includes(unit))
    .flatMap(({ start }) => figureAt(passage, start)?.thing ?? [])
  const isOther = createLongerName(question)
  return counted.length === 0 || counted.some((thing) => !isOther(thing))
}
