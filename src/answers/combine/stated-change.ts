// Owns telling a change as the document tells it: the figure and, beside it, by how much it rose or fell.
import type { Figure } from '../../documents/figure.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Reply } from '../reply.ts'
import { citeFigure } from '../statistics/tell.ts'
import type { Composing } from './compose-combined.ts'

const MARKS = /[，；。：]/u
const STRETCH_MAX = 120

/** 园区人才总量45.59万人，增加4.32万人，增长10.5%: from the figure's own clause to the last of its changes. Undefined where they stand too far apart. */
export function tellStatedChange(level: Figure, changes: readonly Figure[], { documents }: Composing): Reply | undefined {
  const last = changes.at(-1)
  if (last === undefined || last.quote !== level.quote) return undefined
  const { quote } = level
  let start = level.inQuote
  while (start > 0 && !MARKS.test(quote[start - 1] ?? '')) start--
  let end = last.inQuote + last.raw.length
  while (end < quote.length && !MARKS.test(quote[end] ?? '')) end++
  if (end - start > STRETCH_MAX) return undefined
  const citation = citeFigure(level, documents)
  return {
    kind: 'answer',
    text: [bare(readable(quote.slice(start, end))), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [level, ...changes].map(({ raw, indicator, passage }) => ({ raw, indicator, passage })),
    calculations: [],
  }
}
