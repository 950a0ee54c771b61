// Owns computing with figures: sums, differences and shares that keep what is uncertain in their operands.
import type { Quantity } from '../../text/quantity.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Operation } from './combination.ts'
import type { PickedFigure } from './figure-pick.ts'

export interface Computed {
  /** '1625', '至少1625', '13.2%'. */
  readonly result: string
  /** '1542名 + 83名 = 1625名' */
  readonly text: string
}

export function compute(operation: Operation, figures: readonly PickedFigure[]): Computed | undefined {
  const [first, second] = figures
  if (!first || !second) return undefined
  switch (operation) {
    case 'sum':
      return sum(figures)
    case 'difference':
      return difference(first, second)
    case 'share':
      return share(first, second)
    case 'compare':
    case 'both':
      return undefined
  }
}

/** Which of two is more, where their bounds allow to say so. */
export function largest(figures: readonly PickedFigure[]): number | undefined {
  const values = figures.map(({ quantity }) => quantity.value)
  const most = values.indexOf(Math.max(...values))
  return values.filter((value) => value === values[most]).length > 1 ? undefined : most
}

/** Counts with counts, money with money: 人 and 名 are one, 元 and 家 are not. */
export const sameKind = (a: Quantity, b: Quantity): boolean => kindOf(a.unit) === kindOf(b.unit)

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '人次'])
const THINGS: ReadonlySet<string> = new Set(['家', '个', '所', '处', '座', '支', '户', '项', '件', ''])
const kindOf = (unit: string): string => (PEOPLE.has(unit) ? '人' : THINGS.has(unit) ? '个' : unit)

function sum(figures: readonly PickedFigure[]): Computed | undefined {
  const head = figures[0]?.quantity
  if (!head || figures.some(({ quantity }) => !sameKind(quantity, head))) return undefined
  const total = figures.reduce((value, { quantity }) => value + quantity.value, 0)
  const result = `${certainty(figures.map(({ quantity }) => quantity))}${plain(total, head.unit)}`
  return { result, text: `${figures.map(({ raw }) => raw).join(' + ')} = ${result}` }
}

function difference(a: PickedFigure, b: PickedFigure): Computed | undefined {
  if (!sameKind(a.quantity, b.quantity)) return undefined
  const result = `${isExact(a.quantity) && isExact(b.quantity) ? '' : calculations.about}${plain(Math.abs(a.quantity.value - b.quantity.value), a.quantity.unit)}`
  const [more, less] = a.quantity.value >= b.quantity.value ? [a, b] : [b, a]
  return { result, text: `${more.raw} − ${less.raw} = ${result}` }
}

function share(part: PickedFigure, whole: PickedFigure): Computed | undefined {
  if (!sameKind(part.quantity, whole.quantity) || whole.quantity.value === 0) return undefined
  if (part.quantity.value > whole.quantity.value) return undefined
  const percent = Math.round((1000 * part.quantity.value) / whole.quantity.value) / 10
  const exact = isExact(part.quantity) && isExact(whole.quantity)
  const result = `${exact ? '' : calculations.about}${percent}%`
  return { result, text: `${part.raw} ÷ ${whole.raw} = ${result}` }
}

const isExact = (quantity: Quantity): boolean => quantity.low === quantity.high && quantity.low !== null

/** Of operands that are all exact or lower bounds the sum is a lower bound; any other doubt makes it 约. */
function certainty(quantities: readonly Quantity[]): string {
  if (quantities.every(isExact)) return ''
  return quantities.every((quantity) => quantity.low !== null && (quantity.high === null || isExact(quantity)))
    ? calculations.atLeast
    : calculations.about
}

/** 1625 人; 1715000 元 → 171.5万元. */
function plain(value: number, unit: string): string {
  const round = (number: number): string => `${Math.round(number * 10000) / 10000}`
  if (value >= 1e8 && unit === '元') return `${round(value / 1e8)}亿${unit}`
  if (value >= 1e4 && unit === '元') return `${round(value / 1e4)}万${unit}`
  return `${round(value)}${unit}`
}
