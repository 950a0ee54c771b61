// Owns one Wechaty bot: its puppet, its listeners, and that no handler's error ever ends the process.
import { WechatyBuilder } from 'wechaty'
import * as PUPPET from 'wechaty-puppet'
import { type ChannelLog, reasonOf } from './channel-log.ts'
import type { Puppet } from './incoming.ts'
import { withTimeLimit } from './time-limit.ts'

/** A puppet of our own, or the name of an installed one with its options. */
export type PuppetSource =
  | { readonly kind: 'instance'; readonly puppet: Puppet }
  | {
      readonly kind: 'named'
      readonly name: string
      readonly options: PUPPET.PuppetOptions
      /** Where Wechaty keeps the login between starts; without it every start asks for the QR code. */
      readonly memoryFile?: string
    }

type Handler<Event> = (event: Event) => void | Promise<void>

export interface ConnectionHandlers {
  readonly message: Handler<PUPPET.payloads.EventMessage>
  readonly 'room-join': Handler<PUPPET.payloads.EventRoomJoin>
  readonly 'room-leave': Handler<PUPPET.payloads.EventRoomLeave>
  readonly 'room-topic': Handler<PUPPET.payloads.EventRoomTopic>
  readonly friendship: Handler<PUPPET.payloads.EventFriendship>
  readonly login: Handler<PUPPET.payloads.EventLogin>
  readonly logout: Handler<PUPPET.payloads.EventLogout>
  readonly scan: Handler<PUPPET.payloads.EventScan>
  readonly heartbeat: Handler<unknown>
}

export interface ConnectionDeps {
  readonly source: PuppetSource
  /** `over` is aborted when the connection is given up: whatever was asked over it is not answered any more. */
  readonly handlersFor: (puppet: Puppet, over: () => AbortSignal) => ConnectionHandlers
  /** Routine with Wechaty: a room looked up as a contact, an unknown talker. Never a reason to end. */
  readonly onError: (reason: string) => void
  readonly log: ChannelLog
}

export interface Connection {
  readonly puppet: Puppet
  /** Aborted when the connection is given up; another one when it is opened again. */
  over(): AbortSignal
  open(): Promise<void>
  close(): Promise<void>
}

const STOP_LIMIT_MS = 4_000

// Wechaty writes to the console past our log; what matters of it comes as an event. Another level was asked for by WECHATY_LOG.
if (PUPPET.log.level() === 'info') PUPPET.log.level('error')

/**
 * Listens to the puppet and not to Wechaty's own `message`: that one comes only after all members of
 * a new group were loaded, so two messages of one person could overtake each other.
 */
export async function createConnection(deps: ConnectionDeps): Promise<Connection> {
  const bot = WechatyBuilder.build(buildOptions(deps.source))
  let closed = false
  let life = new AbortController()
  const over = () => life.signal
  bot.on('error', (error) => {
    if (!closed) deps.onError(reasonOf(error))
  })
  await bot.init()
  const puppet = bot.puppet as Puppet
  const listen = puppet as unknown as { on(event: string, listener: (payload: unknown) => void): void }
  for (const [name, handle] of Object.entries(deps.handlersFor(puppet, over)) as [string, Handler<unknown>][]) {
    // A client that was given up may still speak; it is not listened to any more.
    listen.on(name, (event) => {
      if (!closed) guard(deps.log, name, () => handle(event))
    })
  }
  return {
    puppet,
    over,
    async open() {
      closed = false
      if (life.signal.aborted) life = new AbortController()
      await bot.start()
    },
    async close() {
      closed = true
      life.abort()
      try {
        await withTimeLimit(STOP_LIMIT_MS, bot.stop())
      } catch (thrown) {
        deps.log.warn({ reason: reasonOf(thrown) }, 'stopping Wechaty failed')
      }
    },
  }
}

function buildOptions(source: PuppetSource): Parameters<typeof WechatyBuilder.build>[0] {
  if (source.kind === 'instance') return { puppet: source.puppet as never }
  const memory = source.memoryFile ? { name: source.memoryFile } : {}
  return { puppet: source.name as never, puppetOptions: source.options, ...memory }
}

/** A listener that throws, or rejects, would end the process. */
function guard(log: ChannelLog, name: string, handle: () => void | Promise<void>): void {
  const failed = (thrown: unknown) => log.error({ event: name, reason: reasonOf(thrown) }, 'a channel handler failed')
  try {
    Promise.resolve(handle()).catch(failed)
  } catch (thrown) {
    failed(thrown)
  }
}
