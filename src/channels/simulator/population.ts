// Owns the simulator's people and groups as they are now: who joined, who left, and under which ids the bot sees them.
import type { SimContact, SimRoom, SimWorld } from './world.ts'

export interface Population {
  bot(): { readonly id: string; readonly name: string }
  contacts(): readonly SimContact[]
  rooms(): readonly SimRoom[]
  /** By the id that the bot sees now, by the id of the file, or by a name that only one has. */
  findContact(key: string): SimContact | undefined
  findRoom(key: string): SimRoom | undefined
  /** By the exact id that the bot sees now: an id of an earlier login is nobody's. */
  contactById(id: string): SimContact | undefined
  roomById(id: string): SimRoom | undefined
  join(roomId: string, who: readonly string[]): void
  leave(roomId: string, who: readonly string[]): void
  rename(roomId: string, topic: string): void
  /** A login after which everybody has another id, as web puppets do it. */
  newIds(): void
  idsStable(): boolean
}

interface MutableRoom extends Omit<SimRoom, 'members' | 'bot' | 'topic'> {
  topic: string
  bot: boolean
  readonly members: Set<string>
}

export function createPopulation(world: SimWorld): Population {
  const contacts = new Map(world.contacts.map((one) => [one.id, one]))
  const rooms = new Map<string, MutableRoom>(world.rooms.map((one) => [one.id, { ...one, members: new Set(one.members) }]))
  let logins = 0

  const seen = (id: string) => (logins === 0 ? id : `${id}~${logins}`)
  const written = (id: string) => {
    const head = id.replace(/~\d+$/u, '')
    return contacts.has(head) || rooms.has(head) || head === world.bot.id ? head : id
  }
  const contactNow = (one: SimContact): SimContact => ({ ...one, id: seen(one.id) })
  const roomNow = (one: MutableRoom): SimRoom => ({
    ...one,
    id: seen(one.id),
    members: [...one.members].map(seen),
    aliases: Object.fromEntries(Object.entries(one.aliases).map(([id, alias]) => [seen(id), alias])),
  })
  const roomOf = (id: string): MutableRoom | undefined => rooms.get(written(id))
  const exact = <T extends { readonly id: string }>(found: T | undefined, id: string) => (found?.id === id ? found : undefined)
  const single = <T>(found: readonly T[]) => (found.length === 1 ? found[0] : undefined)

  const findContact = (key: string) => {
    const found = contacts.get(written(key)) ?? single([...contacts.values()].filter((one) => one.name === key))
    return found && contactNow(found)
  }
  const findRoom = (key: string) => {
    const found = roomOf(key) ?? single([...rooms.values()].filter((one) => one.topic === key))
    return found && roomNow(found)
  }
  const change = (roomId: string, who: readonly string[], one: (room: MutableRoom, id: string) => void) => {
    const room = roomOf(roomId)
    if (room) for (const id of who) one(room, written(id))
  }

  return {
    bot: () => ({ id: seen(world.bot.id), name: world.bot.name }),
    contacts: () => [...contacts.values()].map(contactNow),
    rooms: () => [...rooms.values()].map(roomNow),
    findContact,
    findRoom,
    contactById: (id) => exact(findContact(id), id),
    roomById: (id) => exact(findRoom(id), id),
    join: (roomId, who) =>
      change(roomId, who, (room, id) => {
        if (id === world.bot.id) room.bot = true
        else if (contacts.has(id)) room.members.add(id)
      }),
    leave: (roomId, who) =>
      change(roomId, who, (room, id) => {
        if (id === world.bot.id) room.bot = false
        else room.members.delete(id)
      }),
    rename(roomId, topic) {
      const room = roomOf(roomId)
      if (room) room.topic = topic
    },
    newIds: () => {
      logins += 1
    },
    idsStable: () => world.idsStable && logins === 0,
  }
}
