// Owns computing with figures: sums, differences, shares, ratios and rates of change that keep what is uncertain in their operands.
import type { Figure } from '../../documents/figure.ts'
import { withPlainDigits } from '../../text/characters.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Operation } from '../statistics/definitions.ts'
import { canAgree, measureOf, measureOfFigure } from '../statistics/figure-table.ts'

export interface Computed {
  /** '1625', '至少1625', '13.2%'. */
  readonly result: string
  /** '1542名 + 83名 = 1625名' */
  readonly text: string
}

/** Of a rate the first is the earlier figure; of a difference the one that is said to be more. */
export function compute(operation: Operation, figures: readonly Figure[]): Computed | undefined {
  const [first, second] = figures
  if (!first || !second) return undefined
  switch (operation) {
    case 'sum':
      return sum(figures)
    case 'difference':
    case 'rest':
    case 'compare':
      return figures.length === 2 ? difference(first, second) : undefined
    case 'share':
      return share(first, second)
    case 'ratio':
      return ratio(first, second)
    case 'rate':
      return rate(first, second)
    case 'both':
      return undefined
  }
}

/** Which is the most, where their bounds allow to say so. */
export function largest(figures: readonly Figure[]): number | undefined {
  const values = figures.map(({ value }) => value)
  const most = values.indexOf(Math.max(...values))
  return values.filter((value) => value === values[most]).length > 1 || isUndecided(figures) ? undefined : most
}

/** 238 and 230余, 2亿多 and 2亿左右: what is left open is as much as lies between the two greatest. */
export function isUndecided(figures: readonly Figure[]): boolean {
  const [first, second] = [...figures].sort((a, b) => b.value - a.value)
  if (!first || !second || (isExact(first) && isExact(second))) return false
  return canAgree(first, second) && first.value - second.value <= CLOSE * first.value
}
const CLOSE = 0.05

/** Counts with counts, money with money: 人 and 名 are one, 元 and 家 are not; 奖状14个 and 奖章24个 add up. */
export const sameKind = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit || measureOfFigure(a) === measureOfFigure(b) || a.unit === '' || b.unit === ''

function sum(figures: readonly Figure[]): Computed | undefined {
  const head = figures[0]
  if (!head || figures.some((figure) => !sameKind(figure, head))) return undefined
  const total = figures.reduce((value, figure) => value + figure.value, 0)
  const more = isMore(figures) ? calculations.andMore : ''
  const result = `${certainty(figures)}${plain(total, head.unit)}${more}`
  return { result, text: `${figures.map(written).join(' + ')} = ${result}` }
}

/** What is known of the first only from below is more by at least so much. */
export function leastDifference(more: Figure, less: Figure): Computed {
  const result = `${calculations.atLeast}${plain((more.low ?? more.value) - (less.high ?? less.value), more.unit)}`
  return { result, text: `${written(more)} − ${written(less)} = ${result}` }
}

function difference(a: Figure, b: Figure): Computed | undefined {
  if (!sameKind(a, b)) return undefined
  const [more, less] = a.value >= b.value ? [a, b] : [b, a]
  const about = certaintyOfDifference(more, less)
  const open = about === calculations.about && isOpenAbove(more) && !isOpenAbove(less) ? calculations.andMore : ''
  const result = `${about}${plain(more.value - less.value, more.unit)}${open}`
  return { result, text: `${written(more)} − ${written(less)} = ${result}` }
}

function share(part: Figure, whole: Figure): Computed | undefined {
  if (!sameKind(part, whole) || whole.value === 0 || part.value > whole.value) return undefined
  const result = `${inexact(part, whole)}${percent(part.value / whole.value)}`
  return { result, text: `${written(part)} ÷ ${written(whole)} = ${result}` }
}

const LEAST_RATIO = 0.5
/** 94444.4元 to each is told as 9.44万元. */
const TEN_THOUSAND = 1e4

/** 7.9万人 over 982家: so many 人 to a 家; of two like measures so many times. */
function ratio(above: Figure, below: Figure): Computed | undefined {
  if (below.value === 0) return undefined
  const value = above.value / below.value
  const unit = areTimes(above, below) ? calculations.times : `${above.unit}/${below.unit}`
  const rounded = Math.round(value * 10) / 10
  // 130人 over 2900家 is no average of anything, nor is 0.3人 to a class.
  if (rounded === 0 || (rounded < LEAST_RATIO && above.unit !== '元' && !areTimes(above, below))) return undefined
  const told = value >= TEN_THOUSAND && above.unit === '元' ? Math.round(value / 100) / 100 : undefined
  const isRound = told === undefined ? rounded === value : told * TEN_THOUSAND === value
  const result = `${isRound ? inexact(above, below) : calculations.about}${told === undefined ? rounded : `${told}万`}${unit}`
  return { result, text: `${written(above)} ÷ ${written(below)} = ${result}` }
}

