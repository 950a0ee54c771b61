import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Incoming } from '../../../src/conversation/message.ts'
import { type Bot, createFolder, startBot } from '../simulator/echo-bot.ts'

let folder: ReturnType<typeof createFolder>
let bot: Bot

beforeEach(async () => {
  folder = createFolder()
  bot = await startBot({ dataDir: folder.path, echo: false })
})

afterEach(async () => {
  await bot.stop()
  folder.remove()
})

const heard = (count: number) => bot.until(() => bot.heard.length >= count)
const only = async (): Promise<Incoming> => {
  await heard(1)
  expect(bot.heard).toHaveLength(1)
  return bot.heard[0]!
}

describe('a message that comes in', () => {
  it('in private is always meant for the bot', async () => {
    const { id } = bot.simulator.say({ from: 'member-a', private: true, text: '年假几天', at: 1_700_000_000_000 })
    expect(await only()).toEqual({
      channel: 'simulator',
      id,
      place: { kind: 'private', id: 'member-a' },
      sender: { id: 'member-a', name: '会员甲' },
      kind: 'text',
      text: '年假几天',
      mentioned: true,
      at: 1_700_000_000_000,
      idsStable: true,
    })
  })

  it('in a group carries the group and the name used there', async () => {
    bot.simulator.say({ from: 'staff-b', room: 'open', text: '大家好' })
    expect(await only()).toMatchObject({
      place: { kind: 'room', id: 'open', topic: '园区群' },
      sender: { id: 'staff-b', name: '老乙' },
      text: '大家好',
      mentioned: false,
    })
  })

  it.each([
    ['open', '@小助手\u2005年假', true, '年假'],
    ['open', '＠小助手年假', true, '年假'],
    ['open', '@小助手二号年假', false, '@小助手二号年假'],
    ['open', '邮箱a@小助手 年假', false, '邮箱a@小助手 年假'],
    ['open', '@所有人 开会', false, '@所有人 开会'],
    ['alias', '@市总小问 年假', true, '年假'],
    ['alias', '@小助手 年假', true, '年假'],
  ])('in %s, %s: mentioned %s', async (room, text, mentioned, rest) => {
    bot.simulator.say({ from: 'member-a', room, text })
    expect(await only()).toMatchObject({ mentioned, text: rest })
  })

  it('with the platform saying who is mentioned, is trusted', async () => {
    bot.simulator.say({ from: 'member-a', room: 'alias', text: '年假', mention: true })
    bot.simulator.say({ from: 'member-a', room: 'alias', text: '@小助手 你听', mentions: ['staff-b'] })
    await heard(2)
    expect(bot.heard.map(({ mentioned, text }) => [mentioned, text])).toEqual([
      [true, '年假'],
      [false, '@小助手 你听'],
    ])
  })

  it.each(['voice', 'video', 'card', 'link', 'red-packet', 'other'] as const)('of kind %s has no text', async (kind) => {
    bot.simulator.say({ from: 'member-a', private: true, kind })
    expect(await only()).toMatchObject({ kind, text: '', mentioned: true })
  })

  it('brings a file and a picture', async () => {
    bot.simulator.say({ from: 'member-a', private: true, file: { name: '名单.csv', bytes: Buffer.from('甲,1') } })
    bot.simulator.say({ from: 'member-a', private: true, image: { name: undefined, bytes: Buffer.from([0xff, 0xd8, 1]) } })
    await heard(2)
    const files = await Promise.all(bot.heard.map(async (one) => ({ kind: one.kind, ...(await one.readFile!()) })))
    expect(files).toEqual([
      { kind: 'file', name: '名单.csv', bytes: new Uint8Array(Buffer.from('甲,1')) },
      { kind: 'image', name: 'image.jpg', bytes: new Uint8Array([0xff, 0xd8, 1]) },
    ])
  })

  it('comes twice when it is delivered twice, under one id', async () => {
    bot.simulator.say({ from: 'member-a', private: true, text: '年假', id: 'twice' })
    bot.simulator.say({ from: 'member-a', private: true, text: 'anything', id: 'twice' })
    await heard(2)
    expect(bot.heard.map(({ id, text }) => [id, text])).toEqual([
      ['twice', '年假'],
      ['twice', '年假'],
    ])
  })

  it('comes in the order in which it was said, also in groups never seen before', async () => {
    for (let number = 0; number < 40; number += 1) {
      bot.simulator.say({ from: 'member-a', room: number % 2 ? 'open' : 'alias', text: `${number}` })
    }
    await heard(40)
    expect(bot.heard.map((one) => Number(one.text))).toEqual(Array.from({ length: 40 }, (_, number) => number))
  })

  it('of the bot itself is not handed over', async () => {
    await bot.channel.channel.send({ kind: 'private', id: 'member-a' }, { kind: 'text', text: '我自己' })
    bot.simulator.say({ from: 'member-a', private: true, text: '你好' })
    expect((await only()).text).toBe('你好')
  })

  it('in a group without the bot is not heard', async () => {
    bot.simulator.say({ from: 'member-a', room: 'elsewhere', text: '@小助手 年假' })
    bot.simulator.say({ from: 'member-a', private: true, text: '你好' })
    expect((await only()).text).toBe('你好')
  })

  it('that was said while the bot was away comes at the next login, with its own time', async () => {
    await bot.simulator.happen({ kind: 'logout' })
    bot.simulator.say({ from: 'member-a', private: true, text: '在吗', at: 1_700_000_000_000 })
    expect(bot.channel.status().state).toBe('offline')
    await bot.simulator.happen({ kind: 'login' })
    expect(await only()).toMatchObject({ text: '在吗', at: 1_700_000_000_000 })
    expect(bot.channel.status()).toMatchObject({ state: 'online', reconnects: 1 })
  })

  it('whose handler throws is logged, and the next is handled', async () => {
    const failing = await startBot({
      dataDir: folder.path,
      onIncoming: () => {
        throw new Error('handler broke')
      },
      onEvent: () => Promise.reject(new Error('event handler broke')),
    })
    failing.simulator.say({ from: 'member-a', private: true, text: '一' })
    failing.simulator.say({ from: 'member-a', private: true, text: '二' })
    const reasons = () => failing.logged.flatMap(({ level, facts }) => (level === 'error' && 'reason' in facts ? [facts.reason] : []))
    await failing.until(() => reasons().filter((reason) => reason === 'handler broke').length === 2)
    expect(reasons()).toContain('event handler broke')
    await failing.stop()
  })

  it('leaves no text and no name in the log', async () => {
    bot.simulator.say({ from: 'member-a', room: 'open', text: '我被拖欠工资了', mention: true })
    await only()
    expect(JSON.stringify(bot.logged)).not.toMatch(/拖欠|会员甲/u)
  })
})

