// Owns where a figure stands: in its document, its section, its passage and the source.
import type { Quantity } from '../../text/quantity.ts'
import type { Figure } from '../figure.ts'
import type { Passage } from '../passage.ts'

type Placed = Omit<Figure, 'id' | 'indicator' | 'thing' | 'kind' | 'quote' | 'inQuote' | 'row' | 'clause'>

export function placeOf(passage: Passage, quantity: Quantity): Placed {
  const start = passage.at[quantity.start] ?? 0
  return {
    ...quantity,
    start,
    end: (passage.at[quantity.end - 1] ?? start) + 1,
    doc: passage.doc,
    section: passage.section,
    passage: passage.id,
    line: passage.line,
    file: passage.file,
    quality: passage.quality,
    ...(passage.page === undefined ? {} : { page: passage.page }),
  }
}
