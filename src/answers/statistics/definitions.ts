// Owns whether figures may be computed with each other: the same measure, the same kind of number, the same time.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { alikeThings, measureOf, measureOfFigure, samePeriod } from './figure-table.ts'

export type Difference = 'unit' | 'plan' | 'measure' | 'period' | 'part' | 'inside' | 'notPart'

/** Why two figures are not defined alike; undefined where they are. */
export function definitionsDiffer(a: Figure, b: Figure): Difference | undefined {
  if (measureOfFigure(a) !== measureOfFigure(b)) return 'unit'
  if ((a.kind === 'plan') !== (b.kind === 'plan')) return 'plan'
  const counts = (figure: Figure): boolean => figure.kind === 'addition' || figure.kind === 'stock'
  if (counts(a) && counts(b) && a.kind !== b.kind) return 'measure'
  return samePeriod(a, b) ? undefined : 'period'
}

export type Operation = 'compare' | 'both' | 'sum' | 'difference' | 'rest' | 'share' | 'ratio' | 'rate'
/** Whether one place lies in the other. */
export type Inside = (inner: string, outer: string) => boolean

/** Why an operation over the figures would mislead; undefined where it would not. */
export function whyNot(operation: Operation, figures: readonly Figure[], isInside: Inside): Difference | undefined {
  const pairs = figures.flatMap((a, i) => figures.slice(i + 1).map((b) => [a, b] as const))
  return pairs.map(([a, b]) => CHECKS[operation](a, b, isInside)).find((difference) => difference !== undefined)
}

const apart = (a: Figure, b: Figure): boolean => a.region !== b.region

const CHECKS: Readonly<Record<Operation, (a: Figure, b: Figure, isInside: Inside) => Difference | undefined>> = {
  both: () => undefined,
  rest: () => undefined,
  // 2018's members of a county are no share of its city's of 2020.
  share: (a, b) => (apart(a, b) ? across(a, b) : undefined),
  ratio: () => undefined,
  rate: (a, b) => (definitionsDiffer(a, b) === 'measure' ? 'measure' : undefined),
  // A part and its whole, new and cumulative of one thing: the sum would count twice.
  sum: (a, b, isInside) => {
    if (a.partOf === b.id || b.partOf === a.id) return 'part'
    const nested = a.region !== undefined && b.region !== undefined && (isInside(a.region, b.region) || isInside(b.region, a.region))
    return nested && alikeThings(a, b) ? 'inside' : sameThingOtherwise(a, b)
  },
  // 累计922家 less 新建122家 is what there was before; across places it is nothing.
  difference: (a, b) => (apart(a, b) ? across(a, b) : undefined),
  compare: (a, b) => (apart(a, b) ? across(a, b) : undefined),
}

function sameThingOtherwise(a: Figure, b: Figure): Difference | undefined {
  const difference = definitionsDiffer(a, b)
  return (difference === 'measure' || difference === 'plan') && alikeThings(a, b) ? difference : undefined
}

/** 2018 against 2020, new against cumulative: only of like kind can places be held against each other. */
function across(a: Figure, b: Figure): Difference | undefined {
  const difference = definitionsDiffer(a, b)
  return difference === 'unit' ? undefined : difference
}

export interface BuiltAboveStock {
  readonly built: Figure
  readonly stock: Figure
}

/**
 * 五年来建立101家 against 累计73家: what was built in several years is the least that stands at their end. Where that alone
 * is more than the other's stock of the same time or later, it is more by at least the difference; where it is less, nothing is said.
 */
export function builtAboveStock(figures: readonly Figure[]): BuiltAboveStock | undefined {
  const built = figures.find(({ kind }) => kind === 'addition')
  const stock = figures.find(({ kind }) => kind === 'stock')
  if (figures.length !== 2 || !built || !stock || measureOf(built.unit) !== measureOf(stock.unit) || !alikeThings(built, stock))
    return undefined
  const [during, by] = [yearsOfPeriod(built.period), yearsOfPeriod(stock.period)]
  if (!during || !by || during[0] === during[1] || during[1] > by[1]) return undefined
  return built.low !== null && stock.high !== null && built.low > stock.high ? { built, stock } : undefined
}
