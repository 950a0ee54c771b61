// Owns the order in which a page is read: one column after the other, what spans both in its place.

export interface Box {
  readonly x: number
  readonly right: number
  readonly y: number
  /** A table stands for as many lines as it has rows: one over a whole column leaves hardly a line beside it. */
  readonly rows?: number
  readonly bottom?: number
}

export interface Placed<T> {
  readonly box: T
  /** The edges of the column that it stands in. */
  readonly left: number
  readonly right: number
}

const SLACK = 2
const LINES_MIN = 4

export interface Ordered<T> {
  readonly placed: readonly Placed<T>[]
  /** Where the columns part, if there are two. */
  readonly gutter?: number
}

/** `usual` is the gutter of the page before: a last page has too few lines to show one. */
export function inReadingOrder<T extends Box>(boxes: readonly T[], usual?: number): Ordered<T> {
  const ordered = [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)
  const gutter = findGutter(ordered) ?? (usual !== undefined && partsAt(ordered, usual) ? usual : undefined)
  return gutter === undefined ? { placed: placed(ordered) } : { placed: byColumns(ordered, gutter), gutter }
}

function byColumns<T extends Box>(ordered: readonly T[], gutter: number): Placed<T>[] {
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
    const fewest = crossing < (best?.crossing ?? Number.POSITIVE_INFINITY)
    if (fewest && fewCross(boxes, gutter) && areColumns(boxes, gutter)) best = { gutter, crossing }
  }
  return best?.gutter
}

function fewCross(boxes: readonly Box[], gutter: number): boolean {
  const crossing = boxes.filter((box) => crosses(box, gutter)).length
  return crossing <= (crossing + rowsIn(boxes.filter((box) => !crosses(box, gutter)))) * 0.3
}

const EDGE_NEAR = 30

/** The second column begins where it did on the page before, in lines of its own; cells of a table begin anywhere. */
function partsAt(boxes: readonly Box[], gutter: number): boolean {
  const second = boxes.filter((box) => box.x >= gutter - SLACK)
  return second.length > 0 && second.every((box) => box.x <= gutter + EDGE_NEAR) && fewCross(boxes, gutter)
}

function areColumns(boxes: readonly Box[], gutter: number): boolean {
  const sides = [boxes.filter((box) => box.right <= gutter + SLACK), boxes.filter((box) => box.x >= gutter - SLACK)]
  const [one = [], two = []] = sides
  if (rowsIn(one) < LINES_MIN || rowsIn(two) < LINES_MIN) return false
  const overlap = Math.min(...sides.map(bottomOf)) - Math.max(...sides.map(topOf))
  return overlap > 0 && sides.every(isFilled)
}

const rowsIn = (side: readonly Box[]): number => side.reduce((sum, box) => sum + (box.rows ?? 1), 0)
const topOf = (side: readonly Box[]): number => Math.min(...side.map((box) => box.y))
const bottomOf = (side: readonly Box[]): number => Math.max(...side.map((box) => box.bottom ?? box.y))

/** Cells of a table are short in their column; lines of text fill it. */
function isFilled(side: readonly Box[]): boolean {
  const widths = side.flatMap((box) => Array<number>(box.rows ?? 1).fill(box.right - box.x)).sort((a, b) => a - b)
  const room = Math.max(...side.map((box) => box.right)) - Math.min(...side.map((box) => box.x))
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= room * 0.55
}
