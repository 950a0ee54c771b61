// Owns when a copy that was surely not delivered is tried again.

/** The first attempt and three more. */
export const MOST_ATTEMPTS = 4
const FIRST_DELAY_MS = 15_000
const LONGEST_DELAY_MS = 10 * 60_000

/** How long after the n-th refusal the next attempt may come; undefined: no more. */
export function retryDelay(attempts: number, chance: number): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined
  const delay = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 4 ** (attempts - 1))
  return Math.round(delay * (1 + chance / 4))
}

/** So many refusals in a row are no bad luck: the notice stops and a person looks. */
export const MOST_FAILURES_IN_A_ROW = 5
