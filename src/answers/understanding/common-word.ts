// Owns telling words that everybody uses from names: what looks like a place may be one of them.
import type { Segmenter } from '../../text/segmenter.ts'

/** 和平 and 长安 are words of the language, 丰洲 is none. */
export const isCommonWord = (text: string, segmenter: Segmenter): boolean => {
  const [word, more] = segmenter.tag(text)
  return word !== undefined && more === undefined && !/^(?:n[srtz]|x)/u.test(word.tag)
}
