// Owns the Wechaty channel as the conversation sees it: one line to a platform, messages in and out, events, status.
import type { OnChannelEvent } from '../../conversation/channel-event.ts'
import type { Channel, Incoming, Outgoing, Place, SendOutcome } from '../../conversation/message.ts'
import { AppError } from '../../errors.ts'
import { banRisk, CHANNEL_AWAY, CHANNEL_AWAY_HINT, lineDown, lineUp } from '../../wording/channel.ts'
import { type ChannelLog, reasonOf } from './channel-log.ts'
import type { PuppetSource } from './connection.ts'
import { createEchoes, type Echoes } from './echoes.ts'
import { createHearing, type Hearing } from './hearing.ts'
import { type Puppet, personIn } from './incoming.ts'
import { createLine, type LineStatus } from './line.ts'
import { createLink, type Link } from './link.ts'
import { sendThrough } from './outgoing.ts'
import { puppetFacts } from './puppets.ts'
import { refused } from './send-outcome.ts'
import { SUPERVISOR_LIMITS, type SupervisorLimits } from './supervisor.ts'
import { createThrottleWatch, type ThrottleWatch } from './throttle-watch.ts'
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
  readonly mentionsAll?: boolean
  readonly maxTextBytes?: number
  readonly sendTimeoutMs?: number
  /** Reading a message asks the puppet some questions; a gateway that does not answer must not stop the rest. */
  readonly readTimeoutMs?: number
  /** A send that came back without an id may have been throttled: how long to wait for the notice. */
  readonly throttleWaitMs?: number
  readonly supervision?: Partial<SupervisorLimits>
}

export interface WechatyChannel {
  readonly channel: Channel
  /** Returns when the bot is on its way; `status` and the events tell when it is there. */
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
  const line = createLine(now, (status) => logChange(log, name, status))
  const throttles = createThrottleWatch()
  const echoes = createEchoes(now)
  const limits = { ...SUPERVISOR_LIMITS, ...options.supervision }
  const link: Link = createLink({ channel: name, source: options.source, hearing: () => hearing, line, log, now, limits })
  const hearing: Hearing = createHearing({
    channel: name,
    botName: options.botName,
    idsStable,
    readTimeoutMs: options.readTimeoutMs ?? READ_TIMEOUT_MS,
    onIncoming: options.onIncoming,
    onEvent: options.onEvent,
    throttles,
    echoes,
    line,
    log,
    now,
    onSign: link.onSign,
  })

  return {
    channel: {
      name,
      get idsStable() {
        return idsStable()
      },
      maxTextBytes: options.maxTextBytes ?? MAX_TEXT_BYTES,
      // Of the puppets known none does it dependably: each has its own magic word, or a group's announcement in its place.
      mentionsAll: options.mentionsAll ?? false,
      send: createSend(options, link, throttles, echoes),
      listRooms: () => listRooms(requirePuppet(link)),
      listMembers: (roomId) => listMembers(requirePuppet(link), roomId),
      recall: (messageId) => recall(link, messageId, log),
    },
    async start() {
      const puppet = sourceName(options.source)
      if (puppetFacts(puppet).risksBan) log.warn({ channel: name, puppet }, banRisk(puppet))
      await link.start()
    },
    async stop() {
      await link.stop()
      // What was heard is handed over; a question that the puppet leaves open does not hold up the stop.
      await withTimeLimit(STOP_LIMIT_MS, hearing.inOrder.settled()).catch((thrown: unknown) =>
        log.warn({ channel: name, reason: reasonOf(thrown) }, 'a message was still being read at the stop'),
      )
      line.to('stopped')
    },
    status: () => line.status(),
  }
}

/** What an operator must see is one line in their own language, with the remedy. */
function logChange(log: ChannelLog, channel: string, { state, trouble }: LineStatus): void {
  if (trouble) log[state === 'unusable' ? 'error' : 'warn']({ channel, state, code: trouble.code }, lineDown(channel, trouble))
  else if (state === 'online') log.info({ channel, state }, lineUp(channel))
}

function createSend(options: WechatyChannelOptions, link: Link, throttles: ThrottleWatch, echoes: Echoes): Channel['send'] {
  const limits = { sendTimeoutMs: options.sendTimeoutMs ?? SEND_TIMEOUT_MS }
  const throttleWaitMs = options.throttleWaitMs ?? THROTTLE_WAIT_MS
  return async (place: Place, message: Outgoing): Promise<SendOutcome> => {
    const connection = link.connection()
    if (!connection) return refused('not connected')
    const watch = throttles.begin(place)
    echoes.sending(place, message)
    let messageId: string | undefined
    try {
      const outcome = await sendThrough(connection, limits, place, message)
      if (outcome.kind !== 'sent') return outcome
      messageId = outcome.messageId
      if (!messageId && (await watch.throttledWithin(throttleWaitMs))) {
        return { kind: 'refused', reason: 'the platform says that we send too often', throttled: true }
      }
      return outcome
    } finally {
      watch.end(messageId)
      if (messageId) echoes.sent(messageId)
    }
  }
}

function sourceName(source: PuppetSource): string {
  return source.kind === 'named' ? source.name : 'simulator'
}

function requirePuppet(link: Link): Puppet {
  const puppet = link.connection()?.puppet
  if (!puppet) throw new AppError('channel-away', CHANNEL_AWAY, { hint: CHANNEL_AWAY_HINT })
  return puppet
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

async function recall(link: Link, messageId: string, log: ChannelLog): Promise<boolean> {
  try {
    return (await link.connection()?.puppet.messageRecall(messageId)) ?? false
  } catch (thrown) {
    log.warn({ reason: reasonOf(thrown) }, 'recalling a message failed')
    return false
  }
}
