import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { composeAlert } from '../../src/monitoring/alert.ts'
import { createWebhook } from '../../src/monitoring/webhook.ts'

const SECRET = 'a-secret-of-16-signs'
const NOW = Date.UTC(2026, 10, 26, 18, 10)
const SENDER = { bot: '工小问', account: 'main', version: '1.2.3', timeZone: 'Asia/Shanghai' }
const TROUBLE = { subject: 'channel wechaty', code: 'gateway-down', reason: '连不上网关', remedy: '请检查网关进程。', since: NOW - 60_000 }
const ALERT = composeAlert(SENDER, 'down', TROUBLE, NOW)

let server: Server | undefined
afterEach(() => server?.closeAllConnections())

async function receiver(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer(handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?key=geheim`
}

describe('an alert', () => {
  it('says in one sentence what is wrong, since when, and what to do', () => {
    expect(ALERT.text).toBe('【工小问 main】渠道 wechaty 出了问题：连不上网关。从11/27 02:09起。办法：请检查网关进程。')
    expect(composeAlert(SENDER, 'recovered', TROUBLE, NOW).text).toBe('【工小问 main】渠道 wechaty 已恢复，11/27 02:10。')
  })

  it('has the same id at every attempt, and another for every other trouble', () => {
    const id = (event: 'down' | 'recovered', since = TROUBLE.since, at = NOW) => composeAlert(SENDER, event, { ...TROUBLE, since }, at).id
    expect(id('down', TROUBLE.since, NOW + 5_000)).toBe(ALERT.id)
    expect(new Set([ALERT.id, id('recovered'), id('down', 0)]).size).toBe(3)
  })

  it('arrives with a signature over its time and body', async () => {
    let body = ''
    let headers: IncomingMessage['headers'] = {}
    const url = await receiver((request, response) => {
      headers = request.headers
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => response.end('ok'))
    })
    expect(await createWebhook({ url, secret: SECRET, now: () => NOW })(ALERT)).toEqual({ kind: 'delivered' })
    expect(JSON.parse(body)).toEqual(ALERT)
    const timestamp = String(NOW / 1000)
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-gongxiaowen-timestamp': timestamp,
      'x-gongxiaowen-signature': `sha256=${createHmac('sha256', SECRET).update(`${timestamp}.${body}`).digest('hex')}`,
    })
  })

  it.each([
    ['an answer other than 2xx', 500],
    ['a redirect, which could lead anywhere', 302],
  ])('counts %s as not delivered', async (_, status) => {
    const url = await receiver((_request, response) => response.writeHead(status, { location: '/elsewhere' }).end())
    expect(await createWebhook({ url, now: () => NOW })(ALERT)).toEqual({ kind: 'failed', reason: `HTTP ${status}` })
  })

  it('is given up for now when nobody answers or listens, without a word of the address', async () => {
    const url = await receiver(() => {})
    const post = createWebhook({ url, now: () => NOW, timeoutMs: 50 })
    expect(await post(ALERT)).toEqual({ kind: 'failed', reason: 'timeout' })
    server?.closeAllConnections()
    server?.close()
    expect(await createWebhook({ url, now: () => NOW })(ALERT)).toEqual({
      kind: 'failed',
      reason: 'ECONNREFUSED',
    })
  })
})
