// Owns the content terms of a question: what it speaks of, each with its weight and what may stand for it.
import type { Alternative, Lexicon, Named } from '../../search/lexicon.ts'
import type { PassageIndex } from '../../search/passage-index.ts'
import { parseHan, toHan } from '../../text/quantity-numeral.ts'
import type { Segmenter } from '../../text/segmenter.ts'
import type { Term } from '../question.ts'
import { isLeftOut, isLight } from './stop-words.ts'

interface Piece {
  readonly text: string
  readonly tag: string
  readonly start: number
  readonly end: number
  readonly alternatives: readonly Alternative[]
  readonly quoted: boolean
}

export interface TermSource {
  readonly lexicon: Lexicon
  readonly index: PassageIndex
  readonly segmenter: Segmenter
  /** What the documents may write for a word that none of them has. */
  readonly kin: (word: string) => readonly Alternative[]
}

const NOUN = /^(?:n|an|l|i|j|eng|b|s)/u
const VERB = /^v/u

/** A deed, a quality or a single character that no document has says little of the thing that is asked for. */
const UNHEARD = 0.12

/** `taken` are stretches already understood as time, place or wording that asks. */
export function termsOf(text: string, taken: readonly Named<unknown>[], source: TermSource): Term[] {
  const pieces = withLevels(cutPieces(text, taken, source)).flatMap((piece) => fallApart(piece, source))
  const asking = askingClause(text)
  const terms = pieces.map((piece): Term => {
    const alternatives = mergedAlternatives(piece, source)
    const frequency = Math.max(
      source.index.frequency(piece.text),
      ...alternatives.filter((other) => other.weight >= 0.5).map((other) => source.index.frequency(other.text)),
      0,
    )
    const inAsking = piece.start >= asking.start && piece.end <= asking.end
    const category = namesCategory(text, piece)
    const noun = (NOUN.test(piece.tag) || piece.quoted) && !category
    return {
      text: piece.text,
      weight:
        rarity(frequency, source.index) *
        (category
          ? 0.2
          : frequency === 0 && (!noun || piece.text.length === 1)
            ? Math.min(UNHEARD, shareOfSpeech(piece))
            : shareOfSpeech(piece)) *
        (inAsking ? 1 : STORY),
      alternatives: frequency > 0 || piece.quoted ? alternatives : [...alternatives, ...source.kin(piece.text)],
      essential: noun && !isLight(piece.text) && piece.text.length > 1,
      frequency,
      asking: inAsking,
    }
  })
  return dedupe(terms.map((term) => withoutOthers(term, terms)))
}

/** 新就业形态会员里面外卖骑手有多少人: what the question names besides does not stand for the part. */
const withoutOthers = (term: Term, terms: readonly Term[]): Term => ({
  ...term,
  alternatives: term.alternatives.filter(
    (other) => !terms.some(({ text }) => text !== term.text && text.length > 2 && other.text.startsWith(text)),
  ),
})

/** 第二批, 第22批, 首届: which one of a row is meant is never left to chance. */
const ORDINAL = /第[一二三四五六七八九十百\d]{1,4}(?:批|期|届|次|轮|季|名|号|代)|[首头](?:一)?(?:批|期|届|次|轮|季)/gu

