// Owns what the puppet tells besides messages, put into the conversation's words.
import * as PUPPET from 'wechaty-puppet'
import type { ChannelEvent } from '../../conversation/channel-event.ts'
import type { Person, Room } from '../../conversation/message.ts'
import { type Puppet, personIn } from './incoming.ts'

type Told = Omit<Extract<ChannelEvent, { kind: 'login' }>, 'kind' | 'self' | 'idsStable'>

export interface EventReader {
  readonly puppet: Puppet
  readonly channel: string
  readonly now: () => number
  readonly idsStable: () => boolean
}

function told(reader: EventReader, timestamp?: number): Told {
  const at = timestamp === undefined ? reader.now() : timestamp < 1e11 ? timestamp * 1000 : timestamp
  return { channel: reader.channel, at }
}

async function peopleIn(reader: EventReader, roomId: string, ids: readonly string[]): Promise<readonly Person[]> {
  return Promise.all(ids.map((id) => personIn(reader.puppet, { kind: 'room', id: roomId }, id)))
}

async function roomOf(reader: EventReader, roomId: string): Promise<Room> {
  try {
    return { id: roomId, topic: (await reader.puppet.roomPayload(roomId)).topic }
  } catch {
    // The bot was put out: the puppet no longer tells about this group.
    return { id: roomId, topic: '' }
  }
}

async function byWhom(reader: EventReader, roomId: string, id: string): Promise<{ readonly byWhom?: Person }> {
  return id ? { byWhom: await personIn(reader.puppet, { kind: 'room', id: roomId }, id) } : {}
}

export async function readJoin(reader: EventReader, event: PUPPET.payloads.EventRoomJoin): Promise<ChannelEvent> {
  return { kind: 'joined-room', ...(await moved(reader, event, event.inviteeIdList, event.inviterId)) }
}

export async function readLeave(reader: EventReader, event: PUPPET.payloads.EventRoomLeave): Promise<ChannelEvent> {
  return { kind: 'left-room', ...(await moved(reader, event, event.removeeIdList, event.removerId)) }
}

/** Who came or went, and at whose word. */
async function moved(
  reader: EventReader,
  { roomId, timestamp }: { readonly roomId: string; readonly timestamp: number },
  ids: readonly string[],
  whom: string,
) {
  return {
    ...told(reader, timestamp),
    room: await roomOf(reader, roomId),
    people: await peopleIn(reader, roomId, ids),
    ...(await byWhom(reader, roomId, whom)),
    bot: ids.includes(reader.puppet.currentUserId),
  }
}

export async function readTopic(reader: EventReader, event: PUPPET.payloads.EventRoomTopic): Promise<ChannelEvent> {
  return {
    kind: 'topic-changed',
    ...told(reader, event.timestamp),
    room: { id: event.roomId, topic: event.newTopic },
    was: event.oldTopic,
    ...(await byWhom(reader, event.roomId, event.changerId)),
  }
}

/** undefined: an answer to a request of our own, which we never make. */
export async function readFriendship(reader: EventReader, event: PUPPET.payloads.EventFriendship): Promise<ChannelEvent | undefined> {
  const friendship = await reader.puppet.friendshipPayload(event.friendshipId)
  const person = await personIn(reader.puppet, { kind: 'private', id: friendship.contactId }, friendship.contactId)
  const when = told(reader, friendship.timestamp)
  if (friendship.type === PUPPET.types.Friendship.Confirm) return { kind: 'new-friend', ...when, person }
  if (friendship.type !== PUPPET.types.Friendship.Receive) return undefined
  const accept = () => reader.puppet.friendshipAccept(event.friendshipId)
  return { kind: 'friend-request', ...when, person, hello: friendship.hello ?? '', accept }
}

export async function readLogin(reader: EventReader, event: PUPPET.payloads.EventLogin): Promise<ChannelEvent> {
  const self = await personIn(reader.puppet, { kind: 'private', id: event.contactId }, event.contactId)
  return { kind: 'login', ...told(reader), self, idsStable: reader.idsStable() }
}

export function readLogout(reader: EventReader, event: PUPPET.payloads.EventLogout): ChannelEvent {
  return { kind: 'logout', ...told(reader), reason: event.data ?? '' }
}

/** undefined: the code was scanned or confirmed, nothing is to be shown. */
export function readScan(reader: EventReader, event: PUPPET.payloads.EventScan): ChannelEvent | undefined {
  const waiting = event.status === PUPPET.types.ScanStatus.Waiting || event.status === PUPPET.types.ScanStatus.Timeout
  return waiting && event.qrcode ? { kind: 'scan', ...told(reader), qrcode: event.qrcode } : undefined
}
