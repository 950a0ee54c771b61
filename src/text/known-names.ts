// Owns finding known names in a text: the longest first from the left, none over another.

export interface Named<T> {
  readonly what: T
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** By their first two characters, then by length: an alternation of some thousand names is tried name by name at every character. */
export function createNameFinder<T>(names: Iterable<readonly [string, T]>): (text: string) => Named<T>[] {
  const byBeginning = new Map<number, (readonly [string, T])[]>()
  let hasSingle = false
  for (const entry of names) {
    if (entry[0] === '') continue
    hasSingle ||= entry[0].length === 1
    const beginning = beginningAt(entry[0], 0)
    const known = byBeginning.get(beginning)
    if (known) known.push(entry)
    else byBeginning.set(beginning, [entry])
  }
  // Of equal names the one that was told first stands first.
  for (const known of byBeginning.values()) known.sort(([a], [b]) => b.length - a.length)
  return (text) => {
    const found: Named<T>[] = []
    for (let i = 0; i < text.length; i++) {
      const named =
        readAt(text, i, byBeginning.get(beginningAt(text, i))) ??
        (hasSingle ? readAt(text, i, byBeginning.get(singleAt(text, i))) : undefined)
      if (!named) continue
      found.push(named)
      i = named.end - 1
    }
    return found
  }
}

/** `names` begin with what stands there, the longest first. */
function readAt<T>(text: string, start: number, names: readonly (readonly [string, T])[] = []): Named<T> | undefined {
  for (const [raw, what] of names) if (text.startsWith(raw, start)) return { what, raw, start, end: start + raw.length }
  return undefined
}

/** Two characters in one number; of a single one that number is its own. */
const beginningAt = (text: string, at: number): number => singleAt(text, at) + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
const singleAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000
