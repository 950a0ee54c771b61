// Owns taking out a character that was typed twice, wherever the documents write the text around it with one.
import type { MendSource } from './mend-source.ts'

const HAN = /^\p{Script=Han}+$/u
/** Two characters stand side by side by chance. */
const READ = 3

/** '基层党组组织' → '基层党组织', however the segmenter cuts it; 妈妈驿站 and 工会会员 stay, which the documents write. */
export function mendDoubled(text: string, source: MendSource, mended: { from: string; to: string }[]): string {
  for (let i = 1; i < text.length; i++) {
    if (text[i] !== text[i - 1] || !HAN.test(text[i] ?? '') || isHeard(text, i, source) || partsWords(text, i, source)) continue
    const meant = text.slice(i - 2, i) + text.slice(i + 1, i + 2)
    if (meant.length < READ || !HAN.test(meant) || source.frequency(meant) === 0) continue
    mended.push({ from: text.slice(i - 2, i + 2), to: meant })
    return mendDoubled(text.slice(0, i) + text.slice(i + 1), source, mended)
  }
  return text
}

/** What the documents write with both. */
const isHeard = (text: string, at: number, { frequency, known }: MendSource): boolean =>
  [text.slice(at - 2, at + 1), text.slice(at - 1, at + 2)].some(
    (part) => part.length === READ && HAN.test(part) && (frequency(part) > 0 || known(part)),
  )

/** 工会|会员: the one ends a word, and the other begins the next; 首发|发: the other is a word by itself. */
function partsWords(text: string, at: number, { words, known }: MendSource): boolean {
  const isWord = (from: number, to: number): boolean => from >= 0 && words().has(text.slice(from, to))
  return LENGTHS.some((length) => isWord(at - length, at)) && (known(text[at] ?? '') || LENGTHS.some((length) => isWord(at, at + length)))
}

const LENGTHS = [2, 3, 4]
