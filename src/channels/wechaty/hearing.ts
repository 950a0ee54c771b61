// Owns what is done with everything a puppet tells: read, put in order, handed to the conversation, noted on the line.
import type { ChannelEvent, OnChannelEvent } from '../../conversation/channel-event.ts'
import type { Incoming } from '../../conversation/message.ts'
import { lineWording } from '../../wording/channel.ts'
import * as read from './bot-events.ts'
import { type ChannelLog, reasonOf } from './channel-log.ts'
import type { ConnectionHandlers } from './connection.ts'
import type { Echoes } from './echoes.ts'
import { createInOrder, type InOrder } from './in-order.ts'
import { type Arrival, type Puppet, readArrival } from './incoming.ts'
import type { Line } from './line.ts'
import type { ThrottleWatch } from './throttle-watch.ts'
import { withTimeLimit } from './time-limit.ts'

export interface HearingDeps {
  readonly channel: string
  readonly botName: string
  readonly idsStable: () => boolean
  readonly readTimeoutMs: number
  readonly onIncoming: (incoming: Incoming) => Promise<void>
  readonly onEvent: OnChannelEvent
  readonly throttles: ThrottleWatch
  readonly echoes: Echoes
  readonly line: Line
  readonly log: ChannelLog
  readonly now: () => number
  readonly onSign: (sign: Sign) => void
}

/** A sign of life: a login or a QR code, a heartbeat, or anything else. */
export type Sign = 'settled' | 'beat' | 'sign'

export interface Hearing {
  handlersFor(puppet: Puppet, over: () => AbortSignal): ConnectionHandlers
  tell(event: ChannelEvent | undefined): void
  readonly inOrder: InOrder
}

export function createHearing(deps: HearingDeps): Hearing {
  const { channel, line, log, now } = deps
  const failed = (what: string) => (thrown: unknown) => log.error({ channel, reason: reasonOf(thrown) }, what)
  const inOrder = createInOrder(failed('reading a message failed'))

  const tell = (event: ChannelEvent | undefined): void => {
    if (event) void Promise.resolve(event).then(deps.onEvent).catch(failed('handling a channel event failed'))
  }
  const handOver = (arrival: Arrival): void => {
    if (arrival.kind === 'message') {
      void Promise.resolve(arrival.incoming).then(deps.onIncoming).catch(failed('handling a message failed'))
    } else if (arrival.kind === 'recalled') {
      tell({ channel, at: now(), ...arrival })
    } else if (arrival.kind === 'own') {
      const { place, text, at } = arrival
      if (!deps.echoes.isEcho(arrival)) tell({ kind: 'own-words', channel, at, place, text })
    } else {
      const about = deps.throttles.notice(arrival.place)
      if (about) tell({ kind: 'throttled', channel, at: now(), ...about })
    }
  }

  const handlersFor = (puppet: Puppet, over: () => AbortSignal): ConnectionHandlers => {
    const reader: read.EventReader = { puppet, channel, now, idsStable: deps.idsStable }
    const sign = (kind: Sign = 'sign') => {
      line.sign()
      deps.onSign(kind)
    }
    return {
      message({ messageId }) {
        sign()
        const from = { puppet, channel, botName: deps.botName, idsStable: deps.idsStable }
        inOrder.push(() => withTimeLimit(deps.readTimeoutMs, readArrival(from, messageId), over()), handOver)
      },
      'room-join': async (event) => tell(await read.readJoin(reader, event)),
      'room-leave': async (event) => tell(await read.readLeave(reader, event)),
      'room-topic': async (event) => tell(await read.readTopic(reader, event)),
      friendship: async (event) => tell(await read.readFriendship(reader, event)),
      async login(event) {
        sign('settled')
        line.to('online')
        tell(await read.readLogin(reader, event))
      },
      logout(event) {
        sign()
        line.to('offline', { trouble: lineWording.loggedOut(event.data ?? '') })
        tell(read.readLogout(reader, event))
      },
      scan(event) {
        sign('settled')
        const scan = read.readScan(reader, event)
        if (scan?.kind === 'scan') line.to('scan', { trouble: lineWording.scan, qrcode: scan.qrcode })
        tell(scan)
      },
      heartbeat: () => sign('beat'),
    }
  }
  return { handlersFor, tell, inOrder }
}
