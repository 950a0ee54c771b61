// Owns the pieces that a question is cut into: quoted names, ordinals, amounts, phrases of the lexicon, and the words between them.
import type { Alternative, Lexicon, Named } from '../../search/lexicon.ts'
import type { PassageIndex } from '../../search/passage-index.ts'
import { HONOUR, LEVELS } from '../../text/honour.ts'
import { parseHan, toHan } from '../../text/quantity-numeral.ts'
import type { Segmenter, TaggedWord } from '../../text/segmenter.ts'
import { isLeftOut, isPaper } from '../../text/stop-words.ts'
import { measureAt } from './measure-words.ts'
import { namesOffice } from './offices.ts'
import { GUESSED, recut, type Word } from './recut.ts'

export interface Piece {
  readonly text: string
  readonly tag: string
  readonly start: number
  readonly end: number
  readonly alternatives: readonly Alternative[]
  readonly quoted: boolean
}

export interface PieceSource {
  readonly lexicon: Lexicon
  readonly index: PassageIndex
  readonly segmenter: Segmenter
}

/** `taken` are stretches already understood as time, place or wording that asks. */
export const piecesOf = (text: string, taken: readonly Named<unknown>[], source: PieceSource): readonly Piece[] =>
  withLevels(cutPieces(text, taken, source)).flatMap((piece) => fallApart(piece, source))

function cutPieces(text: string, taken: readonly Named<unknown>[], { lexicon, segmenter, index }: PieceSource): Piece[] {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of taken) covered.fill(1, start, end)
  const pieces: Piece[] = []
  const runs = freeRuns(text, covered).map((run) => positioned(withWholeUnion(segmenter.tag(run.text)), run.start))
  const asCut = runs.flat()
  // A word alone, as 帮组 for 帮助, may be a slip: nothing beside it tells how to cut it.
  const isAlone = asCut.length === 1 && asCut[0]?.word === text
  const words = (isAlone ? asCut : runs.flatMap((run) => recut(run, { lexicon, segmenter, index }))).map(withoutAspect)
  const starts = new Set(words.map((word) => word.start))
  const ends = new Set(words.map((word) => word.end))
  const free = (start: number, end: number): boolean => covered.subarray(start, end).every((mark) => mark === 0)
  for (const match of text.matchAll(/[《“]([^》”]{2,40})[》”]/gu)) {
    const inner = match[1] ?? ''
    const start = match.index + 1
    // The place in 《江城年鉴》 belongs to its name.
    if ((match[0][0] !== '《' && !free(start, start + inner.length)) || /[，、]/u.test(inner)) continue
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
  for (const { index: start, 0: raw } of text.matchAll(OWN_AMOUNT)) covered.fill(1, start, start + raw.length)
  for (const phrase of lexicon.phrasesIn(text)) {
    const aligned = starts.has(phrase.start) && ends.has(phrase.end)
    if (
      !free(phrase.start, phrase.end) ||
      phrase.raw.length < 2 ||
      (!aligned && (phrase.raw.length < 3 ? !cutsGuesses(phrase, words, index) : cutsWord(phrase, words, index))) ||
      isLeftOut(phrase.raw)
    )
      continue
    const tag = tagOfPhrase(asCut.filter((each) => each.start >= phrase.start && each.end <= phrase.end))
    pieces.push({ text: phrase.raw, tag, start: phrase.start, end: phrase.end, alternatives: phrase.what, quoted: false })
    covered.fill(1, phrase.start, phrase.end)
  }
  for (const word of words) {
    if (!free(word.start, word.end) || !/[\p{L}\p{N}]/u.test(word.word)) continue
    if ((isLeftOut(word.word) && !isCounted(word, text)) || isMeasure(word, text)) continue
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

/** 4种, 三类: the measure word belongs to the number. */
const isMeasure = ({ word, start }: Word, text: string): boolean =>
  word.length === 1 && /[\d两三四五六七八九十几]$/u.test(text.slice(0, start)) && measureAt(text.slice(start)) === word

/** 写了几篇报告, 资料发了多少份: here it is the thing, and not where it is written. */
const isCounted = ({ word, start, end }: Word, text: string): boolean =>
  isPaper(word) &&
  (/(?:几|多少)(?:篇|份|本|册|个|种)?$/u.test(text.slice(0, start)) || /^.{0,3}(?:几|多少)(?:篇|份|本|册)/u.test(text.slice(end)))

/** 第二批, 第22批, 首届: which one of a row is meant is never left to chance. */
const ORDINAL = /第[一二三四五六七八九十百\d]{1,4}(?:批|期|届|次|轮|季|名|号|代)|[首头](?:一)?(?:批|期|届|次|轮|季)/gu

/** 自付8万元以上的, 工龄满10年: the figure tells which case of a rule is meant · not: 2020年, 7月3日 */
const AMOUNT = /(?<![\d.年月])(?!(?:19|20)\d{2}年)\d+(?:\.\d+)?[万亿]?(?:元|岁|周岁|个月|年|天|日)(?:[（(]?[以之][上下内])/gu

/** 年薪35万能申请吗: what somebody has is told by no document, and 万能 is no word here. */
const OWN_AMOUNT = /(?<![\d.])\d+(?:\.\d+)?[万千百亿]+(?:多|块|元|块钱)?(?=(?:还)?(?:能|可以?|有没有|够|算|行不行))/gu

/** 首届 = 第一届 = 头一届; 第三届 = 第3届. */
function sameOrdinals(ordinal: string): Alternative[] {
  const measure = ordinal.at(-1) ?? ''
  const first = /^(?:[首头]一?|第一|第1)$/u.test(ordinal.slice(0, -1))
  if (first)
    return [
      ...['首', '第一', '第1', '头一'].map((text) => ({ text: text + measure, weight: 0.97 })),
      ...['批', '届', '期', '次'].filter((other) => other !== measure).map((other) => ({ text: `首${other}`, weight: 0.75 })),
    ]
  const digits = /\d+/u.exec(ordinal)?.[0]
  return digits
    ? [{ text: `第${toHan(Number(digits))}${measure}`, weight: 0.97 }]
    : [{ text: `第${parseHan(ordinal.slice(1, -1)) ?? ''}${measure}`, weight: 0.97 }]
}

/** 市五一劳动奖章 is another honour than 省五一劳动奖章: the level belongs to the name. */
function withLevels(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    const before = pieces[i - 1]
    if (isLevel(piece.text) && next && next.start === piece.end && isHonour(next.text)) return []
    if (!before || !isLevel(before.text) || before.end !== piece.start || !isHonour(piece.text)) return [piece]
    const level = before.text.replace(/级$/u, '')
    const alternatives = [{ text: piece.text, weight: 1 }, ...piece.alternatives].map((other) => ({ ...other, text: level + other.text }))
    return [{ ...piece, text: before.text + piece.text, start: before.start, tag: 'nz', alternatives }]
  })
}

const isLevel = (text: string): boolean => LEVELS.includes(text)
const isHonour = (name: string): boolean => name.length >= 4 || HONOUR.test(name)

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
