// Owns how a channel holds its bot: a puppet of our own directly, any other under a supervisor.
import { type LineTrouble, lineWording } from '../../wording/channel.ts'
import type { ChannelLog } from './channel-log.ts'
import { type Connection, createConnection, type PuppetSource } from './connection.ts'
import { isListening, parseEndpoint } from './gateway-probe.ts'
import type { Hearing, Sign } from './hearing.ts'
import type { Line } from './line.ts'
import { createSeldom } from './seldom.ts'
import { createSupervisor, type SupervisorLimits } from './supervisor.ts'

export interface Link {
  start(): Promise<void>
  stop(): Promise<void>
  /** undefined: there is none just now. */
  connection(): Pick<Connection, 'puppet' | 'over'> | undefined
  onSign(sign: Sign): void
}

export interface LinkDeps {
  readonly channel: string
  readonly source: PuppetSource
  readonly hearing: () => Hearing
  readonly line: Line
  readonly log: ChannelLog
  readonly now: () => number
  readonly limits: SupervisorLimits
}

export function createLink(deps: LinkDeps): Link {
  return deps.source.kind === 'instance' ? createDirectLink(deps) : createSupervisedLink(deps, deps.source)
}

/** Our own puppet lives in this process: it cannot be cut off, and it can be started again after a stop. */
function createDirectLink(deps: LinkDeps): Link {
  const logError = createErrorLog(deps)
  let connection: Connection | undefined
  return {
    async start() {
      deps.line.to('starting')
      connection ??= await createConnection({
        source: deps.source,
        handlersFor: deps.hearing().handlersFor,
        onError: logError,
        log: deps.log,
      })
      await connection.open()
    },
    async stop() {
      await connection?.close()
    },
    connection: () => connection,
    onSign: () => {},
  }
}

function createSupervisedLink(deps: LinkDeps, source: Extract<PuppetSource, { kind: 'named' }>): Link {
  const { endpoint } = source.options
  const gateway = parseEndpoint(endpoint)
  const logError = createErrorLog(deps)
  let told: string | undefined
  const down = (fatal: boolean) => (trouble: LineTrouble) => {
    deps.line.to(fatal ? 'unusable' : 'offline', { trouble })
    // Said once, not at every attempt.
    if (told === trouble.reason) return
    told = trouble.reason
    const { reason, remedy } = trouble
    deps.hearing().tell({ kind: 'error-state', channel: deps.channel, at: deps.now(), reason, remedy, fatal })
  }
  const supervisor = createSupervisor({
    connect: () =>
      createConnection({
        source,
        handlersFor: deps.hearing().handlersFor,
        onError: (reason) => {
          logError(reason)
          supervisor.error(reason)
        },
        log: deps.log,
      }),
    cannotMake: (detail) => lineWording.noPuppet(source.name, detail),
    probe: async () => (gateway && !(await isListening(gateway)) ? lineWording.unreachable(endpoint ?? '') : undefined),
    limits: deps.limits,
    now: deps.now,
    log: deps.log,
    onDown: down(false),
    onUnusable: down(true),
  })
  return {
    async start() {
      deps.line.to('starting')
      supervisor.start()
    },
    stop: supervisor.stop,
    connection: supervisor.connection,
    onSign(sign) {
      if (sign === 'settled') told = undefined
      supervisor[sign]()
    },
  }
}

function createErrorLog({ channel, log, now }: LinkDeps): (reason: string) => void {
  const seldom = createSeldom(now)
  return (reason) => {
    const times = seldom.times(reason)
    if (times !== undefined) log.warn({ channel, reason, times }, 'Wechaty reports an error')
  }
}