/** 自付8万元以上的, 工龄满10年: the figure tells which case of a rule is meant · not: 2020年, 7月3日 */
const AMOUNT = /(?<![\d.年月])(?!(?:19|20)\d{2}年)\d+(?:\.\d+)?[万亿]?(?:元|岁|周岁|个月|年|天|日)(?:[（(]?[以之][上下内])/gu

/** 首届 = 第一届 = 头一届; 第三届 = 第3届. */
function sameOrdinals(ordinal: string): Alternative[] {
  const measure = ordinal.at(-1) ?? ''
  const first = /^(?:[首头]一?|第一|第1)$/u.test(ordinal.slice(0, -1))
  if (first) return ['首', '第一', '第1', '头一'].map((text) => ({ text: text + measure, weight: 0.97 }))
  const digits = /\d+/u.exec(ordinal)?.[0]
  return digits
    ? [{ text: `第${toHan(Number(digits))}${measure}`, weight: 0.97 }]
    : [{ text: `第${parseHan(ordinal.slice(1, -1)) ?? ''}${measure}`, weight: 0.97 }]
}

/** What stands in the story around a question counts less than what stands in its asking clause. */
const STORY = 0.4

/** 哪“四化”, 哪家报纸, 什么券, 哪个县: the noun names the kind of thing that is asked for; the answer holds one of it, not the word. */
const namesCategory = (text: string, piece: Piece): boolean =>
  /(?:哪(?:个|家|位|里|些|种|项|一|一个|份|张|条|支|座|栋|款|本|处|国)?|什么|啥|何)$/u.test(
    text.slice(Math.max(0, piece.start - 3), piece.start).replace(/[“"‘]$/u, ''),
  ) &&
  (!piece.quoted || /^[一二三四五六七八九十两\d]/u.test(piece.text))

/** 市五一劳动奖章 is another honour than 省五一劳动奖章: the level belongs to the name. */
function withLevels(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    const before = pieces[i - 1]
    if (LEVEL.test(piece.text) && next && next.start === piece.end && next.text.length >= 4) return []
    if (!before || !LEVEL.test(before.text) || before.end !== piece.start || piece.text.length < 4) return [piece]
    const alternatives = piece.alternatives.map((other) => ({ text: before.text + other.text, weight: other.weight }))
    return [{ ...piece, text: before.text + piece.text, start: before.start, tag: 'nz', alternatives }]
  })
}

const LEVEL = /^[省市区县]$/u

/** A compound that no document writes falls apart into words that they do: 培养人才 → 培养 + 人才. */
function fallApart(piece: Piece, { index, lexicon }: TermSource): Piece[] {
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

/** A term in every passage parts nothing; one in none weighs as a rare one. */
function rarity(frequency: number, { passages, retold }: PassageIndex): number {
  const [total, standing] = [passages.length / retold, frequency / retold]
  return Math.min(1, Math.max(0.12, Math.log((total + 1) / (Math.max(standing, 1) + 0.5)) / Math.log(Math.max(total, 20) / 2)))
}

function shareOfSpeech(piece: Piece): number {
  if (isLight(piece.text)) return 0.25
  if (piece.quoted) return 1.2
  if (NOUN.test(piece.tag)) return piece.text.length === 1 ? 0.3 : 1
  if (VERB.test(piece.tag)) return piece.text.length === 1 ? 0.2 : 0.5
  if (/^[am]/u.test(piece.tag)) return piece.text.length === 1 ? 0.25 : 0.6
  return piece.text.length === 1 ? 0.15 : 0.5
}

function cutPieces(text: string, taken: readonly Named<unknown>[], { lexicon, segmenter, index }: TermSource): Piece[] {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of taken) covered.fill(1, start, end)
  const pieces: Piece[] = []
  const words = freeRuns(text, covered)
    .flatMap((run) => positioned(segmenter.tag(run.text), run.start))
    .map(withoutAspect)
  const starts = new Set(words.map((word) => word.start))
  const ends = new Set(words.map((word) => word.end))
  const free = (start: number, end: number): boolean => covered.subarray(start, end).every((mark) => mark === 0)
  for (const match of text.matchAll(/[《“]([^》”]{2,40})[》”]/gu)) {
    const inner = match[1] ?? ''
    const start = match.index + 1
    if (!free(start, start + inner.length) || /[，、]/u.test(inner)) continue
    pieces.push({ text: inner, tag: 'nz', start, end: start + inner.length, alternatives: lexicon.alternatives(inner), quoted: true })
    covered.fill(1, start, start + inner.length)
  }
  for (const match of text.matchAll(ORDINAL)) {
    const end = match.index + match[0].length
    if (!free(match.index, end)) continue
    pieces.push({ text: match[0], tag: 'nz', start: match.index, end, alternatives: sameOrdinals(match[0]), quoted: true })
    covered.fill(1, match.index, end)
  }
  for (const match of text.matchAll(AMOUNT)) {
    const end = match.index + match[0].length
    if (!free(match.index, end)) continue
    pieces.push({ text: match[0], tag: 'm', start: match.index, end, alternatives: [], quoted: false })
    covered.fill(1, match.index, end)
  }
  for (const phrase of lexicon.phrasesIn(text)) {
    const aligned = starts.has(phrase.start) && ends.has(phrase.end)
    if (
      !free(phrase.start, phrase.end) ||
      phrase.raw.length < 2 ||
      (!aligned && (phrase.raw.length < 3 || cutsWord(phrase, words, index))) ||
      isLeftOut(phrase.raw)
    )
      continue
    const tag = tagOfPhrase(words.filter((each) => each.start >= phrase.start && each.end <= phrase.end))
    pieces.push({ text: phrase.raw, tag, start: phrase.start, end: phrase.end, alternatives: phrase.what, quoted: false })
    covered.fill(1, phrase.start, phrase.end)
  }
  for (const word of words) {
    if (!free(word.start, word.end) || isLeftOut(word.word) || !/[\p{L}\p{N}]/u.test(word.word)) continue
    pieces.push({
      text: word.word,
      tag: word.tag,
      start: word.start,
      end: word.end,
      alternatives: lexicon.alternatives(word.word),
      quoted: false,
    })
  }
  return pieces.sort((a, b) => a.start - b.start)
}

/** 拿了 is a deed like 拿; what is made of several words is taken for a thing. */
function tagOfPhrase(words: readonly Word[]): string {
  const [only, more] = words.filter(({ tag }) => !tag.startsWith('u'))
  return only && !more ? only.tag : 'l'
}

/** 五一劳动奖 is not read out of 五一劳动奖章, which the documents write. */
const cutsWord = (phrase: Named<unknown>, words: readonly Word[], index: PassageIndex): boolean =>
  words.some(
    ({ word, start, end }) =>
      ((start < phrase.start && end > phrase.start) || (start < phrase.end && end > phrase.end)) && index.vocabulary.has(word),
  )

interface Word {
  readonly word: string
  readonly tag: string
  readonly start: number
  readonly end: number
}

/** What is left of the text between the stretches already understood: words are cut in these alone. */
function freeRuns(text: string, covered: Uint8Array): { text: string; start: number }[] {
  const runs: { text: string; start: number }[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && covered[i] === 0) continue
    if (i > start) runs.push({ text: text.slice(start, i), start })
    start = i + 1
  }
  return runs
}

