// Owns adding up what each term of a query scores, passage by passage, and who comes out best.
import type { Ranked } from './term-engine.ts'

export interface Totals {
  /** What one term scores for passages, each named once. */
  add(passages: ArrayLike<number>, scores: ArrayLike<number>, weight: number): void
  /** Begins anew behind it. */
  best(top: number): readonly Ranked[]
}

export function createTotals(passages: number): Totals {
  const totals = new Float64Array(passages)
  const terms = new Uint16Array(passages)
  return {
    add(found, scores, weight) {
      for (let i = 0; i < found.length; i++) {
        const passage = found[i] as number
        terms[passage] = (terms[passage] as number) + 1
        totals[passage] = (totals[passage] as number) + weight * (scores[i] as number)
      }
    },
    best(top) {
      // Who holds more of the terms counts for as many times as much.
      for (let passage = 0; passage < passages; passage++) totals[passage] = (totals[passage] as number) * (terms[passage] as number)
      const least = passages > top ? nthOf(totals.slice(), passages - top) : 0
      const ranked: Ranked[] = []
      for (let passage = 0; passage < passages; passage++) {
        const score = totals[passage] as number
        if (terms[passage] !== 0 && score >= least) ranked.push({ passage, score })
      }
      totals.fill(0)
      terms.fill(0)
      return ranked.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, top)
    },
  }
}

/** What would stand at a place if the numbers were sorted; sorting ten thousand takes ten times as long. Moves them about. */
function nthOf(numbers: Float64Array, at: number): number {
  let [left, right] = [0, numbers.length - 1]
  while (left < right) {
    const middle = numbers[(left + right) >> 1] as number
    let [low, high] = [left, right]
    while (low <= high) {
      while ((numbers[low] as number) < middle) low++
      while ((numbers[high] as number) > middle) high--
      if (low > high) break
      const other = numbers[low] as number
      numbers[low++] = numbers[high] as number
      numbers[high--] = other
    }
    if (at <= high) right = high
    else if (at >= low) left = low
    else break
  }
  return numbers[at] as number
}
