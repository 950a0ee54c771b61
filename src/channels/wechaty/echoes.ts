// Owns the telling apart of what the bot sent and what somebody wrote by hand in its name: puppets hand over both alike.
import type { Outgoing, Place } from '../../conversation/message.ts'

export interface Echoes {
  /** To be called before a send: the echo may be quicker than the send's own answer. */
  sending(place: Place, message: Outgoing): void
  /** The id that the platform gave to what was sent. */
  sent(messageId: string): void
  /** Whether our own message in this place is one that the bot sent. */
  isEcho(own: OwnMessage): boolean
}

export interface OwnMessage {
  readonly place: Place
  readonly messageId: string
  readonly text: string
}

/** Echoes come within seconds; after a broken line with what was missed. */
const REMEMBERED_MS = 5 * 60_000
const MOST_REMEMBERED = 2_000

interface Sent {
  readonly placeId: string
  /** '' for a picture or a file: then anything without words may be its echo. */
  readonly letters: string
  readonly at: number
}

export function createEchoes(now: () => number): Echoes {
  let sent: Sent[] = []
  const ids = new Set<string>()
  return {
    sending({ id: placeId }, message) {
      const at = now()
      sent = [...sent.filter((earlier) => at - earlier.at < REMEMBERED_MS), { placeId, letters: lettersIn(message), at }].slice(
        -MOST_REMEMBERED,
      )
    },
    sent(messageId) {
      ids.add(messageId)
      const [oldest] = ids
      if (ids.size > MOST_REMEMBERED && oldest !== undefined) ids.delete(oldest)
    },
    isEcho({ place, messageId, text }) {
      if (ids.has(messageId)) return true
      const letters = lettersOf(text)
      return sent.some((earlier) => earlier.placeId === place.id && isMuchAs(letters, earlier.letters))
    },
  }
}

/** The channel puts @name before the words of an answer, and a platform may cut what is long. */
function isMuchAs(echo: string, sent: string): boolean {
  if (sent === '') return echo === ''
  return sent.length > LONG ? echo.includes(sent.slice(0, LONG)) : echo.endsWith(sent)
}

/** Nobody types the same forty signs by hand. */
const LONG = 40

/** Platforms change signs, blanks and small pictures on the way, letters and digits they leave alone. */
function lettersIn(message: Outgoing): string {
  if (message.kind === 'text') return lettersOf(message.text)
  return message.kind === 'link' ? lettersOf(message.url) : ''
}

const lettersOf = (text: string): string =>
  text.replace(/<[^>]*>|&#?\w{1,8};|\[[\p{Script=Han}A-Za-z]{1,12}\]/gu, '').replace(/[^\p{L}\p{N}]/gu, '')
