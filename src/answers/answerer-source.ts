// Owns what an answerer is made of: one snapshot of the documents and the knowledge.
import type { Standing } from '../documents/edition.ts'
import type { Figure } from '../documents/figure.ts'
import { figuresOf } from '../documents/figures/figures-of.ts'
import type { Passage } from '../documents/passage.ts'
import type { SourceDocument } from '../documents/source-document.ts'
import type { DocumentTerms } from '../search/document-terms.ts'
import type { Knowledge } from '../search/knowledge.ts'
import type { Segmenter } from '../text/segmenter.ts'

export interface AnswererSource {
  readonly documents: readonly SourceDocument[]
  readonly passages: readonly Passage[]
  readonly knowledge: Knowledge
  readonly segmenter: Segmenter
  readonly withoutFamily?: string
  /** The table of figures behind the documents, read when first wanted. */
  readonly figures?: () => readonly Figure[]
  /** What was counted of the documents before, by their ids. */
  readonly terms?: DocumentTerms
  /** Which documents a newer edition, their last day or another rule has put out of force. */
  readonly standings?: ReadonlyMap<string, Standing>
}

/** Without a finder of places every figure keeps the place of its passage. */
export const figuresOfAll = ({ documents, passages }: AnswererSource): Figure[] =>
  documents.flatMap((document) => figuresOf({ document, passages: passages.filter((passage) => passage.doc === document.id) }))
