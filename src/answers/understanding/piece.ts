// Owns the form of a piece of a question, and of what questions are cut with.
import type { Alternative, Lexicon } from '../../search/lexicon.ts'
import type { PassageIndex } from '../../search/passage-index.ts'
import type { Segmenter } from '../../text/segmenter.ts'

export interface Piece {
  readonly text: string
  readonly tag: string
  readonly start: number
  readonly end: number
  readonly alternatives: readonly Alternative[]
  readonly quoted: boolean
}

export interface PieceSource {
  readonly lexicon: Lexicon
  readonly index: PassageIndex
  readonly segmenter: Segmenter
}

/** By the segmenter's tag. */
export const isNoun = (tag: string): boolean => /^(?:n|an|l|i|j|eng|b|s)/u.test(tag)
export const isDeed = (tag: string): boolean => /^v/u.test(tag)
