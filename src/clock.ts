// Owns the real clock: the only place that asks the machine for the time and waits for it.

import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds since 1970, and waiting. Each consumer declares the part of it that it needs. */
export const systemClock = {
  now: (): number => Date.now(),
  /** Ends early, and keeps no timer, when the signal says that nobody waits any more. */
  sleep: async (delayMs: number, signal?: AbortSignal): Promise<void> => {
    await wait(delayMs, undefined, signal ? { signal } : {}).catch(() => undefined)
  },
}
