// Owns the port to the account that sends: what a notice needs of a channel and of what leaves by it.

import type { Outgoing, Person, Place, Room, SendOutcome } from '../../conversation/message.ts'

export interface NoticeLine {
  readonly channel: string
  readonly idsStable: boolean
  /** In UTF-8 bytes: longer texts are cut when the notice is written, so that each message has its own line in the ledger. */
  readonly maxTextBytes: number
  /** Whether @所有人 can be sent. */
  readonly canMentionAll: boolean
  /** Logged in. */
  isReady(): boolean
  /** No answer to a member waits to go out. */
  isFree(): boolean
  /** What the ids of this login are known by; '' where ids are stable. */
  login(): string
  send(place: Place, message: Outgoing): Promise<SendOutcome>
  /** Words to the author; they go before notices. */
  tell(place: Place, messages: readonly Outgoing[]): Promise<SendOutcome>
  listRooms(): Promise<readonly Room[]>
  listMembers(roomId: string): Promise<readonly Person[]>
  /** Absent: the platform takes nothing back. */
  readonly recall?: ((messageId: string) => Promise<boolean>) | undefined
}
