// Owns the way of a Wechaty message in: from the puppet's payload to what the conversation understands.
import type * as PUPPET from 'wechaty-puppet'
import type { Incoming, IncomingKind, Person, Place } from '../../conversation/message.ts'
import { needsOtherNames, resolveMention } from './mention.ts'
import { isService, isSystemTalker, messageKind } from './message-kind.ts'
import { isQuoteXml, type Quote, readQuote } from './quote.ts'
import { isThrottleNotice } from './send-outcome.ts'

export type Puppet = PUPPET.impls.PuppetInterface

/** What a puppet of ours may add to Wechaty's payload; a gateway has no field for it. */
export interface QuotingPayload {
  readonly quote?: Quote
}

export type Arrival =
  | { readonly kind: 'message'; readonly incoming: Incoming }
  | { readonly kind: 'recalled'; readonly place: Place; readonly messageId: string; readonly byWhom: Person }
  /** Said in the bot's own name: by the bot, or by hand on the phone that the account belongs to. */
  | { readonly kind: 'own'; readonly place: Place; readonly messageId: string; readonly text: string; readonly at: number }
  /** The platform says that we send too often; where, it tells only in groups. */
  | { readonly kind: 'throttled'; readonly place?: Place }

export interface IncomingDeps {
  readonly puppet: Puppet
  readonly channel: string
  /** The name that the operator gave; the account's own nickname is asked from the puppet. */
  readonly botName: string
  readonly idsStable: () => boolean
}

interface Payload extends PUPPET.payloads.MessageBase, QuotingPayload {
  readonly fromId?: string
  readonly toId?: string
  readonly listenerId?: string
  readonly roomId?: string
  readonly mentionIdList?: string[]
}

const SAID_BY_HAND: ReadonlySet<IncomingKind> = new Set(['text', 'image', 'file', 'voice', 'video', 'link', 'card'])

/** Most groups are smaller; asking for more names would make the first message of a huge group wait. */
const MOST_NAMES = 500

/** undefined: nothing for the conversation (the platform's own account). */
export async function readArrival(deps: IncomingDeps, messageId: string): Promise<Arrival | undefined> {
  const payload = (await deps.puppet.messagePayload(messageId)) as Payload
  const talkerId = payload.talkerId || payload.fromId || ''
  const place = await placeOf(deps.puppet, payload, talkerId)
  const own = talkerId === deps.puppet.currentUserId
  const system = isSystemTalker(talkerId) || talkerId === payload.roomId
  if (own || system) return throttleNotice(payload, place) ?? (own ? await ownMessage(deps.puppet, payload) : undefined)
  const sender = await personIn(deps.puppet, place, talkerId)
  if (messageKind(payload.type) === 'recall') {
    return { kind: 'recalled', place, messageId: payload.text ?? '', byWhom: sender }
  }
  if (place.kind === 'private' && (await isServiceAccount(deps.puppet, talkerId))) return undefined
  return { kind: 'message', incoming: await toIncoming(deps, payload, place, sender) }
}

function throttleNotice(payload: Payload, place: Place): Arrival | undefined {
  if (!isThrottleNotice(payload.text ?? '')) return undefined
  return place.kind === 'room' ? { kind: 'throttled', place } : { kind: 'throttled' }
}

/** In private the other side is whoever it was said to. Grey lines of the platform (撤回, 入群) are nobody's words. */
async function ownMessage(puppet: Puppet, payload: Payload): Promise<Arrival | undefined> {
  const to = payload.listenerId || payload.toId || ''
  if ((to === '' && !payload.roomId) || !SAID_BY_HAND.has(messageKind(payload.type))) return undefined
  const place = await placeOf(puppet, payload, to)
  return { kind: 'own', place, messageId: payload.id, text: payload.text ?? '', at: timeOf(payload) }
}

async function placeOf(puppet: Puppet, payload: Payload, talkerId: string): Promise<Place> {
  if (!payload.roomId) return { kind: 'private', id: talkerId }
  const room = await puppet.roomPayload(payload.roomId)
  return { kind: 'room', id: payload.roomId, topic: room.topic }
}

