// Owns mending what was mistyped: homophones, one wrong character, pinyin; against the index's own words.
import { lookAlikes } from '../text/look-alikes.ts'
import { brokenStretches, brokenWords, looseWords } from './broken-stretches.ts'
import type { Alternative } from './lexicon.ts'
import { mendDoubled } from './mend-doubled.ts'
import { mendInContext } from './mend-in-context.ts'
import { createLatinMender } from './mend-latin.ts'
import { mendQuoted } from './mend-quoted.ts'
import type { MendSource } from './mend-source.ts'
import { lossesWritten, type Slip, swapsWritten } from './mend-written.ts'
import { createPinyinIndex, soundAlike } from './pinyin-index.ts'
import { createSlips } from './slips.ts'
import { createTypoCandidates, type TypoCandidate } from './typo-candidates.ts'

export interface Mended {
  readonly text: string
  readonly mended: readonly { readonly from: string; readonly to: string }[]
}

export interface Mender {
  mend(text: string): Mended
  /** What a word of the language that no document writes may have been meant for. */
  slipsOf(word: string): readonly Alternative[]
  /** Gets ready for both, piece by piece: the first typo would else wait for it. */
  prepare(): Iterable<undefined>
}

export function createMender(source: MendSource): Mender {
  const index = createPinyinIndex(source.words)
  const candidates = createTypoCandidates(source, index)
  const mendLatin = createLatinMender(source, index, source.choose)
  const mend = (whole: string): Mended => {
    const mended: Slips = []
    const text = whole.replace(ASKS_LEAVE, '')
    const asksLeave = whole.slice(text.length)
    const spelled = mendLatin(text, mended)
    const single = mendDoubled(mendQuoted(spelled, source, mended), source, mended)
    const words = mendHan(byContext(swapped(single, source, mended), source, mended), source, candidates, mended)
    return { text: lost(words, source, mended) + asksLeave, mended }
  }
  return {
    mend,
    slipsOf: createSlips(source, index),
    *prepare() {
      yield* source.strings.prepare()
      source.words()
      yield
      yield* index.prepare()
    },
  }
}

/** 替我去一次行不: whether one may is asked at the end, and 行 is no slip of 性 in 一次性. */
const ASKS_LEAVE = /(?<![银流进旅执发举实同飞步通运推履试游送出另先平言品自内各本完达构组变建养赞促造合分现])[行成](?:不|吗|么)[？?]?$/u

type Slips = { from: string; to: string }[]

/** 发展委会员: what the documents write in one piece, with two characters the wrong way round. */
function swapped(text: string, source: MendSource, mended: Slips): string {
  const isWord = (pair: string): boolean => source.words().has(pair) || source.known(pair)
  return put(text, swapsWritten(text, looseWords(text, source), isWord, source.strings), mended)
}

/** The same with a character less. */
const lost = (text: string, source: MendSource, mended: Slips): string =>
  put(
    text,
    lossesWritten(text, looseWords(text, source), (part) => isWordAlone(part, source), source.strings),
    mended,
  )

const isWordAlone = (part: string, { words, known, asks }: MendSource): boolean =>
  known(part) || asks(part) || (part.length > 1 && words().has(part))

const put = (text: string, slips: readonly Slip[], mended: Slips): string =>
  slips
    .filter(({ start, end, to }) => keepsSense(text.slice(start, end), to))
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, to }) => {
      mended.push({ from: rest.slice(start, end), to })
      return rest.slice(0, start) + to + rest.slice(end)
    }, text)

/** What the documents write around a broken word tells the character that it lacks. */
function byContext(text: string, source: MendSource, mended: Slips): string {
  const doubtful = brokenWords(text, source)
  return mendInContext(text, doubtful, source, source.strings)
    .filter(({ start, end, to }) => keepsSense(text.slice(start, end), to))
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, to }) => {
      const word = doubtful.find((each) => each.start <= start && each.end >= end) ?? { start, end }
      const whole = rest.slice(word.start, start) + to + rest.slice(end, word.end)
      mended.push({ from: rest.slice(word.start, word.end), to: whole })
      return rest.slice(0, word.start) + whole + rest.slice(word.end)
    }, text)
}

