// Owns taking out a character that was typed twice, wherever the documents write the text around it with one.
import { HONOUR } from '../text/honour.ts'
import type { MendSource } from './mend-source.ts'

const HAN = /^\p{Script=Han}+$/u
/** Two characters stand side by side by chance. */
const READ = 3

/** '基层党组组织' → '基层党组织', however the segmenter cuts it; 妈妈驿站 and 工会会员 stay, which the documents write. */
export function mendDoubled(text: string, source: MendSource, mended: { from: string; to: string }[]): string {
  for (let i = 1; i < text.length; i++) {
    if (text[i] !== text[i - 1] || !HAN.test(text[i] ?? '') || isHeard(text, i, source) || partsWords(text, i, source)) continue
    if (beginsLevel(text.slice(i))) continue
    const meant = text.slice(Math.max(0, i - 2), i) + text.slice(i + 1, i + 2)
    const isWritten = meant.length >= READ && HAN.test(meant) && source.frequency(meant) > 0
    const word = isWritten ? undefined : wordBeside(text, i, source)
    if (!isWritten && word === undefined) continue
    mended.push(word === undefined ? { from: text.slice(i - 2, i + 2), to: meant } : { from: twice(text, i, word), to: word })
    return mendDoubled(text.slice(0, i) + text.slice(i + 1), source, mended)
  }
  return text
}

/** 全市|市五一劳动奖章, 苏州市|市级: the level of an honour or a body. */
const beginsLevel = (text: string): boolean => /^[省市区县]/u.test(text) && (OF_BODY.test(text) || HONOUR.test(text.slice(1)))
const OF_BODY = /^.(?:级|总工会|委)/u

/** What the documents write with both. */
const isHeard = (text: string, at: number, { frequency, known }: MendSource): boolean =>
  [text.slice(at - 2, at + 1), text.slice(at - 1, at + 2)].some(
    (part) => part.length === READ && HAN.test(part) && (frequency(part) > 0 || known(part)),
  )

/** 会费|费按多少交: beside a word that ends or begins with it a noun of one character has nothing to say; a deed may: 首发|发. */
function wordBeside(text: string, at: number, { segmenter, asks, frequency }: MendSource): string | undefined {
  let end = 0
  for (const [i, { word, tag }] of segmenter.tag(text).entries()) {
    end += word.length
    if (word.length > 1 || (end !== at && end !== at + 1) || SAYS_MUCH.test(tag) || asks(word)) continue
    const beside = segmenter.tag(text)[end === at ? i + 1 : i - 1]?.word ?? ''
    if (beside.length > 1 && (end === at ? beside[0] : beside.at(-1)) === word && frequency(beside) > 0) return beside
  }
  return undefined
}

/** Deeds, numbers, measures and the words of grammar stand alone. */
const SAYS_MUCH = /^[vmqrdpcuf]/u

const twice = (text: string, at: number, word: string): string => (word[0] === text[at] ? text[at] + word : word + text[at])

/** 工会|会员: the one ends a word, and the other begins the next; 首发|发: the other is a word by itself. */
function partsWords(text: string, at: number, { words, known }: MendSource): boolean {
  const isWord = (from: number, to: number): boolean => from >= 0 && words().has(text.slice(from, to))
  return LENGTHS.some((length) => isWord(at - length, at)) && (known(text[at] ?? '') || LENGTHS.some((length) => isWord(at, at + length)))
}

const LENGTHS = [2, 3, 4]
