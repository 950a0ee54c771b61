// Owns that a figure counts the thing asked for, and not a body whose name only begins with it.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { figureAt } from '../statistics/figure-at.ts'
import { createLongerName } from '../statistics/longer-name.ts'

export function countsThing(question: Question, { passage, quantities }: Evidence): boolean {
  const [units, more] = question.slots
  if (question.asked !== 'figure' || !units || more || passage.cells) return true
  const counted = quantities
    .filter(({ unit }) => units.length === 0 || units.includes(unit))
    .flatMap(({ start }) => figureAt(passage, start)?.thing ?? [])
  const isOther = createLongerName(question)
  return counted.length === 0 || counted.some((thing) => !isOther(thing))
}
