// Owns a piece of evidence: the stretch of a passage that may answer, and how well it covers the question.
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import type { Span } from '../../text/mapped-text.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Term } from '../question.ts'
import type { ParsedPassage } from './clauses.ts'
import { directHeadings } from './heading-kind.ts'

export interface Evidence {
  readonly passage: Passage
  /** The passage cut into sentences and clauses. */
  readonly parsed: ParsedPassage
  /** Within the passage's text. */
  readonly window: Span
  readonly sentence: Span
  /** Said in the first line before the window, and by what: the day of a chronicle. */
  readonly lead?: { readonly text: string; readonly quote: string }
  readonly quantities: readonly Quantity[]
  /** 0…1: how much of the question's weight stands in or around the window. */
  readonly coverage: number
  /** Coverage with what the kind of question adds and takes away: what evidence is ordered by. */
  readonly score: number
  /** How well each term of the question is said inside the window itself. */
  readonly inside: readonly number[]
  /** How well each term is said wherever it stands, weighed by how far that is. */
  readonly weighed: readonly number[]
  /** Whether the window holds what was asked for: a figure of the unit, a date, a name. */
  readonly fitsAsked: boolean
  /** Whether its figures are those of the place asked for, which the passage as a whole is not of. */
  readonly ofPlace: boolean
  /** How well each term is said in the sentence, in those beside it, or in the headings. */
  readonly near: readonly number[]
}

const SAID = 0.25

/** What neither stands nor is stood for anywhere near. */
export const missingTerms = (terms: readonly Term[], { weighed }: Pick<Evidence, 'weighed'>): readonly Term[] =>
  terms.filter((_, t) => (weighed[t] ?? 0) < SAID)

/** The heading right above the passage, with the one that it is a part of. */
export const headingOf = ({ passage }: Pick<Evidence, 'passage'>): string => foldText(directHeadings(passage.section).join('|'))
