// Owns finding figures by the words of a query, under any of a thing's names: 昆山 工人先锋号.
import type { Figure } from '../../documents/figure.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import type { Segmenter } from '../../text/segmenter.ts'
import { unquoted } from './held-in.ts'

export interface WordSource {
  readonly lexicon: Lexicon
  readonly segmenter: Segmenter
}

/** Words that only ask. */
const EMPTY = /^(?:多少|几|几个|几家|有|的|了|是|吗|呢|一共|总共|共|和|与|、|？|\?|数|个|家|年|月|在|哪些|什么|各|分别)$/u
const FULL = 0.999

/** Figures that hold every word of the query, the best fitting first; where none does, those that hold most. */
export function findByWords(query: string, figures: readonly Figure[], by: WordSource): Figure[] {
  const words = wordsOf(query, by)
  if (words.length === 0) return []
  const scored = figures.map((figure) => ({ figure, score: heldBy(figure, words, by.lexicon) })).filter(({ score }) => score.held > 0)
  const most = Math.max(0, ...scored.map(({ score }) => score.held))
  if (most < 0.5) return []
  return scored
    .filter(({ score }) => score.held >= Math.min(FULL, most - 1e-9))
    .sort((a, b) => b.score.near - a.score.near)
    .map(({ figure }) => figure)
}

/** A query parted by spaces is taken as it stands; a sentence is cut into words. */
function wordsOf(query: string, { segmenter }: WordSource): string[] {
  const parts = foldText(query)
    .split(/\s+/u)
    .filter((part) => part !== '')
  const words = parts.length > 1 ? parts : parts.flatMap((part) => segmenter.cut(part))
  return [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !EMPTY.test(word)))]
}

function heldBy(figure: Figure, words: readonly string[], lexicon: Lexicon): { readonly held: number; readonly near: number } {
  const own = unquoted(foldText(`${figure.indicator} ${figure.raw}`))
  const scope = unquoted(
    foldText(
      `${figure.organisation ?? ''} ${figure.region ?? ''} ${figure.period ?? ''} ${lexicon.spellings(figure.region ?? '').join(' ')}`,
    ),
  )
  const around = unquoted(foldText(`${figure.quote} ${figure.section.join(' ')}`))
  let held = 0
  let near = 0
  for (const word of words) {
    const names = [word, ...lexicon.alternatives(word).map((other) => other.text)].map(unquoted)
    const place = names.some((name) => own.includes(name))
      ? 1
      : names.some((name) => scope.includes(name))
        ? 0.8
        : names.some((name) => around.includes(name))
          ? 0.4
          : 0
    if (place > 0) held += 1 / words.length
    near += place / words.length
  }
  return { held, near }
}
