// Owns the smallest bot there is: the simulator, the real adapter, and a handler that says back what it heard.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../../src/channels/simulator/simulator.ts'
import { parseWorld } from '../../../src/channels/simulator/world-file.ts'
import { createWechatyChannel, type WechatyChannel, type WechatyChannelOptions } from '../../../src/channels/wechaty/channel.ts'
import type { ChannelEvent } from '../../../src/conversation/channel-event.ts'
import type { Incoming } from '../../../src/conversation/message.ts'

export const WORLD = `
bot: { id: bot, name: 小助手 }
contacts:
  - { id: member-a, name: 会员甲 }
  - { id: staff-b, name: 工作人员乙, role: staff }
  - { id: admin-c, name: 管理员丙, role: admin }
  - { id: second, name: 小助手二号 }
rooms:
  - { id: open, topic: 园区群, tags: [园区], enabled: true, aliases: { staff-b: 老乙 } }
  - { id: alias, topic: 市总群, members: [member-a, staff-b], aliases: { bot: 市总小问 } }
  - { id: elsewhere, topic: 别处, bot: false }
`

export interface Bot {
  readonly simulator: Simulator
  readonly channel: WechatyChannel
  readonly heard: Incoming[]
  readonly events: ChannelEvent[]
  readonly logged: { readonly level: string; readonly message: string; readonly facts: object }[]
  /** Waits until this holds, as long as a test may take. */
  until<T>(found: () => T | undefined | false): Promise<T>
  /** Stops the bot; the folder stays, so that another may go on with it. */
  stop(): Promise<void>
}

export interface BotOptions extends Partial<WechatyChannelOptions> {
  readonly dataDir: string
  readonly world?: string
  readonly quoteForm?: SimulatorOptions['quoteForm']
  /** Says back what it heard; on unless told otherwise. */
  readonly echo?: boolean
}

export function createFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'simulator-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export async function startBot(options: BotOptions): Promise<Bot> {
  const { dataDir, world, quoteForm, echo = true, ...rest } = options
  const heard: Incoming[] = []
  const events: ChannelEvent[] = []
  const logged: { level: string; message: string; facts: object }[] = []
  const say = (level: string) => (facts: object, message: string) => void logged.push({ level, message, facts })
  const log = { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') }
  const clock = { now: () => Date.now() }
  const simulator = createSimulator({
    world: parseWorld(world ?? WORLD, 'world.yaml'),
    dataDir,
    clock,
    ...(quoteForm ? { quoteForm } : {}),
  })
  const channel = createWechatyChannel({
    name: 'simulator',
    source: { kind: 'instance', puppet: simulator.puppet },
    botName: '小助手',
    log,
    clock,
    idsStable: simulator.idsStable,
    throttleWaitMs: 200,
    onIncoming: async (incoming) => {
      heard.push(incoming)
      if (!echo || !incoming.mentioned || incoming.kind !== 'text') return
      await channel.channel.send(incoming.place, { kind: 'text', text: incoming.text, mention: incoming.sender })
    },
    onEvent: async (event) => void events.push(event),
    ...rest,
  })
  await channel.start()
  const until: Bot['until'] = async (found) => {
    for (;;) {
      const value = found()
      if (value !== undefined && value !== false) return value
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
  await until(() => channel.status().state === 'online')
  const stop = async () => {
    await channel.stop()
    simulator.close()
  }
  return { simulator, channel, heard, events, logged, until, stop }
}
