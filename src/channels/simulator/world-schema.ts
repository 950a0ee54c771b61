// Owns the form of the simulator's file, and the world that is made from it.
import { z } from 'zod'
import { generatedWording, worldWording } from '../../wording/simulator.ts'
import type { SimContact, SimRoom, SimWorld } from './world.ts'

const id = z.string().regex(/^[^\s/?#]{1,64}$/u, { error: worldWording.wrongId })
const tags = z.array(z.string().min(1)).default([])
const role = z.enum(['member', 'staff', 'admin']).default('member')
const count = z.number().int().min(1).max(10_000)

const contact = z.strictObject({ id, name: z.string().min(1).max(64), role, tags })
const room = z.strictObject({
  id,
  topic: z.string().min(1).max(64),
  tags,
  enabled: z.boolean().default(false),
  members: z.array(id).optional(),
  bot: z.boolean().default(true),
  aliases: z.record(z.string(), z.string().min(1)).default({}),
})
/** Groups made by number are for load and crash tests, so they are open unless told otherwise. */
const manyRooms = z.strictObject({ count, tags, enabled: z.boolean().default(true), members: z.array(id).optional() })
const manyContacts = z.strictObject({ count, role })

export const worldSchema = z.strictObject({
  bot: z.strictObject({ id: id.default('bot'), name: z.string().min(1).default('工小问') }).default({ id: 'bot', name: '工小问' }),
  idsStable: z.boolean().default(true),
  contacts: z.union([z.array(contact).min(1), manyContacts]).optional(),
  rooms: z.union([z.array(room), manyRooms]).default([]),
})

const DEFAULT_CONTACTS: readonly SimContact[] = [
  { id: 'member-a', name: '会员甲', role: 'member', tags: [] },
  { id: 'staff-b', name: '工作人员乙', role: 'staff', tags: [] },
  { id: 'admin-c', name: '管理员丙', role: 'admin', tags: [] },
]

export function buildWorld(read: z.infer<typeof worldSchema>): SimWorld {
  const contacts = read.contacts === undefined ? DEFAULT_CONTACTS : buildContacts(read.contacts)
  const everyone = contacts.map((one) => one.id)
  return {
    bot: read.bot,
    idsStable: read.idsStable,
    contacts,
    rooms: buildRooms(read.rooms, everyone).map((one) => withoutBot(one, read.bot.id)),
  }
}

function buildContacts(read: NonNullable<z.infer<typeof worldSchema>['contacts']>): readonly SimContact[] {
  if (Array.isArray(read)) return read
  const numbered = Array.from({ length: read.count }, (_, index) => ({
    id: `person-${index + 1}`,
    name: generatedWording.contactName(index + 1),
    role: read.role,
    tags: [],
  }))
  return [...DEFAULT_CONTACTS, ...numbered]
}

function buildRooms(read: z.infer<typeof worldSchema>['rooms'], everyone: readonly string[]): readonly SimRoom[] {
  if (Array.isArray(read)) return read.map((one) => ({ ...one, members: one.members ?? everyone }))
  return Array.from({ length: read.count }, (_, index) => ({
    id: `room-${index + 1}`,
    topic: generatedWording.roomTopic(index + 1),
    tags: read.tags,
    enabled: read.enabled,
    members: read.members ?? everyone,
    bot: true,
    aliases: {},
  }))
}

/** The bot may be written among the members; here they are the people only. */
function withoutBot(room: SimRoom, botId: string): SimRoom {
  if (!room.members.includes(botId)) return room
  return { ...room, bot: true, members: room.members.filter((member) => member !== botId) }
}
