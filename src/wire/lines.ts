// Owns the lines to the outside: the simulator, the real account, or both.

import { join } from 'node:path'
import { createSimulator, type Simulator } from '../channels/simulator/simulator.ts'
import { createWechatyChannel, type WechatyChannel, type WechatyChannelOptions } from '../channels/wechaty/channel.ts'
import type { PuppetSource } from '../channels/wechaty/connection.ts'
import { installCommand, isPuppetInstalled, puppetFacts } from '../channels/wechaty/puppets.ts'
import { systemClock } from '../clock.ts'
import type { Settings } from '../config.ts'
import type { ConversationRepositories } from '../conversation/deps.ts'
import { createOutbox, type Outbox } from '../conversation/outbox.ts'
import { AppError } from '../errors.ts'
import type { Logger } from '../log.ts'
import * as words from '../wording/start.ts'
import { requireWorld, SIMULATOR } from './simulated-world.ts'

const WECHATY = 'wechaty'

export interface OpenLine {
  readonly link: WechatyChannel
  readonly channel: WechatyChannel['channel']
  readonly outbox: Outbox
}

export type Hear = Pick<WechatyChannelOptions, 'onIncoming' | 'onEvent'>

function createLine(
  settings: Settings,
  log: Logger,
  options: Pick<WechatyChannelOptions, 'name' | 'source' | 'idsStable' | 'mentionsAll'> & Hear,
): OpenLine {
  const link = createWechatyChannel({
    ...options,
    botName: settings.BOT_NAME,
    maxTextBytes: settings.MAX_TEXT_BYTES,
    log,
    clock: systemClock,
  })
  const pace = { intervalMs: settings.OUTGOING_INTERVAL_MS, jitterMs: settings.OUTGOING_JITTER_MS }
  const outbox = createOutbox({ channel: link.channel, clock: systemClock, pace, random: Math.random })
  return { link, channel: link.channel, outbox }
}

export function createLines(settings: Settings, log: Logger, hear: Hear, simulator: Simulator | undefined): ReadonlyMap<string, OpenLine> {
  const lines = new Map<string, OpenLine>()
  if (simulator) {
    const source = { kind: 'instance', puppet: simulator.puppet } as const
    lines.set(SIMULATOR, createLine(settings, log, { name: SIMULATOR, source, idsStable: simulator.idsStable, mentionsAll: true, ...hear }))
  }
  if (settings.CHANNEL === 'wechaty')
    lines.set(WECHATY, createLine(settings, log, { name: WECHATY, source: requirePuppet(settings), ...hear }))
  return lines
}

/** What was given and opened in the chat is shown by the simulator's page, not only what its file says. */
export function createOwnSimulator(settings: Settings, { roles, rooms }: ConversationRepositories): Simulator {
  return createSimulator({
    world: requireWorld(settings),
    dataDir: settings.DATA_DIR,
    clock: systemClock,
    describeContact: async (id) => ({ role: (await roles.find(SIMULATOR, id))?.role ?? 'member' }),
    describeRoom: async (id) => {
      const room = await rooms.find(SIMULATOR, id)
      return room && { enabled: room.enabled, tags: room.tags }
    },
  })
}

/** The puppet named by WECHATY_PUPPET; it and Wechaty read the other WECHATY_ settings themselves. */
function requirePuppet({ wechaty, DATA_DIR, ACCOUNT }: Settings): PuppetSource {
  const name = wechaty.WECHATY_PUPPET
  if (!name) throw new AppError('no-puppet', words.NO_PUPPET, { hint: words.NO_PUPPET_HINT })
  const fault = findPuppetFault(name, wechaty)
  if (fault) throw fault
  const token = wechaty.WECHATY_TOKEN ?? wechaty.WECHATY_PUPPET_SERVICE_TOKEN
  // Named here too, so that the line can see whether anybody listens there before it makes a client that would hang.
  const endpoint = wechaty.WECHATY_PUPPET_SERVICE_ENDPOINT
  const options = { ...(token ? { token } : {}), ...(endpoint ? { endpoint } : {}) }
  return { kind: 'named', name, options, memoryFile: join(DATA_DIR, `wechaty-${ACCOUNT}`) }
}

/** What no waiting will mend is said at the start, and by `cli doctor`. */
export function findPuppetFault(name: string, wechaty: Settings['wechaty']): AppError | undefined {
  if (!isPuppetInstalled(name))
    return new AppError('puppet-missing', words.PUPPET_MISSING(name), { hint: words.PUPPET_MISSING_HINT(installCommand(name)) })
  const { needs } = puppetFacts(name)
  if (!needs || needs.some((setting) => wechaty[setting])) return undefined
  return new AppError('puppet-token', words.PUPPET_NEEDS(name, needs[0] ?? ''), { hint: words.PUPPET_NEEDS_HINT(needs[0] ?? '') })
}
