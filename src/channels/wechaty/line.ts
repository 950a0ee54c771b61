// Owns how the line to the platform is: since when it is up or down, and what to do about it.

export type LineState = 'stopped' | 'starting' | 'scan' | 'online' | 'offline' | 'unusable'

export interface LineStatus {
  readonly state: LineState
  /** Since when it is so, in milliseconds since 1970. */
  readonly since: number
  readonly reason?: string
  readonly remedy?: string
  /** What to show as a QR code while `state` is `scan`. */
  readonly qrcode?: string
  /** The last sign of life. */
  readonly lastSignAt?: number
  /** How often the line came up again after it had been up. */
  readonly reconnects: number
}

export interface LineFacts {
  readonly reason?: string
  readonly remedy?: string
  readonly qrcode?: string
}

export interface Line {
  to(state: LineState, facts?: LineFacts): void
  sign(): void
  status(): LineStatus
}

export function createLine(now: () => number): Line {
  let state: LineState = 'stopped'
  let since = now()
  let facts: LineFacts = {}
  let lastSignAt: number | undefined
  let logins = 0
  return {
    to(next, nextFacts = {}) {
      if (next !== state) since = now()
      if (next === 'online' && state !== 'online') logins += 1
      state = next
      facts = nextFacts
    },
    sign: () => {
      lastSignAt = now()
    },
    status: () => ({
      state,
      since,
      ...facts,
      ...(lastSignAt === undefined ? {} : { lastSignAt }),
      reconnects: Math.max(0, logins - 1),
    }),
  }
}
