// Owns how a section's text is cut into passages of 80–300 characters at sentence ends.

import { leadsIn, leadsOf } from '../text/led-list.ts'
import { concatMapped, type MappedText, sliceMapped } from '../text/mapped-text.ts'
import { splitSentences } from '../text/sentences.ts'

export const PASSAGE_MIN = 80
export const PASSAGE_MAX = 300
const PASSAGE_GOOD = 200

interface Sentence {
  readonly content: MappedText
  /** A paragraph begins with it: the better place for a cut. */
  readonly first: boolean
}

/** A name in a list by itself says nothing: 推行六大工程：⏎“菁英工程”⏎“聚力工程” stays together; an item with its figure does. */
const ITEM_MAX = 40
const LED_ITEM_MAX = 120
const COST_LED = 3_000

/** The cheapest way to cut: near 200 characters each, at paragraphs rather than inside them, none too short where the section has as much. */
export function cutPassages(paragraphs: readonly MappedText[]): MappedText[] {
  const sentences = paragraphs.flatMap((paragraph, i) => sentencesOf(paragraph, i > 0).map((content, k) => ({ content, first: k === 0 })))
  const cuts = cheapestCuts(sentences, ledItems(sentences))
  return cuts.slice(1).map((end, i) => concatMapped(sentences.slice(cuts[i], end).map((sentence) => sentence.content)))
}

/** Where passages begin and end, as indices of sentences: [0, 3, 7]. */
function cheapestCuts(sentences: readonly Sentence[], led: readonly boolean[]): number[] {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= sentences.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    let length = 0
    let joined = 0
    for (let from = end - 1; from >= 0; from--) {
      length += sentences[from]?.content.text.length ?? 0
      if (length > PASSAGE_MAX && from < end - 1) break
      const atCut = (sentences[from]?.first ? 0 : COST_INSIDE) + (led[from] ? COST_LED : 0)
      const cost = (best[from]?.cost ?? 0) + costOf(length) + atCut + joined * COST_JOINED
      if (cost < found.cost) found = { cost, from }
      if (sentences[from]?.first) joined++
    }
    best.push(found)
  }
  const cuts = [sentences.length]
  while ((cuts[0] ?? 0) > 0) cuts.unshift(best[cuts[0] ?? 0]?.from ?? 0)
  return cuts
}

/** For each sentence whether it says nothing without the line above that leads it in. */
function ledItems(sentences: readonly Sentence[]): readonly boolean[] {
  const mayBeItem = (own: string, before: string, i: number): boolean => {
    // 也要清醒看到不足：一是… says nothing of itself on either side.
    if (leadsIn(before) && FIRST_ITEM.test(own)) return true
    const most = /[；;、]\s*$/u.test(before) ? LED_ITEM_MAX : ITEM_MAX
    return sentences[i]?.first === true && own.trim().length <= most && !/\d/u.test(own)
  }
  const texts = sentences.map(({ content }) => content.text)
  return leadsOf(texts, mayBeItem).map((lead) => lead >= 0)
}

const FIRST_ITEM = /^\s*(?:一[是要]|其一|第一[，,]|首先|①)/u
const COST_INSIDE = 60
const COST_JOINED = 15
const COST_SHORT = 40_000

const costOf = (length: number): number => ((length - PASSAGE_GOOD) / 10) ** 2 + (length < PASSAGE_MIN ? COST_SHORT : 0)

/** Sentences of a paragraph; the line break before it is kept as the source's own character. */
function sentencesOf(paragraph: MappedText, parted: boolean): MappedText[] {
  const first = paragraph.at[0]
  const lead: MappedText = parted && first !== undefined && first > 0 ? { text: '\n', at: [first - 1] } : { text: '', at: [] }
  return splitSentences(paragraph.text).flatMap((span, i) => {
    const sentence = sliceMapped(paragraph, span.start, span.end)
    return splitLong(i === 0 ? concatMapped([lead, sentence]) : sentence)
  })
}

/** A sentence over the limit is cut at its semicolons, then its commas, at last anywhere: one line of a megabyte stays bounded. */
function splitLong(sentence: MappedText, marks: readonly string[] = ['；', '，', '、', '']): MappedText[] {
  const mark = marks[0]
  if (sentence.text.length <= PASSAGE_MAX || mark === undefined) return [sentence]
  const pieces: MappedText[] = []
  let start = 0
  while (start < sentence.text.length) {
    const limit = start + PASSAGE_MAX
    const cut = limit >= sentence.text.length ? sentence.text.length : mark === '' ? limit : sentence.text.lastIndexOf(mark, limit - 1) + 1
    if (cut <= start) {
      const next = sentence.text.indexOf(mark, limit)
      const end = next < 0 ? sentence.text.length : next + 1
      pieces.push(...splitLong(sliceMapped(sentence, start, end), marks.slice(1)))
      start = end
    } else {
      pieces.push(sliceMapped(sentence, start, cut))
      start = cut
    }
  }
  return pieces
}
