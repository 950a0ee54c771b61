// Owns the way from fragments to lines.
import type { Fragment, Line } from './geometry.ts'
import { isBullet, textOf } from './letter-gaps.ts'

/** Wider than this, in sizes of the page's common type, a gap parts columns or cells. */
const GAP_MAX = 0.9

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
    const near = before !== undefined && (fragment.x - before.right < gap || isBullet(before))
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
    textX: (first && isBullet(first) ? part[1] : first)?.x ?? 0,
  }
}
