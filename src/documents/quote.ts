// Owns how a stretch of a passage is quoted: in the source's own characters, with … where something was left out between them.
import type { Passage } from './passage.ts'

type Quoted = Pick<Passage, 'text' | 'at'>

const LETTER = /[\p{L}\p{N}]/u

/** '产生技术能手⏎群众团体⏎415名', the header left out of the passage → '产生技术能手…415名'. Without its source a stretch is quoted as it stands. */
function quoteOf({ text, at }: Quoted, start: number, end: number, source: string | undefined): string {
  let quote = ''
  for (let i = start; i < end; i++) {
    if (source !== undefined && i > start && isParted(at[i - 1] ?? 0, at[i] ?? 0, source)) quote += '…'
    quote += text[i]
  }
  return quote
}

/** A merged cell is taken from a row above: there the source goes back. */
const isParted = (before: number, after: number, source: string): boolean =>
  after < before || (after > before + 1 && LETTER.test(source.slice(before + 1, after)))

/** The same for a quotation that was cut out of the passage's text already, … at its ends, between its parts or none. */
export function quoteWithGaps(passage: Quoted, quote: string, source: string | undefined): string {
  let from = 0
  const parts = quote.split('…').map((part) => {
    const start = part === '' ? -1 : passage.text.indexOf(part, from)
    if (start < 0) return part
    from = start + part.length
    return quoteOf(passage, start, from, source)
  })
  return parts.join('…')
}
