// Owns what else a word of the language may have been meant for that no document writes: 关机食堂 asks of the 机关.
import { lookAlikes } from '../text/look-alikes.ts'
import type { Alternative } from './lexicon.ts'
import { type MendSource, UNKNOWN } from './mend-source.ts'
import type { PinyinIndex } from './pinyin-index.ts'

/** It may mean what it says: what was perhaps meant only stands for it. */
const PERHAPS = 0.6
const KEPT = 3
const WORD = /^\p{Script=Han}{2,4}$/u
/** How often the documents must use what was meant. */
const COMMON = 2

/** Only asked of words that neither the documents nor the lexicon know. */
export function createSlips(source: MendSource, sounds: PinyinIndex): (word: string) => readonly Alternative[] {
  const isWord = (text: string): boolean => {
    const [word, more] = source.segmenter.tag(text)
    return source.own(text) || (word !== undefined && more === undefined && word.tag !== UNKNOWN)
  }
  return (word) => {
    if (!WORD.test(word) || source.known(word) || source.frequency(word) > 0) return []
    const meant = [...swapped(word), ...sounds.sameSound(word).filter((each) => sharesCharacter(each, word)), ...lookingLike(word)]
    return [...new Set(meant)]
      .filter((each) => each !== word && source.words().has(each) && source.frequency(each) >= COMMON * source.retold && isWord(each))
      .slice(0, KEPT)
      .map((text) => ({ text, weight: PERHAPS }))
  }
}

/** 关机 → 机关. */
export const swapped = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))

/** 末来 → 未来. */
export const lookingLike = (word: string): string[] =>
  [...word].flatMap((char, i) => [...lookAlikes(char)].map((other) => word.slice(0, i) + other + word.slice(i + 1)))

export const sharesCharacter = (a: string, b: string): boolean => Array.from(a).some((char, i) => b[i] === char)
