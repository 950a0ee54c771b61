// Owns a text that knows where in the source each of its characters stood.

/** `at[i]` is the source offset of `text[i]`. */
export interface MappedText {
  readonly text: string
  readonly at: readonly number[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

export const EMPTY: MappedText = { text: '', at: [] }

/** The characters of source[start, end) as they stand. */
export function mapSlice(source: string, start: number, end: number): MappedText {
  return { text: source.slice(start, end), at: Array.from({ length: end - start }, (_, i) => start + i) }
}

export function sliceMapped(mapped: MappedText, start: number, end: number = mapped.text.length): MappedText {
  return { text: mapped.text.slice(start, end), at: mapped.at.slice(start, end) }
}

export function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length
  return sliceMapped(mapped, start, Math.max(start, mapped.text.trimEnd().length))
}

export function concatMapped(parts: readonly MappedText[]): MappedText {
  const at: number[] = []
  for (const part of parts) for (const offset of part.at) at.push(offset)
  return { text: parts.map((part) => part.text).join(''), at }
}

/** A sign that the source lacks has the place of the character before the text. */
export const signBefore = (sign: string, { at }: MappedText): MappedText => ({ text: sign, at: [Math.max(0, (at[0] ?? 1) - 1)] })

/** Keeps the characters for which `keep` holds. */
export function filterMapped(mapped: MappedText, keep: (index: number) => boolean): MappedText {
  const at: number[] = []
  let text = ''
  for (let i = 0; i < mapped.text.length; i++) {
    const offset = mapped.at[i]
    if (offset === undefined || !keep(i)) continue
    text += mapped.text[i]
    at.push(offset)
  }
  return { text, at }
}

/** The source spans of a mapped text; a gap of nothing but white space and filler does not end a span. */
export function spansOf(mapped: MappedText, source: string): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const offset of mapped.at) {
    const last = spans.at(-1)
    if (last && offset >= last.end && isGap(source, last.end, offset)) last.end = offset + 1
    else spans.push({ start: offset, end: offset + 1 })
  }
  return spans
}

const isGap = (source: string, start: number, end: number): boolean => end - start < 12 && /^[\s\uFFFD]*$/u.test(source.slice(start, end))
