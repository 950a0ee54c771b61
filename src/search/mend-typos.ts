// Owns mending what was mistyped: homophones, one wrong character, pinyin; against the index's own words.
import type { Segmenter } from '../text/segmenter.ts'
import { createPinyinIndex } from './pinyin-index.ts'

export interface Mended {
  readonly text: string
  readonly mended: readonly { readonly from: string; readonly to: string }[]
}

export interface MendSource {
  /** Words of the documents with their frequency, and the names of the lexicon. */
  readonly words: () => ReadonlyMap<string, number>
  readonly frequency: (text: string) => number
  /** How often the documents tell the same, as the index knows it: ten towns that use a word once make it no common one. */
  readonly retold: number
  /** Whether the lexicon knows the word: what is known is never mended. */
  readonly known: (text: string) => boolean
  /** Whether a word only asks or points: 全称 is no 全程. It may still hold a piece of a broken word: 两新党组|只有 for 两新党组织有. */
  readonly asks: (text: string) => boolean
  readonly segmenter: Segmenter
}

const LONGEST = 6
/** A word of the language that the documents lack is only taken for a homophone that they use often: 公会 → 工会. */
const COMMON = 3

export function createMender(source: MendSource): (text: string) => Mended {
  const index = createPinyinIndex(source.words)
  const byLength = new Map<number, string[]>()
  const wordsOfLength = (length: number): readonly string[] => {
    if (byLength.size === 0) for (const [word] of source.words()) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
    return byLength.get(length) ?? []
  }
  return (text) => {
    const mended: { from: string; to: string }[] = []
    const spelled = text.replace(/[a-z]{3,24}/gu, (latin) => {
      if (source.known(latin) || source.frequency(latin) > 0) return latin
      const words = splitPinyin(latin, (part) => index.typed(part)[0])
      if (words !== undefined) mended.push({ from: latin, to: words })
      return words ?? latin
    })
    const fixed = mendHan(
      spelled,
      source,
      (part) => bestHomophone(part, index.sameSound(part), source) ?? oneOff(part, wordsOfLength, source),
      mended,
    )
    return { text: fixed, mended }
  }
}

/** 'yuanquzhiyuanzhe' → '园区志愿者': the longest known part first. */
function splitPinyin(latin: string, wordFor: (part: string) => string | undefined): string | undefined {
  const whole = wordFor(latin)
  if (whole !== undefined) return whole
  for (let cut = latin.length - 2; cut >= 2; cut--) {
    const first = wordFor(latin.slice(0, cut))
    const rest = first === undefined ? undefined : splitPinyin(latin.slice(cut), wordFor)
    if (first !== undefined && rest !== undefined && cut >= 4) return first + rest
  }
  return undefined
}

/** Stretches that no document writes are held against words that sound the same; the longest stretch first. */
function mendHan(
  text: string,
  source: MendSource,
  candidate: (part: string) => string | undefined,
  mended: { from: string; to: string }[],
): string {
  const suspicious = suspiciousAt(text, source)
  const edges = edgesOf(source.segmenter.cut(text), suspicious)
  let result = text
  for (let length = LONGEST; length >= 2; length--) {
    for (let at = 0; at + length <= text.length; at++) {
      const part = result.slice(at, at + length)
      if (
        !edges.has(at) ||
        !edges.has(at + length) ||
        !/^\p{Script=Han}+$/u.test(part) ||
        GRAMMAR.test(part) ||
        !suspicious.slice(at, at + length).some(Boolean) ||
        isWritten(part, source) ||
        source.known(part) ||
        source.asks(part)
      )
        continue
      const word = candidate(part)
      if (word === undefined || word.length !== part.length || word === part) continue
      mended.push({ from: part, to: word })
      result = result.slice(0, at) + word + result.slice(at + length)
      suspicious.fill(false, at, at + length)
    }
  }
  return result
}

/** Characters of grammar and asking: no mistyped word of the documents holds them. */
const GRAMMAR =
  /[的了吗呢吧啊呀在是有和与及或把被给对从到于为以这那哪谁几多少什么怎样个没不也都就还又很我你您他她它们能可要想让叫说去来过着得地人家年月日号各次请问些里上下中前后边跟同而但再最共搞弄办给用才放够那当想找看听问知道吃喝买打走花拿送加]/u

/** Where words begin and end: what is mended never cuts through a word. */
function edgesOf(words: readonly string[], suspicious: readonly boolean[]): ReadonlySet<number> {
  const edges = new Set([0])
  let at = 0
  for (const word of words) {
    // A word that is itself in doubt may be cut: 新党|组只 for 党组织.
    if (word.length === 2 && suspicious[at] && suspicious[at + 1]) edges.add(at + 1)
    at += word.length
    edges.add(at)
  }
  return edges
}

/** Characters of words that neither the documents nor the lexicon know; a word of the language counts as one to look at, too. */
function suspiciousAt(text: string, source: MendSource): boolean[] {
  const marks = new Array<boolean>(text.length).fill(false)
  let at = 0
  let loneFrom = -1
  for (const word of source.segmenter.cut(text)) {
    const lone = word.length === 1 && /\p{Script=Han}/u.test(word)
    if (lone) {
      // Two single characters side by side may be a broken word: 捕 + 助.
      if (loneFrom >= 0) marks.fill(true, loneFrom, at + 1)
      loneFrom = loneFrom >= 0 ? loneFrom : at
    } else {
      loneFrom = -1
      if (/\p{Script=Han}/u.test(word) && !isWritten(word, source) && !source.known(word))
        marks.fill(true, Math.max(0, at - 1), Math.min(text.length, at + word.length + 1))
    }
    at += word.length
  }
  return marks
}

/** Two characters may stand side by side by chance (办公|会议): only a word counts as written. */
const isWritten = (part: string, source: MendSource): boolean => (part.length <= 2 ? source.words().has(part) : source.frequency(part) > 0)

function bestHomophone(part: string, words: readonly string[], source: MendSource): string | undefined {
  const isWord = source.segmenter.cut(part).length === 1 && part.length <= 3
  return words.find(
    (word) =>
      word !== part &&
      ((source.words().get(word) ?? 0) >= (isWord ? COMMON * source.retold : 1) || source.known(word)) &&
      (part.length > 2 || sharesCharacter(word, part) || (!isWord && source.frequency(word) >= COMMON * source.retold)),
  )
}

const sharesCharacter = (a: string, b: string): boolean => Array.from(a).some((char, i) => b[i] === char)

/** Three characters and more, one of them wrong, and only one word it could be: 共青元 → 共青团. */
function oneOff(part: string, wordsOfLength: (length: number) => readonly string[], source: MendSource): string | undefined {
  const words = source.segmenter.cut(part)
  // 位|书记 is no 总书记: a word as the documents write it, and one more character beside it.
  if (part.length < 3 || words.length === 1 || words.some((word) => word.length === part.length - 1 && isWritten(word, source)))
    return undefined
  const near = wordsOfLength(part.length).filter((word) => differences(word, part) === 1)
  return near.length === 1 && source.frequency(near[0] ?? '') > source.retold ? near[0] : undefined
}

const differences = (a: string, b: string): number => Array.from(a).filter((char, i) => b[i] !== char).length
