// Owns what a channel tells besides messages: who came and went, what was taken back, and how the line itself is.
import type { Person, Place, Room } from './message.ts'

interface Told {
  readonly channel: string
  /** When it happened, in milliseconds since 1970. */
  readonly at: number
}

export type ChannelEvent = Told &
  (
    | {
        readonly kind: 'joined-room'
        readonly room: Room
        readonly people: readonly Person[]
        readonly byWhom?: Person
        /** The bot itself is among those who joined. */
        readonly bot: boolean
      }
    | {
        readonly kind: 'left-room'
        readonly room: Room
        readonly people: readonly Person[]
        readonly byWhom?: Person
        readonly bot: boolean
      }
    | {
        readonly kind: 'friend-request'
        readonly person: Person
        readonly hello: string
        readonly accept: () => Promise<void>
      }
    | { readonly kind: 'new-friend'; readonly person: Person }
    | {
        readonly kind: 'topic-changed'
        readonly room: Room
        readonly was: string
        readonly byWhom?: Person
      }
    /** A message was taken back; `messageId` is the id under which it came. */
    | { readonly kind: 'recalled'; readonly place: Place; readonly messageId: string; readonly byWhom: Person }
    /** Somebody wrote by hand in the bot's own name, as on the phone that the account belongs to. */
    | { readonly kind: 'own-words'; readonly place: Place; readonly text: string }
    | { readonly kind: 'login'; readonly self: Person; readonly idsStable: boolean }
    | { readonly kind: 'logout'; readonly reason: string }
    /** The account waits for a QR code to be scanned. */
    | { readonly kind: 'scan'; readonly qrcode: string }
    /** The platform says that we send too often; the last send to this place was most likely not delivered. */
    | { readonly kind: 'throttled'; readonly place: Place; readonly messageId?: string }
    /** The line is down or unusable. `fatal`: trying again is pointless until someone changes a setting. */
    | { readonly kind: 'error-state'; readonly reason: string; readonly remedy: string; readonly fatal: boolean }
  )

export type OnChannelEvent = (event: ChannelEvent) => Promise<void>
