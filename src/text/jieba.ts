// Owns the one use of nodejieba: cutting Chinese into words, with words of the union's own.
import jieba from 'nodejieba'
import { remember } from './remember.ts'
import type { Segmenter, TaggedWord } from './segmenter.ts'

/** Words of the union's own are names of things; the dictionary gives an inserted word no part of speech. */
const OWN = 'nz'
/** Weights of key words, of which nobody asks here: those that come with jieba are a fifth of its loading. */
const NO_IDF = decodeURIComponent(new URL('no-idf.utf8', import.meta.url).pathname).replace(/^\/(?=[A-Za-z]:)/u, '')
let loaded = false
const inserted = new Set<string>()

/** The dictionary is one for the process and takes a second to load: warm it at start. Words only ever get added. */
export function createSegmenter(words: readonly string[] = []): Segmenter {
  if (!loaded) jieba.load({ idfDict: NO_IDF })
  loaded = true
  for (const word of words) {
    if (inserted.has(word) || word.length < 2) continue
    jieba.insertWord(word)
    inserted.add(word)
  }
  return {
    cut: rememberShort((text): readonly string[] => (text === '' ? [] : jieba.cut(text, true))),
    tag: rememberShort((text): readonly TaggedWord[] =>
      text === '' ? [] : (jieba.tag(text) as TaggedWord[]).map((each) => (inserted.has(each.word) ? { word: each.word, tag: OWN } : each)),
    ),
  }
}

const SHORT = 60
const REMEMBERED = 20_000

/** One question is cut a dozen times on its way, and what stands for its words again with every question. */
function rememberShort<T>(cut: (text: string) => T): (text: string) => T {
  const remembered = remember(REMEMBERED, cut)
  return (text) => (text.length > SHORT ? cut(text) : remembered(text))
}
