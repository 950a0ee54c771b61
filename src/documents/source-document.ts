// Owns what is known of a document before it is read: its text as decoded, and what it is.

/** What `sources.yaml` says of a file, or what was concluded from the text. */
export interface SourceDocument {
  readonly id: string
  /** Path inside the documents folder. */
  readonly file: string
  /** As decoded, byte order mark and line ends kept: all spans count in UTF-16 units of this. */
  readonly text: string
  readonly title: string
  /** The title was concluded, not read. */
  readonly inferred: boolean
  /** The document is a summary of another. */
  readonly digest: boolean
  readonly kind?: string
  readonly publisher?: string
  readonly published?: string
  readonly period?: string
  readonly region?: string
  /** The last day on which a rule holds, where that is known. */
  readonly expires?: string
  /** The id of the document whose place this one takes. */
  readonly supersedes?: string
  /** Which of the fields above were concluded from the text, not told by a person. */
  readonly concluded?: readonly string[]
  /** Where each page begins, for readers that know pages; ascending. */
  readonly pages?: readonly number[]
}

/** A trouble of a document, with the place and what a person should do; documents never throw. */
export interface Diagnostic {
  readonly file: string
  readonly line: number
  readonly rule: string
  /** What was found, and what the program did about it. */
  readonly message: string
  /** What a person should look at or do. */
  readonly advice: string
  readonly severity: 'note' | 'warning' | 'error'
}
