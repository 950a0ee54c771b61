// Owns what is said between the program and the worker that reads files.
import type { Figure } from '../../documents/figure.ts'
import type { ReadDocument } from '../../documents/read-document.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { FileReading } from '../../files/file-reading.ts'
import type { Place } from '../../search/knowledge.ts'

export type Job =
  | { readonly kind: 'file'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'document'; readonly source: SourceDocument }
  /** `places` are those of all documents together, as JSON: the same text comes with every document. */
  | { readonly kind: 'figures'; readonly read: FigureSource; readonly places: string }

export type FigureSource = Pick<ReadDocument, 'document' | 'passages'>

export interface Request {
  readonly number: number
  readonly job: Job
}

export type Response =
  | { readonly number: number; readonly kind: 'file'; readonly reading: FileReading }
  | { readonly number: number; readonly kind: 'document'; readonly read: ReadDocument }
  | { readonly number: number; readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly number: number; readonly kind: 'failed' }

export interface WorkerStart {
  readonly places: readonly Place[]
}
