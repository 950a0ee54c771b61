// Owns what the channel needs of a log; pino fits it. Never message bodies, never names.

export interface ChannelLog {
  debug(facts: object, message: string): void
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** Matches TOKEN "insecure_abc" in a gateway's refusal; not the word alone. */
const TOKEN = /(token\s*)"[^"]*"/giu

/** The first line of whatever was thrown: enough to find the cause, too little to hold a message, and no token. */
export function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : String(thrown)
  return (text.split('\n')[0] ?? '').replace(TOKEN, '$1"…"').slice(0, 300)
}
