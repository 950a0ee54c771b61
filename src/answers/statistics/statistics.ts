// Owns answering out of the table of figures: rankings, series over years, overviews in pages, charts, and the same thing elsewhere.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { answerFromColumn, answerFromRate } from '../columns/column-question.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { answerFromCell } from '../tables/cell-question.ts'
import type { Table } from '../tables/table-index.ts'
import { type ChartData, chartDataOf } from './chart-data.ts'
import { createFigureTable, type FigureTable } from './figure-table.ts'
import { tellListed } from './listed.ts'
import { tellNeighbours } from './neighbours.ts'
import { asksOverview, tellOverview } from './overview.ts'
import { pickFigures } from './pick-figures.ts'
import { tellPlaceInList } from './place-in-list.ts'
import { asksRanking, tellRanking } from './ranking.ts'
import { asksEach } from './ranking-head.ts'
import { tellRegionRanking } from './region-ranking.ts'
import { tellSeries } from './series.ts'
import { tellUnitPrice } from './unit-price.ts'
import { tellYearRanking } from './year-ranking.ts'
import { tellYearsOfRow } from './years-of-row.ts'

export interface StatisticsSource {
  /** Read when first wanted: most questions need no table of figures. */
  readonly figures: () => readonly Figure[]
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly lexicon: Lexicon
  readonly tables: readonly Table[]
}

export interface Statistics {
  /** Read when first wanted. */
  readonly table: () => FigureTable
  /** Undefined where the question wants neither a list of figures nor their order. */
  answer(question: Question): Reply | undefined
  /** The next page of an overview. */
  page(question: Question, page: number): Reply | undefined
  /** The same thing in other places and at other times, after an answer. */
  neighbours(last: Reply): Reply | undefined
  /** What of an answer can be drawn. */
  chart(question: string, reply: Reply, kind?: ChartData['kind']): ChartData | undefined
  /** The figures an answer stands on. */
  figuresOf(reply: Reply): readonly Figure[]
}

export function createStatistics({ figures, documents, lexicon, tables }: StatisticsSource): Statistics {
  let held: FigureTable | undefined
  const table = (): FigureTable => {
    held ??= createFigureTable(figures())
    return held
  }
  const isInside = (inner: string, outer: string): boolean => inner !== outer && lexicon.ancestors(inner).includes(outer)
  const overview = (question: Question, page: number): Reply | undefined =>
    asksOverview(question, lexicon) ? tellOverview(question, { figures: table().figures, documents, lexicon }, page) : undefined
  const answerFromOne = (question: Question): Reply | undefined => {
    // Of two places one figure tells half.
    if (!['figure', 'open'].includes(question.asked) || question.slots.length > 1 || question.places.length > 1) return undefined
    const picked = pickFigures(question, { figures: table().figures, lexicon })
    return tellPlaceInList(question, picked, table(), documents) ?? answerFromCell(question, picked, documents)
  }
  return {
    table,
    answer: (question) =>
      overview(question, 0) ??
      answerFromRate(question, { table: table(), lexicon, tables }, documents) ??
      // Of places first: 各县区 are all of them, whatever each is called.
      (asksRanking(question) || (asksEach(question.text) && !question.text.includes('平均'))
        ? tellRegionRanking(question, { figures: table().figures, lexicon }, documents)
        : undefined) ??
      tellSeries(question, { figures: table().figures, lexicon }, documents) ??
      tellListed(question, { figures: table().figures, lexicon }, documents) ??
      tellUnitPrice(question, { figures: table().figures, lexicon }, documents) ??
      tellYearsOfRow(question, { figures: table().figures, lexicon }, documents) ??
      answerFromColumn(question, { table: table(), lexicon, tables }, documents) ??
      tellYearRanking(question, { figures: table().figures, lexicon }, documents) ??
      (asksRanking(question) ? tellRanking(question, { figures: table().figures, documents, lexicon }) : answerFromOne(question)),
    page: overview,
    neighbours: (last) => (last.figures.length > 0 ? tellNeighbours(last, table(), documents) : undefined),
    chart: (question, reply, kind) =>
      reply.figures.length > 1 || reply.counts !== undefined ? chartDataOf(question, reply, table(), kind, isInside) : undefined,
    figuresOf: (reply) => reply.figures.flatMap(({ passage, raw }) => table().find(passage, raw) ?? []),
  }
}
