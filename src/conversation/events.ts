// Owns what the bot does when people come and go, and when the line itself changes.

import { conversationWording } from '../wording/conversation.ts'
import type { ChannelEvent } from './channel-event.ts'
import type { ConversationDeps } from './deps.ts'
import type { Handoff } from './handoff.ts'
import type { Logins } from './logins.ts'
import type { Incoming, Outgoing, Place } from './message.ts'
import { unknownRoom } from './rooms.ts'

export interface Events {
  /** At once and in the order of arrival: what later messages depend on. */
  note(event: ChannelEvent): void
  handle(event: ChannelEvent): Promise<void>
  /** Taken back while it waited: it is not answered. */
  isRecalled(incoming: Incoming): boolean
  tellAdmins(channel: string, text: string): Promise<void>
}

const EXAMPLES = 3
/** Newcomers of one group are greeted together, not one by one. */
const GREETING_PAUSE_MS = 10 * 60_000
const MOST_RECALLED = 500

type Of<Kind extends ChannelEvent['kind']> = Extract<ChannelEvent, { readonly kind: Kind }>

export function createEvents(deps: ConversationDeps, logins: Logins, handoff: Pick<Handoff, 'ownWords'>): Events {
  const startedAt = deps.clock.now()
  const { rooms, roles, claims, sessions } = deps.repositories
  const recalled: string[] = []
  const greetedAt = new Map<string, number>()
  const examples = () => deps.exampleQuestions().slice(0, EXAMPLES)

  async function say(channel: string, place: Place, message: Outgoing): Promise<void> {
    await deps.lines.get(channel)?.outbox.send(place, [message], 'answer')
  }

  async function joined({ channel, room, people, bot, at }: Of<'joined-room'>): Promise<void> {
    const known = await rooms.find(channel, room.id)
    if (!known) await rooms.save(unknownRoom(channel, room.id, room.topic))
    if (!bot && !known?.enabled) return
    const key = `${channel} ${room.id}`
    if (at - (greetedAt.get(key) ?? -Infinity) < GREETING_PAUSE_MS) return
    greetedAt.set(key, at)
    const text = conversationWording.roomGreeting(deps.settings.botName, examples(), known?.enabled ?? false)
    const [first] = people
    await say(channel, { kind: 'room', ...room }, bot || !first ? { kind: 'text', text } : { kind: 'text', text, mention: first })
  }

  /** Thrown out and taken in again later, a group has to be enabled anew. */
  async function left({ channel, room, bot }: Of<'left-room'>): Promise<void> {
    const known = bot ? await rooms.find(channel, room.id) : undefined
    if (known) await rooms.save({ ...known, enabled: false })
  }

  async function renamed({ channel, room }: Of<'topic-changed'>): Promise<void> {
    const known = await rooms.find(channel, room.id)
    if (known) await rooms.save({ ...known, topic: room.topic })
  }

  async function befriended({ channel, person, at }: Of<'new-friend'>): Promise<void> {
    if (!(await claims.claim(channel, `greeted ${person.id}`, at))) return
    await say(
      channel,
      { kind: 'private', id: person.id },
      { kind: 'text', text: conversationWording.greeting(deps.settings.botName, examples()) },
    )
  }

  async function requested(event: Of<'friend-request'>): Promise<void> {
    if (deps.settings.friendRequests === 'accept') return event.accept()
    await tellAdmins(event.channel, conversationWording.friendRequest(event.person.name, event.hello.trim().slice(0, 100)))
  }

  async function tellAdmins(channel: string, text: string): Promise<void> {
    const login = logins.loginOf(channel, deps.lines.get(channel)?.channel.idsStable ?? false)
    const admins = (await roles.list(channel)).filter(
      (binding) => binding.role === 'admin' && binding.scope.kind === 'all' && binding.login === login,
    )
    await Promise.all(admins.map(({ personId }) => say(channel, { kind: 'private', id: personId }, { kind: 'text', text })))
  }

  return {
    note(event) {
      if (event.kind === 'login') logins.set(event.channel, event.self.id)
      if (event.kind !== 'recalled') return
      recalled.push(`${event.channel} ${event.messageId}`)
      if (recalled.length > MOST_RECALLED) recalled.shift()
    },
    async handle(event) {
      switch (event.kind) {
        case 'joined-room':
          return joined(event)
        case 'left-room':
          return left(event)
        case 'topic-changed':
          return renamed(event)
        case 'new-friend':
          return befriended(event)
        case 'friend-request':
          return requested(event)
        case 'recalled':
          // What was taken back is not to shape later answers.
          return sessions.remove({ channel: event.channel, placeId: event.place.id, personId: event.byWhom.id })
        case 'own-words':
          // What was written before this start may be the bot's own, sent by its last run.
          return event.at < startedAt ? undefined : handoff.ownWords(event.channel, event.place, event.text)
        case 'login':
        case 'logout':
        case 'scan':
        case 'throttled':
        case 'error-state':
          return
      }
    },
    isRecalled: ({ channel, id }) => recalled.includes(`${channel} ${id}`),
    tellAdmins,
  }
}
