// Owns what questions are understood by: the words, sounds and strings of the documents, and the knowledge of the language.
import { createWordChooser } from '../../search/choose-word.ts'
import { createDocumentStrings } from '../../search/document-strings.ts'
import type { Knowledge } from '../../search/knowledge.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { createMender } from '../../search/mend-typos.ts'
import { mendableWords, ownWordsOf, quotedIn } from '../../search/mendable-words.ts'
import type { PassageIndex } from '../../search/passage-index.ts'
import { createWordKin } from '../../search/word-kin.ts'
import type { Segmenter } from '../../text/segmenter.ts'
import { isLeftOut } from '../../text/stop-words.ts'
import { createAttributeReader } from './asked-attributes.ts'
import type { Understanding } from './understand.ts'

interface Source {
  readonly lexicon: Lexicon
  readonly index: PassageIndex
  readonly segmenter: Segmenter
}

export function createUnderstanding(source: Source, knowledge: Knowledge): Understanding {
  const { lexicon, index, segmenter } = source
  const ownWords = ownWordsOf(knowledge)
  const quoted = quotedIn(index)
  const kin = createWordKin(index)
  const mender = createMender({
    words: mendableWords(index, knowledge, quoted),
    frequency: index.frequency,
    isWritten: index.holds,
    retold: index.retold,
    asks: isLeftOut,
    own: (word) => ownWords.has(word),
    quotedNames: quoted,
    choose: createWordChooser(index),
    strings: createDocumentStrings(index),
    known: (word) => lexicon.alternatives(word).length > 0 || lexicon.isName(word),
    segmenter,
  })
  return {
    ...source,
    kin: (word) => (OF_SEX.test(word) ? [] : [...mender.slipsOf(word), ...kin(word)]),
    attributesIn: createAttributeReader(knowledge.attributes),
    mend: mender.mend,
    prepare: mender.prepare,
  }
}

/** 男职工 is nothing of what is told of 女职工. */
const OF_SEX = /^[男女]\p{Script=Han}{2,}$/u
