import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulatorRoutes, SimulatorTokenError } from '../../../src/web/simulator/routes.ts'
import { type Bot, createFolder, startBot } from '../../channels/simulator/echo-bot.ts'

const silent = { error: () => {} }
const TOKEN = 'a-token-of-some-length'
const body = JSON.stringify({ from: 'member-a', private: true, text: '你好' })
const json = { 'content-type': 'application/json' }

let folder: ReturnType<typeof createFolder>
let bot: Bot
beforeAll(async () => {
  folder = createFolder()
  bot = await startBot({ dataDir: folder.path })
})
afterAll(async () => {
  await bot.stop()
  folder.remove()
})

describe('on this machine only', () => {
  const request = (path: string, init: RequestInit = {}) =>
    createSimulatorRoutes(bot.simulator, { loopback: true, timeZone: 'Asia/Shanghai', log: silent }).request(
      `http://127.0.0.1:8787${path}`,
      init,
    )
  const post = (headers: Record<string, string>) => request('/sim/messages', { method: 'POST', headers, body })

  it.each(['127.0.0.1:8787', 'localhost:8787', 'localhost', '[::1]:8787'])('the host %s is served', async (host) => {
    expect((await post({ ...json, host })).status).toBe(200)
  })

  it.each(['evil.example', 'evil.example:8787', '127.0.0.1.evil.example', '192.168.1.5:8787', ''])('the host %s is not', async (host) => {
    expect((await post({ ...json, host })).status).toBe(403)
    expect((await request('/sim/messages', { headers: { host } })).status).toBe(403)
  })

  it('a page of our own may post, another may not', async () => {
    const host = '127.0.0.1:8787'
    expect((await post({ ...json, host, origin: 'http://127.0.0.1:8787' })).status).toBe(200)
    expect((await post({ ...json, host, origin: 'http://evil.example' })).status).toBe(403)
    expect((await post({ ...json, host, origin: 'http://127.0.0.1:9999' })).status).toBe(403)
    expect((await post({ ...json, host, origin: 'null' })).status).toBe(403)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])('a post of %s is refused', async (type) => {
    expect((await post({ 'content-type': type })).status).toBe(415)
  })

  it('a post of JSON with its characters named is taken', async () => {
    expect((await post({ 'content-type': 'application/json; charset=utf-8' })).status).toBe(200)
  })

  it('too much is refused', async () => {
    const huge = JSON.stringify({ from: 'member-a', private: true, text: 'x'.repeat(33 * 1024 * 1024) })
    expect((await request('/sim/messages', { method: 'POST', headers: json, body: huge })).status).toBe(413)
  })
})

describe('open to the network', () => {
  const app = () => createSimulatorRoutes(bot.simulator, { loopback: false, timeZone: 'Asia/Shanghai', token: TOKEN, log: silent })

  it('it does not start without a token, and says what to do', () => {
    expect(() => createSimulatorRoutes(bot.simulator, { loopback: false, timeZone: 'Asia/Shanghai', log: silent })).toThrow(
      SimulatorTokenError,
    )
    expect(new SimulatorTokenError().hint).toContain('SIMULATOR_TOKEN')
  })

  it.each(['/sim/', '/sim/world', '/sim/messages', '/sim/stream', '/sim/page/chat.js'])('%s wants the token', async (path) => {
    expect((await app().request(`http://bot.example${path}`)).status).toBe(401)
    expect((await app().request(`http://bot.example${path}?token=wrong`)).status).toBe(401)
  })

  it('a program shows it in a header', async () => {
    const headers = { ...json, authorization: `Bearer ${TOKEN}` }
    expect((await app().request('http://bot.example/sim/messages', { method: 'POST', headers, body })).status).toBe(200)
  })

  it('the page takes it from the address once and keeps it where scripts cannot see it', async () => {
    const first = await app().request(`http://bot.example/sim/?token=${TOKEN}`)
    expect(first.status).toBe(200)
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/iu)
    expect(cookie).toMatch(/SameSite=Strict/iu)
    const headers = { cookie: cookie.split(';')[0]! }
    expect((await app().request('http://bot.example/sim/world', { headers })).status).toBe(200)
  })
})
