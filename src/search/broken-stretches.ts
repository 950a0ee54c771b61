// Owns which stretches of a text may be a mistyped word: what neither the documents nor the lexicon know, between sound words.
import type { TaggedWord } from '../text/segmenter.ts'
import { NICKNAME } from '../text/surnames.ts'
import type { Doubtful } from './mend-in-context.ts'
import { type MendSource, UNKNOWN } from './mend-source.ts'

const LONGEST = 6
/** The longest that people say in one piece. */
const SAID = 8
const HAN = /^\p{Script=Han}+$/u
/** Words that ask were not mistyped: 省|多少钱 is no 剩多少钱. */
const ASKING = /多少|什么|怎么|哪[个些家里]|几[个家名]/u
/** 多少家|签了, 多少钱|建, 哪天|起, 打|几折: what counts belongs to what asks, and to no word behind it. */
const COUNTED = /(?:(?:多少|[几哪\d])[钱个家名位户场次期项件条天年月点岁支人份本张座所间辆台折元块万成]|几)$/u
const MODAL = /^[能会想该]/u
/** 多少会圆, 会圆有多少: what is counted is a thing, and nothing that one can or will. */
const COUNTED_BEFORE = /(?:多少|[几\d][个名位])[男女新老]?$/u
const COUNTED_BEHIND = /^(?:一?共|总共)?[有是]?(?:多少|几[个名位]|总数|人数)/u
/** 钱投了多少: what was done with it, and no word. */
const PAID = /^[钱款][投花给发出付交捐拨借贷用]$/u
/** A stretch as long as this sounds like a word of the documents by no chance. */
const CLEAR = 4

/** Words that neither the documents nor the lexicon know, and lone characters that are no word of grammar. */
export function brokenWords(text: string, source: MendSource): Doubtful[] {
  if (text.length <= 2) return []
  const broken: Doubtful[] = []
  for (const { word, tag, start, end } of positioned(source.segmenter.tag(text))) {
    if (!HAN.test(word) || ASKING.test(word) || (word.length === 1 ? isGrammar(word, source) : isSoundWord(word, tag, source))) continue
    if (word.length === 1 && isInName(text, start, source)) continue
    const last = broken.at(-1)
    // Pieces of one broken word: 个子|然村 for 自然村.
    if (last?.end === start) broken[broken.length - 1] = { start: last.start, end, isLanguage: false }
    else broken.push({ start, end, isLanguage: tag !== UNKNOWN && word.length > 1 })
  }
  return broken
}

/** 鹭|栖: a name that the lexicon knows, however it was cut. */
const isInName = (text: string, at: number, { known }: MendSource): boolean =>
  [at - 1, at].some((start) => start >= 0 && start + 2 <= text.length && known(text.slice(start, start + 2)))

/** Lone characters, and words that neither the documents nor the lexicon know: what was cut so may have been whole. */
export function looseWords(text: string, source: MendSource): readonly { readonly start: number; readonly end: number }[] {
  return positioned(source.segmenter.tag(text)).filter(
    ({ word, tag }) => HAN.test(word) && (word.length === 1 || !isSoundWord(word, tag, source)),
  )
}

/** Where stretches of each length begin that may be a broken word, the longest first. */
export function* brokenStretches(text: string, source: MendSource): Generator<{ length: number; starts: readonly number[] }> {
  const words = positioned(source.segmenter.tag(text))
  const doubtful = doubtfulAt(text, words, source)
  // Two characters alone are hardly a question: nothing around them says what was meant.
  if (!doubtful.includes(true) || text.length <= 2) return
  const edges = edgesOf(words, doubtful)
  const wideEdges = new Set([...edges, ...insideAsking(words, source)])
  for (let length = LONGEST; length >= 2; length--) {
    const starts: number[] = []
    const ends = length < CLEAR ? edges : wideEdges
    for (let start = 0; start + length <= text.length; start++)
      if (ends.has(start) && ends.has(start + length) && isBroken(text, start, start + length, words, doubtful, source)) starts.push(start)
    if (starts.length > 0) yield { length, starts }
  }
}

function isBroken(
  text: string,
  start: number,
  end: number,
  words: readonly Word[],
  doubtful: readonly boolean[],
  source: MendSource,
): boolean {
  const part = text.slice(start, end)
  return (
    doubtful.slice(start, end).some(Boolean) &&
    HAN.test(part) &&
    !ASKING.test(part) &&
    // 人太, 能不: words of grammar that were cut as one.
    ![...part].every((char) => source.asks(char)) &&
    // 能入, 会补: what one can or will, and no word.
    !(part.length === 2 && ((MODAL.test(part) && !isCountedThing(text, start, end)) || PAID.test(part))) &&
    (part.length >= CLEAR || !(hasGrammar(words, start, end, source) || COUNTED.test(text.slice(0, start) + part[0]))) &&
    !isSound(part, source) &&
    !isOfWords(part, source)
  )
}

