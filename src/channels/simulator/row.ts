// Owns the form of one message in the simulator, as testers read it and as it stands in delivered.jsonl.
import type { IncomingKind } from '../../conversation/message.ts'

export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  /** Where the simulator's HTTP side gives the bytes. */
  readonly url: string
  /** The bytes themselves, where they are few enough to stand in a line. */
  readonly base64?: string
}

export interface Row {
  readonly seq: number
  readonly id: string
  readonly from: string
  /** A group's id, or for a private chat the id of the person who talks with the bot. */
  readonly conversation: string
  readonly kind: IncomingKind
  readonly text: string
  readonly image?: Attachment
  readonly file?: Attachment
  readonly mentions: readonly string[]
  readonly quoteOf: string | null
  /** Milliseconds since 1970. */
  readonly at: number
  readonly recalled?: true
}