describe('a quoted message', () => {
  it.each(['field', 'text'] as const)('told as %s is text and whose it is', async (quoteForm) => {
    const quoting = await startBot({ dataDir: folder.path, echo: false, quoteForm })
    await quoting.channel.channel.send({ kind: 'room', id: 'open' }, { kind: 'text', text: '年假 5 天' })
    const own = quoting.simulator.say({ from: 'staff-b', room: 'open', text: '我的话' })
    const [answer] = await quoting.simulator.rowsAfter(0, 'open', 0)
    quoting.simulator.say({ from: 'member-a', room: 'open', text: '那病假呢', quoteOf: answer!.id })
    quoting.simulator.say({ from: 'member-a', room: 'open', text: '同意', quoteOf: own.id, mention: true })
    await quoting.until(() => quoting.heard.length === 3)
    expect(quoting.heard.slice(1)).toMatchObject([
      { text: '那病假呢', mentioned: false, quoted: { text: '年假 5 天', ofBot: true } },
      { text: '同意', mentioned: true, quoted: { text: '我的话', ofBot: false } },
    ])
    await quoting.stop()
  })

  it('told as XML is text and whose it is', async () => {
    const text = `<msg><appmsg><title>@小助手 那病假呢</title><type>57</type><refermsg><chatusr>bot</chatusr><displayname>小助手</displayname><content>年假 5 天</content></refermsg></appmsg></msg>`
    bot.simulator.say({ from: 'member-a', room: 'open', text })
    expect(await only()).toMatchObject({ text: '那病假呢', mentioned: true, quoted: { text: '年假 5 天', ofBot: true } })
  })
})
