// Owns what is turned away at the door, before it costs anything: our own words, other bots, old news, floods.

import type { ConversationSettings } from './deps.ts'
import { createLimiter, type Verdict } from './limits.ts'
import type { Logins } from './logins.ts'
import type { Incoming } from './message.ts'
import type { Turned } from './meter.ts'

export interface Gate {
  /** Why the message is not looked at; undefined lets it in. */
  turnsAway(incoming: Incoming, now: number): Turned | undefined
  /** Takes one message's worth from the person, and in a group from the group. */
  take(incoming: Incoming, now: number, isShared: boolean): Verdict
}

export function createGate(settings: ConversationSettings, logins: Logins): Gate {
  const people = createLimiter(settings.perPerson)
  const rooms = createLimiter(settings.perRoom)
  const personKey = ({ channel, sender }: Incoming) => `${channel} ${sender.id}`
  const roomKey = ({ channel, place }: Incoming) => `${channel} ${place.id}`

  return {
    turnsAway(incoming, now) {
      const { channel, sender } = incoming
      if (sender.id === logins.selfOf(channel)) return 'own'
      if (settings.otherBots.some((bot) => bot === sender.id || bot === sender.name)) return 'other-bot'
      if (now - incoming.at > settings.staleAfterMs) return 'stale'
      return people.isSilenced(personKey(incoming), now) ? 'flood' : undefined
    },
    take(incoming, now, isShared) {
      const own = people.take(personKey(incoming), now)
      if (own !== 'pass' || incoming.place.kind === 'private' || !isShared) return own
      return rooms.take(roomKey(incoming), now)
    },
  }
}
