import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bot, createFolder, startBot } from '../simulator/echo-bot.ts'

let folder: ReturnType<typeof createFolder>
let bot: Bot

beforeEach(async () => {
  folder = createFolder()
  bot = await startBot({ dataDir: folder.path })
})

afterEach(async () => {
  await bot.stop()
  folder.remove()
})

const told = (kind: string, count = 1) =>
  bot.until(() => {
    const found = bot.events.filter((event) => event.kind === kind)
    return found.length >= count && found.at(-1)
  })

describe('what the channel tells besides messages', () => {
  it('begins with the login', async () => {
    expect(await told('login')).toMatchObject({ channel: 'simulator', self: { id: 'bot', name: '小助手' }, idsStable: true })
  })

  it('somebody wrote by hand in the bot’s name, but not what the bot sent itself', async () => {
    const { simulator, heard } = bot
    const { seq } = simulator.say({ from: 'member-a', private: true, text: '你好' })
    expect(await simulator.rowsAfter(seq, 'member-a', 10_000)).toMatchObject([{ from: 'bot' }])
    simulator.say({ from: 'bot', to: 'member-a', private: true, text: '我是小王' })
    simulator.say({ from: 'bot', room: 'open', text: '大家好' })
    await told('own-words', 2)
    expect(bot.events.filter(({ kind }) => kind === 'own-words')).toMatchObject([
      { place: { kind: 'private', id: 'member-a' }, text: '我是小王' },
      { place: { kind: 'room', id: 'open', topic: '园区群' }, text: '大家好' },
    ])
    expect(heard).toHaveLength(1)
  })

  it('the bot joined a group, and now hears it', async () => {
    await bot.simulator.happen({ kind: 'join', room: 'elsewhere', by: 'staff-b' })
    expect(await told('joined-room')).toMatchObject({
      room: { id: 'elsewhere', topic: '别处' },
      people: [{ id: 'bot', name: '小助手' }],
      byWhom: { id: 'staff-b', name: '工作人员乙' },
      bot: true,
    })
    bot.simulator.say({ from: 'member-a', room: 'elsewhere', text: '你好' })
    await bot.until(() => bot.heard.length === 1)
  })

  it('somebody else joined and left', async () => {
    await bot.simulator.happen({ kind: 'join', room: 'alias', who: ['admin-c'], by: 'staff-b' })
    expect(await told('joined-room')).toMatchObject({ people: [{ id: 'admin-c', name: '管理员丙' }], bot: false })
    expect((await bot.channel.channel.listMembers('alias')).map((one) => one.id)).toEqual(['member-a', 'staff-b', 'admin-c'])
    await bot.simulator.happen({ kind: 'leave', room: 'alias', who: ['admin-c'] })
    expect(await told('left-room')).toMatchObject({ room: { id: 'alias' }, bot: false })
    expect((await bot.channel.channel.listMembers('alias')).map((one) => one.id)).toEqual(['member-a', 'staff-b'])
  })

  it('the bot was put out of a group', async () => {
    await bot.simulator.happen({ kind: 'leave', room: 'open', who: ['bot'] })
    expect(await told('left-room')).toMatchObject({ room: { id: 'open' }, bot: true })
    expect((await bot.channel.channel.listRooms()).map((room) => room.id)).toEqual(['alias'])
  })

  it('a group has another name', async () => {
    await bot.simulator.happen({ kind: 'topic', room: 'open', topic: '新群名', by: 'admin-c' })
    expect(await told('topic-changed')).toMatchObject({ room: { id: 'open', topic: '新群名' }, was: '园区群', byWhom: { id: 'admin-c' } })
    bot.simulator.say({ from: 'member-a', room: 'open', text: '你好' })
    await bot.until(() => bot.heard[0]?.place.topic === '新群名')
  })

  it('a message was taken back', async () => {
    const { id } = bot.simulator.say({ from: 'member-a', room: 'open', text: '说错了' })
    await bot.simulator.happen({ kind: 'recall', id })
    expect(await told('recalled')).toMatchObject({
      place: { kind: 'room', id: 'open', topic: '园区群' },
      messageId: id,
      byWhom: { id: 'member-a', name: '会员甲' },
    })
    const [row] = await bot.simulator.rowsAfter(0, 'open', 0)
    expect(row).toMatchObject({ id, recalled: true })
  })

  it('somebody wants to be a friend, and is one when accepted', async () => {
    await bot.simulator.happen({ kind: 'friend-request', from: 'member-a', hello: '我是会员甲' })
    const request = await told('friend-request')
    if (request.kind !== 'friend-request') throw new Error('unreachable')
    expect(request).toMatchObject({ person: { id: 'member-a', name: '会员甲' }, hello: '我是会员甲' })
    await request.accept()
    expect(await told('new-friend')).toMatchObject({ person: { id: 'member-a' } })
  })

  it('the account was logged out', async () => {
    await bot.simulator.happen({ kind: 'logout', reason: '手机上退出' })
    expect(await told('logout')).toMatchObject({ reason: '手机上退出' })
    expect(bot.channel.status()).toMatchObject({ state: 'offline', trouble: { code: 'logged-out', reason: '账号已退出登录：手机上退出' } })
  })

  it('a login with new ids, after which nobody is known by the old ones', async () => {
    await bot.simulator.happen({ kind: 'login', newIds: true })
    expect(await told('login', 2)).toMatchObject({ self: { id: 'bot~1', name: '小助手' }, idsStable: false })
    expect(bot.channel.channel.idsStable).toBe(false)
    bot.simulator.say({ from: 'member-a', private: true, text: '你好' })
    await bot.until(() => bot.heard.length === 1)
    expect(bot.heard[0]).toMatchObject({ sender: { id: 'member-a~1', name: '会员甲' }, idsStable: false })
    expect(await bot.channel.channel.send({ kind: 'private', id: 'member-a' }, { kind: 'text', text: '在' })).toMatchObject({
      kind: 'refused',
    })
    expect(await bot.simulator.rowsAfter(0, 'member-a', 0)).toMatchObject([{ from: 'member-a~1' }, { from: 'bot~1' }])
  })

  it('errors of Wechaty are logged and end nothing', async () => {
    bot.simulator.puppet.emit('error', { data: 'routine' })
    bot.simulator.puppet.emit('message', { messageId: 'nobody knows it' })
    await bot.until(() => bot.logged.some(({ level }) => level === 'warn') && bot.logged.some(({ level }) => level === 'error'))
    bot.simulator.say({ from: 'member-a', private: true, text: '还在吗' })
    await bot.until(() => bot.heard.length === 1)
  })
})
