// Owns telling words that everybody uses from names: what looks like a place may be one of them.
import type { Segmenter } from '../../text/segmenter.ts'

const NAMES = /^(?:n[srtz]|x)/u

/** 和平 and 长安 are words of the language, 丰洲 is none; `names` are the tags of what is none. */
export const isCommonWord = (text: string, segmenter: Segmenter, names = NAMES): boolean => {
  const [word, more] = segmenter.tag(text)
  return word !== undefined && more === undefined && !names.test(word.tag)
}
