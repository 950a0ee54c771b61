// Owns the content terms of a question: what it speaks of, each with its weight and what may stand for it.
import type { Alternative } from '../../search/lexicon.ts'
import type { PassageIndex } from '../../search/passage-index.ts'
import type { Named } from '../../text/known-names.ts'
import { isLight } from '../../text/stop-words.ts'
import type { Term } from '../question.ts'
import { askingClause, type Stretch } from './asking-clause.ts'
import { joinEitherOr } from './either-or.ts'
import { namesCategory } from './kind-asked.ts'
import { MEASURE } from './measure-words.ts'
import { isSomeTime, namesNothing } from './no-thing.ts'
import { namesOffice } from './offices.ts'
import { isDeed, isNoun, type Piece, type PieceSource } from './piece.ts'
import { piecesOf } from './question-pieces.ts'
import {
  describedIn,
  examplesIn,
  forWhomIn,
  isOwnFirm,
  isOwnKin,
  knownFreeIn,
  notOneIn,
  riddenIn,
  tellerIn,
  wishesIn,
  yardstickIn,
} from './told-aside.ts'
import { writtenForms } from './written-forms.ts'

export interface TermSource extends PieceSource {
  /** What the documents may write for a word that none of them has. */
  readonly kin: (word: string) => readonly Alternative[]
}

/** 要交啥, 带什么: the particular says it all, and the verb before it nothing. */
const LEAD = 0.04
const isLead = (text: string): boolean => /^[要得需应]?[交带拿准备填提供]{1,2}$/u.test(text)

/** A deed, a quality or a single character that no document has says little of the thing that is asked for. */
const UNHEARD = 0.12

/** 电焊 may be what 焊工 do: a deed that is only told by its kin is missed less. */
const GUESSED = 0.5

/** `taken` are stretches already understood as time, place or wording that asks. */
export function termsOf(text: string, taken: readonly Named<unknown>[], source: TermSource, particulars: readonly Stretch[] = []): Term[] {
  const pieces = joinEitherOr(piecesOf(text, taken, source), text)
  const asking = askingClause(text, pieces, particulars)
  const examples = examplesIn(text) ?? wishesIn(text) ?? describedIn(text, pieces, source)
  const besides = [forWhomIn, tellerIn, knownFreeIn, notOneIn, yardstickIn, riddenIn].map((toldIn) => toldIn(text))
  const terms = pieces.map((read): Term => {
    const piece = asName(read, source)
    const alternatives = mergedAlternatives(piece, source)
    const frequency = Math.max(
      source.index.frequency(piece.text),
      // 5年 stands in 2015年, too.
      ...alternatives.filter((other) => other.weight >= 0.5 && !/^\d/u.test(other.text)).map((other) => source.index.frequency(other.text)),
      0,
    )
    const isForWhom =
      besides.some((each) => each !== undefined && piece.start >= each.start && piece.end <= each.end) ||
      isOwnKin(text, piece, frequency) ||
      isOwnFirm(text, piece)
    const isExample = examples !== undefined && piece.start >= examples.start && piece.end <= examples.end
    const inAsking = piece.start >= asking.start && piece.end <= asking.end && !isExample && !isForWhom
    const category = namesCategory(text, piece)
    const particular = particulars.some(({ start, end }) => start <= piece.start && piece.end <= end)
    const unheard = frequency === 0 && !ASKS_RESULT.test(text) && namesDeed(piece, alternatives)
    const kin =
      frequency > 0 || piece.quoted || piece.tag === PLACE || isLight(piece.text) || isNamed(piece, alternatives)
        ? []
        : source.kin(piece.text)
    const noun = (isNoun(piece.tag) || piece.quoted) && !category && !particular && !namesNothing(piece, frequency)
    return {
      text: piece.text,
      weight:
        rarity(frequency, source.index) *
        (category || particular
          ? particular && isDeed(piece.tag) && isLead(piece.text)
            ? LEAD
            : 0.2
          : frequency === 0 && (!noun || piece.text.length === 1) && !unheard
            ? Math.min(UNHEARD, shareOfSpeech(piece))
            : shareOfSpeech(piece) * (unheard && kin.length > 0 ? GUESSED : 1)) *
        (inAsking ? 1 : STORY),
      alternatives: kin.length === 0 ? alternatives : [...alternatives, ...kin],
      essential: (noun || unheard) && !isLight(piece.text) && piece.text.length > 1 && !isForWhom,
      ...(noun && frequency > 0 && isBeside(text, piece, source) ? { everyday: true } : {}),
      ...(isDeed(piece.tag) && !piece.quoted ? { deed: true } : {}),
      frequency,
      asking: inAsking,
    }
  })
  const isApart = apartIn(text)
  return dedupe(
    terms.map((term, t) =>
      term.alternatives.length === 0
        ? term
        : withoutOthers(
            term,
            terms.filter((_, other) => !isApart(pieces[t], pieces[other])),
            source.lexicon.isName(term.text),
          ),
    ),
  )
}

/** An everyday word that is neither counted nor an office nor a place: 共青团 tells what is meant, 外地 and 文件 do not. */
const isBeside = (text: string, piece: Piece, { segmenter }: TermSource): boolean =>
  !piece.quoted &&
  piece.tag !== PLACE &&
  !namesOffice(piece.text) &&
  !COUNTED.test(text.slice(0, piece.start)) &&
  !COUNTS.test(text.slice(piece.end)) &&
  segmenter.isEveryday(piece.text)
