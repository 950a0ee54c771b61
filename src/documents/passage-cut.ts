// Owns how a section's text is cut into passages of 80–300 characters at sentence ends.
import { concatMapped, type MappedText, sliceMapped } from '../text/mapped-text.ts'
import { splitSentences } from '../text/sentences.ts'

export const PASSAGE_MIN = 80
export const PASSAGE_MAX = 300
const PASSAGE_GOOD = 240

/** Even pieces: a section of 500 characters becomes two of about 250, not one of 300 and one of 200. */
export function cutPassages(paragraphs: readonly MappedText[]): MappedText[] {
  const sentences = paragraphs.flatMap((paragraph, i) => sentencesOf(paragraph, i > 0))
  const total = sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)
  const pieces = Math.max(1, Math.ceil(total / PASSAGE_GOOD))
  const target = total / pieces
  const passages: MappedText[] = []
  let open: MappedText[] = []
  let length = 0
  const close = (): void => {
    if (length > 0) passages.push(concatMapped(open))
    open = []
    length = 0
  }
  for (const sentence of sentences) {
    const size = sentence.text.length
    const full = length >= PASSAGE_MIN && (length + size > PASSAGE_MAX || length + size / 2 > target)
    if (full || (length > 0 && length + size > PASSAGE_MAX)) close()
    open.push(sentence)
    length += size
  }
  close()
  return joinShort(passages)
}

/** What is left over at the end and too short joins the one before it, where both fit. */
function joinShort(passages: readonly MappedText[]): MappedText[] {
  const joined: MappedText[] = []
  for (const passage of passages) {
    const before = joined.at(-1)
    if (
      before &&
      (passage.text.length < PASSAGE_MIN || before.text.length < PASSAGE_MIN) &&
      before.text.length + passage.text.length <= PASSAGE_MAX
    ) {
      joined[joined.length - 1] = concatMapped([before, passage])
    } else joined.push(passage)
  }
  return joined
}

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
