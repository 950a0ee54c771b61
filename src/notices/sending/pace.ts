// Owns how fast one account sends notices: an interval with jitter, an hour's and a day's most, quiet hours.

import { endOfQuiet, type QuietHours } from './quiet-hours.ts'

export interface PaceSettings {
  readonly intervalMs: number
  /** Up to so much is added to each interval: a steady beat is what platforms look for. */
  readonly jitterMs: number
  /** 0: no limit. */
  readonly perHour: number
  readonly perDay: number
  readonly quiet?: QuietHours | undefined
  readonly zone: string
}

export interface Pace {
  /** When the next message may go, if it is there at `now`. */
  nextAt(now: number): number
  /** Takes note of a message; `chance` in [0, 1) decides the jitter. */
  sent(at: number, chance: number): void
  /** A copy to run ahead with. */
  copy(): Pace
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** `earlier`: times of sends in the last day, oldest first, so that a restart does not open the gates. */
export function createPace(settings: PaceSettings, earlier: readonly number[]): Pace {
  const last = earlier.at(-1)
  return paceFrom(settings, earlier.slice(-mostKept(settings)), last === undefined ? 0 : last + settings.intervalMs)
}

function paceFrom(settings: PaceSettings, earlier: readonly number[], firstAt: number): Pace {
  const times = [...earlier]
  let readyAt = firstAt
  return {
    nextAt(now) {
      const free = Math.max(now, readyAt, windowFree(times, settings.perHour, HOUR_MS), windowFree(times, settings.perDay, DAY_MS))
      return endOfQuiet(free, settings.quiet, settings.zone)
    },
    sent(at, chance) {
      times.push(at)
      if (times.length > mostKept(settings)) times.shift()
      readyAt = at + settings.intervalMs + Math.floor(settings.jitterMs * chance)
    },
    copy: () => paceFrom(settings, times, readyAt),
  }
}

/** Only as many as a limit can ask about: memory does not grow with what was sent. */
function mostKept({ perHour, perDay }: PaceSettings): number {
  return Math.max(perHour, perDay, 1)
}

/** When the send that is `most` back leaves the window. */
function windowFree(times: readonly number[], most: number, windowMs: number): number {
  const oldest = most > 0 ? times[times.length - most] : undefined
  return oldest === undefined ? 0 : oldest + windowMs
}
