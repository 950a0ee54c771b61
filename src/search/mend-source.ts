// Owns what mending a typo asks of the documents and the language.
import type { Segmenter } from '../text/segmenter.ts'
import type { ChooseWord } from './choose-word.ts'
import type { DocumentStrings } from './document-strings.ts'

export interface MendSource {
  /** Words of the documents with their frequency, and the names of the lexicon. */
  readonly words: () => ReadonlyMap<string, number>
  readonly frequency: (text: string) => number
  /** Whether the documents write it at all. */
  readonly isWritten: (text: string) => boolean
  /** How often the documents tell the same, as the index knows it: ten towns that use a word once make it no common one. */
  readonly retold: number
  /** Whether the lexicon knows the word: what is known is never mended. */
  readonly known: (text: string) => boolean
  /** Whether it is one of the words, bodies or places that the knowledge lists. */
  readonly own: (text: string) => boolean
  /** What the documents have in quotation marks: “两新”, “四史”. */
  readonly quotedNames: () => ReadonlySet<string>
  /** Whether a word only asks or points: 全称 is no 全程. It may still hold a piece of a broken word: 两新党组|只有 for 两新党组织有. */
  readonly asks: (text: string) => boolean
  /** Which of several words is meant. */
  readonly choose: ChooseWord
  readonly segmenter: Segmenter
  readonly strings: DocumentStrings
}

/** The segmenter's tag for what its dictionary lacks. */
export const UNKNOWN = 'x'
