import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../../src/channels/simulator/row.ts'
import { createInvites } from '../../../src/conversation/invites.ts'
import { createConversationRepositories } from '../../../src/store/conversation-repositories.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { type BotProcess, createRunFolder, startProcess } from '../../process/bot-process.ts'
import { createFolder } from '../simulator/echo-bot.ts'
import { createGateway, type Gateway, TOKEN } from './gateway.ts'

// Two real processes, killed without warning and started again, at each stage at which something could be lost or
// said twice. No clock is faked: what is waited for is seen from outside.

const ROOMS = 12
const WORLD = `
bot: { id: bot, name: 小助手 }
contacts:
  - { id: member-a, name: 会员甲 }
  - { id: admin-c, name: 管理员丙, role: admin }
rooms: { count: ${ROOMS}, tags: [园区] }
`
const QUESTION = '园区总工会2020年新建了多少家基层工会？'
const BACK_WITHIN_MS = 15_000

let run: ReturnType<typeof createRunFolder>
let folder: ReturnType<typeof createFolder>
let gateway: Gateway
let bot: BotProcess

beforeEach(async () => {
  run = createRunFolder()
  folder = createFolder()
  gateway = await createGateway(folder.path, WORLD)
})
afterEach(async () => {
  bot?.signal('SIGKILL')
  await bot?.ended
  await gateway.kill()
  run.remove()
  folder.remove()
})

async function startBot(): Promise<void> {
  const line = {
    CHANNEL: 'wechaty',
    WECHATY_PUPPET: 'wechaty-puppet-service',
    WECHATY_PUPPET_SERVICE_TOKEN: TOKEN,
    WECHATY_PUPPET_SERVICE_ENDPOINT: gateway.endpoint,
    OUTGOING_INTERVAL_MS: '0',
    OUTGOING_JITTER_MS: '0',
    NOTICE_INTERVAL_MS: '250',
    NOTICE_JITTER_MS: '0',
    NOTICE_QUIET_HOURS: 'off',
  }
  bot = startProcess({ args: ['src/main.ts'], cwd: run.dir, env: { ...run.env, ...line } })
  await bot.says('按 Ctrl-C 停止')
}
async function killBot(): Promise<void> {
  bot.signal('SIGKILL')
  await bot.ended
}

const read = async (path: string) => {
  const response = await fetch(`${bot.url()}${path}`)
  return { status: response.status, text: await response.text() }
}
const isUp = () => expect.poll(async () => (await read('/healthz')).status, { timeout: 30_000 }).toBe(200)
const isSending = () =>
  expect
    .poll(async () => (await read('/metrics')).text, { timeout: 30_000 })
    .toContain('gongxiaowen_outgoing_messages{channel="wechaty"} 1')
const ask = (id: string) => gateway.post('/sim/messages', { from: 'member-a', private: true, text: QUESTION, id })
const command = (text: string) => gateway.post('/sim/messages', { from: 'admin-c', private: true, text })
const heard = (conversation: string, after = 0, waitSeconds = 0) => gateway.answersAfter(after, conversation, waitSeconds)

/** The answer to a new question comes in time, whatever happened to the old one. */
async function answersAgain(id: string): Promise<void> {
  const begun = Date.now()
  const { seq } = await ask(id)
  const rows = await heard('member-a', seq, 20)
  expect(rows.map(({ text }) => text).join(), `${id}: ${bot.output().slice(-2_000)}`).toContain('492')
  expect(Date.now() - begun).toBeLessThan(BACK_WITHIN_MS)
}

async function becomeAdmin(): Promise<void> {
  const store = await openStore({ dataDir: run.env.DATA_DIR ?? '', now: Date.now })
  const invites = createInvites(createConversationRepositories(store.db).invites, randomBytes)
  const { code } = await invites.issue('admin', { kind: 'all' }, Date.now())
  await store.close()
  const { seq } = await command(code)
  await heard('admin-c', seq, 20)
  for (let room = 1; room <= ROOMS; room += 1) {
    const said = await gateway.post('/sim/messages', { from: 'admin-c', room: `room-${room}`, text: '本群启用', mention: true })
    await heard(`room-${room}`, said.seq, 20)
  }
}

async function copies(): Promise<readonly (readonly Row[])[]> {
  const rooms = Array.from({ length: ROOMS }, (_, at) => heard(`room-${at + 1}`))
  return (await Promise.all(rooms)).map((rows) => rows.filter(({ text }) => text.includes('周五停水')))
}
const delivered = async () => (await copies()).filter(({ length }) => length > 0).length

async function sendNotice(): Promise<void> {
  const { seq } = await command('发通知 全部 现在 周五停水')
  const preview = (await heard('admin-c', seq, 20)).map(({ text }) => text).join()
  const number = /通知 (\d+)/u.exec(preview)?.[1]
  await command(`确认 ${number}`)
  await expect.poll(delivered, { timeout: 30_000 }).toBeGreaterThan(2)
  expect(await delivered()).toBeLessThan(ROOMS)
}

/** All but those of which nobody can know; none has it twice. */
async function restArrives(): Promise<void> {
  await expect.poll(delivered, { timeout: 60_000 }).toBeGreaterThanOrEqual(ROOMS - 1)
  await expect.poll(async () => (await read('/metrics')).text, { timeout: 60_000 }).toContain('gongxiaowen_notices{state="done"} 1')
  expect((await copies()).every(({ length }) => length <= 1)).toBe(true)
  const figures = (await read('/metrics')).text
  const count = (state: string) => Number(new RegExp(`notice_copies\\{state="${state}"\\} (\\d+)`, 'u').exec(figures)?.[1] ?? 0)
  expect(count('sent') + count('unknown')).toBe(ROOMS)
  expect(await delivered()).toBeGreaterThanOrEqual(count('sent'))
}

describe('killed and started again', () => {
  it('before the login: the gateway, then the bot', async () => {
    await gateway.start()
    const starting = startBot()
    await gateway.kill()
    await starting
    await gateway.start()
    await answersAgain('one')
    await gateway.kill()
    await killBot()
    await startBot()
    expect((await read('/healthz')).status).toBe(503)
    await killBot()
    await gateway.start()
    await startBot()
    await answersAgain('two')
  })

  it('in the middle of an answer: the gateway, then the bot', async () => {
    await gateway.start()
    await startBot()
    await isUp()
    await gateway.post('/sim/faults', { kind: 'late', count: 1, delayMs: 20_000 })
    await ask('cut by the gateway')
    await isSending()
    await gateway.kill()
    await gateway.start()
    await isUp()
    await ask('cut by the gateway')
    await answersAgain('after the gateway')
    expect(await heard('member-a')).toHaveLength(1)

    await gateway.post('/sim/faults', { kind: 'late', count: 1, delayMs: 1_000 })
    await ask('cut by the bot')
    await isSending()
    await killBot()
    await startBot()
    // What is said while no bot is connected, a gateway that stays logged in does not keep.
    await isUp()
    await ask('cut by the bot')
    await answersAgain('after the bot')
    // What was under way arrived, once; it was not said again when its question was delivered again.
    expect((await heard('member-a')).length).toBeLessThanOrEqual(3)
  })

  it('in the middle of a notice: the gateway', async () => {
    await gateway.start()
    await startBot()
    await becomeAdmin()
    await sendNotice()
    await gateway.kill()
    await gateway.start()
    await restArrives()
  })

  it('in the middle of a notice: the bot', async () => {
    await gateway.start()
    await startBot()
    await becomeAdmin()
    await sendNotice()
    await killBot()
    await startBot()
    await restArrives()
  })
})
