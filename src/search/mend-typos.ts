// Owns mending what was mistyped: homophones, one wrong character, pinyin; against the index's own words.
import type { TaggedWord } from '../text/segmenter.ts'
import { type MendSource, UNKNOWN } from './mend-source.ts'
import { createPinyinIndex } from './pinyin-index.ts'
import { createTypoCandidates } from './typo-candidates.ts'

export interface Mended {
  readonly text: string
  readonly mended: readonly { readonly from: string; readonly to: string }[]
}

const LONGEST = 6

export function createMender(source: MendSource): (text: string) => Mended {
  const index = createPinyinIndex(source.words)
  const candidates = createTypoCandidates(source, index)
  return (text) => {
    const mended: { from: string; to: string }[] = []
    const spelled = text.replace(/[a-zü]{3,24}/gu, (latin) => {
      if (source.known(latin) || source.frequency(latin) > 0) return latin
      const words = splitPinyin(latin, (part) => index.typed(part)[0])
      if (words !== undefined) mended.push({ from: latin, to: words })
      return words ?? latin
    })
    return { text: mendHan(spelled, source, candidates, mended), mended }
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

type Candidate = (part: string) => string | undefined

/** Stretches that no document writes are held against its words; the longest stretch first, and each only once. */
function mendHan(text: string, source: MendSource, candidates: readonly Candidate[], mended: { from: string; to: string }[]): string {
  const words = positioned(source.segmenter.tag(text))
  const doubtful = doubtfulAt(text, words, source)
  // Two characters alone are hardly a question: nothing around them says what was meant.
  if (!doubtful.includes(true) || text.length <= 2) return text
  const edges = edgesOf(words, doubtful)
  const wideEdges = new Set([...edges, ...insideAsking(words, source)])
  const found: { start: number; end: number; to: string }[] = []
  for (const candidate of candidates)
    for (let length = LONGEST; length >= 2; length--) {
      for (let start = 0; start + length <= text.length; start++) {
        const end = start + length
        const part = text.slice(start, end)
        const ends = length < CLEAR ? edges : wideEdges
        if (!ends.has(start) || !ends.has(end) || !HAN.test(part) || !doubtful.slice(start, end).some(Boolean)) continue
        if (found.some((each) => each.start < end && start < each.end) || isSound(part, source)) continue
        if (length < CLEAR && hasGrammar(words, start, end, source)) continue
        const to = candidate(part)
        if (to !== undefined) found.push({ start, end, to })
      }
    }
  for (const { start, end, to } of found) mended.push({ from: text.slice(start, end), to })
  return found.sort((a, b) => b.start - a.start).reduce((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), text)
}

const HAN = /^\p{Script=Han}+$/u
/** A stretch as long as this sounds like a word of the documents by no chance. */
const CLEAR = 4

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
  (part.length <= 2 ? source.words().has(part) : source.frequency(part) > 0) || source.known(part) || source.asks(part)

/** The characters of words that neither the documents nor the lexicon know, and of lone ones that may be pieces of a broken word. */
function doubtfulAt(text: string, words: readonly Word[], source: MendSource): boolean[] {
  const marks = new Array<boolean>(text.length).fill(false)
  words.forEach(({ word, start, end }, i) => {
    if (!HAN.test(word)) return
    if (word.length > 1) {
      if (!isSound(word, source)) marks.fill(true, Math.max(0, start - 1), Math.min(text.length, end + 1))
      return
    }
    const beside = [words[i - 1], words[i + 1]].some((other) => other?.word.length === 1 && HAN.test(other.word))
    if (beside || !source.asks(word)) marks.fill(true, start, end)
  })
  // What the documents write in one piece is sound, however it was cut: 苏|工惠.
  for (let length = LONGEST; length >= 3; length--)
    for (let start = 0; start + length <= text.length; start++)
      if (marks.slice(start, start + length).some(Boolean) && source.frequency(text.slice(start, start + length)) > 0)
        marks.fill(false, start, start + length)
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

/** Words of grammar and asking that stand for themselves: no short mistyped word holds them. */
const hasGrammar = (words: readonly Word[], from: number, to: number, { asks }: MendSource): boolean =>
  words.some(({ word, start, end }) => start >= from && end <= to && asks(word))
