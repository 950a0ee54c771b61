// Owns what of a table is a rate though no column tells it: 办结率 over 办结案件 and 受理案件, 女会员占比 over 女会员 and 会员人数.
import { bareHeading } from '../../documents/figures/row-title.ts'
import { type Computed, compute } from '../combine/compute.ts'
import type { Question } from '../question.ts'
import type { Table } from '../tables/table-index.ts'
import { type ColumnCell, type ColumnSource, cellsUnder, tablesAbout } from './table-about.ts'

export interface RateCell {
  readonly name: string
  readonly part: ColumnCell['figure']
  readonly whole: ColumnCell['figure']
  readonly computed: Computed
}

/** 办结率 · not: 利率, 概率, 效率 */
const RATE = /(?<stem>\p{Script=Han}{2})率/u
const NO_SHARE = /利率|概率|效率|频率|汇率|税率|费率|速率|占有率|增长率/u
/** 女会员占比, 女会员的比例, 女会员占会员多少 */
const SHARE = /(?:人?数)?(?:的|所)?(?:占比|比例|比重|占[^，。]{0,8}(?:比例|比重|多少|几成|百分之几))/u
/** What a part is held against, where several columns could be it. */
const OF_ALL = /目标|计划|预算|应|任务|受理|登记|报名|总/u
/** 执行率 is what was spent over what was planned. */
const SAID_OTHERWISE: Readonly<Record<string, RegExp>> = { 执行: /决算|实际|支出|执行/u, 到会: /实到|到会/u, 出勤: /实到|出勤/u }

export interface MeantRate {
  /** 办结率, 女会员占比 */
  readonly said: string
  readonly cells: readonly RateCell[]
}

export function rateMeant(question: Question, source: ColumnSource, bound = ''): MeantRate | undefined {
  const { text } = question
  const stem = NO_SHARE.test(text) ? undefined : RATE.exec(text)?.groups?.stem
  if (stem === undefined && !SHARE.test(text)) return undefined
  const rates = tablesAbout(question, source.tables, `${stem === undefined ? '占比' : `${stem}率`}${bound}`).flatMap(({ table, held }) => {
    // What a column tells itself is not computed.
    if (stem !== undefined && table.columns.some((heading) => heading.includes(`${stem}率`))) return []
    return pairsOf(table, text, stem).flatMap(([said, part, whole]) => {
      const cells = ratesOf(table, [part, whole], question, source)
      return cells.length === 0 ? [] : [{ said, cells, fit: held }]
    })
  })
  return rates.sort((a, b) => b.fit - a.fit)[0]
}

type Pair = readonly [said: string, part: string, whole: string]

/** Which column is the part, and which may be the whole, likeliest first. */
function pairsOf({ columns }: Table, text: string, stem: string | undefined): readonly Pair[] {
  const parts = columns.slice(1).flatMap((heading) => {
    const bare = bareHeading(heading)
    const named = bare.replace(/(?:人|总)?数$/u, '')
    if (stem !== undefined) return (SAID_OTHERWISE[stem]?.test(bare) ?? bare.includes(stem)) ? [{ heading, said: `${stem}率` }] : []
    return named.length > 1 && new RegExp(`${named}${SHARE.source}`, 'u').test(text) ? [{ heading, said: `${named}占比` }] : []
  })
  // 会员 stands in 女会员, too.
  const [part] = parts.sort((a, b) => b.said.length - a.said.length)
  if (!part) return []
  const at = columns.indexOf(part.heading)
  const bare = bareHeading(part.heading).replace(/(?:人|总)?数$/u, '')
  const wholes = columns.slice(1).filter((heading) => {
    const own = bareHeading(heading).replace(/(?:人|总)?数$/u, '')
    return heading !== part.heading && (stem !== undefined || (own.length > 1 && own !== bare && bare.endsWith(own)))
  })
  const nearness = (heading: string): number => Math.abs(columns.indexOf(heading) - at) + (OF_ALL.test(heading) ? 0 : columns.length)
  return wholes.sort((a, b) => nearness(a) - nearness(b)).map((whole) => [part.said, part.heading, whole])
}

/** One a row; none where the one is no part of the other. */
function ratesOf(table: Table, [part, whole]: readonly [string, string], question: Question, source: ColumnSource): readonly RateCell[] {
  const wholes = cellsUnder(table, whole, question, source)
  const cells = cellsUnder(table, part, question, source).flatMap(({ row, cell }) => {
    const held = wholes.find((other) => other.row === row)?.cell.figure
    return held ? [{ name: cell.name, part: cell.figure, whole: held }] : []
  })
  const rates = cells.flatMap((cell) => {
    const computed = cell.part.unit === cell.whole.unit ? compute('share', [cell.part, cell.whole]) : undefined
    return computed ? [{ ...cell, computed }] : []
  })
  return rates.length === cells.length ? rates : []
}
