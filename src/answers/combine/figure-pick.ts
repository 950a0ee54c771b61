// Owns picking the one figure of the evidence that a question is after: by its unit, and by the words right beside it.
import type { Quantity } from '../../text/quantity.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { besideMatch } from '../evidence/beside.ts'
import type { Question } from '../question.ts'

export interface PickedFigure {
  readonly evidence: Evidence
  readonly quantity: Quantity
  /** As the document writes it. */
  readonly raw: string
  readonly score: number
}

const LOOKED_AT = 24

/** '申请大病补助的会员数' over '为83名工会会员申请大病补助41.5万元' → 83名. */
export function pickFigure(question: Question, evidence: readonly Evidence[]): PickedFigure | undefined {
  let best: PickedFigure | undefined
  for (const each of evidence.slice(0, LOOKED_AT)) {
    for (const quantity of each.quantities) {
      const score = each.score + 0.5 * besideMatch(question, each.passage.text, each.window, each.quantities, quantity) + unitFit(question, quantity) + measureBeside(question, each, quantity)
      if (!best || score > best.score + 1e-9) best = { evidence: each, quantity, raw: each.passage.text.slice(quantity.start, quantity.end), score }
    }
  }
  return best
}

function unitFit(question: Question, quantity: Quantity): number {
  const units = question.slots[0] ?? []
  if (units.length === 0) return 0
  return units.includes(quantity.unit) ? 0.2 : -0.3
}

function measureBeside(question: Question, { passage, window }: Evidence, quantity: Quantity): number {
  if (!question.measure) return 0
  const before = passage.text.slice(Math.max(window.start, quantity.start - 14), quantity.start)
  const stock = /累计|共有|总数|总量|截至/u.test(before)
  return question.measure === 'stock' ? (stock ? 0.2 : 0) : stock ? -0.2 : 0
}
