// Owns asking quickly whether the documents write a stretch of characters, and which characters they write beside another.
import { piecemeal } from '../text/piecemeal.ts'
import type { PassageIndex } from './passage-index.ts'

export interface DocumentStrings {
  /** Characters that follow another somewhere. */
  after(char: string | undefined): ReadonlySet<string>
  before(char: string | undefined): ReadonlySet<string>
  /** Whether a stretch of two or three characters, or the beginning of a longer one, may stand in a passage; hardly ever wrongly so. */
  mayHold(text: string): boolean
  /** Whether a stretch of at least four characters stands in a passage. */
  holds(text: string): boolean
  /** Gets ready for all this, piece by piece. */
  prepare(): Iterable<undefined>
}

/** Stretches of this length are marked, so that nearly all that stand nowhere need no reading. */
const MARKED = 4
const SHORT = 3
const BITS = 26

/** Each part is built when first asked, since most questions need none of it, or pairs alone. */
export function createDocumentStrings(index: PassageIndex): DocumentStrings {
  const marking = piecemeal(() => markStretches(index))
  const marks = marking.whole
  let known: ReturnType<typeof besideOf> | undefined
  const beside = () => (known ??= besideOf(index))
  const after = (char: string | undefined): ReadonlySet<string> => beside().after.get(char ?? '') ?? NONE
  return {
    *prepare() {
      beside()
      yield* marking.pieces()
    },
    after,
    before: (char) => beside().before.get(char ?? '') ?? NONE,
    mayHold: (text) => (text.length < SHORT ? after(text[0]).has(text[1] ?? '') : isMarked(marks(), codeOf(text, 0, SHORT))),
    holds(text) {
      for (let at = 0; at + MARKED <= text.length; at++) if (!isMarked(marks(), codeOf(text, at, MARKED))) return false
      return index.frequency(text) > 0
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

type Beside = ReadonlyMap<string, ReadonlySet<string>>

function besideOf({ pairs }: PassageIndex): { readonly after: Beside; readonly before: Beside } {
  const [after, before] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const note = (map: Map<string, Set<string>>, char: string, other: string): void => {
    const known = map.get(char)
    if (known) known.add(other)
    else map.set(char, new Set([other]))
  }
  for (const pair of pairs) {
    const [first, second, more] = pair
    if (first === undefined || second === undefined || more !== undefined) continue
    note(after, first, second)
    note(before, second, first)
  }
  return { after, before }
}

/** A hundredth of a second of reading. */
const AT_ONCE = 150

function* markStretches(index: PassageIndex): Generator<undefined, Uint8Array> {
  const marks = new Uint8Array(2 ** (BITS - 3))
  for (const [p, passage] of index.passages.entries()) {
    if (p > 0 && p % AT_ONCE === 0) yield
    const { text, headings } = index.folded(passage)
    for (const each of [text, headings]) {
      for (let at = 0; at + MARKED <= each.length; at++) mark(marks, codeOf(each, at, MARKED))
      for (let at = 0; at + SHORT <= each.length; at++) mark(marks, codeOf(each, at, SHORT))
    }
  }
  return marks
}

function mark(marks: Uint8Array, code: number): void {
  marks[code >>> 3] = (marks[code >>> 3] ?? 0) | (1 << (code & 7))
}

const isMarked = (marks: Uint8Array, code: number): boolean => ((marks[code >>> 3] ?? 0) & (1 << (code & 7))) !== 0

function codeOf(text: string, at: number, length: number): number {
  let code = length
  for (let i = at; i < at + length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x9e37_79b1) ^ (code >>> 15)
  return (code >>> 0) >>> (32 - BITS)
}
