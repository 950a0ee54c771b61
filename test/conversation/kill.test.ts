// Owns the proof that a bot killed at any moment answers nothing twice, and loses at most what it was just doing.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeArguments } from '../process/bot-process.ts'

const MESSAGES = 300
/** The long form: KILLS=20. */
const KILLS = Number(process.env.KILLS ?? 2)
const CONVERSATIONS = 5

function deliveredIn(dataDir: string): string[] {
  try {
    return readFileSync(join(dataDir, 'delivered'), 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

function start(dataDir: string): ChildProcess {
  const bot = [...nodeArguments('test/conversation/kill-bot.ts'), dataDir, String(MESSAGES)]
  return spawn(process.execPath, bot, { stdio: ['ignore', 'ignore', 'inherit'] })
}

const ended = (bot: ChildProcess) => new Promise<void>((resolve) => bot.once('exit', () => resolve()))

it('answers nothing twice over kills and restarts', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kill-'))
  try {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const bot = start(dataDir)
      const exit = ended(bot)
      // Killed in the middle of the work, a little later each time.
      while (bot.exitCode === null && deliveredIn(dataDir).length < (kill * MESSAGES) / (KILLS + 2))
        await new Promise((resolve) => setTimeout(resolve, 2))
      bot.kill('SIGKILL')
      await exit
    }
    await ended(start(dataDir))
    const delivered = deliveredIn(dataDir)
    expect(delivered.filter((text, at) => delivered.indexOf(text) !== at)).toEqual([])
    expect(MESSAGES - delivered.length).toBeLessThanOrEqual(KILLS * CONVERSATIONS)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
