// Owns the proof, from outside, that one who floods keeps nobody else waiting, and that a killed bot answers nothing twice.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'
import { createTester, deliveredIn, until } from './tester.ts'

const QUESTION = '园区有多少家妈妈驿站？'

describe('the bot under stress', () => {
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

  async function start(env: Record<string, string> = {}): Promise<BotProcess> {
    const bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env: { ...folder.env, LOG_LEVEL: 'error', ...env } })
    running.push(bot)
    await bot.says('按 Ctrl-C 停止')
    return bot
  }

  it('serves others in time while one person says 500 things in ten seconds', async () => {
    const tester = createTester((await start()).url())
    const flood = (async () => {
      const told: Promise<unknown>[] = []
      for (let at = 0; at < 500; at += 1) {
        told.push(tester.tell({ from: 'member-a', text: `${at}号楼有多少家妈妈驿站？` }))
        await wait(20)
      }
      // On a slow machine the last of them arrive after the fifth answer.
      await Promise.all(told)
    })()
    await wait(2_000)
    const toFlooder = () => deliveredIn(join(folder.dir, 'data')).filter(({ conversation }) => conversation === 'member-a')
    // In turns, not in seconds: how long a turn takes is a matter of what else the machine does.
    const before: number[] = []
    for (const question of [QUESTION, '昆山有多少家妈妈驿站？', QUESTION, '昆山有多少家妈妈驿站？', QUESTION]) {
      const { seq: asked } = await tester.tell({ from: 'member-d', text: question })
      const [answer] = await tester.heardAfter(asked, 'member-d', (heard) => heard.length > 0)
      before.push(toFlooder().filter(({ seq }) => seq > asked && seq < (answer?.seq ?? 0)).length)
      await wait(500)
    }
    await flood
    expect(Math.max(...before)).toBeLessThanOrEqual(3)
    const answered = toFlooder()
    expect(answered.length).toBeGreaterThan(5)
    expect(answered.length).toBeLessThan(80)
    expect(answered.filter(({ text }) => text.includes('消息有点多'))).toHaveLength(1)
  })

  it('answers nothing twice over kill -9 and restarts, though everything is delivered again', async () => {
    const data = join(folder.dir, 'data')
    const messages = Array.from({ length: 60 }, (_, at) => ({
      ...{ from: ['member-a', 'member-d', 'member-e', 'staff-b', 'admin-f'][at % 5] ?? '', id: `m${at}`, at: Date.now() },
      text: `${at}号楼有多少家妈妈驿站？`,
    }))
    for (const share of [0.2, 0.5]) {
      const bot = await start({ STALE_AFTER_SECONDS: '3600' })
      const tester = createTester(bot.url())
      await Promise.all(messages.map((message) => tester.tell(message)))
      await until(() => deliveredIn(data).length >= messages.length * share)
      bot.signal('SIGKILL')
      await bot.ended
    }
    const tester = createTester((await start({ STALE_AFTER_SECONDS: '3600' })).url())
    await Promise.all(messages.map((message) => tester.tell(message)))
    for (const from of ['member-a', 'member-d', 'member-e', 'staff-b', 'admin-f']) await tester.answersTo({ from, text: '谢谢' })

    const perPerson = new Map<string, number>()
    for (const { conversation, text } of deliveredIn(data)) {
      if (!text.includes('不客气') && !text.includes('重新开始')) perPerson.set(conversation, (perPerson.get(conversation) ?? 0) + 1)
    }
    // Twelve questions each; what was claimed at the moment of a kill stays unanswered, at most one a person and kill.
    for (const [, count] of perPerson) expect(count).toBeLessThanOrEqual(12)
    expect([...perPerson.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(60 - 2 * 5)
  })

  it('keeps nothing of a grave message where it would outlive the process, but for what the simulator is for', async () => {
    const bot = await start({ LOG_LEVEL: 'trace' })
    const tester = createTester(bot.url())
    const said = '我叫林小满，干了五个月包工头一分钱不给，我真的不想活了'
    await tester.ask({ from: 'member-a', text: said })
    await tester.ask({ from: 'member-a', room: 'room-park', mention: true, text: said })
    await tester.ask({ from: 'member-a', text: `人工 ${said}` })
    bot.signal('SIGTERM')
    await bot.ended
    const data = join(folder.dir, 'data')
    const kept = ['gongxiaowen.sqlite', 'gongxiaowen.sqlite-wal'].map((file) => textOf(join(data, file))).join('')
    for (const words of ['林小满', '五个月', '不想活']) {
      expect(bot.output()).not.toContain(words)
      expect(kept).not.toContain(words)
    }
    // What the bot itself says holds neither the words nor the name, and goes to nobody else.
    for (const { conversation, text } of deliveredIn(data)) {
      expect(['member-a', 'room-park']).toContain(conversation)
      for (const words of ['林小满', '五个月', '包工头']) expect(text).not.toContain(words)
    }
  })
})

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
