// Owns the form in which a message enters and leaves the conversation, whatever the platform.

/** Where a message was said: a private chat, or a group. */
export interface Place {
  readonly kind: 'private' | 'room'
  /** The channel's id of the conversation: a room's id, or in private the contact's id. */
  readonly id: string
  /** The group's name; absent in private. */
  readonly topic?: string
}

export interface Person {
  readonly id: string
  readonly name: string
}

export type IncomingKind = 'text' | 'image' | 'file' | 'voice' | 'video' | 'card' | 'link' | 'red-packet' | 'recall' | 'other'

/** One message as a channel hands it over. */
export interface Incoming {
  readonly channel: string
  readonly id: string
  readonly place: Place
  readonly sender: Person
  readonly kind: IncomingKind
  /** The text with a mention of the bot taken out. */
  readonly text: string
  /** Whether the bot was mentioned (always true in private). */
  readonly mentioned: boolean
  /** The quoted message, where the platform tells. */
  readonly quoted?: { readonly text: string; readonly ofBot: boolean }
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number
  /** Whether ids of people and groups survive a new login of this channel. */
  readonly idsStable: boolean
  /** Reads an attached file or picture. */
  readonly readFile?: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>
}

/** One thing to send. A text may be longer than the channel allows: the outbox splits it. */
export type Outgoing =
  | { readonly kind: 'text'; readonly text: string; readonly mention?: Person }
  | { readonly kind: 'image'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly title: string; readonly url: string; readonly description?: string }

/** What became of a send: never thrown, so that a caller must look. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId?: string }
  /** Surely not delivered: safe to try again. */
  | { readonly kind: 'refused'; readonly reason: string; readonly throttled: boolean }
  /** May or may not have been delivered: never retried by the program itself. */
  | { readonly kind: 'unknown'; readonly reason: string }

export interface Room {
  readonly id: string
  readonly topic: string
}

/** What a channel can tell and do. Declared here because the conversation and the notices need it. */
export interface Channel {
  readonly name: string
  readonly idsStable: boolean
  /** The most that one text message may hold, in UTF-8 bytes. */
  readonly maxTextBytes: number
  /** Whether a text may mention EVERYBODY; absent: the platform has no such thing for a bot. */
  readonly mentionsAll?: boolean
  send(place: Place, message: Outgoing): Promise<SendOutcome>
  listRooms(): Promise<readonly Room[]>
  listMembers(roomId: string): Promise<readonly Person[]>
  recall?(messageId: string): Promise<boolean>
}
