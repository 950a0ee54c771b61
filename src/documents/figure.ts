// Owns the figure: a number of a document with what it counts, where, when, how surely, and the exact place.
import type { Quantity } from '../text/quantity.ts'
import type { FigureKind } from './figures/kind.ts'

export interface Figure extends Quantity {
  /** Stays the same when the document is edited elsewhere. */
  readonly id: string
  /** What is counted, with its deed: 新建基层工会. */
  readonly indicator: string
  /** The thing alone: 基层工会. */
  readonly thing: string
  /** What money is for, where the next clause alone says it. */
  readonly purpose?: string
  readonly organisation?: string
  readonly region?: string
  readonly period?: string
  readonly kind: FigureKind
  readonly doc: string
  readonly section: readonly string[]
  /** Id of the passage. */
  readonly passage: string
  /** Offsets in the source: source.slice(start, end) holds `raw`, filler and line breaks besides. */
  readonly start: number
  readonly end: number
  /** The sentence, in the document's own characters. */
  readonly quote: string
  /** Where `raw` begins in the quote. */
  readonly inQuote: number
  /** Stands in a table's row. */
  readonly row: boolean
  /** The clause of it, where that says all by itself; else '' (as in a list: 、“妈妈驿站”73家). */
  readonly clause: string
  readonly line: number
  readonly file: string
  readonly page?: number
  /** 0…1: how clean the place is; a low one asks for a look at the original. */
  readonly quality: number
  /** Id of the figure that this one is a part of (其中), or measures (占全市的20%). */
  readonly partOf?: string
  readonly about?: string
}
