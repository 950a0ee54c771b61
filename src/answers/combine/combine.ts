// Owns answering questions over several figures: one question for each, then put together.

import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { FindEvidence } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Operation } from '../statistics/definitions.ts'
import type { FigureTable } from '../statistics/figure-table.ts'
import { type AskedSide, questionsOf, scopesOf, withoutMeasure } from './asked-sides.ts'
import { assignFigures } from './assign-figures.ts'
import { combinationMeant } from './combination.ts'
import { composeCombined } from './compose-combined.ts'
import type { PickedFigure } from './figure-pick.ts'
import { pickSide } from './pick-side.ts'
import { changeOf } from './rate.ts'
import { tellRatio } from './ratio.ts'
import { tellRest } from './rest.ts'
import { tellShare } from './share.ts'
import { shortLabel } from './side-label.ts'

export interface Combiner {
  readonly understand: (text: string) => Question
  readonly findEvidence: FindEvidence
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly table: () => FigureTable
  readonly lexicon: Lexicon
  /** What people call a place: 苏州工业园区 → 园区. */
  readonly nameOfPlace: (name: string) => string
}

export function combineFigures(asked: Question, by: Combiner): Reply | undefined {
  const change = changeOf(asked, { figures: by.table().figures, lexicon: by.lexicon }, by.table())
  if (change) {
    const sides = [change.earlier, change.later].map((figure, i) => ({ label: change.labels[i] ?? '', figure }))
    return composeCombined('rate', sides, by)
  }
  const rest = tellRest(asked, by)
  if (rest) return rest
  const combination = combinationMeant(asked)
  // 一共 asks for the sum, not for what there is in all.
  const question = combination?.operation === 'sum' && !/累计|截至|现有|已有|总量/u.test(asked.text) ? withoutMeasure(asked) : asked
  const byScope = scopesOf(question, combination, by.understand)
  if (byScope) return answerSides(byScope.operation, byScope.sides, by)
  if (!combination) return undefined
  if (combination.operation === 'share') return tellShare(question, combination, by)
  if (combination.operation === 'ratio') return tellRatio(question, combination, by)
  return answerSides(combination.operation, questionsOf(question, combination, by.understand), by)
}

function answerSides(operation: Operation, asked: readonly AskedSide[], by: Combiner): Reply | undefined {
  const ranked: PickedFigure[][] = []
  for (const { label, question } of asked) {
    if (question.terms.length === 0) return undefined
    const picked = pickSide(label, question, by)
    if (!picked) return undefined
    ranked.push(picked)
  }
  const figures = assignFigures(operation, ranked)
  return figures
    ? composeCombined(
        operation,
        asked.map(({ label }, i) => ({ label: shortLabel(label), figure: (figures[i] as PickedFigure).figure })),
        by,
      )
    : undefined
}
