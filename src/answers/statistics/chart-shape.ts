// Owns what kind of picture figures may be put into: a line only through times, a pie only of what adds up, and a word where they are counted unlike.
import type { Figure } from '../../documents/figure.ts'
import { statistics } from '../../wording/statistics.ts'
import { definitionsDiffer, type Inside, whyNot } from './definitions.ts'
import { samePeriod } from './figure-table.ts'

export type ChartKind = 'bar' | 'line' | 'pie'

export interface Shape {
  readonly kind: ChartKind
  /** What is to be said below the picture; '' where there is nothing. */
  readonly note: string
}

/** `wanted` is what was asked for; `inTime` whether the figures are of one thing, time after time. */
export function shapeOf(wanted: ChartKind | undefined, figures: readonly Figure[], inTime: boolean, isInside: Inside): Shape {
  const unlike = figures.some((figure, i) => figures.slice(i + 1).some((other) => isUnlike(figure, other, inTime)))
  const note = unlike ? statistics.chart.unlike : ''
  if (wanted === undefined) return { kind: inTime ? 'line' : 'bar', note }
  if (wanted === 'line' && !inTime) return { kind: 'bar', note: statistics.chart.notSeries }
  if (wanted === 'pie' && !addsUp(figures, isInside)) return { kind: 'bar', note: statistics.chart.notParts }
  return { kind: wanted, note }
}

/** New beside cumulative, planned beside done, 2018 beside 2020. */
function isUnlike(a: Figure, b: Figure, inTime: boolean): boolean {
  const difference = definitionsDiffer(a, b)
  return difference === 'measure' || difference === 'plan' || (difference === 'period' && !inTime)
}

const HUNDRED = 1

function addsUp(figures: readonly Figure[], isInside: Inside): boolean {
  if (figures.every(({ unit }) => unit === '%')) return Math.abs(figures.reduce((sum, { value }) => sum + value, 0) - 100) <= HUNDRED
  const apart = figures.some((a, i) => figures.slice(i + 1).some((b) => !samePeriod(a, b)))
  return !apart && whyNot('sum', figures, isInside) === undefined
}
