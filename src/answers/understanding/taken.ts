// Owns which stretches of a question are understood already: what is taken is cut no further.

export interface Taken {
  readonly isFree: (start: number, end: number) => boolean
  readonly take: (start: number, end: number) => void
  /** What is left of the text between the stretches that are taken. */
  readonly freeRuns: () => readonly Run[]
}

export interface Run {
  readonly text: string
  readonly start: number
}

export function createTaken(text: string, understood: readonly { readonly start: number; readonly end: number }[]): Taken {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of understood) covered.fill(1, start, end)
  return {
    isFree: (start, end) => covered.subarray(start, end).every((mark) => mark === 0),
    take: (start, end) => void covered.fill(1, start, end),
    freeRuns: () => freeRuns(text, covered),
  }
}

function freeRuns(text: string, covered: Uint8Array): Run[] {
  const runs: Run[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && covered[i] === 0) continue
    if (i > start) runs.push({ text: text.slice(start, i), start })
    start = i + 1
  }
  return runs
}
