// Owns which figures of an answer can be put into one picture, and under which names.
import type { Figure } from '../../documents/figure.ts'
import { findQuantities } from '../../text/quantity.ts'
import { statistics } from '../../wording/statistics.ts'
import { written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Reply } from '../reply.ts'
import { orderWish } from '../understanding/order-wish.ts'
import { type ChartKind, shapeOf } from './chart-shape.ts'
import type { Inside } from './definitions.ts'
import type { FigureTable } from './figure-table.ts'

export interface ChartData {
  readonly kind: ChartKind
  /** What is to be said of the figures below the picture. */
  readonly note?: string
  readonly title: string
  readonly unit: string
  readonly period: string
  readonly sources: readonly string[]
  readonly items: readonly { readonly label: string; readonly value: number; readonly raw: string }[]
  /** How many figures of the answer are not drawn: they are counted in other units, or too many. */
  readonly left: number
}

const ITEMS_MAX = 12
const SOURCES_MAX = 3
const TITLE_MAX = 40

interface Item {
  readonly figure: Figure | undefined
  readonly label: string
  readonly value: number
  readonly raw: string
  readonly unit: string
  readonly period: string
  readonly region: string
  readonly passage: string
}

/** The figures of one measure, the most told first; undefined where there are not two. `kind` is what was asked for. */
export function chartDataOf(
  question: string,
  reply: Reply,
  table: FigureTable,
  kind?: ChartKind,
  isInside: Inside = () => false,
): ChartData | undefined {
  if (reply.counts !== undefined) return countsOf(question, reply, reply.counts, kind)
  const all = reply.figures.flatMap((told) => itemOf(told, table))
  const items = largestMeasure(all).slice(0, ITEMS_MAX)
  const first = items[0]
  if (!first || items.length < 2) return undefined
  const figures = items.flatMap(({ figure }) => figure ?? [])
  const periods = [...new Set(items.map((item) => item.period).filter((period) => period !== ''))]
  const passages = new Set(items.map((item) => item.passage))
  const sources = [...new Set(reply.citations.filter((citation) => passages.has(citation.passage)).map(citationLine))].slice(0, SOURCES_MAX)
  const shape = shapeOf(kind, figures, isSeries(items) || (kind === 'line' && isInTime(items)), isInside)
  return {
    kind: shape.kind,
    ...(shape.note === '' ? {} : { note: shape.note }),
    title: titleFor(question, items),
    unit: first.unit,
    period: together(periods).map(statistics.years).join('；'),
    sources,
    items: labelled(items, shape.kind === 'line').map(({ label, value, raw }) => ({ label, value, raw })),
    left: all.length - items.length,
  }
}

/** 日本5次、德国4次: rows counted by the bot, so the bars have no figure of the document. */
function countsOf(
  question: string,
  { citations }: Reply,
  counts: NonNullable<Reply['counts']>,
  kind: ChartKind = 'bar',
): ChartData | undefined {
  if (counts.length < 2) return undefined
  const inTime = counts.every(({ label }) => TIME.test(label))
  // A pie shows the whole: what has no slice of its own is one together.
  const shown = kind === 'pie' ? withOthers(counts) : counts.slice(0, ITEMS_MAX)
  const redrawn = kind === 'line' && !inTime
  return {
    kind: redrawn ? 'bar' : kind,
    ...(redrawn ? { note: statistics.chart.notSeries } : {}),
    title: titleOf(question),
    unit: statistics.countUnit,
    period: [...new Set(citations.flatMap(({ period }) => period ?? []))].map(statistics.years).join('；'),
    sources: [...new Set(citations.map(citationLine))].slice(0, SOURCES_MAX),
    items: shown.map(({ label, value }) => ({ label, value, raw: `${value}${statistics.countUnit}` })),
    left: kind === 'pie' ? 0 : counts.length - shown.length,
  }
}

const TIME = /^(?:\d{4}年|\d{1,2}月|第?[一二三四]季度)$/u

type Count = NonNullable<Reply['counts']>[number]

function withOthers(counts: readonly Count[]): readonly Count[] {
  if (counts.length <= ITEMS_MAX) return counts
  const rest = counts.slice(ITEMS_MAX - 1)
  return [
    ...counts.slice(0, ITEMS_MAX - 1),
    { label: statistics.chart.others(rest.length), value: rest.reduce((sum, { value }) => sum + value, 0) },
  ]
}

function itemOf({ raw, indicator, passage }: Reply['figures'][number], table: FigureTable): Item[] {
  const figure = table.find(passage, raw)
  const [quantity] = figure ? [figure] : findQuantities(raw)
  if (!quantity) return []
  return [
    {
      figure,
      label: figure && indicator.includes(raw) ? figure.indicator : indicator,
      value: quantity.value,
      raw: figure ? written(figure) : raw.replace(/\s/gu, ''),
      unit: quantity.unit,
      period: figure?.period ?? '',
      region: figure?.region ?? '',
      passage,
    },
  ]
}

const SAME_UNIT: Readonly<Record<string, string>> = { 名: '人', 位: '人' }

/** One unit to an axis: 三项 beside 492家 would be drawn as 3家. 人 and 名 say the same. */
function largestMeasure(items: readonly Item[]): Item[] {
  const axisOf = ({ unit }: Item): string => SAME_UNIT[unit] ?? unit
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(axisOf(item), [...(groups.get(axisOf(item)) ?? []), item])
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), [])
}

/** 2020, 2021, 2022 → 2020-2022. */
function together(periods: readonly string[]): readonly string[] {
  const years = periods.map(Number)
  const goesOn = years.length > 2 && years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1)
  return goesOn ? [`${years[0]}-${years.at(-1)}`] : periods
}

/** One thing in one place, year after year. */
const isSeries = (items: readonly Item[]): boolean => items.length >= 3 && isInTime(items)

const isInTime = (items: readonly Item[]): boolean =>
  new Set(items.map((item) => item.period)).size === items.length && new Set(items.map((item) => item.region)).size === 1

/** Where all have one name, what tells them apart: the place, else the time. */
function labelled(items: readonly Item[], inTime: boolean): readonly Item[] {
  if (inTime) return items.map((item) => ({ ...item, label: statistics.years(item.period) || item.label }))
  if (new Set(items.map((item) => item.label)).size > 1) return items
  const apart =
    new Set(items.map((item) => item.region)).size > 1 ? (item: Item) => item.region : (item: Item) => statistics.years(item.period)
  return items.map((item) => ({ ...item, label: apart(item) || item.label }))
}

const SHORT = 5

/** 差多少 and 从大到小排 name nothing: what is counted does. */
function titleFor(question: string, items: readonly Item[]): string {
  const title = titleOf(question)
  const thing = items.find(({ figure }) => figure)?.figure?.thing.replace(/^的|[“”]/gu, '') ?? ''
  return (title.length < SHORT || orderWish(title) !== undefined) && thing !== '' ? thing : title
}

/** The question without what only asks for a picture. */
function titleOf(question: string): string {
  const title = question
    .replace(
      /[，,。]?(?:请|帮我|给我)?(?:用|以|画|出|做|生成)?(?:一?张|个)?(?:柱状图|柱形图|折线图|饼状图|饼图|条形图|图表|图)(?:表示|展示|看看|来)?/gu,
      '',
    )
    .replace(/[？?。！!，,]+$/u, '')
    .replace(/(?<=.{4})(?:各自?|分别)(?:是|有|为)?(?:多少|几)\p{Script=Han}{0,2}$/u, '')
  return title.length > TITLE_MAX ? `${title.slice(0, TITLE_MAX - 1)}…` : title
}