/** A verb's endings are no part of it: 评出来 → 评, 组了 → 组, 拿到 stays. */
function withoutAspect(word: Word): Word {
  const stem =
    /^v|^m|^zg/u.test(word.tag) || word.word.length === 2 ? word.word.replace(/(?:了|过|着|出来|起来|下来|上去)$/u, '') : word.word
  return stem === '' || stem === word.word ? word : { word: stem, tag: 'v', start: word.start, end: word.start + stem.length }
}

function positioned(words: readonly { word: string; tag: string }[], from: number): Word[] {
  let at = from
  return words.map(({ word, tag }) => {
    const start = at
    at += word.length
    return { word, tag, start, end: at }
  })
}

/** Alternatives of the term itself, and those that rest on replacing a part of it. */
function mergedAlternatives(piece: Piece, { lexicon }: TermSource): readonly Alternative[] {
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
      .slice(0, 12)
  )
}

/** The clause that asks; a long story has its question in one of them. */
function askingClause(text: string): { start: number; end: number } {
  const clauses = [...text.matchAll(/[^，。；！？!?,;\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  if (clauses.length <= 1 || text.length < 26) return { start: 0, end: text.length }
  const asking = clauses.filter((clause) => ASKS.test(clause.text))
  if (asking.length === 0) return { start: 0, end: text.length }
  return { start: asking[0]?.start ?? 0, end: asking.at(-1)?.end ?? text.length }
}

const ASKS =
  /多少|(?<![好十近前这那])几[家个人名位户场次期项件条天年点岁支]|什么|啥|哪|谁|怎么|如何|怎样|咋|吗$|有没有|是不是|是否|能不能|多久|多长|为什么|分别|各|[不没]$/u

function dedupe(terms: readonly Term[]): Term[] {
  const byText = new Map<string, Term>()
  for (const term of terms) {
    const known = byText.get(term.text)
    if (!known || known.weight < term.weight) byText.set(term.text, term)
  }
  return [...byText.values()]
}
