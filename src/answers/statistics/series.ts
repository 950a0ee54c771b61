// Owns series: one thing in one place over the years — 历年, 近三年, 2020到2023年各有多少, 变化趋势.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { parseHan } from '../../text/quantity-numeral.ts'
import { statistics } from '../../wording/statistics.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { compute, written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Calculation, Reply } from '../reply.ts'
import { definitionsDiffer } from './definitions.ts'
import { alikeThings } from './figure-table.ts'
import { type FigureSource, type Picked, pickFigures } from './pick-figures.ts'
import { citeAll } from './tell.ts'

/** 历年, 逐年, 变化趋势: every year that there is. */
const EVERY_YEAR = /历年|逐年|(?:各|每|分)(?:个)?年(?:度|份)?(?!龄|的?(?:上限|最[高多低少]|至[多少]|封顶|限额|不超过))|趋势|走势/u
const LAST_YEARS = /(?:近|过去|最近|这)(?:的)?([两二三四五六七八九十]|\d{1,2})年(?!级)/u
/** 各有多少, 分别, 变化: beside a span of years it asks for each of them. */
const ONE_BY_ONE = /各(?!类|级|种|项)|分别|每年|变化|都(?:有|是)/u
const LINE = /折线图|曲线图|趋势图/u
/** Words that ask for the series and name no thing. */
const ONLY_ASKS = /^(?:历年|逐年|近[一-龥\d]+年|[一-龥\d]年|各年|每年|年度|年份|变化|趋势|走势|情况|数据|分别|数量|来|以来)+$/u
export const YEARS_MIN = 3
const COVERED = 0.6
const COUNT_WEIGHT = 0.08

export interface YearsAsked {
  readonly from?: number
  readonly to?: number
  /** 近三年: so many, up to the last that is told. */
  readonly last?: number
}

/** Undefined where no series is asked for. */
export function seriesAsked(question: Question): YearsAsked | undefined {
  const { text, raw, times } = question
  if (!['figure', 'open', 'list', 'what', 'how'].includes(question.asked)) return undefined
  const span = times.find(({ from, to }) => to > from)
  const years = times.map(({ from }) => from)
  const [from, to] = span ? [span.from, span.to] : [Math.min(...years), Math.max(...years)]
  const several = span !== undefined || years.length >= YEARS_MIN
  if (several && (ONE_BY_ONE.test(text) || EVERY_YEAR.test(text) || LINE.test(raw) || years.length >= YEARS_MIN)) return { from, to }
  if (times.length > 0) return undefined
  const last = LAST_YEARS.exec(text)?.[1]
  const count = last === undefined ? undefined : (parseHan(last.replace('两', '二')) ?? Number(last))
  // 近三年一共多少 asks for one number.
  if (count !== undefined && count > 1 && !/一共|总共|合计|累计|共(?:有|计)/u.test(text)) return { last: count }
  return EVERY_YEAR.test(text) || LINE.test(raw) ? {} : undefined
}

export function tellSeries(question: Question, source: FigureSource, documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const asked = seriesAsked(question)
  if (asked === undefined) return undefined
  const times = asked.from === undefined || asked.to === undefined ? [] : [{ from: asked.from, to: asked.to, raw: '' }]
  const series = lastOf(findSeries({ ...question, times }, source), asked.last)
  // Three of ten years are no answer to 这十年.
  const least = Math.max(Math.min(YEARS_MIN, asked.last ?? YEARS_MIN), (asked.last ?? 0) / 2)
  return series.length < least ? undefined : compose(question, series, asked, documents)
}

/** What the question counts, year by year; empty where it is told of one year alone. */
export function findSeries(question: Question, source: FigureSource): readonly Figure[] {
  const { measure: _, ...rest } = question
  const terms = question.terms.filter(({ text }) => !ONLY_ASKS.test(text))
  const wanted = { ...rest, terms, plan: false, asked: 'figure' as const, slots: question.slots.slice(0, 1) }
  return bestSeries(pickFigures(wanted, source).filter(({ figure, covered }) => covered >= COVERED && isLevel(figure)))
}

const isLevel = ({ about, kind, period }: Figure): boolean => {
  const years = yearsOfPeriod(period)
  return about === undefined && kind !== 'rank' && kind !== 'plan' && years !== undefined && years[0] === years[1]
}

