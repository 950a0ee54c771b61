// Owns a chromium that opens the simulator's page and uses it as a person would.
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

export class ChromiumMissingError extends Error {
  constructor() {
    super('no chromium found. Install it (Debian: apt-get install -y chromium fonts-noto-cjk) or set CHROMIUM to its path.')
    this.name = 'ChromiumMissingError'
  }
}

export function requireChromium(): string {
  const found = process.env.CHROMIUM ?? CANDIDATES.find((path) => existsSync(path))
  if (found === undefined || !existsSync(found)) throw new ChromiumMissingError()
  return found
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), headless: true, args: FLAGS })
}

export interface ChatPage {
  readonly page: Page
  /** Whatever the browser complained about: an error, a warning, an address that failed. */
  readonly complaints: readonly string[]
}

export async function openChatPage(browser: Browser, url: string, width: number, height: number): Promise<ChatPage> {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: width < 720, locale: 'zh-CN' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(url)
  await page.locator('#conversations button').first().waitFor()
  return { page, complaints }
}

/** The entry of the list with this very title; its last message may name any other. */
export function conversationNamed(page: Page, title: string): Locator {
  return page.locator('#conversations button').filter({ has: page.locator('.conversation-title').getByText(title, { exact: true }) })
}

/** On a phone the list comes first. */
export async function openConversation(page: Page, title: string): Promise<void> {
  if (await page.locator('#back').isVisible()) await page.locator('#back').click()
  await conversationNamed(page, title).click()
}
