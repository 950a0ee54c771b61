// Owns what is kept of a group: whether the bot may speak there, and the tags that rights and audiences refer to.

export interface RoomRecord {
  readonly channel: string
  readonly id: string
  readonly topic: string
  readonly enabled: boolean
  readonly tags: readonly string[]
}

export interface RoomRepository {
  find(channel: string, id: string): Promise<RoomRecord | undefined>
  list(channel?: string): Promise<readonly RoomRecord[]>
  /** Writes the whole record, new or not. */
  save(room: RoomRecord): Promise<void>
}

/** A group that nobody enabled: closed. */
export function unknownRoom(channel: string, id: string, topic: string): RoomRecord {
  return { channel, id, topic, enabled: false, tags: [] }
}
