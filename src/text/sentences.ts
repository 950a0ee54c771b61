// Owns where a Chinese sentence ends.
import type { Span } from './mapped-text.ts'

const END = /[。！？!?…]/u
/** Badly extracted texts have the full stop of another script: '…的非营利组织.' */
const LATIN_STOP = /(?<=[\p{Script=Han}）)])\.(?![\dA-Za-z.])/u
const CLOSING = /[”’」』）)】》]/u

/** Whether a text ends a sentence: '完成。”' → true; '推进新' → false. */
export const endsSentence = (text: string): boolean => /(?:[。！？!?…]|(?<=[\p{Script=Han}）)])\.)[”’」』）)】]*$/u.test(text)

/** Sentences as spans that cover the whole text; a line break ends one too. '一。二' → [0,2) [2,3) */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  let i = 0
  while (i < text.length) {
    const char = text[i] ?? ''
    i++
    if (char !== '\n' && !END.test(char) && !(char === '.' && LATIN_STOP.test(text.slice(Math.max(0, i - 2), i + 1)))) continue
    while (i < text.length && (END.test(text[i] ?? '') || CLOSING.test(text[i] ?? ''))) i++
    while (text[i] === '\n') i++
    spans.push({ start, end: i })
    start = i
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}
