// Owns holding the figures of evidence to the place and year that each is told of itself: a clause may speak of one county, or of last year, where its passage speaks of the city and this year.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { remember } from '../../text/remember.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { wholeLevelIn } from '../wanted/whose/own-town.ts'
import { figureAt } from './figure-at.ts'
import type { FigureTable } from './figure-table.ts'

export interface OwnScopeSource {
  readonly table: () => FigureTable
  readonly lexicon: Lexicon
}

/** A part is less likely meant where no place is named, and not where one is; what is told of another place or year neither. */
const LOSS = { part: 0.16, ofPart: 1, elsewhere: 0.35, otherYear: 0.25, notMeant: 1 } as const

/** The evidence in the order that its figures' own scope gives it, without what is told of another year (比2020年增长40% in a report of 2021). */
export function byOwnScope(question: Question, evidence: readonly Evidence[], source: OwnScopeSource): readonly Evidence[] {
  if (question.asked !== 'figure') return evidence
  const isOfPart = createPartOfWhole(question, evidence, source.lexicon)
  const weighed = evidence.flatMap((each) => {
    const loss = lossOf(question, each, source) + (isOfPart(each) ? LOSS.elsewhere : 0)
    return loss === 0 ? [each] : loss >= LOSS.notMeant ? [] : [{ ...each, score: each.score - loss }]
  })
  return weighed.some((each, i) => each !== evidence[i]) ? [...weighed].sort((a, b) => b.score - a.score) : evidence
}

/** 全市 names the town rather than a county-level city in it, whose reports say 全市 of themselves, where the town tells it as well. */
function createPartOfWhole({ text, places }: Question, evidence: readonly Evidence[], lexicon: Lexicon): (each: Evidence) => boolean {
  const level = places.length === 0 ? wholeLevelIn(text) : undefined
  if (level === undefined) return () => false
  const wholes = evidence.filter(({ passage, fitsAsked }) => fitsAsked && passage.region?.endsWith(level))
  return ({ passage: { region }, coverage, score }) =>
    region !== undefined &&
    wholes.some(
      (other) =>
        other.passage.region !== region &&
        lexicon.ancestors(region).includes(other.passage.region ?? '') &&
        other.coverage >= coverage - AS_WELL.said &&
        other.score >= score - AS_WELL.worth,
    )
}
const AS_WELL = { said: 0.1, worth: 0.2 } as const

function lossOf(question: Question, { passage, quantities }: Evidence, source: OwnScopeSource): number {
  if (passage.form === 'row') return 0
  const figures = quantities.flatMap(({ start }) => {
    const figure = figureAt(passage, start)
    return figure === undefined ? [] : [source.table().whole(figure)]
  })
  if (figures.length === 0) return 0
  // Of several figures side by side the one that fits best speaks for them.
  return Math.min(...figures.map((figure) => placeLoss(question, figure, passage.region, source) + yearLoss(question, figure)))
}

function placeLoss({ places }: Question, figure: Figure, ofPassage: string | undefined, { table, lexicon }: OwnScopeSource): number {
  const { region } = figure
  if (region === undefined || places.includes(region)) return 0
  if (region === ofPassage) return isOuter(places, region, lexicon) && isToldOf(places, figure, table()) ? LOSS.elsewhere : 0
  const above = lexicon.ancestors(region)
  if (places.length === 0) return LOSS.part
  return places.some((place) => above.includes(place)) ? LOSS.ofPart : LOSS.elsewhere
}

/** The city's figure is none of the county that was asked for … */
const isOuter = (places: readonly string[], region: string, lexicon: Lexicon): boolean =>
  places.length > 0 && places.every((place) => place !== region && lexicon.ancestors(place).includes(region))

/** … where the county has one of its own. */
const isToldOf = (places: readonly string[], figure: Figure, table: FigureTable): boolean =>
  table.ofPassage(figure.passage).some(({ unit, region }) => unit === figure.unit && region !== undefined && places.includes(region))

function yearLoss({ times }: Question, { period, quote }: Figure): number {
  const years = yearsOfPeriod(period)
  if (times.length === 0 || years === undefined || times.some(({ from, to }) => years[0] <= to && from <= years[1])) return 0
  // 比2020年增长40% tells nothing of what there was in 2020.
  return times.some(({ from }) => heldAgainst(`${from}`).test(quote)) ? LOSS.notMeant : LOSS.otherYear
}
const REMEMBERED = 100
const heldAgainst = remember(REMEMBERED, (year) => new RegExp(`[比较与同]${year}年`, 'u'))
