// Owns what stands where on a page: fragments of text, rules, and lines made of them. y grows downwards.

export interface Fragment {
  readonly x: number
  readonly right: number
  /** The base line. */
  readonly y: number
  readonly size: number
  readonly text: string
}

/** A drawn line, horizontal or vertical. */
export interface Rule {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

export interface Line {
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly text: string
  /** Where the words begin, behind a bullet. */
  readonly textX: number
}

/** Wider than this, in sizes of the page's common type, a gap parts columns or cells. */
const GAP_MAX = 0.9
const LETTER = /[A-Za-z0-9]/u
// pdfjs hands over bullets of symbol fonts as private characters.
const BULLET = /^[•●▪■◆·\uE000-\uF8FF]$/u

/** Fragments on one base line become lines; a wide gap parts two. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  const gap = GAP_MAX * commonSize(fragments)
  const rows: Fragment[][] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].y - fragment.y) < Math.min(row[0].size, fragment.size) * 0.45) row.push(fragment)
    else rows.push([fragment])
  }
  return rows.flatMap((row) =>
    splitRow(
      row.sort((a, b) => a.x - b.x),
      gap,
    ).map(toLine),
  )
}

function commonSize(fragments: readonly Fragment[]): number {
  const sizes = fragments.flatMap((fragment) => Array.from(fragment.text, () => fragment.size)).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 10
}

function splitRow(row: readonly Fragment[], gap: number): Fragment[][] {
  const parts: Fragment[][] = []
  for (const fragment of row) {
    const before = parts.at(-1)?.at(-1)
    const near = before !== undefined && (fragment.x - before.right < gap || BULLET.test(before.text.trim()))
    if (near) parts.at(-1)?.push(fragment)
    else parts.push([fragment])
  }
  return parts
}

function toLine(part: readonly Fragment[]): Line {
  const first = part[0]
  return {
    x: first?.x ?? 0,
    right: part.at(-1)?.right ?? 0,
    y: first?.y ?? 0,
    size: Math.max(...part.map((fragment) => fragment.size)),
    text: textOf(part),
    textX: (first && BULLET.test(first.text.trim()) ? part[1] : first)?.x ?? 0,
  }
}

/** Fragments stand close in Chinese; between Latin words a gap is a space. A bullet becomes '- '. */
export function textOf(part: readonly Fragment[]): string {
  let text = ''
  part.forEach((fragment, i) => {
    const before = part[i - 1]
    if (i === 0 && BULLET.test(fragment.text.trim())) {
      text = '- '
      return
    }
    const gap = before === undefined ? 0 : fragment.x - before.right
    const words = LETTER.test(text.at(-1) ?? '') && LETTER.test(fragment.text[0] ?? '') && gap > fragment.size * 0.15
    text += (words || gap > fragment.size * 0.6 ? ' ' : '') + fragment.text
  })
  return text.replace(/\s+/gu, ' ').trim()
}

/** What stands between a line and the one it goes on in: a space between Latin words, nothing inside a number broken in two. */
export const gapBetweenLines = (before: string, after: string): string =>
  /[A-Za-z0-9,.]$/u.test(before) && /^[A-Za-z0-9]/u.test(after) && !(/\d$/u.test(before) && /^\d/u.test(after)) ? ' ' : ''
