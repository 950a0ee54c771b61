// Owns saying the same thing seldom: a puppet without a network reports the same error many times a second.

const EVERY_MS = 60_000
const MOST_KINDS = 100

export interface Seldom {
  /** How often it happened since it was last said, this time included; undefined: it was said a short while ago. */
  times(what: string): number | undefined
}

export function createSeldom(now: () => number): Seldom {
  const said = new Map<string, { at: number; since: number }>()
  return {
    times(what) {
      const before = said.get(what)
      if (before && now() - before.at < EVERY_MS) {
        before.since += 1
        return undefined
      }
      if (said.size >= MOST_KINDS) said.clear()
      said.set(what, { at: now(), since: 0 })
      return (before?.since ?? 0) + 1
    },
  }
}
