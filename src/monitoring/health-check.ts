// Owns the form of one thing that the bot stands on, as it is just now.

export interface HealthCheck {
  readonly name: string
  readonly ok: boolean
  /** What is wrong, for programs and for docs/operations.md; without one it is only on its way. */
  readonly code?: string
  /** What it is, or what is wrong with it. */
  readonly detail: string
  /** Milliseconds since 1970. */
  readonly since?: number
  readonly remedy?: string
}
