// Owns the form of what stands around a passage: its headings, neighbours and clauses, and the places that its windows are held against.

import type { ParsedPassage } from './clauses.ts'

/** A passage as a whole and what stands around it, without quotation marks, as terms are looked for. */
export interface Around {
  readonly whole: string
  readonly heading: string
  readonly upper: string
  readonly title: string
  /** Text of the passages before and behind it in the same section. */
  readonly neighbours: string
  /** The articles of the rule that it belongs to: what several of them speak of is what all of them are about. */
  readonly articles: readonly string[]
}

export interface Place extends Around {
  readonly parsed: ParsedPassage
}

export interface Surroundings extends Place {
  readonly scopeStrength: number
  /** Places that a stretch names. */
  readonly placesIn: (text: string) => readonly string[]
  /** Whether a named place is, or lies in, one that was asked for. */
  readonly isAsked: (place: string) => boolean
  /** Places asked for that are not the passage's own: a sentence that names them fits better. */
  readonly toName: readonly string[]
  /** None of these lies in the passage's own place, nor has it within. */
  readonly isStrange: boolean
}
