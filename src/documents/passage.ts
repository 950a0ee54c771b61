// Owns the passage: the piece of a document that is found, shown and cited.
import type { Span } from '../text/mapped-text.ts'
import type { Scope } from './scope.ts'

export type PassageForm = 'text' | 'caption' | 'row'

export interface Cell {
  readonly heading: string
  readonly value: string
}

export interface Passage extends Scope {
  /** Stays the same when the document is edited elsewhere. */
  readonly id: string
  readonly doc: string
  readonly file: string
  /** Headings from the outermost to the innermost. */
  readonly section: readonly string[]
  readonly form: PassageForm
  /** Source characters only, in source order. */
  readonly text: string
  /** `at[i]` is the source offset of `text[i]`. */
  readonly at: Uint32Array
  /** Where the passage's own text begins: before it stand a row's header cells. */
  readonly bodyStart: number
  /** The text as a person reads it: a row with its headings, an applied unit. */
  readonly display: string
  readonly spans: readonly Span[]
  /** A row's cells beside their headings. */
  readonly cells?: readonly Cell[]
  readonly line: number
  readonly page?: number
  /** Order in the document. */
  readonly ordinal: number
  /** 0…1; a low one makes a figure carry the mark 请核对原件. */
  readonly quality: number
}

/** Under the same headings of one document. */
export const sameSection = (a: Pick<Passage, 'doc' | 'section'>, b: Pick<Passage, 'doc' | 'section'>): boolean =>
  a.doc === b.doc && a.section.join('/') === b.section.join('/')

export interface Heading {
  readonly doc: string
  readonly file: string
  readonly section: readonly string[]
  readonly spans: readonly Span[]
  readonly line: number
  readonly level: number
}
