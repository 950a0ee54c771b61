// Owns what is kept of a conversation in which people answer themselves: until when the bot stays out of it.

export interface AttendanceKey {
  readonly channel: string
  readonly placeId: string
  /** '' is everybody there: somebody is writing in the bot's own name. */
  readonly personId: string
}

export interface AttendanceRepository {
  /** Until when; undefined: not attended. Those of everybody and of this person alike. */
  find(key: AttendanceKey): Promise<readonly { readonly personId: string; readonly until: number }[]>
  save(key: AttendanceKey, until: number): Promise<void>
  /** Ends it for everybody in the place. */
  remove(channel: string, placeId: string): Promise<boolean>
  prune(before: number): Promise<number>
}
