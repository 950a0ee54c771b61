// Owns the form of the log that the conversation writes to; pino's logger fits it as it is.

/** Fields are ids, counts and kinds: never a message's text, never a name. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
