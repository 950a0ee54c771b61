// Owns the form of what figures are put together with.
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { FindEvidence } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { FigureTable } from '../statistics/figure-table.ts'

export interface Combiner {
  readonly understand: (text: string) => Question
  readonly findEvidence: FindEvidence
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly table: () => FigureTable
  readonly lexicon: Lexicon
  /** What people call a place: 苏州工业园区 → 园区. */
  readonly nameOfPlace: (name: string) => string
}
