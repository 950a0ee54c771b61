import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWebServer, type WebServer } from '../../src/web/server.ts'
import { createSimulatorRoutes } from '../../src/web/simulator/routes.ts'
import { type Bot, createFolder, startBot } from '../channels/simulator/echo-bot.ts'
import { type ChatPage, launchChromium, openChatPage, openConversation } from './chat-page.ts'

/** A look at each stage; git-ignored. SCREENSHOTS=folder keeps them. */
const SHOTS = process.env.SCREENSHOTS
/** One red pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

/** No browser of a test sits here, so what the page shows is told by the server. */
const ZONE = 'Asia/Kathmandu'

let folder: ReturnType<typeof createFolder>
let bot: Bot
let server: WebServer
let browser: Browser

beforeAll(async () => {
  folder = createFolder()
  bot = await startBot({ dataDir: folder.path })
  server = await startWebServer({
    app: createSimulatorRoutes(bot.simulator, { loopback: true, timeZone: ZONE, log: { error: () => {} } }),
    host: '127.0.0.1',
    port: 0,
  })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  await server?.close()
  folder?.remove()
})

async function shoot({ page }: ChatPage, name: string): Promise<void> {
  if (!SHOTS) return
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`) })
}

describe.each([
  ['a phone', 390, 844],
  ['a desktop', 1280, 800],
])('the chat page on %s', (_, width, height) => {
  const phone = width < 720
  let chat: ChatPage
  const log = () => chat.page.getByRole('log')
  const input = () => chat.page.getByRole('textbox')
  const open = (title: string) => openConversation(chat.page, title)

  beforeAll(async () => {
    chat = await openChatPage(browser, `${server.url}/sim/`, width, height)
  })
  afterAll(() => chat.page.context().close())

  it('shows who I am and my conversations', async () => {
    const { page } = chat
    await page.getByLabel('我是').selectOption({ label: '工作人员乙' })
    const names = await page.getByRole('navigation').getByRole('button').locator('.conversation-title').allTextContents()
    expect(names).toEqual(['小助手', '园区群', '市总群', '别处'])
    await shoot(chat, `${width}-list`)
  })

  it('talks with the bot in private: Enter sends, Shift and Enter begin a new line', async () => {
    await open('小助手')
    await input().fill('年假')
    await chat.page.keyboard.press('Shift+Enter')
    await chat.page.keyboard.type('几天')
    await chat.page.keyboard.press('Enter')
    await log().locator('.by-bot .bubble', { hasText: '年假\n几天' }).last().waitFor()
    expect(await input().inputValue()).toBe('')
    await shoot(chat, `${width}-private`)
  })

  it('shows the time of the union, wherever the browser is', async () => {
    const shown = log().locator('time').last()
    const at = new Date((await shown.getAttribute('datetime')) ?? 0)
    const there = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(at)
    expect(await shown.textContent()).toContain(there)
  })

  it('shows HTML in a message as it was written', async () => {
    const nasty = `<img src=x onerror="document.title='broken'"><b>粗</b>${width}`
    await input().fill(nasty)
    await chat.page.keyboard.press('Enter')
    await log().locator('.by-bot .bubble').filter({ hasText: nasty }).waitFor()
    expect(await log().locator('.bubble img, .bubble b').count()).toBe(0)
    expect(await chat.page.title()).not.toBe('broken')
  })

  it('links web addresses and nothing else', async () => {
    await input().fill(`看 https://example.org/a?b=${width}。javascript:alert(1)`)
    await chat.page.keyboard.press('Enter')
    const links = log().locator(`.by-bot .bubble a[href*="b=${width}"]`)
    await links.waitFor()
    expect(await links.getAttribute('href')).toBe(`https://example.org/a?b=${width}`)
    expect(await log().locator('a[href^="javascript"]').count()).toBe(0)
  })

  it('mentions the bot in a group and is mentioned back', async () => {
    await open('园区群')
    await chat.page.getByRole('button', { name: '@小助手', exact: true }).click()
    await chat.page.keyboard.type(`会费${width}`)
    await chat.page.keyboard.press('Enter')
    await log()
      .locator('.by-bot .bubble', { hasText: `@老乙\u2005会费${width}` })
      .waitFor()
    await shoot(chat, `${width}-group`)
  })

  it('shows pictures, also those that others send while I look, and files to download', async () => {
    bot.simulator.say({ from: 'member-a', room: 'open', image: { name: `图${width}.png`, bytes: Buffer.from(PNG, 'base64') } })
    const picture = log().getByRole('img', { name: `会员甲 发来的图片 图${width}.png` })
    await picture.waitFor()
    await chat.page.waitForFunction(
      (found) => (found as unknown as { naturalWidth: number }).naturalWidth === 1,
      await picture.elementHandle(),
    )
    await chat.page.locator('#attach').setInputFiles({ name: `名单${width}.csv`, mimeType: 'text/csv', buffer: Buffer.from('甲,1') })
    const file = log().getByRole('link', { name: `下载文件 名单${width}.csv` })
    await file.waitFor()
    const download = chat.page.waitForEvent('download')
    await file.click()
    expect((await download).suggestedFilename()).toBe(`名单${width}.csv`)
    await shoot(chat, `${width}-files`)
  })

  it('quotes by keyboard alone', async () => {
    const message = log().locator('.by-bot', { hasText: `会费${width}` })
    await message.getByRole('button', { name: '对这条消息的操作' }).focus()
    await chat.page.keyboard.press('Enter')
    await shoot(chat, `${width}-menu`)
    await chat.page.keyboard.press('Enter')
    await chat.page.keyboard.type(`那我呢${width}`)
    await chat.page.keyboard.press('Enter')
    const said = log().locator('.mine', { hasText: `那我呢${width}` })
    await said.locator('.quoted', { hasText: `小助手：@老乙` }).waitFor()
    await bot.until(() => bot.heard.find((one) => one.text === `那我呢${width}` && one.quoted?.ofBot))
    await shoot(chat, `${width}-quote`)
  })

  it('takes back my own message and nobody else’s', async () => {
    const mine = log().locator('.mine', { hasText: `那我呢${width}` })
    await mine.hover()
    await mine.getByRole('button', { name: '对这条消息的操作' }).click()
    await chat.page.getByRole('menuitem', { name: '撤回' }).click()
    await log().getByText('你撤回了一条消息').last().waitFor()
    const others = log().locator('.by-bot').last()
    await others.getByRole('button', { name: '对这条消息的操作' }).focus()
    await chat.page.keyboard.press('Enter')
    expect(await chat.page.getByRole('menuitem').allTextContents()).toEqual(['引用', '复制'])
    await chat.page.keyboard.press('Escape')
    expect(await chat.page.locator('#menu').isVisible()).toBe(false)
  })

  it('counts what is unread elsewhere', async () => {
    await open('市总群')
    bot.simulator.say({ from: 'member-a', room: 'open', text: '在吗' })
    if (phone) await chat.page.locator('#back').click()
    await chat.page.getByLabel('1 条未读').waitFor()
    await open('园区群')
    if (phone) await chat.page.locator('#back').click()
    expect(await chat.page.getByLabel(/条未读/u).count()).toBe(0)
  })

  it('stays where it was after a reload, and shows the old talk', async () => {
    await open('园区群')
    await chat.page.reload()
    await log()
      .locator('.by-bot .bubble', { hasText: `会费${width}` })
      .waitFor()
    expect(await chat.page.getByRole('heading', { level: 1 }).textContent()).toBe('园区群')
  })

  it('keeps what could not be sent, and says why', async () => {
    bot.simulator.say({ from: 'member-a', room: 'open', text: '等着' })
    await bot.simulator.happen({ kind: 'leave', room: 'open', who: ['staff-b'] })
    await input().fill('我还在吗')
    await chat.page.keyboard.press('Enter')
    await chat.page.getByRole('alert').filter({ hasText: '没有发出去' }).waitFor()
    expect(await input().inputValue()).toBe('我还在吗')
    await bot.simulator.happen({ kind: 'join', room: 'open', who: ['staff-b'] })
  })

  it('fits the screen and left no error in the console', async () => {
    const sizes = await chat.page.evaluate(
      '[document.documentElement.scrollWidth, innerWidth, document.documentElement.scrollHeight, innerHeight]',
    )
    const [wide, inner, high, tall] = sizes as [number, number, number, number]
    expect(wide).toBeLessThanOrEqual(inner)
    expect(high).toBeLessThanOrEqual(tall)
    // The browser notes the one message that was refused above.
    expect(chat.complaints.filter((complaint) => !/^(?:400 .*\/sim\/messages|Failed to load resource.* 400 )/u.test(complaint))).toEqual([])
  })
})

