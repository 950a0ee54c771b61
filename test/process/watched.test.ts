import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Alert } from '../../src/monitoring/alert.ts'
import { ask, post } from './ask.ts'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'

const SECRET = 'a-secret-of-16-signs'

describe('the bot as its operator watches it', () => {
  let folder: ReturnType<typeof createRunFolder>
  let bot: BotProcess
  let receiver: Server
  let received: { readonly alert: Alert; readonly isSigned: boolean }[]
  let answerWith: number | 'nothing'

  beforeEach(async () => {
    folder = createRunFolder()
    received = []
    answerWith = 200
    receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => {
        const { 'x-gongxiaowen-timestamp': at, 'x-gongxiaowen-signature': signature } = request.headers
        const isSigned = signature === `sha256=${createHmac('sha256', SECRET).update(`${at}.${body}`).digest('hex')}`
        received.push({ alert: JSON.parse(body) as Alert, isSigned })
        if (answerWith !== 'nothing') response.writeHead(answerWith).end()
      })
    }).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
    bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env: { ...folder.env, ALERT_WEBHOOK: hook, ALERT_SECRET: SECRET } })
    await bot.says('按 Ctrl-C 停止')
    await expect.poll(() => read('/healthz').then(({ status }) => status), { timeout: 20_000 }).toBe(200)
  })
  afterEach(async () => {
    bot.signal('SIGKILL')
    await bot.ended
    receiver.closeAllConnections()
    receiver.close()
    folder.remove()
  })

  async function read(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(`${bot.url()}${path}`)
    return { status: response.status, text: await response.text() }
  }
  const told = () => received.map(({ alert }) => `${alert.event} ${alert.code}`)

  it('says on every way that the account was logged out, and that it is back', async () => {
    await post(bot.url(), 'events', { kind: 'logout', reason: '手机上退出' })
    await expect.poll(told, { timeout: 10_000 }).toEqual(['down logged-out'])
    expect(received[0]).toMatchObject({
      isSigned: true,
      alert: { subject: 'channel simulator', account: 'main', reason: expect.stringContaining('手机上退出'), remedy: expect.any(String) },
    })
    const health = await read('/healthz')
    expect(health.status).toBe(503)
    expect(JSON.parse(health.text)).toMatchObject({
      checks: expect.arrayContaining([
        {
          ...{ name: 'channel simulator', ok: false, code: 'logged-out' },
          detail: expect.any(String),
          since: expect.stringMatching(/^20\d\d-/u),
          remedy: expect.any(String),
        },
      ]),
    })
    expect((await read('/status')).text).toContain('账号已退出登录：手机上退出')
    expect((await read('/metrics')).text).toContain('gongxiaowen_channel_up{channel="simulator"} 0')
    expect(bot.output()).toContain('渠道 simulator 不通：账号已退出登录：手机上退出。办法：')

    await post(bot.url(), 'events', { kind: 'login' })
    await expect.poll(told, { timeout: 20_000 }).toEqual(['down logged-out', 'recovered logged-out'])
    expect((await read('/healthz')).status).toBe(200)
  })

  it('shows the code to be scanned in the terminal and on the status page, and tells of it once', async () => {
    for (const qrcode of ['https://login.example/l/one', 'https://login.example/l/two'])
      await post(bot.url(), 'events', { kind: 'scan', qrcode })
    await expect.poll(told, { timeout: 10_000 }).toEqual(['down scan-needed'])
    expect(bot.output().match(/请用机器人的微信账号扫描下面的二维码/gu)).toHaveLength(2)
    expect(bot.output()).toContain('▄')
    expect((await read('/status')).text).toContain('<svg')
    await post(bot.url(), 'events', { kind: 'login' })
    await expect.poll(async () => (await read('/status')).text, { timeout: 10_000 }).not.toContain('<svg')
  })

  it('answers while nobody takes the alert, and tells it again until somebody does', async () => {
    answerWith = 'nothing'
    await post(bot.url(), 'events', { kind: 'scan', qrcode: 'https://login.example/l/one' })
    await expect.poll(told, { timeout: 10_000 }).toHaveLength(1)
    await post(bot.url(), 'events', { kind: 'login' })
    expect(await ask(bot.url(), '园区总工会2020年新建了多少家基层工会？')).toContain('492')
    expect((await read('/metrics')).text).toMatch(/gongxiaowen_answers_total\{channel="simulator",kind="answer",outcome="sent"\} 1/u)

    answerWith = 503
    await post(bot.url(), 'events', { kind: 'logout' })
    await expect.poll(told, { timeout: 30_000 }).toContain('down logged-out')
    answerWith = 200
    const attempts = received.length
    await expect.poll(told, { timeout: 30_000 }).toHaveLength(attempts + 1)
    expect(new Set(received.slice(-2).map(({ alert }) => alert.id)).size).toBe(1)
  })
})
