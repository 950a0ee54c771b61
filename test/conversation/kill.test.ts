// Owns the proof that a bot killed at any moment answers nothing twice, and loses at most what it was just doing.

import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const MESSAGES = 300
/** The long form: KILLS=20. */
const KILLS = Number(process.env.KILLS ?? 2)
const CONVERSATIONS = 5

const BOT = fileURLToPath(new URL('./kill-bot.ts', import.meta.url))

function deliveredIn(dataDir: string): string[] {
  try {
    return readFileSync(join(dataDir, 'delivered'), 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

function start(dataDir: string): ChildProcess {
  return fork(BOT, [dataDir, String(MESSAGES)], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

const ended = (bot: ChildProcess) => new Promise<void>((resolve) => bot.once('exit', () => resolve()))

it('answers nothing twice over kills and restarts', { timeout: 120_000 }, async () => {
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
