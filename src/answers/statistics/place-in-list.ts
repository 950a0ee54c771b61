// Owns a place's own figure that stands in a list behind the whole's sentence: 全市建成驿站268个。其中，甲县64个，乙区57个.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { FigureTable } from './figure-table.ts'
import type { Picked } from './pick-figures.ts'
import { citeAll, figuresOfReply } from './tell.ts'

/** How much of the question the figure must hold, and how far ahead of another one it must be. */
const COVERED = 0.65
const AHEAD = 0.05

/** The list's sentence does not say what it counts: searching alone finds the whole's number. Undefined where the sentence says it by itself. */
export function tellPlaceInList(
  question: Question,
  picked: readonly Picked[],
  { figures }: FigureTable,
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  if (question.asked !== 'figure' || question.places.length !== 1) return undefined
  const [best, ...others] = picked
  if (!best || best.covered < COVERED) return undefined
  const { figure } = best
  const whole = figures.find(({ id }) => id === figure.partOf)
  if (!whole || whole.quote === figure.quote || whole.region === figure.region || !question.places.includes(figure.region ?? ''))
    return undefined
  if (others.some((other) => other.score > best.score - AHEAD && other.figure.value !== figure.value)) return undefined
  return tell(figure, whole, documents)
}

function tell(figure: Figure, whole: Figure, documents: ReadonlyMap<string, SourceDocument>): Reply {
  const citations = citeAll([whole, figure], documents)
  const [cited] = citations
  return {
    kind: 'answer',
    text: [
      `${figure.region}${readable(whole.indicator)}${written(figure)}`,
      ...[whole, figure].map(({ quote }) => bare(readable(quote))),
      ...(cited ? [citationLine(cited)] : []),
    ].join('\n'),
    citations,
    figures: figuresOfReply([figure]),
    calculations: [],
  }
}