export const yearOf = ({ period }: Figure): number => yearsOfPeriod(period)?.[1] ?? 0

/** Around each of the best figures those that count the same in other years; the one that fits best and tells most years. */
function bestSeries(picked: readonly Picked[]): readonly Figure[] {
  let best: { readonly figures: readonly Figure[]; readonly worth: number } | undefined
  for (const head of picked.slice(0, HEADS)) {
    const figures = seriesOf(head, picked)
    const worth = head.score + COUNT_WEIGHT * Math.min(figures.length, 8)
    if (figures.length >= 2 && (!best || worth > best.worth + 1e-9)) best = { figures, worth }
  }
  return best?.figures ?? []
}
const HEADS = 24

function seriesOf(head: Picked, picked: readonly Picked[]): readonly Figure[] {
  const byYear = new Map<number, Figure>()
  const alike = picked.filter(({ figure }) => isSame(head.figure, figure))
  // What one row or sentence tells of several years belongs together before what stands elsewhere.
  for (const near of [true, false])
    for (const { figure } of alike)
      if ((figure.passage === head.figure.passage) === near && !byYear.has(yearOf(figure))) byYear.set(yearOf(figure), figure)
  return [...byYear.values()].sort((a, b) => yearOf(a) - yearOf(b))
}

function isSame(head: Figure, figure: Figure): boolean {
  if (figure.region !== head.region || (figure.partOf === undefined) !== (head.partOf === undefined)) return false
  if (!['period', undefined].includes(definitionsDiffer(head, figure))) return false
  return thingOf(head) === thingOf(figure) || (!head.row && !figure.row && alikeThings(head, figure))
}

/** 合计 工会驿站 2020年 and 合计 工会驿站 2021年 count the same thing. */
const thingOf = ({ row, indicator, thing }: Figure): string =>
  row ? indicator.replace(/(?:19|20)\d\d年?(?:度|底|末)?/gu, '').trim() : thing

const lastOf = (figures: readonly Figure[], last: number | undefined): readonly Figure[] =>
  last === undefined ? figures : figures.slice(-last)

function compose(question: Question, series: readonly Figure[], asked: YearsAsked, documents: ReadonlyMap<string, SourceDocument>): Reply {
  const citations = citeAll(series, documents).map((citation) => ({
    ...citation,
    period: spanOf(series.filter(({ passage }) => passage === citation.passage)),
  }))
  const [first, last] = [series[0], series.at(-1)]
  const change = /变化|趋势|走势|增长|增幅/u.test(question.text) && first && last ? compute('rate', [first, last]) : undefined
  const missing = missingYears(series, asked)
  const calculation: Calculation[] =
    change && first && last
      ? [{ text: change.text, result: change.result, operands: [first, last].map(({ raw, doc }) => ({ raw, doc })) }]
      : []
  const lines = [
    series.map((figure) => `${yearOf(figure)}年${written(figure)}`).join('；'),
    ...(change && first && last ? [calculations.fromTo(`${yearOf(first)}年`, `${yearOf(last)}年`, change.result), change.text] : []),
    ...(missing.length > 0 ? [statistics.yearsMissing(missing)] : []),
    ...[...new Set(citations.map(citationLine))].slice(0, CITED_MAX),
  ]
  return {
    kind: 'compare',
    text: lines.join('\n'),
    citations,
    figures: series.map((figure) => ({ raw: figure.raw, indicator: `${yearOf(figure)}年`, passage: figure.passage })),
    calculations: calculation,
  }
}

/** A row that tells four years is cited for all of them. */
function spanOf(figures: readonly Figure[]): string {
  const [from, to] = [figures[0], figures.at(-1)].map((figure) => (figure ? yearOf(figure) : 0))
  return from === to ? `${to}` : `${from}-${to}`
}

const CITED_MAX = 3

/** Years of the span that was asked for that no document tells. */
function missingYears(series: readonly Figure[], { from, to }: YearsAsked): number[] {
  if (from === undefined || to === undefined) return []
  const told = new Set(series.map(yearOf))
  return Array.from({ length: Math.min(20, to - from + 1) }, (_, i) => from + i).filter((year) => !told.has(year))
}
