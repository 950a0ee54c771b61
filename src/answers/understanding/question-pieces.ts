// Owns the pieces that a question is cut into: what is known by its form, phrases of the lexicon, and the words between them.
import type { Named } from '../../text/known-names.ts'
import { isLeftOut, isPaper } from '../../text/stop-words.ts'
import { type CutWords, cutWords } from './cut-words.ts'
import { formedPieces } from './formed-pieces.ts'
import { withLevels } from './honour-level.ts'
import { measureAt } from './measure-words.ts'
import { phrasePieces } from './phrase-pieces.ts'
import type { Piece, PieceSource } from './piece.ts'
import type { Word } from './recut.ts'
import { createTaken, type Taken } from './taken.ts'

/** `understood` are stretches that are time, place or wording that asks. */
export function piecesOf(text: string, understood: readonly Named<unknown>[], source: PieceSource): readonly Piece[] {
  const taken = createTaken(text, understood)
  const words = cutWords(text, taken, source)
  // Each takes what it finds; words are what is left.
  const formed = formedPieces(text, taken, source.lexicon)
  const phrases = phrasePieces(text, taken, words, source)
  const pieces = [...formed, ...phrases, ...plainWords(text, taken, words, source)].sort((a, b) => a.start - b.start)
  return withLevels(pieces, text).flatMap((piece) => fallApart(piece, source))
}

function plainWords(text: string, taken: Taken, { words }: CutWords, { lexicon }: PieceSource): Piece[] {
  return words
    .filter((word) => taken.isFree(word.start, word.end) && /[\p{L}\p{N}]/u.test(word.word))
    .filter((word) => (!isLeftOut(word.word) || isCounted(word, text)) && !isMeasure(word, text))
    .map(({ word, ...where }) => ({ text: word, ...where, alternatives: lexicon.alternatives(word), quoted: false }))
}

/** 4种, 三类: the measure word belongs to the number. */
const isMeasure = ({ word, start }: Word, text: string): boolean =>
  word.length === 1 && /[\d两三四五六七八九十几]$/u.test(text.slice(0, start)) && measureAt(text.slice(start)) === word

/** 写了几篇报告, 资料发了多少份: here it is the thing, and not where it is written. */
const isCounted = ({ word, start, end }: Word, text: string): boolean =>
  isPaper(word) &&
  (/(?:几|多少)(?:篇|份|本|册|个|种)?$/u.test(text.slice(0, start)) || /^.{0,3}(?:几|多少)(?:篇|份|本|册)/u.test(text.slice(end)))

/** A compound that no document writes falls apart into words that they do: 培养人才 → 培养 + 人才. */
function fallApart(piece: Piece, { index, lexicon }: PieceSource): Piece[] {
  if (
    piece.text.length < 4 ||
    piece.quoted ||
    piece.alternatives.length > 0 ||
    index.frequency(piece.text) > 0 ||
    !/^\p{Script=Han}+$/u.test(piece.text)
  )
    return [piece]
  for (let cut = 2; cut <= piece.text.length - 2; cut++) {
    const halves = [piece.text.slice(0, cut), piece.text.slice(cut)]
    if (!halves.every((half) => (index.vocabulary.has(half) || lexicon.alternatives(half).length > 0) && !isLeftOut(half))) continue
    return halves.map((text, k) => ({
      text,
      tag: piece.tag,
      start: piece.start + (k === 0 ? 0 : cut),
      end: k === 0 ? piece.start + cut : piece.end,
      alternatives: lexicon.alternatives(text),
      quoted: false,
    }))
  }
  return [piece]
}
