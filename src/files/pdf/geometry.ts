// Owns what stands where on a page: fragments of text, rules, and lines. y grows downwards.

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
