import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Place } from '../../../src/conversation/message.ts'
import { type Bot, createFolder, startBot } from '../simulator/echo-bot.ts'

let folder: ReturnType<typeof createFolder>
let bot: Bot
const member: Place = { kind: 'private', id: 'member-a' }
const room: Place = { kind: 'room', id: 'open' }

beforeEach(async () => {
  folder = createFolder()
  bot = await startBot({ dataDir: folder.path, sendTimeoutMs: 200 })
})

afterEach(async () => {
  await bot.stop()
  folder.remove()
})

const delivered = () =>
  readFileSync(join(folder.path, 'simulator', 'delivered.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
const say = (place: Place, text: string) => bot.channel.channel.send(place, { kind: 'text', text })

describe('a send', () => {
  it('is in delivered.jsonl when it is acknowledged', async () => {
    const outcome = await say(member, '年假 5 天')
    expect(outcome).toEqual({ kind: 'sent', messageId: expect.any(String) })
    expect(delivered()).toEqual([
      {
        seq: 1,
        id: outcome.kind === 'sent' ? outcome.messageId : '',
        from: 'bot',
        conversation: 'member-a',
        kind: 'text',
        text: '年假 5 天',
        mentions: [],
        quoteOf: null,
        at: expect.any(Number),
      },
    ])
  })

  it('mentions who asked, by the name used in that group', async () => {
    await bot.channel.channel.send(room, { kind: 'text', text: '5 天', mention: { id: 'staff-b', name: '工作人员乙' } })
    expect(delivered()).toMatchObject([{ text: '@老乙\u20055 天', mentions: ['staff-b'] }])
  })

  it('mentions nobody in private', async () => {
    await bot.channel.channel.send(member, { kind: 'text', text: '5 天', mention: { id: 'member-a', name: '会员甲' } })
    expect(delivered()).toMatchObject([{ text: '5 天', mentions: [] }])
  })

  it('carries a picture and a file whole', async () => {
    await bot.channel.channel.send(room, { kind: 'image', name: '图.png', bytes: new Uint8Array([1, 2, 3]) })
    await bot.channel.channel.send(room, { kind: 'file', name: '报告 1.csv', bytes: new Uint8Array([4]) })
    const [image, file] = delivered()
    expect(image).toMatchObject({ kind: 'image', text: '', image: { name: '图.png', mediaType: 'image/png', size: 3, base64: 'AQID' } })
    expect(file).toMatchObject({ kind: 'file', text: '', file: { name: '报告 1.csv', size: 1, base64: 'BA==' } })
    expect(bot.simulator.readFile(image.image.sha256)).toEqual(Buffer.from([1, 2, 3]))
  })

  it('carries a link as text', async () => {
    await bot.channel.channel.send(member, { kind: 'link', title: '年报', url: 'https://example.org/a' })
    expect(delivered()).toMatchObject([{ text: '年报\nhttps://example.org/a' }])
  })

  it.each<Place>([
    { kind: 'room', id: 'nowhere' },
    { kind: 'room', id: 'elsewhere' },
    { kind: 'private', id: 'nobody' },
  ])('to $kind $id, which the bot cannot reach, is refused', async (place) => {
    expect(await say(place, '你好')).toMatchObject({ kind: 'refused', throttled: false })
    expect(delivered()).toEqual([])
  })

  it('while logged out is refused', async () => {
    await bot.simulator.happen({ kind: 'logout' })
    expect(await say(member, '你好')).toEqual({ kind: 'refused', reason: 'not logged in', throttled: false })
  })

  it('that fails before it is handed over is refused, and the next goes through', async () => {
    bot.simulator.addFault({ kind: 'fail', count: 2 })
    expect((await say(member, '一')).kind).toBe('refused')
    expect((await say(room, '二')).kind).toBe('refused')
    expect((await say(room, '三')).kind).toBe('sent')
    expect(delivered().map((row) => row.text)).toEqual(['三'])
  })

  it('that never comes back is unknown, and others are sent meanwhile', async () => {
    bot.simulator.addFault({ kind: 'hang', count: 1, conversation: 'open' })
    const hanging = say(room, '一')
    expect((await say(member, '二')).kind).toBe('sent')
    expect((await hanging).kind).toBe('unknown')
    expect(delivered().map((row) => row.text)).toEqual(['二'])
  })

  it('that comes late is sent, or unknown when it takes longer than the limit', async () => {
    bot.simulator.addFault({ kind: 'late', count: 1, delayMs: 20 })
    expect((await say(member, '一')).kind).toBe('sent')
    bot.simulator.addFault({ kind: 'late', count: 1, delayMs: 300 })
    expect((await say(member, '二')).kind).toBe('unknown')
    await bot.until(() => delivered().length === 2)
  })

  it('that is throttled is refused as such, and nothing was delivered', async () => {
    bot.simulator.addFault({ kind: 'throttle', count: 1 })
    expect(await say(room, '一')).toMatchObject({ kind: 'refused', throttled: true })
    bot.simulator.addFault({ kind: 'throttle', count: 1 })
    expect(await say(member, '二')).toMatchObject({ kind: 'refused', throttled: true })
    expect(delivered()).toEqual([])
    expect(bot.heard).toEqual([])
  })

  it('that is taken and throttled afterwards is told as an event', async () => {
    const outcome = await say(room, '一')
    bot.simulator.addFault({ kind: 'throttle', count: 1 })
    await bot.simulator.puppet.messageSendText('open', '二')
    const event = await bot.until(() => bot.events.find((one) => one.kind === 'throttled'))
    expect(event).toMatchObject({ place: { id: 'open' }, messageId: outcome.kind === 'sent' ? outcome.messageId : '' })
  })

  it('is not believed to be throttled because a person writes so', async () => {
    bot.simulator.say({ from: 'member-a', room: 'open', text: '操作过于频繁，请稍后再试' })
    await bot.until(() => bot.heard.length === 1)
    expect(bot.events.some((event) => event.kind === 'throttled')).toBe(false)
  })

  it('before the start is refused', async () => {
    await bot.stop()
    expect((await say(member, '你好')).kind).toBe('refused')
    bot = await startBot({ dataDir: folder.path })
  })
})

describe('the channel', () => {
  it('lists the groups that the bot is in, and their members without the bot', async () => {
    const { channel } = bot.channel
    expect(await channel.listRooms()).toEqual([
      { id: 'open', topic: '园区群' },
      { id: 'alias', topic: '市总群' },
    ])
    expect(await channel.listMembers('open')).toEqual([
      { id: 'member-a', name: '会员甲' },
      { id: 'staff-b', name: '老乙' },
      { id: 'admin-c', name: '管理员丙' },
      { id: 'second', name: '小助手二号' },
    ])
  })

  it('takes back what it sent, once, and nothing else', async () => {
    const sent = await say(room, '发错了')
    const id = sent.kind === 'sent' ? (sent.messageId ?? '') : ''
    const other = bot.simulator.say({ from: 'member-a', room: 'open', text: '你好' })
    expect(await bot.channel.channel.recall?.(id)).toBe(true)
    expect(await bot.channel.channel.recall?.(id)).toBe(false)
    expect(await bot.channel.channel.recall?.(other.id)).toBe(false)
    expect(await bot.channel.channel.recall?.('nothing')).toBe(false)
  })

  it('starts again after a stop', async () => {
    await bot.channel.stop()
    expect(bot.channel.status().state).toBe('stopped')
    await bot.channel.start()
    await bot.until(() => bot.channel.status().state === 'online')
    bot.simulator.say({ from: 'member-a', private: true, text: '你好' })
    await bot.until(() => delivered().length === 1)
    expect(bot.heard).toHaveLength(1)
  })
})
