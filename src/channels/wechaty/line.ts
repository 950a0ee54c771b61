// Owns how the line to the platform is: since when it is up or down, and what to do about it.
import type { LineTrouble } from '../../wording/channel.ts'

export type LineState = 'stopped' | 'starting' | 'scan' | 'online' | 'offline' | 'unusable'

export interface LineStatus {
  readonly state: LineState
  /** Since when it is so, in milliseconds since 1970. */
  readonly since: number
  /** Where it is not as it should be. */
  readonly trouble?: LineTrouble
  /** What to show as a QR code while `state` is `scan`. */
  readonly qrcode?: string
  /** The last sign of life. */
  readonly lastSignAt?: number
  /** How often the line came up again after it had been up. */
  readonly reconnects: number
}

export interface LineFacts {
  readonly trouble?: LineTrouble
  readonly qrcode?: string
}

export interface Line {
  to(state: LineState, facts?: LineFacts): void
  sign(): void
  status(): LineStatus
}

/** `onChange` is not called for the same state with the same trouble again, as each vain attempt would report it. */
export function createLine(now: () => number, onChange: (status: LineStatus) => void): Line {
  let state: LineState = 'stopped'
  let since = now()
  let facts: LineFacts = {}
  let lastSignAt: number | undefined
  let logins = 0
  const status = (): LineStatus => ({
    state,
    since,
    ...facts,
    ...(lastSignAt === undefined ? {} : { lastSignAt }),
    reconnects: Math.max(0, logins - 1),
  })
  return {
    to(next, nextFacts = {}) {
      const isNews = next !== state || nextFacts.trouble?.reason !== facts.trouble?.reason
      if (next !== state) since = now()
      if (next === 'online' && state !== 'online') logins += 1
      state = next
      facts = nextFacts
      if (isNews) onChange(status())
    },
    sign: () => {
      lastSignAt = now()
    },
    status,
  }
}
