import { describe, expect, it } from 'vitest'
import { drawForPage } from '../../../src/monitoring/qrcode.ts'
import { createStatusRoutes } from '../../../src/web/status/routes.ts'
import type { StatusView } from '../../../src/web/status/view.ts'

const TOKEN = 'a-token-of-some-length'
const VIEW: StatusView = {
  bot: '小<b>会',
  version: '1.2.3',
  timeZone: 'Asia/Shanghai',
  startedAt: Date.UTC(2026, 10, 26, 18),
  now: Date.UTC(2026, 10, 26, 19),
  checks: [
    { name: 'store', ok: true, detail: 'sqlite' },
    {
      name: 'channel wechaty',
      ok: false,
      code: 'gateway-down',
      detail: '<script>alert(1)</script>',
      since: Date.UTC(2026, 10, 26, 18, 30),
      remedy: '请检查网关。',
    },
  ],
  queue: 0,
  lines: [{ channel: 'wechaty', isUp: false, reconnects: 1, outgoing: 2 }],
  notices: { sending: 1 },
  untoldAlerts: 1,
}

function open(view: Partial<StatusView> = {}, guard = { loopback: true, token: undefined as string | undefined }) {
  const app = createStatusRoutes({ ...guard, view: async () => ({ ...VIEW, ...view }) })
  return async (path: string, headers: Record<string, string> = {}) => app.request(`http://127.0.0.1:8787${path}`, { headers })
}

describe('the status page', () => {
  it('says what is wrong, since when, and what to do', async () => {
    const page = await (await open()('/status')).text()
    expect(page).toContain('有 1 项要处理')
    expect(page).toContain('渠道 wechaty')
    expect(page).toContain('从2026/11/27 02:30:00起')
    expect(page).toContain('办法：请检查网关。')
    expect(page).toContain('发送中 1')
    expect(page).toContain('1 条送不到')
  })

  it('shows the code that waits to be scanned, and none otherwise', async () => {
    const drawn = drawForPage('https://login.example/l/abc')
    expect(await (await open({ qrcode: drawn })('/status')).text()).toContain(drawn)
    expect(await (await open()('/status')).text()).not.toContain('<svg')
  })

  it('lets nothing that a platform says become part of the page', async () => {
    const response = await open()('/status')
    const page = await response.text()
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<b>')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('is for this machine only, or for who knows the token', async () => {
    expect((await open()('/status', { host: 'evil.example' })).status).toBe(403)
    const far = open({}, { loopback: false, token: TOKEN })
    expect((await far('/status')).status).toBe(401)
    expect((await far('/status/status.css')).status).toBe(401)
    const opened = await far(`/status?token=${TOKEN}`)
    expect(opened.status).toBe(200)
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await far('/status/status.css', { cookie })).status).toBe(200)
    expect((await open({}, { loopback: false, token: undefined })('/status')).status).toBe(401)
  })
})
