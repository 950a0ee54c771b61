import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createWechatyChannel, type WechatyChannel } from '../../../src/channels/wechaty/channel.ts'
import type { ChannelEvent } from '../../../src/conversation/channel-event.ts'
import type { Incoming, Place, SendOutcome } from '../../../src/conversation/message.ts'
import { createFolder } from '../simulator/echo-bot.ts'
import { createGateway, type Gateway, TOKEN } from './gateway.ts'

// Real processes and real time: what is tested here is how the stock client behaves when its gateway dies.

const homeBefore = process.env.HOME
let home: ReturnType<typeof createFolder>
let folder: ReturnType<typeof createFolder>
let gateway: Gateway
let channel: WechatyChannel
let heard: Incoming[]
let events: ChannelEvent[]

beforeAll(() => {
  // wechaty-puppet-service keeps what it has seen under HOME.
  home = createFolder()
  process.env.HOME = home.path
})
afterAll(() => {
  process.env.HOME = homeBefore
  home.remove()
})
beforeEach(async () => {
  folder = createFolder()
  gateway = await createGateway(folder.path)
  heard = []
  events = []
})
afterEach(async () => {
  await channel.stop()
  await gateway.kill()
  folder.remove()
})

function makeChannel(token = TOKEN): WechatyChannel {
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const answered = new Set<string>()
  channel = createWechatyChannel({
    name: 'wechaty',
    source: { kind: 'named', name: 'wechaty-puppet-service', options: { token, endpoint: gateway.endpoint } },
    botName: '小助手',
    log: silent,
    clock: { now: () => Date.now() },
    sendTimeoutMs: 5_000,
    onIncoming: async (incoming) => {
      heard.push(incoming)
      if (!incoming.mentioned || answered.has(incoming.id)) return
      answered.add(incoming.id)
      await channel.channel.send(incoming.place, { kind: 'text', text: `答：${incoming.text}`, mention: incoming.sender })
    },
    onEvent: async (event) => void events.push(event),
  })
  return channel
}

async function until<T>(found: () => T | undefined | false): Promise<T> {
  for (;;) {
    const value = found()
    if (value !== undefined && value !== false) return value
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
const online = () => until(() => channel.status().state === 'online')
const ask = async (text: string, extra: object = {}) => gateway.post('/sim/messages', { from: 'member-a', private: true, text, ...extra })

describe('the bot against a gateway in a process of its own', () => {
  it('comes up although the gateway was not there when it started', async () => {
    await makeChannel().start()
    const event = await until(() => events.find((one) => one.kind === 'error-state'))
    expect(event).toMatchObject({ fatal: false, reason: `连不上网关 ${gateway.endpoint}` })
    expect(channel.status()).toMatchObject({ state: 'offline', trouble: { remedy: expect.stringContaining('自动重连') } })
    expect(await channel.channel.send({ kind: 'private', id: 'member-a' }, { kind: 'text', text: '在' })).toMatchObject({ kind: 'refused' })
    await gateway.start()
    const returned = Date.now()
    const { seq } = await ask('年假')
    // Nobody listened yet when it was said, so the gateway keeps it for the login.
    expect(await gateway.answersAfter(seq, 'member-a', 15)).toMatchObject([{ text: '答：年假' }])
    expect(Date.now() - returned).toBeLessThan(15_000)
  })

  it('answers within 15 s of the return of a gateway that was killed, and nothing twice', async () => {
    await gateway.start()
    await makeChannel().start()
    await online()
    const first = await ask('年假', { id: 'before' })
    expect(await gateway.answersAfter(first.seq, 'member-a', 15)).toHaveLength(1)

    await gateway.kill()
    await until(() => channel.status().state === 'offline')
    expect(events.find((one) => one.kind === 'error-state')).toMatchObject({ fatal: false, reason: expect.stringContaining('断开') })

    await gateway.start()
    const returned = Date.now()
    await online()
    const again = await ask('年假', { id: 'before' })
    const { seq } = await ask('病假', { id: 'after' })
    expect(await gateway.answersAfter(seq, 'member-a', 15)).toMatchObject([{ text: '答：病假' }])
    expect(Date.now() - returned).toBeLessThan(15_000)
    expect((await gateway.answersAfter(0, 'member-a', 0)).map((row) => row.text)).toEqual(['答：年假', '答：病假'])
    expect(again.id).toBe('before')
    expect(channel.status()).toMatchObject({ state: 'online', reconnects: 1 })
  })

  it('does not know what became of a send that the kill cut off', async () => {
    await gateway.start()
    await makeChannel().start()
    await online()
    await gateway.post('/sim/faults', { kind: 'hang', count: 1 })
    const outcome: Promise<SendOutcome> = channel.channel.send({ kind: 'private', id: 'member-a' }, { kind: 'text', text: '通知' })
    await new Promise((resolve) => setTimeout(resolve, 200))
    await gateway.kill()
    expect((await outcome).kind).toBe('unknown')
  })

  it('understands mentions, quotes, files and failures over the wire', async () => {
    await gateway.start()
    await makeChannel().start()
    await online()
    const room: Place = { kind: 'room', id: 'open' }
    const sent = await channel.channel.send(room, { kind: 'text', text: '年假 5 天' })
    const quoteOf = sent.kind === 'sent' ? sent.messageId : ''
    await gateway.post('/sim/messages', { from: 'staff-b', room: 'open', text: '＠小助手会费' })
    await gateway.post('/sim/messages', { from: 'staff-b', room: 'open', text: '那病假呢', quoteOf })
    await gateway.post('/sim/messages', { from: 'staff-b', room: 'open', file: { name: '表.csv', base64: 'eQ==' } })
    await until(() => heard.length === 3)
    expect(heard).toMatchObject([
      { text: '会费', mentioned: true, sender: { id: 'staff-b', name: '老乙' }, place: { id: 'open', topic: '园区群' } },
      { text: '那病假呢', mentioned: false, quoted: { text: '年假 5 天', ofBot: true } },
      { kind: 'file' },
    ])
    expect(await heard[2]!.readFile!()).toEqual({ name: '表.csv', bytes: new Uint8Array(Buffer.from('y')) })

    expect(await channel.channel.send(room, { kind: 'image', name: '图.png', bytes: new Uint8Array(300_000) })).toMatchObject({
      kind: 'sent',
    })
    expect((await gateway.answersAfter(0, 'open', 0)).at(-1)).toMatchObject({ image: { name: '图.png', size: 300_000 } })
    expect(await channel.channel.send({ kind: 'room', id: 'elsewhere' }, { kind: 'text', text: '在' })).toMatchObject({ kind: 'refused' })
    await gateway.post('/sim/faults', { kind: 'fail', count: 1 })
    expect(await channel.channel.send(room, { kind: 'text', text: '在' })).toMatchObject({ kind: 'refused' })
    await gateway.post('/sim/faults', { kind: 'throttle', count: 1 })
    expect(await channel.channel.send(room, { kind: 'text', text: '在' })).toMatchObject({ kind: 'refused', throttled: true })
  })

  it('says that its token is wrong, and does not try for ever', async () => {
    await gateway.start()
    await makeChannel('insecure_wrong-token').start()
    const event = await until(() => events.find((one) => one.kind === 'error-state'))
    expect(event).toMatchObject({ fatal: true, remedy: expect.stringContaining('WECHATY_PUPPET_SERVICE_TOKEN') })
    expect(channel.status().state).toBe('unusable')
    expect(events).toHaveLength(1)
  })
})
