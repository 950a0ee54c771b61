// Owns the Wechaty channel as the conversation sees it: one line to a platform, messages in and out, events, status.
import type { ChannelEvent, OnChannelEvent } from '../../conversation/channel-event.ts'
import type { Channel, Incoming, Outgoing, Place, SendOutcome } from '../../conversation/message.ts'
import * as read from './bot-events.ts'
import { type ChannelLog, reasonOf } from './channel-log.ts'
import { type Connection, type ConnectionHandlers, createConnection, type PuppetSource } from './connection.ts'
import { createInOrder } from './in-order.ts'
import { type Arrival, type Puppet, personIn, readArrival } from './incoming.ts'
import { createLine, type LineStatus } from './line.ts'
import { sendThrough } from './outgoing.ts'
import { puppetFacts } from './puppets.ts'
import { refused } from './send-outcome.ts'
import { createThrottleWatch } from './throttle-watch.ts'
import { withTimeLimit } from './time-limit.ts'

export interface WechatyChannelOptions {
  /** The channel's own name, part of every message's identity: `simulator`, `wechaty`. */
  readonly name: string
  readonly source: PuppetSource
  readonly botName: string
  readonly onIncoming: (incoming: Incoming) => Promise<void>
  readonly onEvent: OnChannelEvent
  readonly log: ChannelLog
  readonly clock: { now(): number }
  readonly idsStable?: () => boolean
  readonly maxTextBytes?: number
  readonly sendTimeoutMs?: number
  /** Reading a message asks the puppet some questions; a gateway that does not answer must not stop the rest. */
  readonly readTimeoutMs?: number
  /** A send that came back without an id may have been throttled: how long to wait for the notice. */
  readonly throttleWaitMs?: number
}

export interface WechatyChannel {
  readonly channel: Channel
  start(): Promise<void>
  stop(): Promise<void>
  status(): LineStatus
}

/** No reliable figure exists for personal accounts; this is below every limit known. */
const MAX_TEXT_BYTES = 1800
const SEND_TIMEOUT_MS = 30_000
const READ_TIMEOUT_MS = 15_000
const THROTTLE_WAIT_MS = 1_000
const STOP_LIMIT_MS = 2_000

export function createWechatyChannel(options: WechatyChannelOptions): WechatyChannel {
  const { name, log, clock } = options
  const now = () => clock.now()
  const idsStable = options.idsStable ?? (() => puppetFacts(sourceName(options.source)).idsStable)
  const line = createLine(now)
  const throttles = createThrottleWatch()
  const failed = (what: string) => (thrown: unknown) => log.error({ channel: name, reason: reasonOf(thrown) }, what)
  const inOrder = createInOrder(failed('reading a message failed'))
  let connection: Connection | undefined

  const tell = (event: ChannelEvent | undefined): void => {
    if (event) void Promise.resolve(event).then(options.onEvent).catch(failed('handling a channel event failed'))
  }
  const handOver = (arrival: Arrival): void => {
    if (arrival.kind === 'message') {
      void Promise.resolve(arrival.incoming).then(options.onIncoming).catch(failed('handling a message failed'))
    } else if (arrival.kind === 'recalled') {
      tell({ channel: name, at: now(), ...arrival })
    } else {
      const about = throttles.notice(arrival.place)
      if (about) tell({ kind: 'throttled', channel: name, at: now(), ...about })
    }
  }

  const reader = (): read.EventReader => ({ puppet: requirePuppet(connection), channel: name, now, idsStable })
  const handlers: ConnectionHandlers = {
    message: ({ messageId }) => {
      line.sign()
      const deps = { puppet: requirePuppet(connection), channel: name, botName: options.botName, idsStable }
      const limit = options.readTimeoutMs ?? READ_TIMEOUT_MS
      inOrder.push(() => withTimeLimit(limit, readArrival(deps, messageId)), handOver)
    },
    'room-join': async (event) => tell(await read.readJoin(reader(), event)),
    'room-leave': async (event) => tell(await read.readLeave(reader(), event)),
    'room-topic': async (event) => tell(await read.readTopic(reader(), event)),
    friendship: async (event) => tell(await read.readFriendship(reader(), event)),
    login: async (event) => {
      line.sign()
      line.to('online')
      log.info({ channel: name }, 'logged in')
      tell(await read.readLogin(reader(), event))
    },
    logout: (event) => {
      line.to('offline', { reason: event.data ?? 'logged out' })
      log.warn({ channel: name, reason: event.data }, 'logged out')
      tell(read.readLogout(reader(), event))
    },
    scan: (event) => {
      line.sign()
      const scan = read.readScan(reader(), event)
      if (scan?.kind === 'scan') line.to('scan', { qrcode: scan.qrcode })
      tell(scan)
    },
    heartbeat: () => line.sign(),
    error: (reason) => log.warn({ channel: name, reason }, 'Wechaty reports an error'),
  }

  const send = async (place: Place, message: Outgoing): Promise<SendOutcome> => {
    if (!connection) return refused('not started')
    const watch = throttles.begin(place)
    let messageId: string | undefined
    try {
      const limits = { sendTimeoutMs: options.sendTimeoutMs ?? SEND_TIMEOUT_MS }
      const outcome = await sendThrough(connection.puppet, limits, place, message)
      if (outcome.kind !== 'sent') return outcome
      messageId = outcome.messageId
      if (!messageId && (await watch.throttledWithin(options.throttleWaitMs ?? THROTTLE_WAIT_MS))) {
        return { kind: 'refused', reason: 'the platform says that we send too often', throttled: true }
      }
      return outcome
    } finally {
      watch.end(messageId)
    }
  }

  return {
    channel: {
      name,
      get idsStable() {
        return idsStable()
      },
      maxTextBytes: options.maxTextBytes ?? MAX_TEXT_BYTES,
      send,
      listRooms: () => listRooms(requirePuppet(connection)),
      listMembers: (roomId) => listMembers(requirePuppet(connection), roomId),
      recall: (messageId) => recall(connection, messageId, log),
    },
    async start() {
      line.to('starting')
      connection ??= await createConnection(options.source, handlers, log)
      await connection.open()
    },
    async stop() {
      await connection?.close()
      // What was heard is handed over; a question that the puppet leaves open does not hold up the stop.
      await withTimeLimit(STOP_LIMIT_MS, inOrder.settled()).catch(failed('a message was still being read at the stop'))
      line.to('stopped')
    },
    status: () => line.status(),
  }
}

function sourceName(source: PuppetSource): string {
  return source.kind === 'named' ? source.name : 'simulator'
}

function requirePuppet(connection: Connection | undefined): Puppet {
  if (!connection) throw new Error('the channel is not started')
  return connection.puppet
}

async function listRooms(puppet: Puppet) {
  const rooms = await Promise.all(
    (await puppet.roomList()).map(async (id) => {
      const room = await puppet.roomPayload(id).catch(() => undefined)
      return room && { id, topic: room.topic }
    }),
  )
  return rooms.filter((room) => room !== undefined)
}

async function listMembers(puppet: Puppet, roomId: string) {
  const ids = (await puppet.roomMemberList(roomId)).filter((id) => id !== puppet.currentUserId)
  return Promise.all(ids.map((id) => personIn(puppet, { kind: 'room', id: roomId }, id)))
}

async function recall(connection: Connection | undefined, messageId: string, log: ChannelLog): Promise<boolean> {
  try {
    return connection ? await connection.puppet.messageRecall(messageId) : false
  } catch (thrown) {
    log.warn({ reason: reasonOf(thrown) }, 'recalling a message failed')
    return false
  }
}
