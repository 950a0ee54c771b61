import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, post } from './ask.ts'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'

const START = 'src/main.ts'

describe('the bot as a process', () => {
  let folder: ReturnType<typeof createRunFolder>
  let running: BotProcess[]

  beforeEach(() => {
    folder = createRunFolder({ neverStarted: true })
    running = []
  })
  afterEach(async () => {
    for (const bot of running) bot.signal('SIGKILL')
    await Promise.all(running.map(({ ended }) => ended))
    folder.remove()
  })

  function start(env: Record<string, string> = {}): BotProcess {
    const bot = startProcess({ args: [START], cwd: folder.dir, env: { ...folder.env, ...env }, asPeopleDo: true })
    running.push(bot)
    return bot
  }

  it('starts without any settings of ours, answers, stops in order on Ctrl-C, and starts again on the same data', async () => {
    const first = start()
    await first.says('按 Ctrl-C 停止')
    for (const label of ['打开', '检查', '渠道', '资料', '数据库', '时区', '未配置']) expect(first.output()).toContain(label)
    expect((await fetch(`${first.url()}/healthz`)).status).toBe(200)
    expect(await ask(first.url(), '园区总工会2020年新建了多少家基层工会？')).toContain('492')

    const before = performance.now()
    first.signal('SIGINT')
    expect(await first.ended).toEqual({ code: 0, signal: null })
    expect(performance.now() - before).toBeLessThan(5000)
    expect(first.output()).toMatch(/正在停止[\s\S]*已停止\s*$/u)

    await start().says('按 Ctrl-C 停止')
  })

  it('stops within five seconds on SIGTERM, even where the platform does not answer', async () => {
    const bot = start()
    await bot.says('按 Ctrl-C 停止')
    await post(bot.url(), 'faults', { kind: 'hang', count: 1 })
    await post(bot.url(), 'messages', { from: 'member-a', private: true, text: '帮助' })
    const before = performance.now()
    bot.signal('SIGTERM')
    expect(await bot.ended).toEqual({ code: 0, signal: null })
    expect(performance.now() - before).toBeLessThan(5000)
  })

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
