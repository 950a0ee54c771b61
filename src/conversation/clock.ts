// Owns the one way in which the conversation learns the time and waits.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after so many milliseconds, or at once when the signal says that nobody waits any more. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>
}
