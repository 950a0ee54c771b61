// Owns what a reader makes of a file: one text or several, and what went wrong on the way.

/** One document of a file. A line of a JSONL file, or a whole file of any other form. */
export interface ReadPart {
  /** In the line forms that documents are read from: # headings, | table rows |, one paragraph a line. */
  readonly text: string
  /** Where each page begins, ascending. */
  readonly pages?: readonly number[]
  /** What the file says of itself. */
  readonly id?: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly period?: string
  readonly region?: string
}

/** A trouble by its name: the words for it stand in src/wording. */
export interface FileTrouble {
  readonly rule: FileRule
  readonly line?: number
  readonly page?: number
  readonly detail?: string
}

export type FileRule =
  | 'binary'
  | 'encoding'
  | 'encrypted'
  | 'scanned'
  | 'scanned-pages'
  | 'garbled'
  | 'damaged'
  | 'zip-bomb'
  | 'old-form'
  | 'picture'
  | 'archive'
  | 'no-extension'
  | 'wrong-extension'
  | 'too-many-pages'
  | 'too-much-text'
  | 'page-furniture'
  | 'bad-line'
  | 'broken-quotes'
  | 'hidden-sheet'
  | 'too-slow'
  | 'too-much-memory'
  | 'crashed'

/** Without a part there is nothing to serve of the file; troubles say why. */
export interface FileReading {
  readonly parts: readonly ReadPart[]
  readonly troubles: readonly FileTrouble[]
}

export type FileReader = (bytes: Uint8Array) => FileReading | Promise<FileReading>

export const refuse = (rule: FileRule, detail?: string): FileReading => ({
  parts: [],
  troubles: [{ rule, ...(detail === undefined ? {} : { detail }) }],
})
