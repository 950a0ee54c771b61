// Owns the words that a typo may be mended to by their length and their first and last character.
import type { MendSource } from './mend-source.ts'

export interface WordShelf {
  /** Words of a length that begin with a character. */
  beginning(first: string, length: number): readonly string[]
  /** Words as long as this that begin or end with the same character: all that differ from it in one. */
  sharingEnd(part: string): readonly string[]
}

/** In their order; built when first asked. */
export function createWordShelf(words: MendSource['words']): WordShelf {
  let shelves: { readonly first: Map<string, string[]>; readonly last: Map<string, string[]> } | undefined
  const fill = () => {
    const filled = { first: new Map<string, string[]>(), last: new Map<string, string[]>() }
    for (const word of words().keys()) {
      push(filled.first, `${word.length}${word[0]}`, word)
      push(filled.last, `${word.length}${word.at(-1)}`, word)
    }
    return filled
  }
  const beginning = (first: string, length: number): readonly string[] => {
    shelves ??= fill()
    return shelves.first.get(`${length}${first}`) ?? []
  }
  return {
    beginning,
    sharingEnd(part) {
      const begun = beginning(part[0] ?? '', part.length)
      const ended = shelves?.last.get(`${part.length}${part.at(-1)}`) ?? []
      return [...begun, ...ended.filter((word) => word[0] !== part[0])]
    },
  }
}

function push(shelf: Map<string, string[]>, place: string, word: string): void {
  const beside = shelf.get(place)
  if (beside) beside.push(word)
  else shelf.set(place, [word])
}
