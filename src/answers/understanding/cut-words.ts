// Owns the words that are cut out of what is not understood yet, as the segmenter cuts them and as they are read.
import type { TaggedWord } from '../../text/segmenter.ts'
import { goesOn } from './goes-on.ts'
import { namesOffice } from './offices.ts'
import type { PieceSource } from './piece.ts'
import { recut, type Word } from './recut.ts'
import type { Taken } from './taken.ts'
import { withWrittenNames } from './written-names.ts'

export interface CutWords {
  readonly asCut: readonly Word[]
  /** Cut anew against the words of the documents, verbs without their endings. */
  readonly words: readonly Word[]
}

export function cutWords(text: string, taken: Taken, source: PieceSource): CutWords {
  const runs = taken
    .freeRuns()
    .map((run) => positioned(withWrittenNames(withWholeUnion(source.segmenter.tag(run.text)), source), run.start))
  const asCut = runs.flat()
  // A word alone, as 帮组 for 帮助, may be a slip: nothing beside it tells how to cut it.
  const isAlone = asCut.length === 1 && asCut[0]?.word === text
  return { asCut, words: (isAlone ? asCut : runs.flatMap((run) => recut(run, source))).map((word) => withoutAspect(word, text, source)) }
}

/** A verb's endings are no part of it: 评出来 → 评, 组了 → 组, 拿到 stays. */
function withoutAspect(word: Word, text: string, source: PieceSource): Word {
  const stem =
    /^v|^m|^zg/u.test(word.tag) || word.word.length === 2 ? word.word.replace(/(?:了|过|着|出来|起来|下来|上去)$/u, '') : word.word
  if (stem === word.word && isVerbAlone(word, text, source)) return { ...word, word: word.word.slice(0, 1), end: word.start + 1 }
  return stem === '' || stem === word.word ? word : { word: stem, tag: 'v', start: word.start, end: word.start + stem.length }
}

/** 带出|去疗养, 帮着|出点: the verb is its first character. */
const isVerbAlone = ({ word, tag, end }: Word, text: string, { index, lexicon }: PieceSource): boolean =>
  (/^[vx]/u.test(tag) && goesOn(word, text.slice(end))) ||
  (A_LITTLE.test(word) && index.frequency(word) === 0 && lexicon.alternatives(word).length === 0)
const A_LITTLE = /^[出给补贴拿发赚捐凑领交]点$/u

/** 女|会员 are some of the members. */
const SEX = /^[女男]$/u
const PERSON = /^(?:会员|职工|工人|员工|党员|团员|干部|代表|劳模|教师|选手|律师|青年|农民工)$/u

/** 总|工会主席 is 总工会|主席. */
const withWholeUnion = (words: readonly TaggedWord[]): readonly TaggedWord[] =>
  words.flatMap((each, i) => {
    if (SEX.test(each.word) && PERSON.test(words[i + 1]?.word ?? '')) return [{ word: each.word + words[i + 1]?.word, tag: 'n' }]
    if (SEX.test(words[i - 1]?.word ?? '') && PERSON.test(each.word)) return []
    // 副|主席 is another office than 主席.
    if (each.word === '副' && namesOffice(words[i + 1]?.word ?? '')) return [{ word: `副${words[i + 1]?.word}`, tag: 'n' }]
    if (words[i - 1]?.word === '副' && namesOffice(each.word)) return []
    if (each.word === '总' && words[i + 1]?.word.startsWith('工会')) return [{ word: '总工会', tag: 'nt' }]
    const rest = words[i - 1]?.word === '总' && each.word.startsWith('工会') ? each.word.slice('工会'.length) : undefined
    return rest === undefined ? [each] : rest === '' ? [] : [{ word: rest, tag: each.tag }]
  })

function positioned(words: readonly { word: string; tag: string }[], from: number): Word[] {
  let at = from
  return words.map(({ word, tag }) => {
    const start = at
    at += word.length
    return { word, tag, start, end: at }
  })
}