/** 法国 and 上海 are common words, yet what is told of another place is no answer, nor does another's name stand for them. */
const PLACE = 'ns'
const COUNTED = new RegExp(`(?:多少|几)(?:${MEASURE})?$`, 'u')
/** 报告写了几篇 */
const COUNTS = /^\p{Script=Han}{0,2}(?:多少|几)/u

/** 花了多少 asks for what was done: there the thing decides, in whatever words it was. */
const ASKS_RESULT = /了(?:多少|几)/u
/** 退休, 怀孕 and 辞退 say what is asked about, even where no document has them; 拿到, 要交 and 重办 are a verb with what goes before or behind any. */
const namesDeed = ({ text, tag }: Piece, alternatives: readonly Alternative[]): boolean =>
  isDeed(tag) && (text.length > 1 || alternatives.length > 0) && !COMPOUND.test(text)
const COMPOUND = /.[到完掉了去出好起上下过给得着]$|^[要想去来被给再重]./u

/** 失业金 is known to be 失业保险金, which no document has: 失业 alone is no kin of it. */
const isNamed = ({ text }: Piece, alternatives: readonly Alternative[]): boolean =>
  alternatives.some((other) => other.weight >= 0.8 && other.text.length > text.length)

/** 打官司没钱，有法律援助吗: the clause before says what is asked for in other words. */
function apartIn(text: string): (a: Piece | undefined, b: Piece | undefined) => boolean {
  const marks = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) marks[at + 1] = (marks[at] ?? 0) + ('，。；！？'.includes(text[at] ?? '') ? 1 : 0)
  return (a, b) => a !== undefined && b !== undefined && (marks[b.start] ?? 0) > (marks[a.end] ?? 0)
}

/** 新就业形态会员里面外卖骑手有多少人: what the question names besides does not stand for the part. */
function withoutOthers(term: Term, terms: readonly Term[], isName: boolean): Term {
  const isOther = (other: Alternative): boolean =>
    terms.some(({ text }) => text !== term.text && text.length > 2 && other.text.startsWith(text))
  return {
    ...term,
    // 残联 goes by its full name, though 残疾人 is said beside it; yet what says 残疾人 need not be of 残联.
    alternatives: term.alternatives.flatMap((other) =>
      !isOther(other) ? [other] : isName ? [{ ...other, weight: other.weight * NAME_BESIDE }] : [],
    ),
  }
}
const NAME_BESIDE = 0.7

/** What stands in the story around a question counts less than what stands in its asking clause. */
const STORY = 0.4

/** A term in every passage parts nothing; one in none weighs as a rare one. */
function rarity(frequency: number, { passages, retold }: PassageIndex): number {
  const [total, standing] = [passages.length / retold, frequency / retold]
  return Math.min(1, Math.max(0.12, Math.log((total + 1) / (Math.max(standing, 1) + 0.5)) / Math.log(Math.max(total, 20) / 2)))
}

/** 第二批 is another than 首批: what tells them apart must be there. 首届 goes without saying. */
const WHICH_ONE = /^第(?!(?:一|1)\D)/u

/** 苏工惠, which no dictionary has, and documents do: a name. */
const asName = (piece: Piece, { index }: TermSource): Piece =>
  piece.tag === UNKNOWN && /^\p{Script=Han}{3,}$/u.test(piece.text) && index.frequency(piece.text) > 0 ? { ...piece, tag: NAME } : piece
const UNKNOWN = 'x'
const NAME = 'nz'

function shareOfSpeech(piece: Piece): number {
  if (isLight(piece.text) || isSomeTime(piece.text)) return 0.25
  if (piece.quoted) return WHICH_ONE.test(piece.text) ? 1.6 : 1.2
  if (isNoun(piece.tag)) return piece.text.length === 1 ? 0.3 : 1
  if (isDeed(piece.tag)) return piece.text.length === 1 ? 0.2 : 0.5
  // 正式挂牌, 积极参加: how it is done.
  if (piece.tag === 'ad') return 0.2
  if (/^[am]/u.test(piece.tag)) return piece.text.length === 1 ? 0.25 : 0.6
  return piece.text.length === 1 ? 0.15 : 0.5
}

/** Alternatives of the term itself, and those that rest on replacing a part of it. */
function mergedAlternatives(piece: Piece, { lexicon, index }: TermSource): readonly Alternative[] {
  const written = writtenForms(piece.text)
  if (written.length > 0) return [...written, ...piece.alternatives]
  if (piece.alternatives.length > 0 || piece.text.length < 4) return piece.alternatives
  return (
    lexicon
      .phrasesIn(piece.text)
      // 管 alone stands for 范围; in 红色管家 it is no word.
      .filter((inner) => inner.raw.length > 1)
      .flatMap((inner) =>
        inner.what
          .filter((other) => !other.text.includes(inner.raw) && !inner.raw.includes(other.text))
          .map((other) => ({
            text: piece.text.slice(0, inner.start) + other.text + piece.text.slice(inner.end),
            weight: other.weight * 0.9,
          })),
      )
      // 母亲驿站 for 妈妈驿站: most of what is put together so is written nowhere.
      .filter((other) => index.holds(other.text))
      .slice(0, 12)
  )
}

function dedupe(terms: readonly Term[]): Term[] {
  const byText = new Map<string, Term>()
  for (const term of terms) {
    const known = byText.get(term.text)
    if (!known || known.weight < term.weight) byText.set(term.text, term)
  }
  return [...byText.values()]
}
