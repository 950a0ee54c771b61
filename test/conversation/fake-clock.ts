// Owns a clock that stands still until a test moves it.

import type { Clock } from '../../src/conversation/clock.ts'

export interface FakeClock extends Clock {
  /** Moves on, waking every sleeper in its turn. */
  advance(ms: number): Promise<void>
}

/** 2026-11-20 10:00 in Shanghai, a Friday. */
export const FRIDAY_MORNING = Date.UTC(2026, 10, 20, 2, 0)

export function createFakeClock(start = FRIDAY_MORNING): FakeClock {
  let now = start
  let sleepers: { readonly at: number; readonly wake: () => void }[] = []
  return {
    now: () => now,
    sleep(delayMs, signal) {
      return new Promise((resolve) => {
        const sleeper = { at: now + delayMs, wake: resolve }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper)
          resolve()
        })
      })
    },
    async advance(ms) {
      const end = now + ms
      await settled()
      for (;;) {
        const next = sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        sleepers = sleepers.filter((other) => other !== next)
        now = Math.max(now, next.at)
        next.wake()
        await settled()
      }
      now = end
      await settled()
    },
  }
}

/** Lets everything run that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
