// Owns answering questions over several figures: one question for each, then put together.

import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import { answers } from '../../wording/answers.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { FindEvidence } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Operation } from '../statistics/definitions.ts'
import type { FigureTable } from '../statistics/figure-table.ts'
import { heldIn } from '../statistics/held-in.ts'
import { scopesOf } from './asked-scopes.ts'
import { type AskedSide, questionsOf, withoutMeasure } from './asked-sides.ts'
import { assignAlike } from './assign-figures.ts'
import { type Combination, combinationMeant } from './combination.ts'
import { composeCombined } from './compose-combined.ts'
import type { PickedFigure } from './figure-pick.ts'
import { withLevelNamed } from './named-level.ts'
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

export function combineFigures(given: Question, by: Combiner): Reply | undefined {
  const asked = withLevelNamed(given, by)
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
  const sideBySide = byScope && answerSides(byScope.operation, byScope.sides, by, question.besides.length >= 2 ? 'places' : 'years')
  if (sideBySide || !combination) return sideBySide
  if (combination.operation === 'share') return tellShare(question, combination, by)
  if (combination.operation === 'ratio') return tellRatio(question, combination, by)
  if (byScope) return undefined
  if (combination.jotted) return answerJotted(question, combination, by)
  return answerSides(combination.operation, questionsOf(question, combination, by.understand), by)
}

/** 技能大赛 参赛企业 参赛职工: each of them of it, where one passage tells them all by their names. */
function answerJotted(question: Question, combination: Combination, by: Combiner): Reply | undefined {
  const sides = questionsOf(question, combination, by.understand).map((side) => ({
    ...side,
    question: { ...side.question, slots: by.understand(`多少${side.label}`).slots.slice(0, 1) },
  }))
  const reply = answerSides('both', sides, by)
  const told = reply?.figures.map(({ passage, raw }) => by.table().find(passage, raw))
  const isNamed = (label: string, figure: Figure | undefined): boolean =>
    figure !== undefined && by.understand(label).terms.some((term) => heldIn(term, foldText(`${figure.indicator}${figure.unit}`)) > 0)
  const isOne = new Set(told?.map((figure) => figure?.passage)).size === 1 && sides.every(({ label }, i) => isNamed(label, told?.[i]))
  return isOne ? reply : undefined
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
function answerSides(operation: Operation, asked: readonly AskedSide[], by: Combiner, apartIn?: 'places' | 'years'): Reply | undefined {
  if (asked.some(({ question }) => question.terms.length === 0)) return undefined
  const placed = apartIn === 'places'
  const found = asked.map((side) => ({
    label: shortLabel(side.label),
    ...pickedFor(
      side,
      asked.flatMap((other) => (other === side ? [] : [other.question])),
      by,
    ),
  }))
  const sides = apartIn === 'years' ? inOneRegion(found) : found
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
  const apart = told.some(({ otherTime }) => otherTime) ? [calculations.apartInTime] : []
  const [head = '', ...rest] = reply.text.split('\n')
  return { ...reply, text: [head, ...silent, ...rest, ...apart].join('\n') }
}

/** One thing in two years: of the places that tell it in both the one that fits best, not 甲县 in the one year and its city in the other. */
function inOneRegion<S extends PickedSide>(sides: readonly S[]): readonly S[] {
  const bestIn = (region: string | undefined, { picked = [] }: S): number =>
    Math.max(Number.NEGATIVE_INFINITY, ...picked.flatMap(({ figure, score }) => (figure.region === region ? [score] : [])))
  const regions = new Set(sides.flatMap(({ picked = [] }) => picked.map(({ figure }) => figure.region)))
  const [best] = [...regions]
    .map((region) => ({ region, worth: sides.reduce((sum, side) => sum + bestIn(region, side), 0) }))
    .sort((a, b) => b.worth - a.worth)
  if (best === undefined || best.worth === Number.NEGATIVE_INFINITY) return sides
  return sides.map((side) => ({ ...side, picked: side.picked?.filter(({ figure }) => figure.region === best.region) }))
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
