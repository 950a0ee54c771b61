import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BotProcess, createRunFolder, startProcess } from '../../process/bot-process.ts'
import { createFolder } from '../simulator/echo-bot.ts'
import { createGateway, type Gateway, TOKEN } from './gateway.ts'

// Two real processes: the bot as an operator runs it, and its gateway, which is killed under it.

let run: ReturnType<typeof createRunFolder>
let folder: ReturnType<typeof createFolder>
let gateway: Gateway
let bot: BotProcess
let url: string

beforeAll(async () => {
  run = createRunFolder()
  folder = createFolder()
  gateway = await createGateway(folder.path)
  const line = {
    CHANNEL: 'wechaty',
    WECHATY_PUPPET: 'wechaty-puppet-service',
    WECHATY_PUPPET_SERVICE_TOKEN: TOKEN,
    WECHATY_PUPPET_SERVICE_ENDPOINT: gateway.endpoint,
  }
  bot = startProcess({ args: ['src/main.ts'], cwd: run.dir, env: { ...run.env, ...line } })
  await bot.says('/healthz')
  url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(bot.output())?.[0] ?? ''
})

afterAll(async () => {
  bot?.signal('SIGTERM')
  await bot?.ended
  await gateway?.kill()
  run?.remove()
  folder?.remove()
})

const health = async () => (await fetch(`${url}healthz`)).status
const ask = (id: string) => gateway.post('/sim/messages', { from: 'member-a', private: true, text: '困难职工有多少名？', id })
const answers = async (seq: number, waitSeconds: number) => (await gateway.answersAfter(seq, 'member-a', waitSeconds)).length

describe('the bot behind a gateway', () => {
  it('waits for it, and says so on /healthz', async () => {
    expect(await health()).toBe(503)
    await gateway.start()
    const { seq } = await ask('first')
    expect(await answers(seq, 15)).toBe(1)
    expect(await health()).toBe(200)
  })

  it('is back within 15 s after a kill, and answers what is redelivered not once more', async () => {
    await gateway.kill()
    await expect.poll(health, { timeout: 10_000 }).toBe(503)
    await gateway.start()
    const returned = Date.now()
    await ask('first')
    const { seq } = await ask('second')
    expect(await answers(seq, 15)).toBe(1)
    expect(Date.now() - returned).toBeLessThan(15_000)
    expect(await answers(0, 0)).toBe(2)
  })
})
