// Owns the loop that keeps the notices going: chores every second, and a step of sending whenever one is due.

import type { Clock } from '../conversation/clock.ts'
import type { Log } from '../conversation/log.ts'

export interface Loop {
  start(): void
  /** One round of it, without the waiting: what is due is done when it resolves. Gives how long nothing more is. */
  once(): Promise<number>
  /** There is something to do now. */
  wake(): void
  /** Resolves when the step under way has ended. */
  stop(): Promise<void>
}

export interface LoopDeps {
  readonly clock: Clock
  readonly log: Log
  readonly chores: readonly (() => Promise<void>)[]
  /** Does one thing, and says how long there is nothing more to do. */
  readonly step: () => Promise<number>
}

const CHORES_EVERY_MS = 1_000
/** A database that is away comes back; until then, one line in the log a while is enough. */
const AFTER_ERROR_MS = 2_000

export function createLoop({ clock, log, chores, step }: LoopDeps): Loop {
  let sleeping = new AbortController()
  let isRunning = false
  let ended: Promise<void> = Promise.resolve()
  let choresAt = 0

  async function doChores(): Promise<void> {
    if (clock.now() < choresAt) return
    choresAt = clock.now() + CHORES_EVERY_MS
    for (const chore of chores) await chore()
  }

  async function once(): Promise<number> {
    try {
      await doChores()
      return await step()
    } catch (error) {
      log.error({ err: error }, 'the sending of notices was interrupted')
      return AFTER_ERROR_MS
    }
  }

  async function run(): Promise<void> {
    while (isRunning) {
      const waitMs = await once()
      if (!isRunning) return
      if (waitMs > 0) await clock.sleep(Math.min(waitMs, CHORES_EVERY_MS), sleeping.signal)
      // Steps that never wait must not keep messages from being read.
      else await new Promise(setImmediate)
    }
  }

  function wake(): void {
    choresAt = 0
    sleeping.abort()
    sleeping = new AbortController()
  }

  return {
    once,
    start() {
      isRunning = true
      ended = run()
    },
    wake,
    async stop() {
      isRunning = false
      wake()
      await ended
    },
  }
}
