// Owns reading what a number of a passage counts, on the spot: for answers that need a few figures and not the whole table.
import type { Figure } from '../../documents/figure.ts'
import { figuresOf } from '../../documents/figures/figures-of.ts'
import type { Passage } from '../../documents/passage.ts'

/** Passages live as long as their snapshot; what was read of one goes with it. */
const read = new WeakMap<Passage, readonly Figure[]>()

/** The figure that stands at an offset of the passage's text. */
export function figureAt(passage: Passage, offset: number): Figure | undefined {
  const at = passage.at[offset]
  return at === undefined ? undefined : figuresIn(passage).find((figure) => figure.start <= at && at < figure.end)
}

export function figuresIn(passage: Passage): readonly Figure[] {
  const known = read.get(passage)
  if (known) return known
  const document = { id: passage.doc, file: passage.file, text: '', title: '', inferred: false, digest: false }
  const figures = figuresOf({ document, passages: [passage] })
  read.set(passage, figures)
  return figures
}