/** 我是会员 is no 不是会员, nor 我没入会 a 我要入会: only what sounds like it may be a slip of a no (干不 → 干部, 末来 → 未来). */
function keepsSense(from: string, to: string): boolean {
  if (from.length !== to.length) return countOf(from) === countOf(to)
  return [...from].every((char, i) => {
    const other = to[i] ?? ''
    return char === other || !(NO.test(char) || NO.test(other)) || soundAlike(char, other) !== undefined || lookAlikes(char).has(other)
  })
}
const NO = /[不没未非无]/u
const countOf = (text: string): number => [...text].filter((char) => NO.test(char)).length

/** 多少处毛病: 处 counts, and is no slip of 出. */
const isCounted = (text: string, start: number): boolean => /(?:多少|几)$/u.test(text.slice(0, start)) && COUNTS.test(text[start] ?? '')
const COUNTS = /[个家名位户场次期项件条处所座间份篇支批对张台]/u

/** 再建多少家: done once more, and no slip of 在建. */
const ONCE_MORE = /^再[建办开设增招评选发给投组推培做搞]$/u

/** 工资不发: what is not done, and no slip of 补发. */
const NOT_DONE = /^[不没未][发给签交缴退还买付赔报办领]$/u

/** 一件奖多少: what one gets for each, and no slip of 一等奖. */
const FOR_EACH = /^[一每][件个次名人项户张篇家][奖补发给]$/u

/** 路费给不给报点: some of it. */
const SOME_OF_IT = /^[报补发给退奖帮贴赔][点些]$/u

/** 古筝课|一学期多少钱: 一 counts what stands behind it, and 课一 is no slip of 可以. */
const ONE_OF_A_TIME = /^个?(?:学期|月|年|天|周|星期|礼拜|季度|次|节|期)/u
const endsInCount = (text: string, end: number): boolean => /[一两每]/u.test(text[end - 1] ?? '') && ONE_OF_A_TIME.test(text.slice(end))

/** 专升本班|到2021年, 快捷复工的|和坐包机的: a span of time goes on, and another of the kind is named. */
const goesOn = (text: string, start: number, end: number): boolean =>
  (text[end - 1] === '到' && /^\d/u.test(text.slice(end))) || (text[start] === '和' && text[start - 1] === '的')

/** 我住坨|岭: a character behind which the documents write this one alone belongs to a name with it. */
function isInName(text: string, end: number, { strings }: MendSource): boolean {
  const behind = strings.after(text[end - 1])
  return behind.size === 1 && behind.has(text[end] ?? '')
}

/** 放|薷川: a name goes on behind the stretch, or begins before it. */
function cutsName(text: string, start: number, end: number, { own }: MendSource): boolean {
  for (const at of [start, end])
    for (let from = Math.max(0, at - NAME_MAX + 1); from < at; from++)
      for (let to = at + 1; to <= Math.min(text.length, from + NAME_MAX); to++) if (to - from > 1 && own(text.slice(from, to))) return true
  return false
}
const NAME_MAX = 4

/** Stretches that no document writes are held against its words; the longest stretch first, and each only once. */
function mendHan(text: string, source: MendSource, candidates: readonly TypoCandidate[], mended: Slips): string {
  const found: { start: number; end: number; to: string }[] = []
  const isFree = (start: number, end: number): boolean => !found.some((each) => each.start < end && start < each.end)
  for (const { length, starts } of brokenStretches(text, source))
    for (const candidate of candidates)
      for (const start of starts) {
        const end = start + length
        const to =
          isFree(start, end) &&
          !isCounted(text, start) &&
          !goesOn(text, start, end) &&
          !endsInCount(text, end) &&
          !cutsName(text, start, end, source) &&
          !isInName(text, end, source) &&
          ![ONCE_MORE, NOT_DONE, FOR_EACH, SOME_OF_IT].some((said) => said.test(text.slice(start, end)))
            ? candidate(text.slice(start, end), text.slice(0, start), text.slice(end))
            : undefined
        if (to !== undefined && keepsSense(text.slice(start, end), to)) found.push({ start, end, to })
      }
  for (const { start, end, to } of found) mended.push({ from: text.slice(start, end), to })
  return found.sort((a, b) => b.start - a.start).reduce((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), text)
}
