// Owns the loop that keeps the notices going: chores every second, and a step of sending whenever one is due.

import type { Clock } from '../conversation/clock.ts'
import type { Log } from '../conversation/log.ts'

export interface Loop {
  start(): void
  /** One round of it, without the waiting: what is due, errands too, is done when it resolves. Gives how long nothing more is. */
  once(): Promise<number>
  /** There is something to do now. */
  wake(): void
  /** Resolves when the step under way has ended. */
  stop(): Promise<void>
}

export interface LoopDeps {
  readonly clock: Clock
  readonly log: Log
  /** Done before anything is sent: what starts, what is too late. */
  readonly chores: readonly (() => Promise<void>)[]
  /** Done beside the sending, which does not wait for them: somebody's chat may hang. */
  readonly errands: readonly (() => Promise<void>)[]
  /** Does one thing, and says how long there is nothing more to do. */
  readonly step: () => Promise<number>
}

const CHORES_EVERY_MS = 1_000
/** A database that is away comes back; until then, one line in the log a while is enough. */
const AFTER_ERROR_MS = 2_000
/** At a stop, news that is just being told may still be noted as told. */
const ERRANDS_END_MS = 1_000

export function createLoop({ clock, log, chores, errands, step }: LoopDeps): Loop {
  let sleeping = new AbortController()
  let isRunning = false
  let ended: Promise<void> = Promise.resolve()
  let choresAt = 0
  let underWay: Promise<void> | undefined

  async function doChores(): Promise<void> {
    if (clock.now() < choresAt) return
    choresAt = clock.now() + CHORES_EVERY_MS
    for (const chore of chores) await chore().catch(complain)
    underWay ??= Promise.all(errands.map((errand) => errand().catch(complain))).then(() => {
      underWay = undefined
    })
  }

  /** One thing that fails stops nothing else: a report that cannot be drawn must not keep copies from going out. */
  function complain(error: unknown): void {
    log.error({ err: error }, 'a part of the work on notices was interrupted')
  }

  async function round(): Promise<number> {
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
      const waitMs = await round()
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
    async once() {
      await doChores()
      await underWay
      return round()
    },
    start() {
      isRunning = true
      ended = run()
    },
    wake,
    async stop() {
      isRunning = false
      wake()
      await ended
      await Promise.race([underWay, clock.sleep(ERRANDS_END_MS)])
    },
  }
}
