// Owns telling which of several words that may be meant is, by what else is said: 2021年是jiandang多少周年 means 建党 and not 建档.
import type { PassageIndex } from './passage-index.ts'
import { pairsOf } from './terms.ts'

/** `words` the likeliest first; `before` and `behind` are what stands around them. */
export type ChooseWord = (words: readonly string[], before: string, behind: string) => string | undefined

/** So many passages that tell of what stands around are looked at. */
const LOOKED_AT = 60

/** The word that stands in the passage which tells most of the rest; where none does, the likeliest. */
export function createWordChooser(index: PassageIndex): ChooseWord {
  return (words, before, behind) => {
    if (words.length < 2) return words[0]
    const around = [...pairsOf(before), ...pairsOf(behind)].map((text) => ({ text, weight: 1, alternatives: [] }))
    for (const { passage } of index.search(around, LOOKED_AT)) {
      const { text, headings } = index.folded(passage)
      const held = words.find((word) => text.includes(word) || headings.includes(word))
      if (held !== undefined) return held
    }
    return words[0]
  }
}
