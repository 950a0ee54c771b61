// Owns the rates of a table that no column tells, row by row: 办结率 over 办结案件 and 受理案件, and of all rows together.
import { type Computed, compute } from '../combine/compute.ts'
import type { Question } from '../question.ts'
import type { Table } from '../tables/table-index.ts'
import { type RatePair, ratePair, rateSaid } from './rate-pairs.ts'
import { type ColumnCell, type ColumnSource, cellsUnder, tablesAbout } from './table-about.ts'

export interface RateCell {
  readonly name: string
  readonly part: ColumnCell['figure']
  readonly whole: ColumnCell['figure']
  readonly computed: Computed
}

export interface MeantRate {
  /** 办结率, 女会员占比 */
  readonly said: string
  readonly cells: readonly RateCell[]
}

export function rateMeant(question: Question, source: ColumnSource, bound = ''): MeantRate | undefined {
  const said = rateSaid(question.text)
  if (said === undefined) return undefined
  const rates = tablesAbout(question, source.tables, `${said}${bound}`).flatMap(({ table, held }) => {
    const pair = ratePair(table.columns, question.text, said)
    return (pair?.wholes ?? []).flatMap((whole) => {
      const cells = pair ? ratesOf(table, { ...pair, whole }, question, source) : []
      return pair && cells.length > 0 ? [{ said: pair.said, cells, fit: held }] : []
    })
  })
  return rates.sort((a, b) => b.fit - a.fit)[0]
}

/** One a row; none where the one is no part of the other. */
function ratesOf(
  table: Table,
  { operation, part, whole }: RatePair & { readonly whole: string },
  question: Question,
  source: ColumnSource,
): readonly RateCell[] {
  const wholes = cellsUnder(table, whole, question, source)
  const cells = cellsUnder(table, part, question, source).flatMap(({ row, cell }) => {
    const held = wholes.find((other) => other.row === row)?.cell.figure
    return held ? [{ name: cell.name, part: cell.figure, whole: held }] : []
  })
  const rates = cells.flatMap((cell) => {
    const isOfKind = operation === 'ratio' || cell.part.unit === cell.whole.unit
    const computed = isOfKind ? compute(operation, [cell.part, cell.whole]) : undefined
    return computed ? [{ ...cell, computed }] : []
  })
  return rates.length === cells.length ? rates : []
}
