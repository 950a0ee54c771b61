// Owns the one use of nodejieba: cutting Chinese into words, with words of the union's own.
import jieba from 'nodejieba'
import type { Segmenter, TaggedWord } from './segmenter.ts'

/** Words of the union's own are names of things; the dictionary gives an inserted word no part of speech. */
const OWN = 'nz'
let loaded = false
const inserted = new Set<string>()

/** The dictionary is one for the process and takes a second to load: warm it at start. Words only ever get added. */
export function createSegmenter(words: readonly string[] = []): Segmenter {
  if (!loaded) jieba.load()
  loaded = true
  for (const word of words) {
    if (inserted.has(word) || word.length < 2) continue
    jieba.insertWord(word)
    inserted.add(word)
  }
  return {
    cut: (text) => (text === '' ? [] : jieba.cut(text, true)),
    tag: (text) =>
      text === '' ? [] : (jieba.tag(text) as TaggedWord[]).map((each) => (inserted.has(each.word) ? { word: each.word, tag: OWN } : each)),
  }
}
