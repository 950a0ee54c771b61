// Owns the estimate when a notice will have reached everybody, at the pace that is allowed.

import type { Pace } from './pace.ts'

/** Half the jitter is what it comes to on average. */
const MIDDLE_CHANCE = 0.5
/** A forecast further off than this helps nobody, and an hour's limit of 1 should not cost minutes to find out. */
const MOST_STEPS = 200_000

/** `messages`: how many this account has still to send, ahead of others and in this notice. */
export function forecastEnd(pace: Pace, messages: number, startAt: number): number {
  const ahead = pace.copy()
  let at = startAt
  for (let left = Math.min(messages, MOST_STEPS); left > 0; left -= 1) {
    at = ahead.nextAt(at)
    ahead.sent(at, MIDDLE_CHANCE)
  }
  return at
}
