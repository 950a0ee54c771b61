// Owns the words that a typo may be mended to.
import type { Knowledge } from './knowledge.ts'
import type { PassageIndex } from './passage-index.ts'

/** What a typo may be mended to: words of the documents, and the names of places and bodies that people use. */
export const mendableWords = (index: PassageIndex, knowledge: Knowledge): (() => ReadonlyMap<string, number>) => {
  let built: ReadonlyMap<string, number> | undefined
  return () => (built ??= collectWords(index, knowledge))
}

function collectWords(index: PassageIndex, knowledge: Knowledge): ReadonlyMap<string, number> {
  const words = new Map(index.vocabulary)
  for (const word of knowledge.words) if (index.frequency(word) > 0) words.set(word, Math.max(words.get(word) ?? 0, index.frequency(word)))
  for (const place of knowledge.places)
    for (const name of [place.name, ...place.aliases]) if (index.frequency(name) > 0) words.set(name, index.frequency(name) + 1)
  return words
}
