import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { describe, expect, it } from 'vitest'
import { startWebServer } from '../../src/web/server.ts'

const start = (app = new Hono(), port = 0) => startWebServer({ app, host: '127.0.0.1', port })

function createGate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

describe('the web server', () => {
  it('answers at the address that it names', async () => {
    const server = await start(new Hono().get('/', (context) => context.text('here')))
    expect(await (await fetch(server.url)).text()).toBe('here')
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  })

  it('lets a request under way end before it closes', async () => {
    const [entered, released] = [createGate(), createGate()]
    const app = new Hono().get('/', async (context) => {
      entered.open()
      await released.opened
      return context.text('late')
    })
    const server = await start(app)
    const response = fetch(server.url)
    await entered.opened
    const closed = server.close()
    released.open()
    expect(await (await response).text()).toBe('late')
    await closed
  })

  it('cuts a stream that never ends by itself', async () => {
    const server = await start(new Hono().get('/', (context) => streamSSE(context, () => new Promise(() => {}))))
    const response = await fetch(server.url)
    await server.close()
    await expect(response.text()).rejects.toThrow()
  })

  it('says which port is taken', async () => {
    const first = await start()
    const port = Number(new URL(first.url).port)
    await expect(start(new Hono(), port)).rejects.toMatchObject({
      code: 'port-busy',
      message: `127.0.0.1 上的端口 ${port} 已被别的程序占用`,
    })
    await first.close()
  })

  it('says that an address is not of this machine', async () => {
    const started = startWebServer({ app: new Hono(), host: '192.0.2.1', port: 0 })
    await expect(started).rejects.toMatchObject({ code: 'host-unknown' })
  })
})
