import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulatorRoutes } from '../../../src/web/simulator/routes.ts'
import { pageWording } from '../../../src/wording/simulator-page.ts'
import { type Bot, createFolder, startBot } from '../../channels/simulator/echo-bot.ts'

let folder: ReturnType<typeof createFolder>
let bot: Bot
let get: (path: string) => Promise<Response>
beforeAll(async () => {
  folder = createFolder()
  bot = await startBot({ dataDir: folder.path, echo: false })
  const app = createSimulatorRoutes(bot.simulator, { loopback: true, timeZone: 'Asia/Shanghai', log: { error: () => {} } })
  get = async (path) => app.request(`http://127.0.0.1${path}`)
})
afterAll(async () => {
  await bot.stop()
  folder.remove()
})

describe('the page', () => {
  it('has its words filled in', async () => {
    const html = await (await get('/sim/')).text()
    expect(html).not.toContain('{{')
    expect(html).toContain(`<title>${pageWording.title}</title>`)
    const words = /<script type="application\/json" id="wording">([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? ''
    expect(JSON.parse(words)).toEqual(pageWording)
  })

  it('allows scripts and styles of its own only', async () => {
    const policy = (await get('/sim/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
  })

  it('has all that it names, and nothing from elsewhere', async () => {
    const html = await (await get('/sim/')).text()
    const scripts = await (await get('/sim/page/chat.js')).text()
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/gu), ...scripts.matchAll(/from '\.(\/[\w-]+\.js)'/gu)].map((found) =>
      found[1]!.startsWith('/sim') ? found[1]! : `/sim/page${found[1]}`,
    )
    expect(named.length).toBeGreaterThan(8)
    for (const path of named) expect([path, (await get(path)).status]).toEqual([path, 200])
    expect(html).not.toMatch(/(?:src|href)="https?:/u)
  })

  it('leads from /sim to /sim/', async () => {
    expect((await get('/sim')).headers.get('location')).toBe('/sim/')
  })

  it('answers an unknown address in words', async () => {
    const answer = await get('/sim/nothing')
    expect([answer.status, await answer.json()]).toEqual([404, { error: '没有这个页面。' }])
  })
})

describe('a file in a message', () => {
  it.each([
    ['坏.html', 'application/octet-stream', 'attachment'],
    ['坏.svg', 'application/octet-stream', 'attachment'],
    ['图.png', 'image/png', 'inline'],
  ])('%s is never run as a page of ours', async (name, type, disposition) => {
    bot.simulator.say({ from: 'member-a', private: true, file: { name, bytes: Buffer.from('<script>alert(1)</script>') } })
    const row = (await bot.simulator.rowsAfter(0, undefined, 0)).at(-1)!
    const answer = await get(row.file!.url)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^${disposition}`, 'u'))
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(['0'.repeat(64), '..%2f..%2fdelivered.jsonl', 'x'])('that is not there is not found: %s', async (sha256) => {
    expect((await get(`/sim/files/${sha256}`)).status).toBe(404)
  })
})

describe('the live line', () => {
  it('tells rows, what was taken back, and a changed world; and goes on where it was', async () => {
    const { seq } = bot.simulator.say({ from: 'member-a', private: true, text: '早' })
    const lines = await eventsOf(await get(`/sim/stream?after=${seq - 1}`), async (seen) => {
      if (seen.length === 2) {
        const { id } = bot.simulator.say({ from: 'member-a', private: true, text: '一' })
        await bot.simulator.happen({ kind: 'recall', id })
        await bot.simulator.happen({ kind: 'topic', room: 'open', topic: '新名' })
      }
      return seen.length === 5
    })
    expect(lines.map((one) => one.event)).toEqual(['hello', 'message', 'message', 'recall', 'world'])
    expect(lines[1]).toMatchObject({ id: String(seq), data: { text: '早' } })
    expect(lines[2]).toMatchObject({ id: String(seq + 1), data: { text: '一' } })
  })
})

interface Told {
  event: string
  id: string
  data: unknown
}

async function eventsOf(response: Response, enough: (seen: readonly Told[]) => Promise<boolean>): Promise<Told[]> {
  const reader = response.body!.getReader()
  const seen: Told[] = []
  let text = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return seen
    text += new TextDecoder().decode(value)
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(block)?.[1] ?? ''
      if (field('event')) seen.push({ event: field('event'), id: field('id'), data: JSON.parse(field('data')) })
      if (await enough(seen)) {
        await reader.cancel()
        return seen
      }
    }
  }
}
