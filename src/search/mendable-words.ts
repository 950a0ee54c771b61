// Owns the words that a typo may be mended to.
import type { Knowledge } from './knowledge.ts'
import type { PassageIndex } from './passage-index.ts'

/** What a typo may be mended to: words of the documents, and the names of places and bodies that people use. */
export const mendableWords = (
  index: PassageIndex,
  knowledge: Knowledge,
  quoted: () => ReadonlySet<string>,
): (() => ReadonlyMap<string, number>) => {
  let built: ReadonlyMap<string, number> | undefined
  return () => (built ??= collectWords(index, knowledge, quoted()))
}

/** “双创”, 《今园区》: names that the segmenter does not know. */
const QUOTED = /[“《]([\p{Script=Han}]{2,8})[”》]/gu

/** Names that the documents have in quotation marks or as titles. */
export function quotedIn(index: PassageIndex): () => ReadonlySet<string> {
  let found: ReadonlySet<string> | undefined
  return () =>
    (found ??= new Set(
      index.passages.flatMap((passage) => Array.from(index.folded(passage).text.matchAll(QUOTED), (match) => match[1] ?? '')),
    ))
}

/** 金鸡湖 and 独墅湖: of what the segmenter cuts into two words the whole is a name, where it comes again and again. */
const NAMED = /([\p{Script=Han}]{2})[湖山江河岛港]/gu
const NAMED_MIN = 3

function namesIn(index: PassageIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const passage of index.passages)
    for (const [name, first = ''] of index.folded(passage).text.matchAll(NAMED))
      if (index.vocabulary.has(first)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= NAMED_MIN))
}

/** 罚几百 is said, and no slip of 发几百. */
const ASKS = /[几多哪啥谁]/u

function collectWords(index: PassageIndex, knowledge: Knowledge, quoted: ReadonlySet<string>): ReadonlyMap<string, number> {
  // Thousands of words: how often each stands exactly is asked of those that a typo may be mended to.
  const words = new Map(index.vocabulary)
  for (const [name, count] of namesIn(index)) if (!words.has(name)) words.set(name, count)
  for (const name of quoted) words.set(name, Math.max(words.get(name) ?? 0, index.atMost(name)))
  // What people say is looked for by what stands for it: a word that no document writes may be meant, too.
  for (const { groups } of knowledge.synonyms)
    for (const { say = [], same = [], mean = [] } of groups) {
      for (const word of [...say, ...same]) if (!words.has(word) && !ASKS.test(word)) words.set(word, index.atMost(word))
      for (const word of mean) if (!words.has(word) && index.atMost(word) > 0) words.set(word, index.atMost(word))
    }
  for (const word of knowledge.words) if (index.atMost(word) > 0) words.set(word, Math.max(words.get(word) ?? 0, index.atMost(word)))
  for (const place of knowledge.places)
    for (const name of [place.name, ...place.aliases]) if (index.atMost(name) > 0) words.set(name, index.atMost(name) + 1)
  return words
}

/** The words, places and bodies that the knowledge lists: what people of the union write every day. */
export const ownWordsOf = ({ words, places, organisations }: Knowledge): ReadonlySet<string> =>
  new Set([...words, ...[...places, ...organisations].flatMap(({ name, aliases }) => [name, ...aliases])])
