// Owns answering questions over several figures: one question for each, then put together.

import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { answers } from '../../wording/answers.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { FindEvidence } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Operation } from '../statistics/definitions.ts'
import type { FigureTable } from '../statistics/figure-table.ts'
import { scopesOf } from './asked-scopes.ts'
import { type AskedSide, questionsOf, withoutMeasure } from './asked-sides.ts'
import { assignAlike } from './assign-figures.ts'
import { combinationMeant } from './combination.ts'
import { composeCombined } from './compose-combined.ts'
import type { PickedFigure } from './figure-pick.ts'
import { tellPerYear } from './per-year.ts'
import { pickSide } from './pick-side.ts'
import { changeOf, statedChangeOf } from './rate.ts'
import { tellRatio } from './ratio.ts'
import { tellRest } from './rest.ts'
import { tellShare } from './share.ts'
import { holdsApart, holdsSide } from './side-holds.ts'
import { shortLabel } from './side-label.ts'
import { tellUndone } from './undone.ts'
import { tellYearBefore } from './year-before.ts'

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
  if (change && !isStated(asked, change.earlier, change.later, by)) {
    const sides = [change.earlier, change.later].map((figure, i) => ({ label: change.labels[i] ?? '', figure }))
    return composeCombined('rate', sides, by)
  }
  // 昆山呢 behind a share asks for the thing there: its text holds the question before it, and no share of its own.
  if (isMerged(asked) && /占|平均|[人户]均/u.test(asked.text)) return undefined
  const told =
    statedChangeOf(asked, by) ?? tellUndone(asked, by) ?? tellRest(asked, by) ?? tellPerYear(asked, by) ?? tellYearBefore(asked, by)
  if (told) return told
  const combination = combinationMeant(asked)
  // 一共 asks for the sum, not for what there is in all.
  const question = combination?.operation === 'sum' && !/累计|截至|现有|已有|总量/u.test(asked.text) ? withoutMeasure(asked) : asked
  const byScope = scopesOf(question, combination, by.understand)
  const sideBySide = byScope && answerSides(byScope.operation, byScope.sides, by, question.besides.length >= 2)
  if (sideBySide || !combination) return sideBySide
  if (combination.operation === 'share') return tellShare(question, combination, by)
  if (combination.operation === 'ratio') return tellRatio(question, combination, by)
  if (byScope) return undefined
  return answerSides(combination.operation, questionsOf(question, combination, by.understand), by)
}

/** 较上年增长20.7% in the very sentence asked for: nothing is computed with a number of another document then. */
function isStated(asked: Question, { doc }: Figure, later: Figure, { findEvidence }: Combiner): boolean {
  if (doc === later.doc) return false
  return findEvidence(asked)
    .evidence.slice(0, LOOKED_AT)
    .some(
      ({ coverage, passage, quantities }) => coverage >= STATED && passage.doc === later.doc && quantities.some(({ unit }) => unit === '%'),
    )
}
const STATED = 0.8
const LOOKED_AT = 3

const isMerged = ({ raw, text }: Question): boolean => text.includes('（') && !/[（(]/u.test(raw)

/** Of places side by side those that are told; which of them no document tells is said. */
function answerSides(operation: Operation, asked: readonly AskedSide[], by: Combiner, placed = false): Reply | undefined {
  if (asked.some(({ question }) => question.terms.length === 0)) return undefined
  const sides = asked.map((side) => ({
    label: shortLabel(side.label),
    ...pickedFor(
      side,
      asked.flatMap((other) => (other === side ? [] : [other.question])),
      by,
    ),
  }))
  const told = sides.flatMap(({ label, picked, otherTime }) => (picked ? [{ label, picked, otherTime }] : []))
  const missing = sides.filter(({ picked }) => picked === undefined)
  if (told.length === 0 || (missing.length > 0 && !placed)) return undefined
  const does = missing.length === 0 || (told.length > 1 && operation === 'compare') ? operation : 'both'
  const figures = assignAlike(
    does,
    told.map(({ picked }) => picked),
    new Set(asked.map(({ question: { places } }) => places.join())).size === 1,
  )
  if (!figures || (operation === 'sum' && countsTogether(told))) return undefined
  const reply = composeCombined(
    does,
    told.map(({ label }, i) => ({ label, figure: (figures[i] as PickedFigure).figure })),
    by,
  )
  if (!reply) return undefined
  const silent = missing.length > 0 ? [answers.silentOnPlaces(missing.map(({ label }) => label))] : []
  return withLines(reply, [...(told.some(({ otherTime }) => otherTime) ? [calculations.apartInTime] : []), ...silent])
}

interface PickedSide {
  readonly picked: readonly PickedFigure[] | undefined
  readonly otherTime: boolean
}

function pickedFor({ label, question, ofAnyTime }: AskedSide, others: readonly Question[], by: Combiner): PickedSide {
  const of = (asked: Question): readonly PickedFigure[] | undefined =>
    orNone(pickSide(label, asked, by)?.filter(({ figure }) => holdsSide(asked, figure) && holdsApart(asked, others, figure)))
  const picked = of(question)
  return picked || !ofAnyTime ? { picked, otherTime: false } : { picked: of(ofAnyTime), otherTime: true }
}

const orNone = <T>(found: readonly T[] | undefined): readonly T[] | undefined => (found && found.length > 0 ? found : undefined)

/** 200家单位分别获评文明单位、文明社区: one figure that is the likeliest of each side counts all of them. */
function countsTogether(sides: readonly { readonly picked: readonly PickedFigure[] }[]): boolean {
  const [top] = sides.map(({ picked }) => picked[0]?.figure)
  return (
    top !== undefined &&
    sides.every(({ picked }) => picked[0]?.figure.id === top.id) &&
    /^[^，。；]{0,6}分别/u.test(top.quote.slice(top.inQuote + top.raw.length))
  )
}

function withLines(reply: Reply, lines: readonly string[]): Reply {
  return lines.length === 0 ? reply : { ...reply, text: [reply.text, ...lines].join('\n') }
}
