// Owns the decision whether a message is meant for the bot, and gathers what is known of who said it and where.

import { isWishForWindow } from './afterwards-step.ts'
import { choiceIn } from './choice-step.ts'
import type { ConversationDeps } from './deps.ts'
import { hear } from './hearing.ts'
import type { Logins } from './logins.ts'
import type { Incoming } from './message.ts'
import { isAtLeast, standingOf } from './roles.ts'
import { type RoomRecord, unknownRoom } from './rooms.ts'
import type { Said } from './said.ts'
import { currentSession, type Session, type SessionKey } from './session.ts'

export interface Listening {
  /** Undefined: silence. */
  listen(incoming: Incoming): Promise<Listened | undefined>
}

export interface Listened {
  readonly said: Said
  /** The group is not on the allow list; only an admin who mentions the bot gets here then. */
  readonly isClosed: boolean
  /** Only a listener may take it: nobody spoke to the bot. */
  readonly isOverheard: boolean
}

/** A choice is a word or two; longer talk in a group is not even looked at. */
const LONGEST_CHOICE = 20

export function createListening(deps: ConversationDeps, logins: Logins): Listening {
  const { sessions, roles, rooms } = deps.repositories

  async function gather(incoming: Incoming, room: RoomRecord | undefined) {
    const { channel, sender, idsStable } = incoming
    const now = deps.clock.now()
    const standing = standingOf(await roles.find(channel, sender.id), logins.loginOf(channel, idsStable))
    const session = currentSession(await sessions.find(sessionKey(incoming)), now, deps.settings.contextMs)
    return { incoming, standing, session, now, ...(room && { room }) }
  }

  async function inWindow(incoming: Incoming, room: RoomRecord): Promise<Listened | undefined> {
    if (incoming.kind !== 'text' || incoming.text.length > LONGEST_CHOICE) return undefined
    const known = await gather(incoming, room)
    const text = incoming.text.trim()
    if (known.now > known.session.windowUntil || !isTakenInWindow(text, known.session)) return undefined
    return { said: { ...known, text, way: 'window' }, isClosed: false, isOverheard: false }
  }

  async function overheard(incoming: Incoming, room: RoomRecord): Promise<Listened | undefined> {
    if (!deps.listeners?.some((listener) => listener.wants(incoming))) return undefined
    const known = await gather(incoming, room)
    return { said: { ...known, text: incoming.text.trim(), way: 'overheard' }, isClosed: false, isOverheard: true }
  }

  return {
    async listen(incoming) {
      const heard = hear(incoming, deps.settings)
      if (incoming.place.kind === 'private') {
        return heard && { said: { ...(await gather(incoming, undefined)), ...heard }, isClosed: false, isOverheard: false }
      }
      const { channel, place } = incoming
      const room = (await rooms.find(channel, place.id)) ?? unknownRoom(channel, place.id, place.topic ?? '')
      if (!room.enabled && !heard) return undefined
      if (!heard) return (await inWindow(incoming, room)) ?? overheard(incoming, room)
      const said: Said = { ...(await gather(incoming, room)), ...heard }
      if (!room.enabled && !isAtLeast(said.standing.role, 'admin')) return undefined
      return { said, isClosed: !room.enabled, isOverheard: false }
    },
  }
}

export function sessionKey({ channel, place, sender }: Incoming): SessionKey {
  return { channel, placeId: place.id, personId: sender.id }
}

function isTakenInWindow(text: string, session: Session): boolean {
  return choiceIn(text, session) !== undefined || isWishForWindow(text)
}
