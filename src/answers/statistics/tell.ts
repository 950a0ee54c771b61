// Owns how a single figure is told and cited: in the document's own words, with its sentence as proof.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { written } from '../combine/compute.ts'
import { citationLine, citationOf } from '../compose/citation.ts'
import { bare, clauseOf, readable } from '../compose/excerpt.ts'
import type { Citation, Reply } from '../reply.ts'

const CLAUSE_MAX = 60

/** The clause as it stands, or indicator and number where the clause alone does not name the thing. */
export function tellFigure(figure: Figure): string {
  if (figure.row) return `${readable(figure.indicator)}：${written(figure)}`
  const clause = bare(readable(figure.clause === '' && figure.partOf !== undefined ? partClause(figure) : figure.clause))
  return clause !== '' && clause.length <= CLAUSE_MAX ? clause : `${readable(figure.indicator)}${figure.raw.replace(/\s/gu, '')}`
}

/** 其中新就业形态劳动者1180人 */
const partClause = ({ quote, inQuote, raw }: Figure): string =>
  /[^，；。,;]*$/u.exec(quote.slice(0, inQuote))?.[0].concat(quote.slice(inQuote, inQuote + raw.length)) ?? ''

export const citeFigure = (figure: Figure, documents: ReadonlyMap<string, SourceDocument>): Citation =>
  citationOf(figure, figure, documents)

/** One citation a sentence. */
export function citeAll(figures: readonly Figure[], documents: ReadonlyMap<string, SourceDocument>): Citation[] {
  const seen = new Map<string, Citation>()
  for (const figure of figures)
    if (!seen.has(`${figure.passage}/${figure.quote}`)) seen.set(`${figure.passage}/${figure.quote}`, citeFigure(figure, documents))
  return [...seen.values()]
}

export const figuresOfReply = (figures: readonly Figure[]): { raw: string; indicator: string; passage: string }[] =>
  figures.map(({ raw, indicator, passage }) => ({ raw, indicator, passage }))

/** One figure, what stands around it, and where. */
export function tellAlone(figure: Figure, documents: ReadonlyMap<string, SourceDocument>): Reply {
  const { quote, inQuote, raw } = figure
  const window = { start: inQuote, end: inQuote + raw.length }
  const { start, end, cutStart, cutEnd } = clauseOf(quote, window)
  const proof = `${cutStart ? '…' : ''}${bare(readable(quote.slice(start, end)))}${cutEnd ? '…' : ''}`
  const citation = citeFigure(figure, documents)
  const head = tellFigure(figure)
  return {
    kind: 'answer',
    text: [head, ...(proof === head ? [] : [proof]), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: figuresOfReply([figure]),
    calculations: [],
  }
}
