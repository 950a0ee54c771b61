// Owns whether the name of a figure holds a word of a question, under any of its names.
import type { Term } from '../question.ts'

/** Quotation marks part no word: “两新”党组织 is 两新党组织. */
export const unquoted = (text: string): string => text.replace(/[“”‘’《》〈〉"'\s]/gu, '')

/** 1 where the term stands, the weight of the best of its alternatives that does, else 0. */
export const heldIn = (term: Term, text: string): number => heldInPlain(term, unquoted(text))

/** The same for a text that is without quotation marks already: every figure of the table is asked for every term. */
export function heldInPlain(term: Term, plain: string): number {
  const { text, others } = plainOf(term)
  if (plain.includes(text)) return 1
  let best = 0
  for (const { text: other, weight } of others) if (weight > best && plain.includes(other)) best = weight
  return best
}

interface Plain {
  readonly text: string
  readonly others: readonly { readonly text: string; readonly weight: number }[]
}

/** Terms live as long as their question. */
const known = new WeakMap<Term, Plain>()

function plainOf(term: Term): Plain {
  const before = known.get(term)
  if (before) return before
  const plain = { text: unquoted(term.text), others: term.alternatives.map(({ text, weight }) => ({ text: unquoted(text), weight })) }
  known.set(term, plain)
  return plain
}

/** How much of what terms weigh stands in a text; nothing where there are none. */
export function shareHeldIn(terms: readonly Term[], text: string): number {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0)
  return all === 0 ? 0 : terms.reduce((sum, term) => sum + term.weight * heldIn(term, text), 0) / all
}
