// Owns what is asked as one of two: 多了还是少了, 免费还是收费: where the documents say the one, they cannot say the other.
import type { Piece } from './piece.ts'

/** What may stand between the words and 还是. */
const OR = /^(?:了|的|过|呢)?[，,]?还是(?:说|是)?$/u
/** As good as what was asked first. */
const OTHER = 0.95

/** 多了 and 少了 become one word that either of them says. */
export function joinEitherOr(pieces: readonly Piece[], text: string): readonly Piece[] {
  const made: Piece[] = []
  for (const piece of pieces) {
    const before = made.at(-1)
    if (before && !before.quoted && !piece.quoted && OR.test(text.slice(before.end, piece.start)))
      made[made.length - 1] = {
        ...before,
        alternatives: [...before.alternatives, { text: piece.text, weight: OTHER }, ...piece.alternatives],
      }
    else made.push(piece)
  }
  return made
}
