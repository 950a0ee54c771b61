// Owns bytes → text: which encoding a file is in, and whether it is text at all.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export type Decoded =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: Encoding /** Bytes that the encoding does not know. */
      readonly bad: number
    }
  | { readonly kind: 'binary' }

/** The byte order mark stays in the text: offsets count from the file's first character. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === undefined) return { kind: 'binary' }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const bad = encoding === 'utf-8' ? countReplaced(text) - countOwnReplacements(bytes) : countReplaced(text)
  return isBinary(text, bad) ? { kind: 'binary' } : { kind: 'text', text, encoding, bad }
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return encodingByZeros(bytes) ?? encodingByErrors(bytes)
}

/** UTF-16 without a mark: line breaks, digits and spaces have a zero byte, always on the same side. */
function encodingByZeros(bytes: Uint8Array): Encoding | undefined {
  const sides = [0, 0]
  const end = Math.min(bytes.length, 65536)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) sides[i % 2] = (sides[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = sides
  if (even + odd < 2) return undefined
  const guess = even > odd * 20 ? 'utf-16be' : odd > even * 20 ? 'utf-16le' : undefined
  return guess && readsLikeText(new TextDecoder(guess).decode(bytes.subarray(0, end))) ? guess : undefined
}

/** Bytes read in a wrong width give characters from all over the world. */
function readsLikeText(text: string): boolean {
  const common = text.match(/[\p{Script=Han}\u0020-\u007E\s\u3000-\u303F\uFF00-\uFFEF\u2010-\u203F]/gu)?.length ?? 0
  return common >= text.length * 0.8
}

/** GB18030 finds sense in most bytes, so UTF-8 with a few broken ones is UTF-8: read in the wrong one, half of it would be broken. */
function encodingByErrors(bytes: Uint8Array): Encoding {
  const sample = wholeLines(bytes)
  const text = new TextDecoder('utf-8').decode(sample)
  const broken = countReplaced(text) - countOwnReplacements(sample)
  const wide = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  return broken <= wide / 8 ? 'utf-8' : 'gb18030'
}

const SAMPLE = 4_000_000

/** A sample that does not end in the middle of a character. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const end = bytes.lastIndexOf(10, SAMPLE)
  return bytes.subarray(0, end > 0 ? end : SAMPLE)
}

const countReplaced = (text: string): number => text.match(/\uFFFD/gu)?.length ?? 0

/** U+FFFD that an earlier program wrote into the file is the file's own text: EF BF BD. */
function countOwnReplacements(bytes: Uint8Array): number {
  let count = 0
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1)) if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) count++
  return count
}

/** Control characters, or more than a tenth unknown, are not a text. */
function isBinary(text: string, bad: number): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/gu)?.length ?? 0
  return controls > Math.max(4, text.length / 200) || bad > text.length / 10
}
