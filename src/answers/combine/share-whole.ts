// Owns what a share is held against: the whole that is named, the outer place's, the row of them all, or what the sentence divides.
import type { Figure } from '../../documents/figure.ts'
import { isWholeRow } from '../../documents/figures/row-title.ts'
import { foldText } from '../../text/characters.ts'
import { SOME_OF } from '../../text/some-of-whom.ts'
import type { Question } from '../question.ts'
import { heldIn } from '../statistics/held-in.ts'
import type { AskedSide } from './asked-sides.ts'
import type { Combiner } from './combiner.ts'
import type { PickedFigure } from './figure-pick.ts'
import { pickSide } from './pick-side.ts'
import { shortLabel } from './side-label.ts'

/** 全市, 苏州全市, 总数, 全部: where, or that it is all there is, and no thing. */
const ONLY_SCOPE = /^(?:全[省市州区县国镇乡]|[省市州区县镇乡](?:里|级)?|全部|总数|总量|总额|总人数|全体|所有|整个|总的?|数|其中|比例?)+$/u
export const namesNoThing = ({ terms }: Question): boolean => terms.every(({ text }) => ONLY_SCOPE.test(text))

/** Every figure that may be the whole, best first. */
export function wholesOf(part: AskedSide, whole: AskedSide, parts: readonly PickedFigure[], by: Combiner): readonly PickedFigure[] {
  return holdingThePart(candidatesOf(part, whole, parts, by) ?? [], [part, whole], parts, by)
}

function candidatesOf(part: AskedSide, whole: AskedSide, parts: readonly PickedFigure[], by: Combiner): PickedFigure[] | undefined {
  const own = by.understand(whole.label)
  const divided = ALL_OF.test(whole.label) ? dividedBy(parts, by) : undefined
  if (divided) return divided
  if (whole.label !== '' && !namesNoThing(own)) return pickSide(whole.label, whole.question, by)
  const all = whole.label === '' && parts[0]?.figure.row ? part.label.replace(OF_SOME, '') : part.label
  const some = OF_SOME.exec(part.label)?.[0]
  // Where the column of them is empty, another's number is no part.
  if (all !== part.label) return parts[0]?.figure.indicator.includes(some ?? '') ? pickSide(all, by.understand(all), by) : []
  const ofColumn = wholeOfColumn(parts[0], by)
  if (ofColumn) return ofColumn
  const places = placesOf(own, part.question, by)
  const measure = /累计|现有|已有/u.test(whole.label) ? { measure: 'stock' as const } : {}
  if (places.length > 0) return pickSide(whole.label, { ...part.question, ...measure, places }, by)
  return 'measure' in measure ? pickSide(whole.label, { ...part.question, ...measure }, by) : dividedBy(parts, by)
}

/** 农民工会员占多少比例, in a table with a column of all 会员. */
const OF_SOME = new RegExp(`${SOME_OF}(?=(?:会员|职工|党员|团员|干部|代表)$)`, 'u')

/** 白石区会员占全市多少: of a row's cell the whole stands under it, in the row of them all. */
function wholeOfColumn(part: PickedFigure | undefined, { table }: Combiner): PickedFigure[] | undefined {
  if (!part?.figure.row) return undefined
  const { doc, section, unit, indicator } = part.figure
  const column = indicator.slice(indicator.indexOf(' '))
  const whole = table().figures.find(
    (other) =>
      other.row &&
      other.doc === doc &&
      other.unit === unit &&
      other.section.join() === section.join() &&
      other.indicator.endsWith(column) &&
      isWholeRow(other.indicator.slice(0, -column.length)),
  )
  return whole && [{ figure: whole, score: part.score }]
}

/** 占苏州, 占全市: a place that holds the part's own. */
function placesOf(own: Question, part: Question, { lexicon }: Combiner): readonly string[] {
  if (own.places.length > 0) return own.places
  const level = /全?([市县区省镇])/u.exec(own.text)?.[1]
  if (level === undefined) return []
  return part.places
    .flatMap((place) => lexicon.ancestors(place).slice(1))
    .filter((place) => place.endsWith(level))
    .slice(0, 1)
}

/** 占全部项目: all that the sentence parts, where it does. */
const ALL_OF = /^(?:全部|所有|总)/u
const NEAR = 0.3

/** The wholes of which the sentences call these figures parts. */
function dividedBy(parts: readonly PickedFigure[], { table }: Combiner): PickedFigure[] | undefined {
  const top = parts[0]?.score ?? 0
  const wholes = parts
    .filter(({ figure, score }) => figure.partOf !== undefined && score > top - NEAR)
    .flatMap(({ figure: { partOf }, score }) => {
      const figure = table().figures.find(({ id }) => id === partOf)
      return figure ? [{ figure, score }] : []
    })
  return wholes.length > 0 ? wholes : undefined
}

export function labelOfWhole({ label, question }: AskedSide, figure: Figure | undefined, { nameOfPlace }: Combiner): string {
  const row = figure?.row ? rowOf(figure) : ''
  if (isWholeRow(row)) return row
  if (!namesNoThing(question)) return shortLabel(label)
  const name = nameOfPlace(figure?.region ?? '')
  return label === '' || !name ? '' : name
}

const rowOf = ({ indicator }: Figure): string => indicator.slice(0, Math.max(0, indicator.lastIndexOf(' ')))

const SAID = 0.95

/** 甲类会员占会员多少: what is of 甲类 as well is no whole; nor is what another place counts, unless that one is asked for. */
function holdingThePart(
  wholes: readonly PickedFigure[],
  [part, whole]: readonly [AskedSide, AskedSide],
  [best]: readonly PickedFigure[],
  { lexicon }: Combiner,
): readonly PickedFigure[] {
  const apart = part.question.terms.filter(
    ({ essential, origin, text }) =>
      essential && origin === undefined && !whole.question.terms.some((term) => term.essential && term.text === text),
  )
  const isPart = ({ figure }: PickedFigure): boolean => apart.some((term) => heldIn(term, foldText(figure.indicator)) >= SAID)
  const region = best?.figure.region
  const isElsewhere = ({ figure }: PickedFigure): boolean =>
    region !== undefined && figure.region !== undefined && !lexicon.ancestors(region).includes(figure.region)
  const here = whole.question.places.length > 0 ? wholes : wholes.filter((each) => !isElsewhere(each))
  const held = namesNoThing(whole.question) ? here : here.filter((each) => !isPart(each))
  return held.length > 0 ? held : here
}
