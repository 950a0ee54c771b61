// Owns telling the sides of a combination: the figure that each of them gets, put together, and which of them no document tells.
import { answers } from '../../wording/answers.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Operation } from '../statistics/definitions.ts'
import type { AskedSide } from './asked-sides.ts'
import { assignAlike } from './assign-figures.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'
import type { PickedFigure } from './figure-pick.ts'
import { pickSide } from './pick-side.ts'
import { type ToldAlone, toldAlone } from './side-alone.ts'
import { holdsApart, holdsSide } from './side-holds.ts'
import { countingItself, ofThingItself } from './side-itself.ts'
import { shortLabel } from './side-label.ts'
import { tellStatedChange } from './stated-change.ts'

/** Of places side by side those that are told; which of them no document tells is said. */
export function answerSides(
  operation: Operation,
  asked: readonly AskedSide[],
  by: Combiner,
  apartIn?: 'places' | 'years',
): Reply | undefined {
  if (asked.some(({ question }) => question.terms.length === 0)) return undefined
  const placed = apartIn === 'places'
  const found = asked.map((side) => ({
    label: shortLabel(side.label),
    question: side.question,
    ...pickedFor(
      side,
      asked.flatMap((other) => (other === side ? [] : [other.question])),
      by,
      placed,
    ),
  }))
  const sides = apartIn === 'years' ? inOneRegion(found) : found
  const told = sides.flatMap(({ label, question, picked, otherTime }) => (picked ? [{ label, question, picked, otherTime }] : []))
  const missing = sides.filter(({ picked }) => picked === undefined)
  if (told.length === 0 || (missing.length > 0 && !placed)) return undefined
  const does = missing.length === 0 || (told.length > 1 && operation === 'compare') ? operation : 'both'
  const figures = assignAlike(
    does,
    told.map(({ picked }) => picked),
    new Set(asked.map(({ question: { places } }) => places.join())).size === 1,
    apartIn === 'years',
  )
  if (!figures || (operation === 'sum' && countsTogether(told))) return undefined
  if (does === 'difference' && figures.some(({ figure }) => figure.about !== undefined)) return betweenLevelAndChange(figures, by)
  const reply = composeCombined(
    does,
    told.map(({ label }, i) => ({ label, figure: (figures[i] as PickedFigure).figure })),
    by,
  )
  if (!reply) return undefined
  const silent = missing.length > 0 ? [answers.silentOnPlaces(missing.map(({ label }) => label))] : []
  const apart = told.some(({ otherTime }) => otherTime) ? [calculations.apartInTime] : []
  const partial = placed ? partialOf(told, figures, by) : []
  const [head = '', ...rest] = reply.text.split('\n')
  return {
    ...reply,
    text: [head, ...silent, ...rest, ...apart, ...(partial.length > 0 ? [calculations.maybeNotAll(partial)] : [])].join('\n'),
  }
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

function pickedFor({ label, question, ofAnyTime }: AskedSide, others: readonly Question[], by: Combiner, placed: boolean): PickedSide {
  const alone = placed ? toldAlone(question, by) : undefined
  const of = (asked: Question): readonly PickedFigure[] | undefined => {
    const held = pickSide(label, asked, by)?.filter(({ figure }) => holdsSide(asked, figure) && holdsApart(asked, others, figure))
    return orNone(held && placed ? ofThingItself(asked, held, by) : held)
  }
  const picked = alone ? likeliestOf(question, of(question) ?? [], alone, by) : of(question)
  return picked || alone || !ofAnyTime ? { picked, otherTime: false } : { picked: of(ofAnyTime), otherTime: true }
}

/** Of what the place tells alone the figures that are a side, else what answers there. */
const likeliestOf = (asked: Question, sides: readonly PickedFigure[], { figures, sentence }: ToldAlone, by: Combiner) =>
  orNone(sides.filter(({ figure }) => sentence.some((other) => other.figure.id === figure.id))) ??
  (figures.length > 0 ? orNone(countingItself(asked, sides, by)) : undefined) ??
  orNone(figures) ??
  // 其中，松阳县64个: told of the place in so many words.
  orNone(sides.filter(({ figure: { doc, region } }) => region !== undefined && region !== by.documents.get(doc)?.region))

/** 推荐市劳模11人 beside 有劳模184人: they may be some of them. */
function partialOf(sides: readonly AskedSide[], figures: readonly PickedFigure[], by: Combiner): readonly string[] {
  const itself = sides.map(({ question }, i) => countingItself(question, figures.slice(i, i + 1), by).length > 0)
  if (!itself.includes(true)) return []
  return sides.flatMap(({ label }, i) => (!itself[i] && figures[i]?.figure.kind === 'addition' ? [label] : []))
}

/** 职工之家45家，比上年多6家: the document tells the difference itself, and 45 − 6 would be what there was. Nothing is held against the change of another thing. */
function betweenLevelAndChange(figures: readonly PickedFigure[], by: Combiner): Reply | undefined {
  const [one, other] = figures.map(({ figure }) => figure)
  if (!one || !other) return undefined
  if (other.about === one.id) return tellStatedChange(one, [other], by)
  return one.about === other.id ? tellStatedChange(other, [one], by) : undefined
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
