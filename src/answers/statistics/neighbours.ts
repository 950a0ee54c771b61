// Owns 邻近: the same thing counted in other places and at other times. Told only when asked for.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { statistics } from '../../wording/statistics.ts'
import { citationLine } from '../compose/citation.ts'
import type { Reply } from '../reply.ts'
import type { FigureTable } from './figure-table.ts'
import { citeAll, figuresOfReply, tellFigure } from './tell.ts'

const TOLD_MAX = 6

export function tellNeighbours(last: Reply, table: FigureTable, documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const asked = last.figures.map(({ passage, raw }) => table.find(passage, raw)).find((figure) => figure !== undefined)
  if (!asked) return undefined
  const told = new Set(last.figures.map(({ passage, raw }) => table.find(passage, raw)?.id))
  const others = elsewhere(asked, table.like(asked))
    .filter(({ id }) => !told.has(id))
    .slice(0, TOLD_MAX)
  if (others.length === 0) return undefined
  const citations = citeAll(others, documents)
  const lines = [statistics.neighbours(asked.thing.replace(/[“”]/gu, ''))]
  for (const figure of others) {
    const citation = citations.find((each) => each.passage === figure.passage && each.quote === figure.quote)
    lines.push(
      `${placeBefore(figure)}${tellFigure(figure)}${figure.kind === 'other' ? '' : `（${statistics.kinds[figure.kind]}）`}`,
      ...(citation ? [citationLine(citation)] : []),
    )
  }
  return { kind: 'list', text: lines.join('\n'), citations, figures: figuresOfReply(others), calculations: [] }
}

/** A row that begins with the place names it already. */
const placeBefore = ({ region, row, indicator }: Figure): string =>
  region === undefined || (row && indicator.startsWith(region)) ? '' : `${region}：`

const elsewhere = (asked: Figure, others: readonly Figure[]): Figure[] =>
  others.filter((other) => other.region !== asked.region || other.period !== asked.period || other.doc !== asked.doc)