/** The person as this place knows them: in a group by the name that they carry there. */
export async function personIn(puppet: Puppet, place: Place, id: string): Promise<Person> {
  const alias = place.kind === 'room' ? await roomAlias(puppet, place.id, id) : ''
  if (alias) return { id, name: alias }
  try {
    const contact = await puppet.contactPayload(id)
    return { id, name: contact.name || id }
  } catch {
    // An unknown talker is answered nonetheless: puppets learn their contacts late.
    return { id, name: id }
  }
}

async function roomAlias(puppet: Puppet, roomId: string, id: string): Promise<string> {
  try {
    const member = await puppet.roomMemberPayload(roomId, id)
    return member.roomAlias || member.name || ''
  } catch {
    return ''
  }
}

async function isServiceAccount(puppet: Puppet, id: string): Promise<boolean> {
  try {
    return isService(await puppet.contactPayload(id))
  } catch {
    return false
  }
}

async function toIncoming(deps: IncomingDeps, payload: Payload, place: Place, sender: Person): Promise<Incoming> {
  const kind = isQuoteXml(payload.text ?? '') ? 'text' : messageKind(payload.type)
  const botNames = await namesOfBot(deps, place)
  const said = kind === 'text' ? await readText(deps.puppet, payload, place, botNames) : silent(place)
  return {
    channel: deps.channel,
    id: payload.id,
    place,
    sender,
    kind,
    text: said.text,
    mentioned: said.mentioned,
    ...(said.quoted ? { quoted: said.quoted } : {}),
    at: timeOf(payload),
    idsStable: deps.idsStable(),
    ...fileReader(deps.puppet, kind, payload.id),
  }
}

/** Some puppets count seconds. */
const timeOf = ({ timestamp }: Payload): number => (timestamp < 1e11 ? timestamp * 1000 : timestamp)

interface Said {
  readonly text: string
  readonly mentioned: boolean
  readonly quoted?: { readonly text: string; readonly ofBot: boolean }
}

function silent(place: Place): Said {
  return { text: '', mentioned: place.kind === 'private' }
}

async function readText(puppet: Puppet, payload: Payload, place: Place, botNames: readonly string[]): Promise<Said> {
  const read = payload.quote ? { text: payload.text ?? '', quote: payload.quote } : readQuote(payload.text ?? '')
  const botId = puppet.currentUserId
  const mention = resolveMention({
    text: read.text,
    mentionIds: payload.mentionIdList ?? [],
    botId,
    botNames,
    otherNames: await otherNames(puppet, place, read.text, botNames),
  })
  const quoted = read.quote && { text: read.quote.text, ofBot: isOfBot(read.quote, botId, botNames) }
  return { text: mention.text, mentioned: mention.mentioned || place.kind === 'private', ...(quoted ? { quoted } : {}) }
}

function isOfBot(quote: Quote, botId: string, botNames: readonly string[]): boolean {
  if (quote.talkerId) return quote.talkerId === botId
  return quote.talkerName !== undefined && botNames.includes(quote.talkerName)
}

async function namesOfBot(deps: IncomingDeps, place: Place): Promise<readonly string[]> {
  const botId = deps.puppet.currentUserId
  const self = await personIn(deps.puppet, { kind: 'private', id: botId }, botId)
  const alias = place.kind === 'room' ? await roomAlias(deps.puppet, place.id, botId) : ''
  return [...new Set([self.name, alias, deps.botName].filter((name) => name !== ''))]
}

async function otherNames(puppet: Puppet, place: Place, text: string, botNames: readonly string[]): Promise<readonly string[]> {
  if (place.kind !== 'room' || !needsOtherNames(text, botNames)) return []
  try {
    const ids = (await puppet.roomMemberList(place.id)).filter((id) => id !== puppet.currentUserId).slice(0, MOST_NAMES)
    const people = await Promise.all(ids.map((id) => personIn(puppet, place, id)))
    return people.map((person) => person.name).filter((name) => !botNames.includes(name))
  } catch {
    return []
  }
}

const WITH_FILE: ReadonlySet<IncomingKind> = new Set(['image', 'file', 'voice', 'video'])

function fileReader(puppet: Puppet, kind: IncomingKind, messageId: string): Pick<Incoming, 'readFile'> {
  if (!WITH_FILE.has(kind)) return {}
  return {
    readFile: async () => {
      const file = await puppet.messageFile(messageId)
      return { name: file.name, bytes: new Uint8Array(await file.toBuffer()) }
    },
  }
}
