// Owns one Wechaty bot: its puppet, its listeners, and that no handler's error ever ends the process.
import { WechatyBuilder } from 'wechaty'
import type * as PUPPET from 'wechaty-puppet'
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

export interface ConnectionHandlers {
  readonly message: (event: PUPPET.payloads.EventMessage) => void
  readonly 'room-join': (event: PUPPET.payloads.EventRoomJoin) => void | Promise<void>
  readonly 'room-leave': (event: PUPPET.payloads.EventRoomLeave) => void | Promise<void>
  readonly 'room-topic': (event: PUPPET.payloads.EventRoomTopic) => void | Promise<void>
  readonly friendship: (event: PUPPET.payloads.EventFriendship) => void | Promise<void>
  readonly login: (event: PUPPET.payloads.EventLogin) => void | Promise<void>
  readonly logout: (event: PUPPET.payloads.EventLogout) => void | Promise<void>
  readonly scan: (event: PUPPET.payloads.EventScan) => void | Promise<void>
  readonly heartbeat: () => void
  /** Routine with Wechaty: a room looked up as a contact, an unknown talker. */
  readonly error: (reason: string) => void
}

export interface Connection {
  readonly puppet: Puppet
  open(): Promise<void>
  close(): Promise<void>
}

const STOP_LIMIT_MS = 20_000

/**
 * Listens to the puppet and not to Wechaty's own `message`: that one comes only after all members of
 * a new group were loaded, so two messages of one person could overtake each other.
 */
export async function createConnection(source: PuppetSource, handlers: ConnectionHandlers, log: ChannelLog): Promise<Connection> {
  const bot = WechatyBuilder.build(
    source.kind === 'instance'
      ? { puppet: source.puppet as never }
      : {
          puppet: source.name as never,
          puppetOptions: source.options,
          ...(source.memoryFile ? { name: source.memoryFile } : {}),
        },
  )
  let closed = false
  bot.on('error', (error) => {
    if (!closed) handlers.error(reasonOf(error))
  })
  await bot.init()
  const puppet = bot.puppet as Puppet
  for (const name of Object.keys(handlers) as (keyof ConnectionHandlers)[]) {
    if (name === 'error') continue
    const handle = handlers[name] as (event: unknown) => void | Promise<void>
    ;(puppet as { on(event: string, listener: (payload: unknown) => void): unknown }).on(name, (payload) => {
      // A client that was given up may still speak; it is not listened to any more.
      if (!closed) guard(log, name, () => handle(payload))
    })
  }
  return {
    puppet,
    async open() {
      closed = false
      await bot.start()
    },
    async close() {
      closed = true
      try {
        await withTimeLimit(STOP_LIMIT_MS, bot.stop())
      } catch (thrown) {
        log.warn({ reason: reasonOf(thrown) }, 'stopping Wechaty failed')
      }
    },
  }
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
