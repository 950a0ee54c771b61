// Owns the real clock: the only place that asks the machine for the time and waits for it.

import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds since 1970, and waiting. Each consumer declares the part of it that it needs. */
export const systemClock = {
  now: (): number => Date.now(),
  sleep: async (delayMs: number): Promise<void> => {
    await wait(delayMs)
  },
}
