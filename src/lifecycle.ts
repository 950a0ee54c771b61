// Owns the order in which what was started is stopped: the last first, and none may hold up the others for good.

import { setTimeout as wait } from 'node:timers/promises'

export interface Lifecycle {
  /** To be called at stop, before everything that was added earlier; given up after `limitMs`. */
  readonly onStop: OnStop
  /** Runs all, even where one fails; a second call waits for the first. */
  stop(): Promise<void>
}

export type OnStop = (name: string, stop: () => Promise<void> | void, limitMs?: number) => void

interface Stop {
  readonly name: string
  readonly stop: () => Promise<void> | void
  readonly limitMs: number
}

const LIMIT_MS = 1000

export function createLifecycle(onError: (name: string, error: unknown) => void): Lifecycle {
  const stops: Stop[] = []
  let stopping: Promise<void> | undefined

  async function stopAll(): Promise<void> {
    for (const { name, stop, limitMs } of stops.reverse()) {
      try {
        await within(limitMs, stop())
      } catch (error) {
        onError(name, error)
      }
    }
  }

  return {
    onStop: (name, stop, limitMs = LIMIT_MS) => void stops.push({ name, stop, limitMs }),
    stop: () => {
      stopping ??= stopAll()
      return stopping
    },
  }
}

async function within(limitMs: number, work: Promise<void> | void): Promise<void> {
  const timer = new AbortController()
  const tooLong = wait(limitMs, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw new Error(`did not stop within ${limitMs} ms`)
  })
  try {
    await Promise.race([work, tooLong])
  } finally {
    timer.abort()
    await tooLong.catch(() => undefined)
  }
}
