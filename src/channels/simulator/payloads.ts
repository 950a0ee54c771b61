// Owns how the simulator's people, groups and messages look to Wechaty.
import * as PUPPET from 'wechaty-puppet'
import type { IncomingKind } from '../../conversation/message.ts'
import { simulatorWording } from '../../wording/simulator.ts'
import type { QuotingPayload } from '../wechaty/incoming.ts'
import { writeQuoteBlock } from '../wechaty/quote.ts'
import type { Population } from './population.ts'
import type { Row } from './row.ts'
import type { SimRoom } from './world.ts'

/** How a quote reaches the bot: as a field of its own, or (through a gateway) as a block of text. */
export type QuoteForm = 'field' | 'text'

/** The account in whose name the platform itself speaks. */
export const PLATFORM_ID = 'weixin'

const { Message } = PUPPET.types

const TYPES: Readonly<Record<IncomingKind, PUPPET.types.Message>> = {
  text: Message.Text,
  image: Message.Image,
  file: Message.Attachment,
  voice: Message.Audio,
  video: Message.Video,
  card: Message.Contact,
  link: Message.Url,
  'red-packet': Message.RedEnvelope,
  recall: Message.Recalled,
  other: Message.Location,
}

export function contactPayload(population: Population, id: string): PUPPET.payloads.Contact {
  const bot = population.bot()
  const name = id === bot.id ? bot.name : id === PLATFORM_ID ? PLATFORM_ID : population.contactById(id)?.name
  if (name === undefined) throw new Error(`no such contact: ${id}`)
  return {
    id,
    name,
    type: PUPPET.types.Contact.Individual,
    gender: PUPPET.types.ContactGender.Unknown,
    avatar: '',
    phone: [],
    friend: true,
  }
}

/** The bot sees only the groups that it is in. */
export function requireRoom(population: Population, id: string): SimRoom {
  const room = population.roomById(id)
  if (!room?.bot) throw new Error(`no such room: ${id}`)
  return room
}

export function roomPayload(population: Population, id: string): PUPPET.payloads.Room {
  const room = requireRoom(population, id)
  return { id, topic: room.topic, avatar: '', adminIdList: [], memberIdList: [...memberIds(population, room)] }
}

export function memberIds(population: Population, room: SimRoom): readonly string[] {
  return room.bot ? [...room.members, population.bot().id] : room.members
}

export function memberPayload(population: Population, roomId: string, id: string): PUPPET.payloads.RoomMember {
  const room = requireRoom(population, roomId)
  const { name } = contactPayload(population, id)
  const roomAlias = room.aliases[id]
  return { id, name, avatar: '', ...(roomAlias ? { roomAlias } : {}) }
}

export interface MessageSource {
  readonly population: Population
  readonly quoteForm: QuoteForm
  readonly byId: (id: string) => Row | undefined
}

export type SimMessage = PUPPET.payloads.Message & QuotingPayload

export function messagePayload(source: MessageSource, row: Row): SimMessage {
  const bot = source.population.bot().id
  const inRoom = source.population.findRoom(row.conversation) !== undefined
  const quoted = row.quoteOf === null ? undefined : source.byId(row.quoteOf)
  const base = {
    id: row.id,
    talkerId: row.from,
    type: TYPES[row.kind],
    timestamp: row.at,
    text: row.kind === 'text' ? textOf(source, row, quoted) : '',
    ...(row.file ? { filename: row.file.name } : {}),
    ...quoteField(source, quoted),
  }
  // Without ids the bot has to find a mention in the text, as with most real puppets.
  if (inRoom) return { ...base, roomId: row.conversation, ...(row.mentions.length > 0 ? { mentionIdList: [...row.mentions] } : {}) }
  return { ...base, listenerId: row.from === bot ? row.conversation : bot }
}

function textOf(source: MessageSource, row: Row, quoted: Row | undefined): string {
  if (!quoted || source.quoteForm === 'field') return row.text
  return writeQuoteBlock(nameOf(source.population, quoted.from), shownText(quoted), row.text)
}

function quoteField(source: MessageSource, quoted: Row | undefined): QuotingPayload {
  if (!quoted || source.quoteForm === 'text') return {}
  return { quote: { text: shownText(quoted), talkerId: quoted.from, talkerName: nameOf(source.population, quoted.from) } }
}

/** What people see of a message when it is quoted. */
export function shownText(row: Row): string {
  if (row.image) return simulatorWording.picture
  if (row.file) return simulatorWording.file(row.file.name)
  return row.text
}

function nameOf(population: Population, id: string): string {
  const bot = population.bot()
  return id === bot.id ? bot.name : (population.findContact(id)?.name ?? id)
}
