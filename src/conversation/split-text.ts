// Owns the cutting of a long text into messages that a channel takes, measured in UTF-8 bytes.

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Must stay whole: a link; a number with its signs and unit sign (1,100.5%, 2020-11-25, 08:00, 0512-66680000). */
const WHOLE = /https?:\/\/[^\s，。；！？）》】”’]+|www\.[^\s，。；！？）》】”’]+|\d+(?:[.,:：/\-—－~～]\d+)*[%％‰℃]?/giu

/** Where to cut, from the best place to the worst. A cut stands after the match. */
const PLACES: readonly RegExp[] = [/\n+/gu, /[。！？!?；;…]+[”’」』）)]*/gu, /[，,、：:]/gu]

/** A piece shorter than this share of the room is a poor cut: rather look for a lesser place further on. */
const LEAST_FILL = 0.4

/** “(12/34)” and the line break before it. */
const LABEL_BYTES = 10

export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/**
 * Cuts at line ends, sentence ends, commas, in this order, and numbers the pieces (1/2), (2/2).
 * `firstTaken`: bytes that the channel adds to the first piece (the mention of whoever asked).
 */
export function splitText(text: string, maxBytes: number, firstTaken = 0): readonly string[] {
  if (byteLength(text) + firstTaken <= maxBytes) return [text]
  const pieces: string[] = []
  let rest = text
  while (rest !== '') {
    const room = Math.max(4, maxBytes - LABEL_BYTES - (pieces.length === 0 ? firstTaken : 0))
    const end = byteLength(rest) <= room ? rest.length : cutWithin(rest, room)
    const piece = rest.slice(0, end).trim()
    if (piece !== '') pieces.push(piece)
    rest = rest.slice(end)
  }
  return pieces.length === 1 ? pieces : pieces.map((piece, at) => `${piece}\n(${at + 1}/${pieces.length})`)
}

/** The index after the last sign of the next piece. */
function cutWithin(text: string, room: number): number {
  const limit = fitting(text, room)
  const window = text.slice(0, limit)
  const whole = wholeSpans(text.slice(0, limit + 400))
  const isInside = (at: number) => whole.some(({ start, end }) => at > start && at < end)
  for (const place of PLACES) {
    const ends = [...window.matchAll(place)].map((found) => found.index + found[0].length)
    const best = ends.filter((at) => !isInside(at)).at(-1)
    if (best !== undefined && best >= limit * LEAST_FILL) return best
  }
  const within = whole.find(({ start, end }) => limit > start && limit < end)
  return within && within.start > 0 ? within.start : limit
}

/** How many UTF-16 units fit, counted in whole graphemes; at least one code point, so that cutting ends. */
function fitting(text: string, room: number): number {
  let bytes = 0
  let end = 0
  for (const { segment } of GRAPHEMES.segment(text.slice(0, room + 64))) {
    bytes += byteLength(segment)
    if (bytes > room) break
    end += segment.length
  }
  return end > 0 ? end : fittingCodePoints(text, room)
}

function fittingCodePoints(text: string, room: number): number {
  let bytes = 0
  let end = 0
  for (const sign of text) {
    bytes += byteLength(sign)
    if (bytes > room && end > 0) break
    end += sign.length
  }
  return end
}

function wholeSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WHOLE)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
}
