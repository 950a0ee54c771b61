// Owns the blocks of a document: headings, paragraphs, captions, table rows, in the order of the source.
import type { MappedText } from '../text/mapped-text.ts'
import type { Diagnostic } from './source-document.ts'

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly title: MappedText; readonly line: number; readonly marked: boolean }
  | { readonly kind: 'text'; readonly content: MappedText; readonly line: number; readonly article: boolean }
  | { readonly kind: 'caption'; readonly content: MappedText; readonly line: number }
  | {
      readonly kind: 'row'
      readonly cells: readonly MappedText[]
      readonly line: number /** The row above a rule of Markdown. */
      readonly header: boolean
    }
  | { readonly kind: 'unit'; readonly content: MappedText; readonly line: number }
  /** Behind a table or a contact block the section goes on that it stands in. */
  | { readonly kind: 'aside-end'; readonly line: number }

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
  /** What the tables of contents name, as `contentsKey` has it. */
  readonly contents: ReadonlySet<string>
  /** Printed columns: lines end in mid-sentence. */
  readonly wrapped: boolean
}
