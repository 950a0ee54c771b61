import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { openSqliteFile } from '../../src/store/sqlite.ts'
import { digestAll } from '../store/copy/filled.ts'
import { ask, post } from './ask.ts'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'

describe('backing up a bot that is at work', () => {
  let folder: ReturnType<typeof createRunFolder>
  let bot: BotProcess

  beforeEach(async () => {
    folder = createRunFolder()
    bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env: folder.env })
    await bot.says('按 Ctrl-C 停止')
  })
  afterEach(async () => {
    bot.signal('SIGKILL')
    await bot.ended
    folder.remove()
  })

  async function cli(args: readonly string[], env: Record<string, string> = {}) {
    const run = startProcess({ args: ['src/cli.ts', ...args], cwd: folder.dir, env: { ...folder.env, ...env } })
    return { code: (await run.ended).code, output: run.output() }
  }

  it('gives under load a backup that is restored elsewhere with equal contents, and the bot there knows what it answered', async () => {
    let isAsking = true
    const load = (async () => {
      for (let count = 0; isAsking; count += 1) {
        await post(bot.url(), 'messages', { from: 'member-a', private: true, text: '帮助', id: `load-${count}` })
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })()
    await ask(bot.url(), '园区总工会2020年新建了多少家基层工会？')
    const file = join(folder.dir, 'bot.backup')
    const backed = await cli(['backup', file, '--json'])
    isAsking = false
    await load
    expect(backed.code).toBe(0)
    const { tables } = JSON.parse(backed.output) as { tables: readonly { table: string; rows: number }[] }
    expect(tables.find(({ table }) => table === 'seen_messages')?.rows).toBeGreaterThan(1)

    const running = await cli(['restore', file, '--replace'])
    expect(running.code).toBe(1)
    expect(running.output).toContain('已有一个机器人在运行')

    const there = join(folder.dir, 'there')
    mkdirSync(there)
    expect(await cli(['restore', file], { DATA_DIR: there })).toMatchObject({ code: 0, output: expect.stringContaining('已恢复') })
    // The backup is itself a database: what it holds, the restored one must hold.
    const [one, other] = [await openStore({ dataDir: there, now: () => 0 }), openSqliteFile(file, 0)]
    expect(await digestAll(one)).toEqual(await digestAll(other))
    const counted = await one.db
      .selectFrom('seen_messages')
      .select((eb) => eb.fn.countAll().as('rows'))
      .executeTakeFirstOrThrow()
    expect(Number(counted.rows)).toBe(tables.find(({ table }) => table === 'seen_messages')?.rows)
    const answered = await one.db.selectFrom('seen_messages').select('message_id').where('message_id', 'like', 'load-%').execute()
    await Promise.all([one.close(), other.close()])

    bot.signal('SIGTERM')
    await bot.ended
    bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env: { ...folder.env, DATA_DIR: there } })
    await bot.says('按 Ctrl-C 停止')
    await post(bot.url(), 'messages', { from: 'member-a', private: true, text: '帮助', id: answered[0]!.message_id })
    expect(await ask(bot.url(), '园区总工会2020年新建了多少家基层工会？')).toContain('492')
    const rows = (await (await fetch(`${bot.url()}/sim/messages?after=0&conversation=member-a`)).json()) as { from: string }[]
    expect(rows.filter(({ from }) => from === 'bot')).toHaveLength(1)
  })
})