const isCountedThing = (text: string, start: number, end: number): boolean =>
  COUNTED_BEFORE.test(text.slice(0, start)) || COUNTED_BEHIND.test(text.slice(end))

interface Word extends TaggedWord {
  readonly start: number
  readonly end: number
}

function positioned(words: readonly TaggedWord[]): Word[] {
  let at = 0
  return words.map(({ word, tag }) => {
    at += word.length
    return { word, tag, start: at - word.length, end: at }
  })
}

/** Written by the documents, known to the lexicon, or a word that asks. Two characters may stand side by side by chance (办公|会议). */
const isSound = (part: string, source: MendSource): boolean =>
  (part.length <= 2 ? source.words().has(part) || (CALLED.test(part) && source.isWritten(part)) : source.isWritten(part)) ||
  source.known(part) ||
  source.asks(part)
const CALLED = new RegExp(`^${NICKNAME}$`, 'u')

/** 各项资金 is no 专项资金: a word that points was meant, whether or not a document writes it. */
const isSoundWord = (word: string, tag: string, source: MendSource): boolean => tag.startsWith(POINTS) || isSound(word, source)
/** The segmenter's tag for 各项, 本市, 此处. */
const POINTS = 'r'

/** 的, 发: one character that is a word by itself. */
const isGrammar = (char: string, source: MendSource): boolean => source.asks(char) || source.known(char)

/** The characters of words that neither the documents nor the lexicon know, and of lone ones that may be pieces of a broken word. */
function doubtfulAt(text: string, words: readonly Word[], source: MendSource): boolean[] {
  const marks = new Array<boolean>(text.length).fill(false)
  words.forEach(({ word, tag, start, end }, i) => {
    if (!HAN.test(word)) return
    if (word.length > 1) {
      if (!isSoundWord(word, tag, source)) marks.fill(true, Math.max(0, start - 1), Math.min(text.length, end + 1))
      return
    }
    const beside = [words[i - 1], words[i + 1]].some((other) => other?.word.length === 1 && HAN.test(other.word))
    if (beside || !isGrammar(word, source)) marks.fill(true, start, end)
  })
  if (!marks.includes(true)) return marks
  // What the documents write in one piece is sound, however it was cut: 苏|工惠; and so is what people are known to say: 租给人住的房子.
  for (let length = SAID; length >= 3; length--)
    for (let start = 0; start + length <= text.length; start++) {
      // Whether the documents write it takes longest to tell.
      const marked = marks.indexOf(true, start)
      if (marked < 0 || marked >= start + length) continue
      const part = text.slice(start, start + length)
      if (source.known(part) || (length <= LONGEST && source.isWritten(part))) marks.fill(false, start, start + length)
    }
  return marks
}

/** Where words begin and end: what is mended never cuts through a sound word. */
function edgesOf(words: readonly Word[], doubtful: readonly boolean[]): ReadonlySet<number> {
  const edges = new Set([0])
  for (const { tag, start, end } of words) {
    // What the dictionary lacks is cut by guess.
    if (tag === UNKNOWN && doubtful[start]) for (let at = start + 1; at < end; at++) edges.add(at)
    edges.add(end)
  }
  return edges
}

/** What asks may hold the last piece of a long broken word: 两新党组|只有 for 两新党组织有. */
const insideAsking = (words: readonly Word[], { asks }: MendSource): number[] =>
  words.flatMap(({ word, start }) => (word.length === 2 && asks(word) ? [start + 1] : []))

/** 五年|建 is no 五年间, nor 点子|评 a 电子屏: each of its words means something, however the segmenter cuts them. */
const isOfWords = (part: string, source: MendSource): boolean =>
  Array.from({ length: part.length - 1 }, (_, i) => [part.slice(0, i + 1), part.slice(i + 1)]).some(
    (halves) =>
      halves.some((half) => half.length > 1) &&
      halves.every((half) => (half.length === 1 ? isGrammar(half, source) : isWhole(half, source))),
  )

const isWhole = (word: string, source: MendSource): boolean => source.words().has(word) || source.known(word)

/** Words of grammar and asking that stand for themselves: no short mistyped word holds them. */
const hasGrammar = (words: readonly Word[], from: number, to: number, { asks }: MendSource): boolean =>
  words.some(({ word, start, end }) => start >= from && end <= to && asks(word))
