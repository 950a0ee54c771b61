// Owns answering out of the table of figures: rankings, overviews in pages, and the same thing elsewhere.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { createFigureTable, type FigureTable } from './figure-table.ts'
import { tellNeighbours } from './neighbours.ts'
import { asksOverview, tellOverview } from './overview.ts'
import { tellRanking } from './ranking.ts'

export interface StatisticsSource {
  readonly figures: readonly Figure[]
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly lexicon: Lexicon
}

export interface Statistics {
  readonly table: FigureTable
  /** Undefined where the question wants neither a list of figures nor their order. */
  answer(question: Question): Reply | undefined
  /** The next page of an overview. */
  page(question: Question, page: number): Reply | undefined
  /** The same thing in other places and at other times, after an answer. */
  neighbours(last: Reply): Reply | undefined
}

export function createStatistics(source: StatisticsSource): Statistics {
  const table = createFigureTable(source.figures)
  const overview = (question: Question, page: number): Reply | undefined =>
    asksOverview(question, source.lexicon) ? tellOverview(question, source, page) : undefined
  return {
    table,
    answer: (question) => overview(question, 0) ?? tellRanking(question, source),
    page: overview,
    neighbours: (last) => tellNeighbours(last, table, source.documents),
  }
}
