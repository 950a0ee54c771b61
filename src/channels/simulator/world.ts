// Owns who and which groups the simulator starts with.
import { worldWording } from '../../wording/simulator.ts'

export type SimRole = 'member' | 'staff' | 'admin'

export interface SimContact {
  readonly id: string
  readonly name: string
  readonly role: SimRole
  /** Tags of the groups that an admin or a member of staff is responsible for; empty means all. */
  readonly tags: readonly string[]
}

export interface SimRoom {
  readonly id: string
  readonly topic: string
  readonly tags: readonly string[]
  readonly enabled: boolean
  /** Without the bot. */
  readonly members: readonly string[]
  /** Whether the bot is a member. */
  readonly bot: boolean
  /** Names that people carry in this group, by contact id; the bot's own id may be among them. */
  readonly aliases: Readonly<Record<string, string>>
}

export interface SimWorld {
  readonly bot: { readonly id: string; readonly name: string }
  readonly contacts: readonly SimContact[]
  readonly rooms: readonly SimRoom[]
  /** false: ids change at every login, as with web puppets. */
  readonly idsStable: boolean
}

export class WorldError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WorldError'
  }
}

/** What the form of the file cannot say: numbers used twice, members whom nobody knows. */
export function mistakeIn(world: SimWorld): { readonly place: string; readonly text: string } | undefined {
  const people = new Set<string>()
  for (const one of world.contacts) {
    if (one.id === world.bot.id) return { place: 'contacts', text: worldWording.botAmongContacts(one.id) }
    if (people.has(one.id)) return { place: 'contacts', text: worldWording.twice('contacts', one.id) }
    people.add(one.id)
  }
  const rooms = new Set<string>()
  for (const one of world.rooms) {
    if (rooms.has(one.id) || people.has(one.id)) return { place: 'rooms', text: worldWording.twice('rooms', one.id) }
    rooms.add(one.id)
    const stranger = one.members.find((member) => !people.has(member))
    if (stranger !== undefined) return { place: 'rooms', text: worldWording.unknownMember(one.id, stranger) }
  }
  return undefined
}
