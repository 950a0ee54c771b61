// Owns who the bot is on each channel at the moment, and with it which ids are valid.

export interface Logins {
  set(channel: string, selfId: string): void
  /** The bot's own id there; undefined before the first login. */
  selfOf(channel: string): string | undefined
  /**
   * What bindings are tied to: '' where ids survive a login, else the bot's own id, which changes with all the others.
   */
  loginOf(channel: string, idsStable: boolean): string
}

export function createLogins(): Logins {
  const selves = new Map<string, string>()
  return {
    set: (channel, selfId) => void selves.set(channel, selfId),
    selfOf: (channel) => selves.get(channel),
    // Before the first login nobody is anybody: an unknown login matches no binding.
    loginOf: (channel, idsStable) => (idsStable ? '' : (selves.get(channel) ?? 'unknown')),
  }
}
