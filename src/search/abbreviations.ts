// Owns words said short: two words by the first character of each, as people shorten them. 文体 ~ 文化体育.
import type { PassageIndex } from './passage-index.ts'

/** What stands for a word that no document writes: its two words spelled out, or two words in one short. */
export type Abbreviations = (text: string) => readonly string[]

const HAN = /^\p{Script=Han}+$/u

export function createAbbreviations({ vocabulary, frequency }: Pick<PassageIndex, 'vocabulary' | 'frequency'>): Abbreviations {
  const byFirst = new Map<string, string[]>()
  for (const word of vocabulary.keys()) {
    if (word.length !== 2 || !HAN.test(word)) continue
    const known = byFirst.get(word[0] ?? '')
    if (known) known.push(word)
    else byFirst.set(word[0] ?? '', [word])
  }
  const wordsFrom = (first: string | undefined): readonly string[] => byFirst.get(first ?? '') ?? []
  const spelledOut = ([a, b]: string): string[] =>
    wordsFrom(a)
      // Most pairs of words stand beside each other nowhere, and the two characters at their seam tell.
      .filter((one) => frequency(`${one[1]}${b}`) > 0)
      .flatMap((one) => wordsFrom(b).map((other) => one + other))
      .filter((both) => frequency(both) > 0)
  const shortened = (text: string): string[] => {
    const short = `${text[0]}${text[2]}`
    return vocabulary.has(short) && vocabulary.has(text.slice(0, 2)) && vocabulary.has(text.slice(2)) ? [short] : []
  }
  const known = new Map<string, readonly string[]>()
  const look = (text: string): readonly string[] => {
    // A word that they do write means itself: 职工 is nowhere short for 职工工作.
    if (!HAN.test(text) || frequency(text) > 0) return []
    return text.length === 2 ? spelledOut(text) : text.length === 4 ? shortened(text) : []
  }
  return (text) => {
    const found = known.get(text) ?? look(text)
    if (known.size > REMEMBERED) known.clear()
    known.set(text, found)
    return found
  }
}

const REMEMBERED = 20_000
