// Owns whether the name of a figure holds a word of a question, under any of its names.
import type { Term } from '../question.ts'

/** Quotation marks part no word: “两新”党组织 is 两新党组织. */
export const unquoted = (text: string): string => text.replace(/[“”‘’《》〈〉"'\s]/gu, '')

/** 1 where the term stands, the weight of the best of its alternatives that does, else 0. */
export function heldIn(term: Term, text: string): number {
  const plain = unquoted(text)
  if (plain.includes(unquoted(term.text))) return 1
  return Math.max(0, ...term.alternatives.filter((other) => plain.includes(unquoted(other.text))).map((other) => other.weight))
}
