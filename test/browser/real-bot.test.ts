import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BotProcess, createRunFolder, startProcess } from '../process/bot-process.ts'
import { type ChatPage, launchChromium, openChatPage, openConversation } from './chat-page.ts'

const SHOTS = process.env.SCREENSHOTS

let run: ReturnType<typeof createRunFolder>
let bot: BotProcess
let url: string
let browser: Browser

beforeAll(async () => {
  run = createRunFolder()
  bot = startProcess({ args: ['src/main.ts'], cwd: run.dir, env: run.env, asPeopleDo: true })
  await bot.says('/healthz')
  url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(bot.output())?.[0] ?? ''
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  bot?.signal('SIGTERM')
  await bot?.ended
  run?.remove()
})

describe.each([
  [390, 844],
  [1280, 800],
])('the bot as it starts without any settings, at %i pixels', (width, height) => {
  let chat: ChatPage
  const open = (title: string) => openConversation(chat.page, title)
  const ask = async (question: string) => {
    const answers = chat.page.locator('.by-bot .bubble')
    const before = await answers.count()
    await chat.page.getByRole('textbox').pressSequentially(question)
    await chat.page.keyboard.press('Enter')
    await answers.nth(before).waitFor()
    return (await answers.nth(before).textContent()) ?? ''
  }
  const shoot = async (name: string) => {
    if (!SHOTS) return
    mkdirSync(SHOTS, { recursive: true })
    await chat.page.screenshot({ path: join(SHOTS, `real-${width}-${name}.png`) })
  }

  beforeAll(async () => {
    chat = await openChatPage(browser, url, width, height)
    await chat.page.getByLabel('我是').selectOption({ label: '会员甲' })
  })
  afterAll(() => chat.page.context().close())

  it('answers in private, with where it stands written', async () => {
    await open('工小问')
    expect(await ask('园区有多少家妈妈驿站？')).toMatch(/《[^》]+》/u)
    await shoot('private')
  })

  it('answers in an open group when it is mentioned', async () => {
    await open('园区职工服务群')
    await chat.page.getByRole('button', { name: '@工小问', exact: true }).click()
    expect(await ask('园区有多少家妈妈驿站？')).toMatch(/^@会员甲\u2005/u)
    await shoot('group')
  })

  it('is silent in a closed group', async () => {
    await open('昆山基层工会群')
    await chat.page.getByRole('button', { name: '@工小问', exact: true }).click()
    await chat.page.getByRole('textbox').pressSequentially('会费怎么交')
    await chat.page.keyboard.press('Enter')
    await chat.page.locator('.mine .bubble', { hasText: '会费怎么交' }).last().waitFor()
    // An answer in private, asked for afterwards, shows that the bot has got past the one in the group.
    await open('工小问')
    await ask('会费怎么交')
    await open('昆山基层工会群')
    expect(await chat.page.locator('.by-bot').count()).toBe(0)
  })

  it('left no error in the console', () => expect(chat.complaints).toEqual([]))
})
