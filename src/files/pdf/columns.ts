// Owns the order in which a page is read: one column after the other, what spans both in its place.

export interface Box {
  readonly x: number
  readonly right: number
  readonly y: number
}

export interface Placed<T> {
  readonly box: T
  /** The edges of the column that it stands in. */
  readonly left: number
  readonly right: number
}

const SLACK = 2
const LINES_MIN = 4

export function inReadingOrder<T extends Box>(boxes: readonly T[]): Placed<T>[] {
  const ordered = [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)
  const gutter = findGutter(ordered)
  if (gutter === undefined) return placed(ordered)
  const result: Placed<T>[] = []
  let band: T[] = []
  const flush = (): void => {
    result.push(...placed(band.filter((box) => box.right <= gutter + SLACK)), ...placed(band.filter((box) => box.right > gutter + SLACK)))
    band = []
  }
  for (const box of ordered) {
    if (crosses(box, gutter)) {
      flush()
      result.push(...placed([box]))
    } else band.push(box)
  }
  flush()
  return withColumnEdges(result, gutter)
}

function placed<T extends Box>(boxes: readonly T[]): Placed<T>[] {
  const edges = edgesOf(boxes)
  return boxes.map((box) => ({ box, ...edges }))
}

const FULL_SHARE = 0.7

/** Full lines agree on the right edge; a hanging mark may stand beyond it, last lines end before it. */
function edgesOf(boxes: readonly Box[]): { readonly left: number; readonly right: number } {
  const rights = boxes.map((box) => box.right).sort((a, b) => a - b)
  return { left: Math.min(...boxes.map((box) => box.x)), right: rights[Math.floor(rights.length * FULL_SHARE)] ?? 0 }
}

/** Both columns are as wide on the whole page as in any of its bands. */
function withColumnEdges<T extends Box>(result: readonly Placed<T>[], gutter: number): Placed<T>[] {
  const sideOf = (box: Box): 'left' | 'right' | 'both' => (crosses(box, gutter) ? 'both' : box.right <= gutter + SLACK ? 'left' : 'right')
  const sides = new Map(
    (['left', 'right', 'both'] as const).map((side) => [
      side,
      edgesOf(result.map((each) => each.box).filter((box) => sideOf(box) === side)),
    ]),
  )
  return result.map((each) => ({ ...each, ...sides.get(sideOf(each.box)) }))
}

const crosses = (box: Box, gutter: number): boolean => box.x < gutter - SLACK && box.right > gutter + SLACK

/** A place in the middle that few lines cross, with well-filled lines on both sides, beside each other. */
function findGutter(boxes: readonly Box[]): number | undefined {
  const left = Math.min(...boxes.map((box) => box.x))
  const width = Math.max(...boxes.map((box) => box.right)) - left
  const candidates = [...new Set(boxes.map((box) => Math.round(box.x) - 3))].filter((x) => x > left + width * 0.3 && x < left + width * 0.7)
  let best: { gutter: number; crossing: number } | undefined
  for (const gutter of candidates) {
    const crossing = boxes.filter((box) => crosses(box, gutter)).length
    if (crossing <= boxes.length * 0.3 && crossing < (best?.crossing ?? Number.POSITIVE_INFINITY) && areColumns(boxes, gutter))
      best = { gutter, crossing }
  }
  return best?.gutter
}

function areColumns(boxes: readonly Box[], gutter: number): boolean {
  const sides = [boxes.filter((box) => box.right <= gutter + SLACK), boxes.filter((box) => box.x >= gutter - SLACK)]
  const [one = [], two = []] = sides
  if (one.length < LINES_MIN || two.length < LINES_MIN) return false
  const overlap = Math.min(...sides.map(bottomOf)) - Math.max(...sides.map(topOf))
  return overlap > 0 && sides.every(isFilled)
}

const topOf = (side: readonly Box[]): number => Math.min(...side.map((box) => box.y))
const bottomOf = (side: readonly Box[]): number => Math.max(...side.map((box) => box.y))

/** Cells of a table are short in their column; lines of text fill it. */
function isFilled(side: readonly Box[]): boolean {
  const widths = side.map((box) => box.right - box.x).sort((a, b) => a - b)
  const room = Math.max(...side.map((box) => box.right)) - Math.min(...side.map((box) => box.x))
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= room * 0.55
}
