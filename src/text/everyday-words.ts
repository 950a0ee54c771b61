// Owns telling the words that any text may hold from those that say what it is about.

/** A line `word weight` of the list that comes with jieba: the rarer a word is in texts of all kinds, the more it weighs. */
const EVERYDAY = /^(\S+) [2-7]\.\d+$/gm

/** `read` gives the list with one character a byte, and is asked once: 文件, 外地 and 接下来 are everyday words, 劳模 and 征兵 are not. */
export function createEverydayWords(read: () => string, toBytes: (word: string) => string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return (word) => {
    words ??= new Set([...read().matchAll(EVERYDAY)].map((line) => line[1] ?? ''))
    return words.has(toBytes(word))
  }
}
