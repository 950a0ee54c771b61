// Owns telling that another section gives another number for the same thing: both stand, neither is chosen silently.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { statistics } from '../../wording/statistics.ts'
import { citationLine } from '../compose/citation.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { contradicts } from './conflicts.ts'
import { figureAt, figuresIn } from './figure-at.ts'
import { alikeThings } from './figure-table.ts'
import { citeFigure, tellFigure } from './tell.ts'

const LOOKED_AT = 12

export interface Found {
  readonly main: readonly Evidence[]
  readonly all: readonly Evidence[]
}

export function noteConflict(question: Question, found: Found, reply: Reply, documents: ReadonlyMap<string, SourceDocument>): Reply {
  if (question.asked !== 'figure' || reply.kind !== 'answer') return reply
  const told = found.main.flatMap(({ passage, quantities }) => quantities.flatMap((quantity) => figureAt(passage, quantity.start) ?? []))
  const other = told.map((figure) => againstIt(figure, found.all)).find((figure) => figure !== undefined)
  if (!other || told.some((figure) => figure.id === other.id)) return reply
  const citation = citeFigure(other, documents)
  const [head = '', ...rest] = reply.text.split('\n')
  const lines = [`${head}；${statistics.elsewhere(tellFigure(other))}`, ...rest, citationLine(citation)]
  return {
    ...reply,
    text: lines.join('\n'),
    citations: [...reply.citations, citation],
    figures: [...reply.figures, { raw: other.raw, indicator: other.indicator, passage: other.passage }],
  }
}

/** Cumulative numbers alone contradict each other: what is added in one section adds up with what is added in another. */
function againstIt(figure: Figure, all: readonly Evidence[]): Figure | undefined {
  if (figure.kind !== 'stock') return undefined
  const passages = new Set(all.slice(0, LOOKED_AT).map((each) => each.passage))
  return [...passages].flatMap(figuresIn).find((other) => contradicts(figure, other) && alikeThings(figure, other))
}
