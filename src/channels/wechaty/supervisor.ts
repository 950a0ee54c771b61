// Owns keeping a line to a gateway up. The stock client hangs when its gateway dies, and for good when it was not there
// at the start; here each client has one life, and when it is over a new one is made.
import { type LineTrouble, lineWording } from '../../wording/channel.ts'
import { type ChannelLog, reasonOf } from './channel-log.ts'
import type { Connection } from './connection.ts'
import { withTimeLimit } from './time-limit.ts'

export interface SupervisorLimits {
  /** How long a client may be without a login and without a QR code. */
  readonly loginWithinMs: number
  /** How long nothing at all may be heard: longer than the stock client's own watchdog of a minute. */
  readonly silenceMs: number
  readonly retryMs: number
  readonly checkEveryMs: number
}

export const SUPERVISOR_LIMITS: SupervisorLimits = {
  loginWithinMs: 20_000,
  silenceMs: 75_000,
  retryMs: 1_000,
  checkEveryMs: 1_000,
}

export interface SupervisorDeps {
  /** Making a client touches no network: when it fails, a package or a setting is missing. */
  readonly connect: () => Promise<Connection>
  readonly cannotMake: (detail: string) => LineTrouble
  /** undefined: reachable, or unknown; else what is the matter. */
  readonly probe: () => Promise<LineTrouble | undefined>
  readonly limits: SupervisorLimits
  readonly now: () => number
  readonly log: ChannelLog
  readonly onDown: (trouble: LineTrouble) => void
  /** Trying again is pointless until somebody changes a setting. */
  readonly onUnusable: (trouble: LineTrouble) => void
}

export interface Supervisor {
  start(): void
  stop(): Promise<void>
  connection(): Connection | undefined
  /** Anything was heard. */
  sign(): void
  /** A heartbeat was heard, so that its absence will mean something: not every puppet has one. */
  beat(): void
  /** Logged in, or a QR code waits to be scanned: the client does what it can. */
  settled(): void
  error(reason: string): void
}

/** What ends a client's life: a broken stream; not the routine errors of looking things up. */
const LOST = /\b(?:14 UNAVAILABLE|13 INTERNAL|1 CANCELLED)\b|Connection dropped|ECONNRESET|RST_STREAM/u
/** Wechaty's own watchdog, which may be quicker than ours. */
const SILENT = /WatchdogAgent reset/u
const REJECTED = /\b(?:16 UNAUTHENTICATED|7 PERMISSION_DENIED)\b|Invalid Wechaty TOKEN/u
const NO_PREFIX = /requires a SNI/u
/** A client that is still opening cannot be closed cleanly; a person who presses Ctrl-C does not wait for it. */
const OPENING_LIMIT_MS = 8_000
const OPENING_LIMIT_AT_STOP_MS = 300

type End = { readonly kind: 'lost' | 'unusable'; readonly trouble: LineTrouble } | { readonly kind: 'stopped' }

export function createSupervisor(deps: SupervisorDeps): Supervisor {
  const { limits, now } = deps
  let connection: Connection | undefined
  let running = false
  let loop: Promise<void> = Promise.resolve()
  let isSettled = false
  let begunAt = 0
  let heardAt = 0
  let beats = false
  let end: (end: End) => void = () => {}
  let wake: () => void = () => {}

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const check = () => {
    if (!isSettled && now() - begunAt > limits.loginWithinMs) {
      end({ kind: 'lost', trouble: lineWording.noLogin(Math.round(limits.loginWithinMs / 1000)) })
    } else if (beats && now() - heardAt > limits.silenceMs) {
      end({ kind: 'lost', trouble: lineWording.silent(Math.round(limits.silenceMs / 1000)) })
    }
  }

  /** One client from its making to its end. */
  const live = async (): Promise<End> => {
    const ended = new Promise<End>((resolve) => {
      end = resolve
    })
    isSettled = false
    beats = false
    begunAt = now()
    heardAt = begunAt
    const watch = setInterval(check, limits.checkEveryMs)
    let opening: Promise<unknown> | undefined
    try {
      connection = await deps.connect().catch((thrown: unknown) => {
        end({ kind: 'unusable', trouble: deps.cannotMake(reasonOf(thrown)) })
        return undefined
      })
      opening = connection?.open().catch((thrown: unknown) => end({ kind: 'lost', trouble: lineWording.lost(reasonOf(thrown)) }))
      return await ended
    } finally {
      clearInterval(watch)
      await closeAfter(opening)
    }
  }
  // The old client tells the gateway to stop: that must be over before a new one tells it to start.
  const closeAfter = async (opening: Promise<unknown> | undefined) => {
    const old = connection
    connection = undefined
    await withTimeLimit(running ? OPENING_LIMIT_MS : OPENING_LIMIT_AT_STOP_MS, Promise.resolve(opening)).catch(() => {})
    await old?.close()
  }

  const keepUp = async () => {
    while (running) {
      const unreachable = await deps.probe()
      if (!running) return
      if (unreachable) {
        deps.onDown(unreachable)
        await pause(limits.retryMs)
        continue
      }
      const over = await live().catch((thrown: unknown): End => ({ kind: 'lost', trouble: lineWording.lost(reasonOf(thrown)) }))
      if (over.kind === 'stopped') return
      if (over.kind === 'unusable') return deps.onUnusable(over.trouble)
      deps.onDown(over.trouble)
      if (running) await pause(limits.retryMs)
    }
  }

  return {
    start() {
      if (running) return
      running = true
      loop = keepUp().catch((thrown: unknown) => deps.log.error({ reason: reasonOf(thrown) }, 'the supervisor failed'))
    },
    async stop() {
      running = false
      end({ kind: 'stopped' })
      wake()
      await loop
    },
    connection: () => connection,
    sign: () => {
      heardAt = now()
    },
    beat: () => {
      heardAt = now()
      beats = true
    },
    settled: () => {
      heardAt = now()
      isSettled = true
    },
    error(reason) {
      if (REJECTED.test(reason)) end({ kind: 'unusable', trouble: lineWording.wrongToken })
      else if (NO_PREFIX.test(reason)) end({ kind: 'unusable', trouble: lineWording.tokenForm })
      else if (LOST.test(reason)) end({ kind: 'lost', trouble: lineWording.lost(reason) })
      else if (SILENT.test(reason)) end({ kind: 'lost', trouble: lineWording.silent(Math.round((now() - heardAt) / 1000)) })
    },
  }
}
