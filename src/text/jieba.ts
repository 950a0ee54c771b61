// Owns the one use of nodejieba: cutting Chinese into words, with words of the union's own.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import jieba from 'nodejieba'
import { BYTES, type PartedDictionary, partDictionary, toBytes } from './common-words.ts'
import { createEverydayWords } from './everyday-words.ts'
import { remember } from './remember.ts'
import type { Segmenter, TaggedWord } from './segmenter.ts'

/** Words of the union's own are names of things; the dictionary gives an inserted word no part of speech. */
const OWN = 'nz'
/** Key words are not asked of jieba: the weights that come with it are a fifth of its loading. */
const NO_IDF = fileURLToPath(new URL('no-idf.utf8', import.meta.url))
const DICTIONARIES = 'nodejieba/submodules/cppjieba/dict'
const { resolve } = createRequire(import.meta.url)
const WHOLE_DICTIONARY = resolve(`${DICTIONARIES}/jieba.dict.utf8`)
const isEveryday = createEverydayWords(() => readFileSync(resolve(`${DICTIONARIES}/idf.utf8`), BYTES), toBytes)
/** How jieba tags what its dictionary lacks. */
const UNKNOWN = 'x'
let dictionary: PartedDictionary | undefined
const inserted = new Set<string>()

/** The dictionary is one for the process and takes a while to load: warm it at start. Words only ever get added. */
export function createSegmenter(words: readonly string[] = []): Segmenter {
  dictionary ??= loadDictionary()
  const { rareTag } = dictionary
  for (const word of words) {
    if (inserted.has(word) || word.length < 2) continue
    jieba.insertWord(word)
    inserted.add(word)
  }
  return {
    cut: rememberShort((text): readonly string[] => (text === '' ? [] : jieba.cut(text, true))),
    tag: rememberShort((text): readonly TaggedWord[] => (text === '' ? [] : (jieba.tag(text) as TaggedWord[]).map(tagged))),
    isEveryday: (word) => !inserted.has(word) && isEveryday(word),
  }

  function tagged({ word, tag }: TaggedWord): TaggedWord {
    if (inserted.has(word)) return { word, tag: OWN }
    return tag === UNKNOWN && word.length > 1 ? { word, tag: rareTag(toBytes(word)) ?? tag } : { word, tag }
  }
}

/**
 * Cuts with the words that people use. nodejieba reads its dictionary twice, and seven of ten words in it are so rare that no answer
 * hangs on them: without them loading takes a third of the time, and the process 150 MB less. Where no temporary file can be
 * written, it cuts with all words.
 */
function loadDictionary(): PartedDictionary {
  const parted = partDictionary(readFileSync(WHOLE_DICTIONARY, BYTES))
  const dir = temporaryFolder()
  try {
    const dict = dir === undefined ? undefined : writeWhole(join(dir, 'common.utf8'), parted.common)
    jieba.load({ idfDict: NO_IDF, ...(dict === undefined ? {} : { dict }) })
    return parted
  } finally {
    if (dir !== undefined) rmSync(dir, { recursive: true, force: true })
  }
}

function temporaryFolder(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), 'gongxiaowen-words-'))
  } catch {
    return undefined
  }
}

function writeWhole(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text, BYTES)
    return path
  } catch {
    return undefined
  }
}

const SHORT = 60
const REMEMBERED = 20_000

/** One question is cut a dozen times on its way, and what stands for its words again with every question. */
function rememberShort<T>(cut: (text: string) => T): (text: string) => T {
  const remembered = remember(REMEMBERED, cut)
  return (text) => (text.length > SHORT ? cut(text) : remembered(text))
}
