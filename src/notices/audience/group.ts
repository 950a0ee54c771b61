// Owns what a notice must know of a group, and of its place in the audience.

export interface Group {
  readonly channel: string
  readonly id: string
  readonly topic: string
  readonly tags: readonly string[]
  /** Whether the bot may speak there (本群启用). */
  readonly enabled: boolean
  /** The accounts that are in it; none: the bot is not in the group. */
  readonly accounts: readonly string[]
  /** How many notices the group already gets on the day in question. */
  readonly noticesThatDay: number
}

export type LeftOutReason = 'not-in-room' | 'not-enabled' | 'outside-right' | 'over-quota'

export interface LeftOut {
  readonly group: Group
  readonly reason: LeftOutReason
}
