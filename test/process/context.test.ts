import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'

describe('the talk with a bot that is killed', () => {
  let folder: ReturnType<typeof createRunFolder>
  let bot: BotProcess

  const start = async (): Promise<void> => {
    bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env: folder.env })
    await bot.says('按 Ctrl-C 停止')
  }
  const kill = async (): Promise<void> => {
    bot.signal('SIGKILL')
    await bot.ended
  }

  beforeEach(async () => {
    folder = createRunFolder()
    await start()
  })
  afterEach(async () => {
    await kill()
    folder.remove()
  })

  it('goes on after the restart: what a follow-up leans on is still known', async () => {
    expect(await ask(bot.url(), '园区妈妈驿站累计有多少家？')).toContain('73家')
    await kill()
    await start()
    expect(await ask(bot.url(), '那昆山呢？')).toContain('101家')
    expect(await ask(bot.url(), '不是，我问的是园区')).toContain('73家')
  })
})
