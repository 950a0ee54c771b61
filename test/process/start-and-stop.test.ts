import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'

const START = 'src/main.ts'

describe('the bot as a process', { timeout: 60_000 }, () => {
  let folder: ReturnType<typeof createRunFolder>
  let running: BotProcess[]

  beforeEach(() => {
    folder = createRunFolder()
    running = []
  })
  afterEach(async () => {
    for (const bot of running) bot.signal('SIGKILL')
    await Promise.all(running.map(({ ended }) => ended))
    folder.remove()
  })

  function start(env: Record<string, string> = {}): BotProcess {
    const bot = startProcess({ args: [START], cwd: folder.dir, env: { ...folder.env, ...env } })
    running.push(bot)
    return bot
  }

  it('starts without any settings of ours, says what runs and answers a question', async () => {
    const bot = start()
    await bot.says('按 Ctrl-C 停止')
    for (const label of ['打开', '检查', '渠道', '资料', '数据库', '时区', '未配置']) expect(bot.output()).toContain(label)
    expect((await fetch(`${bot.url()}/healthz`)).status).toBe(200)
    expect(await ask(bot.url(), '园区总工会2020年新建了多少家基层工会？')).toContain('492')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops in order on %s, within five seconds, and starts again on the same data',
    async (signal) => {
      const first = start()
      await first.says('按 Ctrl-C 停止')
      const before = performance.now()
      first.signal(signal)
      expect(await first.ended).toEqual({ code: 0, signal: null })
      expect(performance.now() - before).toBeLessThan(5000)
      expect(first.output()).toMatch(/正在停止[\s\S]*已停止\s*$/u)
      const second = start()
      await second.says('按 Ctrl-C 停止')
    },
  )

  it('leaves at once on a second Ctrl-C', async () => {
    const bot = start()
    await bot.says('按 Ctrl-C 停止')
    bot.signal('SIGINT')
    await bot.says('正在停止')
    bot.signal('SIGINT')
    const { code } = await bot.ended
    expect([0, 130]).toContain(code)
  })

  it('does not start beside another on the same data, and the other goes on', async () => {
    const first = start()
    await first.says('按 Ctrl-C 停止')
    const second = start()
    expect((await second.ended).code).toBe(1)
    expect(second.output()).toContain('已有一个机器人在运行')
    expect((await fetch(`${first.url()}/healthz`)).status).toBe(200)
  })
})
