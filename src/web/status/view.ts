// Owns what the status page is made of.

import type { HealthCheck } from '../../monitoring/health-check.ts'
import type { CountByState, LineFigures } from '../../monitoring/metrics.ts'

export interface StatusView {
  readonly bot: string
  readonly version: string
  readonly timeZone: string
  /** Milliseconds since 1970, as all times here. */
  readonly startedAt: number
  readonly now: number
  readonly checks: readonly HealthCheck[]
  /** As SVG, while one waits to be scanned. */
  readonly qrcode?: string | undefined
  readonly queue: number
  readonly lines: readonly LineFigures[]
  readonly notices: CountByState
  /** How many alerts could not be delivered so far; undefined: there is nowhere to deliver them to. */
  readonly untoldAlerts: number | undefined
}
