import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../../src/channels/simulator/row.ts'
import { createSimulatorRoutes } from '../../../src/web/simulator/routes.ts'
import { type Bot, createFolder, startBot } from '../../channels/simulator/echo-bot.ts'

type App = ReturnType<typeof createSimulatorRoutes>
const silent = { error: () => {} }
const HOST = 'http://127.0.0.1:8787'

let folder: ReturnType<typeof createFolder>
let bot: Bot
let app: App

beforeEach(async () => {
  folder = createFolder()
  bot = await startBot({ dataDir: folder.path })
  app = createSimulatorRoutes(bot.simulator, { loopback: true, timeZone: 'Asia/Shanghai', log: silent })
})

afterEach(async () => {
  await bot.stop()
  folder.remove()
})

const get = async <T = Row[]>(path: string) => (await (await app.request(`${HOST}${path}`)).json()) as T
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`${HOST}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const say = async (body: object) => (await (await post('/sim/messages', body)).json()) as { id: string; seq: number; error?: string }

describe('GET /sim/world', () => {
  it('shows people and groups', async () => {
    expect(await get('/sim/world')).toMatchObject({
      bot: { id: 'bot', name: '小助手', loggedIn: true },
      contacts: expect.arrayContaining([{ id: 'staff-b', name: '工作人员乙', role: 'staff' }]),
      rooms: [
        { id: 'open', topic: '园区群', tags: ['园区'], enabled: true, members: ['member-a', 'staff-b', 'admin-c', 'second'] },
        { id: 'alias', topic: '市总群', tags: [], enabled: false, members: ['member-a', 'staff-b'] },
        { id: 'elsewhere', bot: false },
      ],
      lastSeq: 0,
    })
  })
})

describe('POST and GET /sim/messages', () => {
  it('carry a question to the bot and its answer back', async () => {
    const said = await say({ from: 'member-a', private: true, text: '年假几天' })
    expect(said).toEqual({ id: expect.any(String), seq: 1 })
    expect(await get(`/sim/messages?after=${said.seq}&conversation=member-a&wait=5`)).toEqual([
      {
        seq: 2,
        id: expect.any(String),
        from: 'bot',
        conversation: 'member-a',
        kind: 'text',
        text: '年假几天',
        mentions: [],
        quoteOf: null,
        at: expect.any(Number),
      },
    ])
  })

  it('carry a mention in a group, and who asked is mentioned back', async () => {
    const { seq } = await say({ from: 'staff-b', room: 'open', text: '年假', mention: true })
    const [answer] = await get(`/sim/messages?after=${seq}&conversation=open&wait=5`)
    expect(answer).toMatchObject({ text: '@老乙\u2005年假', mentions: ['staff-b'] })
    expect(await get('/sim/messages?conversation=open')).toMatchObject([{ text: '@小助手\u2005年假', mentions: ['bot'] }, { seq: 2 }])
  })

  it('need no query parameter', async () => {
    await say({ from: 'member-a', private: true, text: '一' })
    await bot.until(() => bot.heard.length === 1)
    expect((await get('/sim/messages')).length).toBeGreaterThanOrEqual(1)
  })

  it('take people and groups by name too, and a time as text', async () => {
    await say({ from: '会员甲', room: '市总群', text: '你好', at: '2026-11-20T08:00:00+08:00' })
    expect(await get('/sim/messages')).toMatchObject([{ from: 'member-a', conversation: 'alias', at: Date.parse('2026-11-20T00:00:00Z') }])
  })

  it('the same id twice is the same message delivered twice', async () => {
    const first = await say({ from: 'member-a', room: 'open', text: '年假', id: 'x' })
    const second = await say({ from: 'member-a', room: 'open', text: '年假', id: 'x' })
    expect(second).toEqual(first)
    await bot.until(() => bot.heard.length === 2)
    expect(await get('/sim/messages')).toHaveLength(1)
  })

  it('carry a picture as base64, as a data address, or with a name; and give it back', async () => {
    const base64 = Buffer.from([0xff, 0xd8, 7]).toString('base64')
    await say({ from: 'member-a', room: 'open', image: base64 })
    await say({ from: 'member-a', room: 'open', image: `data:image/jpeg;base64,${base64}` })
    await say({ from: 'member-a', room: 'open', file: { name: '表 1.xlsx', base64 } })
    const [plain, address, named] = await get('/sim/messages?conversation=open')
    expect(plain).toMatchObject({ kind: 'image', image: { name: 'image.jpg', base64, size: 3 } })
    expect(address!.image!.sha256).toBe(plain!.image!.sha256)
    expect(named).toMatchObject({ kind: 'file', file: { name: '表 1.xlsx' } })
    const file = await app.request(`${HOST}${named!.file!.url}`)
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E8%A1%A8%201.xlsx")
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from([0xff, 0xd8, 7]))
  })

  it('a picture with words is two messages, of which the words carry the id', async () => {
    const { id } = await say({ from: 'member-a', room: 'open', image: 'AAAA', text: '这是什么' })
    const rows = await get('/sim/messages')
    expect(rows).toMatchObject([{ kind: 'image' }, { kind: 'text', id, text: '这是什么' }])
  })

  it('wait until something comes, and end empty when nothing does', async () => {
    const waiting = get('/sim/messages?after=0&conversation=open&wait=5')
    await say({ from: 'member-a', private: true, text: '别处' })
    await say({ from: 'member-a', room: 'open', text: '这里' })
    expect(await waiting).toMatchObject([{ conversation: 'open', text: '这里' }])
    expect(await get('/sim/messages?after=999&wait=0.01')).toEqual([])
  })

  it.each([
    [{ private: true, text: '你好' }, /from/u],
    [{ from: 'nobody', private: true, text: '你好' }, /没有叫 nobody 的人.*member-a/u],
    [{ from: 'member-a', room: 'nowhere', text: '你好' }, /没有叫 nowhere 的群.*open/u],
    [{ from: 'member-a', text: '你好' }, /room.*private/u],
    [{ from: 'member-a', room: 'open', private: true, text: '你好' }, /只能写一个/u],
    [{ from: 'admin-c', room: 'alias', text: '你好' }, /不在群 alias 里/u],
    [{ from: 'member-a', private: true }, /text、image、file/u],
    [{ from: 'member-a', private: true, text: '你好', quoteOf: 'nothing' }, /没有编号为 nothing 的消息/u],
    [{ from: 'member-a', private: true, image: '这不是' }, /base64/u],
    [{ from: 'member-a', private: true, text: '你好', at: '昨天' }, /at/u],
    ['{', /不是合法的 JSON/u],
  ])('refuse %j with what to write instead', async (body, problem) => {
    const answer = await post('/sim/messages', body)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { error: string }).error).toMatch(problem)
  })

  it.each(['after=-1', 'after=x', 'wait=long'])('refuse ?%s', async (query) => {
    expect((await app.request(`${HOST}/sim/messages?${query}`)).status).toBe(400)
  })
})

describe('POST /sim/events and /sim/faults', () => {
  it('let things happen', async () => {
    expect((await post('/sim/events', { kind: 'topic', room: 'open', topic: '新名' })).status).toBe(200)
    expect((await post('/sim/events', { kind: 'join', room: 'elsewhere' })).status).toBe(200)
    expect(await get('/sim/world')).toMatchObject({ rooms: [{ topic: '新名' }, {}, { id: 'elsewhere', bot: true }] })
    expect((await post('/sim/events', { kind: 'login', newIds: true })).status).toBe(200)
    expect(await get('/sim/world')).toMatchObject({ bot: { id: 'bot~1' }, rooms: [{ id: 'open~1' }, {}, {}] })
  })

  it('take a message back', async () => {
    const { id } = await say({ from: 'member-a', room: 'open', text: '错了' })
    await post('/sim/events', { kind: 'recall', id })
    expect(await get('/sim/messages')).toMatchObject([{ id, recalled: true }])
  })

  it('make a send fail', async () => {
    await post('/sim/faults', { kind: 'fail', count: 1, conversation: 'member-a' })
    await say({ from: 'member-a', private: true, text: '一' })
    await bot.until(() => bot.heard.length === 1)
    await say({ from: 'member-a', private: true, text: '二' })
    const answers = await get('/sim/messages?after=2&conversation=member-a&wait=5')
    expect(answers.map((row) => row.text)).toEqual(['二'])
  })

  it('name the events that there are, and no form of files, for one that there is not', async () => {
    const { error } = (await (await post('/sim/events', { kind: 'earthquake' })).json()) as { error: string }
    expect(error).toMatch(/kind：没有这一种.*recall、join、leave、topic/u)
    const { error: nobody } = (await (await post('/sim/events', { kind: 'join', room: 'elsewhere', who: 3 })).json()) as { error: string }
    expect(nobody).toMatch(/^who：写法不对/u)
  })

  it.each([
    ['/sim/events', { kind: 'earthquake' }],
    ['/sim/events', { kind: 'join' }],
    ['/sim/events', { kind: 'recall', id: 'nothing' }],
    ['/sim/events', { kind: 'leave', room: 'nowhere' }],
    ['/sim/faults', { kind: 'explode', count: 1 }],
    ['/sim/faults', { kind: 'fail', count: -1 }],
  ])('refuse %s %j', async (path, body) => {
    const answer = await post(path, body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/\p{Script=Han}/u) })
  })
})

describe('what the conversation knows better', () => {
  it('stands in the world', async () => {
    const other = createFolder()
    const { createSimulator } = await import('../../../src/channels/simulator/simulator.ts')
    const simulator = createSimulator({
      world: bot.simulator.startWorld,
      dataDir: other.path,
      clock: { now: () => 0 },
      describeContact: async (id) => (id === 'member-a' ? { role: 'admin' } : undefined),
      describeRoom: async (id) => (id === 'alias' ? { enabled: true, tags: ['市总'] } : undefined),
    })
    const world = await simulator.world()
    expect(world.contacts.find((one) => one.id === 'member-a')!.role).toBe('admin')
    expect(world.rooms.find((one) => one.id === 'alias')).toMatchObject({ enabled: true, tags: ['市总'] })
    simulator.close()
    other.remove()
  })
})
