// Owns the one error that is meant for people: what happened, and what to do about it.

export interface AppErrorOptions {
  /** What to do about it, in Chinese. */
  readonly hint: string
  readonly cause?: unknown
}

/** For start-up, operator input and broken invariants. Expected outcomes are values, not errors. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: string
  readonly hint: string

  constructor(code: string, message: string, options: AppErrorOptions) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.code = code
    this.hint = options.hint
  }
}

/** The code of a system or database error (`EADDRINUSE`, `SQLITE_BUSY`, `28P01`), where it has one. */
export function findErrorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
