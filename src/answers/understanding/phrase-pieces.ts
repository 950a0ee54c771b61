// Owns the pieces of a question that are phrases of the lexicon, where they cut through no word that stands there.

import type { PassageIndex } from '../../search/passage-index.ts'
import type { Named } from '../../text/known-names.ts'
import { isLeftOut } from '../../text/stop-words.ts'
import type { CutWords } from './cut-words.ts'
import { goesOn } from './goes-on.ts'
import type { Piece, PieceSource } from './piece.ts'
import { GUESSED, type Word } from './recut.ts'
import type { Taken } from './taken.ts'

/** What is found is taken. */
export function phrasePieces(text: string, taken: Taken, { asCut, words }: CutWords, { lexicon, index }: PieceSource): Piece[] {
  const starts = new Set(words.map((word) => word.start))
  const ends = new Set(words.map((word) => word.end))
  const cutsThrough = (phrase: Named<unknown>): boolean =>
    !(starts.has(phrase.start) && ends.has(phrase.end)) &&
    (phrase.raw.length < 3 ? !cutsGuesses(phrase, words, index) : cutsWord(phrase, words, index))
  return lexicon.phrasesIn(text).flatMap((phrase) => {
    const { raw, start, end } = phrase
    if (!taken.isFree(start, end) || raw.length < 2 || cutsThrough(phrase) || isLeftOut(raw) || goesOnFrom(text[start - 1], raw)) return []
    if (goesOn(raw, text.slice(end))) return []
    taken.take(start, end)
    const tag = tagOfPhrase(asCut.filter((each) => each.start >= start && each.end <= end))
    return [{ text: raw, tag, start, end, alternatives: phrase.what, quoted: false }]
  })
}

/** 湾区技能比赛 is no 区技能比赛. */
const goesOnFrom = (before: string | undefined, raw: string): boolean =>
  raw.startsWith('区') && /[湾园社地小校矿景厂山城片辖新灾牧林库港街]/u.test(before ?? '')

/** 招人|收 for what was cut by guess as 招人收: a guess of the segmenter parts no phrase that is known. */
const cutsGuesses = (phrase: Named<unknown>, words: readonly Word[], index: PassageIndex): boolean =>
  words.every(
    ({ word, tag, start, end }) =>
      end <= phrase.start ||
      start >= phrase.end ||
      (start >= phrase.start && end <= phrase.end) ||
      (tag === GUESSED && index.frequency(word) === 0),
  )

/** 拿了 is a deed like 拿; 这五年 names a time, and no thing; what is made of several words is taken for a thing. */
function tagOfPhrase(words: readonly Word[]): string {
  const [only, more] = words.filter(({ tag }) => !tag.startsWith('u'))
  if (only && !more) return only.tag
  // Out of a guess of the segmenter: it may as well be a deed.
  if (!only) return 'v'
  // 给|报, 能|报销
  if (words.length > 1 && HELPS.test(words[0]?.word ?? '')) return 'v'
  // 放|出去, 多|拿, 一起|办: a deed, where it goes and how it is done.
  if (words.every(({ tag }) => /^[vdumaf]/u.test(tag)) && words.some(({ tag }) => /^v(?!n)/u.test(tag))) return 'v'
  return words.length > 1 && words.every(({ tag }) => /^[mrqtfu]/u.test(tag)) ? 't' : 'l'
}

const HELPS = /^(?:给|能|可以|可|会|要|想)$/u

/** 五一劳动奖 is not read out of 五一劳动奖章, which the documents write. */
const cutsWord = (phrase: Named<unknown>, words: readonly Word[], index: PassageIndex): boolean =>
  words.some(
    ({ word, start, end }) =>
      ((start < phrase.start && end > phrase.start) || (start < phrase.end && end > phrase.end)) && index.vocabulary.has(word),
  )