/** People over people are so many times as many; 班组3.4万个 over 企业5860家 are so many to each. */
const areTimes = (above: Figure, below: Figure): boolean =>
  sameKind(above, below) && (above.unit === below.unit || measureOfFigure(above) === measureOf('人'))

/** From 481家 to 655家: more by 174家, which is 36.2 %. */
function rate(earlier: Figure, later: Figure): Computed | undefined {
  if (!sameKind(earlier, later) || earlier.value === 0) return undefined
  const change = later.value - earlier.value
  const about = inexact(earlier, later)
  const result = calculations.change(
    `${about}${plain(Math.abs(change), later.unit)}`,
    `${about}${percent(Math.abs(change) / earlier.value)}`,
    change,
  )
  return {
    result,
    text: `（${written(later)} − ${written(earlier)}）÷ ${written(earlier)} = ${change < 0 ? '−' : ''}${about}${percent(Math.abs(change) / earlier.value)}`,
  }
}

const ROSE = /增加|增长|多|净增|上升|提高|提升|上涨|高出|同比增/u
const FELL = /减少|下降|少|降低|缩短|压缩/u

/** 920名，比上年增加260名 → 660名; 239个，比上年增长20.7% → 约198个. */
export function beforeChange(level: Figure, change: Figure): Computed | undefined {
  const sign = ROSE.test(change.indicator) ? -1 : FELL.test(change.indicator) ? 1 : undefined
  if (sign === undefined) return undefined
  if (change.unit !== '%') {
    const result = `${inexact(level, change)}${plain(level.value + sign * change.value, level.unit)}`
    return { result, text: `${written(level)} ${sign < 0 ? '−' : '+'} ${written(change)} = ${result}` }
  }
  const before = level.value / (1 - (sign * change.value) / 100)
  if (!Number.isFinite(before) || before <= 0) return undefined
  const result = `${calculations.about}${plain(roundAs(before, level), level.unit)}`
  return { result, text: `${written(level)} ÷（1 ${sign < 0 ? '+' : '−'} ${written(change)}）= ${result}` }
}

/** To as many figures as the level itself is told with. */
function roundAs(value: number, { value: level }: Figure): number {
  let step = 1
  while (level % (step * 10) === 0 && level / (step * 10) >= 100) step *= 10
  return Math.round(value / step) * step
}

/** As the document writes it; a cell without the unit of its heading gets it. */
export function written(figure: Figure): string {
  const raw = figure.raw.replace(/\s/gu, '')
  const digits = withPlainDigits(raw)
  if (!/^[-−]?[\d.,]+$/u.test(digits) || figure.unit === '') return raw
  const number = Number(digits.replace(/[−,]/gu, (sign) => (sign === ',' ? '' : '-')))
  if (number === figure.value) return `${raw}${figure.unit}`
  // 57231 and 2.80 under 万元 are told as they stand.
  const scale = SCALES.find(([size]) => Math.abs(number * size - figure.value) < 1e-6 * Math.abs(figure.value))
  return scale ? `${raw}${scale[1]}${figure.unit}` : plain(figure.value, figure.unit)
}

const SCALES = [
  [1e4, '万'],
  [1e8, '亿'],
] as const

const isExact = ({ low, high }: Figure): boolean => low === high && low !== null
const inexact = (a: Figure, b: Figure): string => (isExact(a) && isExact(b) ? '' : calculations.about)

/** Of operands that are all exact or lower bounds the sum is a lower bound; any other doubt makes it 约. */
function certainty(figures: readonly Figure[]): string {
  if (figures.every(isExact)) return ''
  return figures.every((figure) => isOpenAbove(figure) || isExact(figure)) ? calculations.atLeast : calculations.about
}

/** 约2.1亿元 and 2亿多元 are 约4.1亿元以上: what is open to above stays so, unless another is open to below. */
const isMore = (figures: readonly Figure[]): boolean =>
  certainty(figures) === calculations.about && figures.some(isOpenAbove) && !figures.some(({ low, high }) => low === null && high !== null)
const isOpenAbove = ({ low, high }: Figure): boolean => low !== null && high === null

/** 2000余 less 近1500 is more than 500 in any case; 1500 less 1200余 is less than 300; 2000余 less 1500余 is anything about it. */
function certaintyOfDifference(more: Figure, less: Figure): string {
  if (isExact(more) && isExact(less)) return ''
  if (more.low === more.value && less.high === less.value) return calculations.atLeast
  return more.high === more.value && less.low === less.value ? calculations.atMost : calculations.about
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** 1625 人; 1715000 元 → 171.5万元; 126000 人 → 12.6万人. */
export function plain(value: number, unit: string): string {
  const round = (number: number): string => `${Math.round(number * 10000) / 10000}`
  if (value >= 1e8) return `${round(value / 1e8)}亿${unit}`
  if (value >= 1e4 && (unit === '元' || value % 100 === 0)) return `${round(value / 1e4)}万${unit}`
  return `${round(value)}${unit}`
}