describe('the live line of the page', () => {
  it('says that the bot is logged out, until it is back', async () => {
    const chat = await openChatPage(browser, `${server.url}/sim/#as=member-a&in=member-a`, 1280, 800)
    await bot.simulator.happen({ kind: 'logout' })
    await chat.page.getByRole('status').filter({ hasText: '机器人未登录' }).waitFor()
    await bot.simulator.happen({ kind: 'login' })
    await chat.page.getByRole('status').filter({ hasText: /^$/u }).waitFor({ state: 'hidden' })
    await chat.page.context().close()
  })

  it('comes back by itself and misses nothing', async () => {
    const chat = await openChatPage(browser, `${server.url}/sim/#as=member-a&in=member-a`, 1280, 800)
    const port = Number(new URL(server.url).port)
    await server.close()
    await chat.page.getByText('连接断开，正在重连…').waitFor()
    bot.simulator.say({ from: 'member-a', private: true, text: '断线时说的' })
    server = await startWebServer({
      app: createSimulatorRoutes(bot.simulator, { loopback: true, timeZone: ZONE, log: { error: () => {} } }),
      host: '127.0.0.1',
      port,
    })
    await chat.page.locator('.by-bot .bubble', { hasText: '断线时说的' }).waitFor()
    expect(await chat.page.getByText('连接断开，正在重连…').count()).toBe(0)
    expect(await chat.page.locator('.mine .bubble', { hasText: '断线时说的' }).count()).toBe(1)
    await chat.page.context().close()
  })
})
