// Owns the proof that the whole process stays flat: 5,000 messages over HTTP here, 100,000 with `npm run memory`.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'
import { createTester, until } from './tester.ts'

const MESSAGES = Number(process.env.MESSAGES ?? 5_000)
const PEOPLE = 400
const AT_ONCE = 50
/** The simulator itself keeps the newest rows, which a short run only begins to fill. */
const ROOM_MB = 90

let folder: ReturnType<typeof createRunFolder>
let bot: BotProcess

beforeAll(async () => {
  folder = createRunFolder()
  const world = join(folder.dir, 'world.yaml')
  writeFileSync(world, `contacts: { count: ${PEOPLE} }\n`)
  const env = { ...folder.env, SIMULATOR_WORLD: world, LOG_LEVEL: 'error', PERSON_PER_MINUTE: '60000' }
  bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env })
  await bot.says('按 Ctrl-C 停止')
})
afterAll(async () => {
  bot.signal('SIGKILL')
  await bot.ended
  folder.remove()
})

/** Resident megabytes, as the system counts them. */
function residentMb(): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

/** Nobody says the same twice in a row: that would be a program. One in ten is a question. */
const CHAT = ['谢谢', '你好', '再见', '好的', '辛苦', '早上好', '厉害', '明白']
function textOf(at: number): string {
  return at % 10 === 0 ? `${at}号楼在哪里？` : (CHAT[Math.floor(at / PEOPLE) % CHAT.length] ?? '')
}

it(`stays flat over ${MESSAGES} messages`, { timeout: 3_600_000 }, async () => {
  const tester = createTester(bot.url())
  /** Every message is a row, and every answer to it. */
  const answered = (count: number): Promise<void> =>
    until(async () => (await tester.get<{ lastSeq: number }>('world')).lastSeq >= count * 2)
  const say = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at += AT_ONCE) {
      const wave = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, more) => at + more)
      await Promise.all(wave.map((one) => tester.tell({ from: `person-${(one % PEOPLE) + 1}`, text: textOf(one) })))
      if (at % 500 === 0) await answered(at)
    }
    await answered(to)
  }
  const half = Math.min(MESSAGES / 2, 25_000)
  await say(0, half)
  const before = residentMb()
  await say(half, MESSAGES)
  expect(residentMb() - before).toBeLessThan(ROOM_MB)
})
