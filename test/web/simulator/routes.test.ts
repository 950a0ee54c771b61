import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
  app = createSimulatorRoutes(bot.simulator, { loopback: true, log: silent })
})

afterEach(async () => {
  await bot.stop()
  folder.remove()
})

const get = async (path: string) => (await app.request(`${HOST}${path}`)).json()
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`${HOST}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('the contract for outside testers', () => {
  it('shows the world', async () => {
    expect(await get('/sim/world')).toMatchObject({
      contacts: expect.arrayContaining([{ id: 'member-a', name: '会员甲', role: 'member' }]),
      rooms: [
        { id: 'open', topic: '园区群', tags: ['园区'], enabled: true, members: ['member-a', 'staff-b', 'admin-c', 'second'] },
        { id: 'alias', enabled: false },
        { id: 'elsewhere', bot: false },
      ],
    })
  })

  it('carries a private message to the bot and its answer back', async () => {
    const said = (await (await post('/sim/messages', { from: 'member-a', private: true, text: '年假几天' })).json()) as { seq: number }
    expect(said).toEqual({ id: expect.any(String), seq: 1 })
    const rows = await get(`/sim/messages?after=${said.seq}&conversation=member-a&wait=5`)
    expect(rows).toEqual([
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
})
