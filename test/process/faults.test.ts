import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { createRunFolder, startProcess } from './bot-process.ts'

describe('a start that cannot be', () => {
  let folder: ReturnType<typeof createRunFolder>

  beforeEach(() => {
    folder = createRunFolder()
  })
  afterEach(() => folder.remove())

  /** One line, with the remedy, and exit code 1. */
  async function refusal(env: Record<string, string> = {}): Promise<string> {
    const bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env: { LOG_LEVEL: 'silent', ...folder.env, ...env } })
    expect((await bot.ended).code).toBe(1)
    expect(bot.output()).toMatch(/^错误：.+[。？]办法：.+。\n$/u)
    return bot.output()
  }

  it('names the line of a broken .env', async () => {
    writeFileSync(join(folder.dir, '.env'), 'LOG_LEVEL=info\nPORT 8787')
    expect(await refusal()).toContain('.env 第 2 行看不懂')
  })

  it('names an unknown setting and the nearest known one', async () => {
    writeFileSync(join(folder.dir, '.env'), 'BOTNAME=小会')
    expect(await refusal()).toContain('没有叫 BOTNAME 的设置，是不是 BOT_NAME？')
  })

  it('names a wrong value', async () => {
    expect(await refusal({ PORT: 'x' })).toContain('设置 PORT 的值 “x” 不对，可填：0 到 65535 的整数')
  })

  it.each(['/proc/nowhere', '/dev/null'])('says that the data directory %s cannot be written', async (dir) => {
    expect(await refusal({ DATA_DIR: dir })).toContain(`数据目录 ${dir} 不能写入`)
  })

  it('says that the documents folder cannot be opened', async () => {
    expect(await refusal({ DOCUMENTS_DIR: '/nowhere/documents' })).toContain('资料目录 /nowhere/documents 打不开')
  })

  it('says that the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    expect(await refusal({ PORT: String(port) })).toContain(`端口 ${port} 已被别的程序占用`)
    server.close()
  })

  it('says that the database is locked', async () => {
    const dataDir = join(folder.dir, 'data')
    mkdirSync(dataDir, { recursive: true })
    const other = new Database(join(dataDir, 'gongxiaowen.sqlite'))
    other.exec('begin exclusive')
    expect(await refusal()).toContain('正被别的程序锁住')
    other.close()
  })

  it('says that the database is newer than the program', async () => {
    const dataDir = join(folder.dir, 'data')
    const migrations = [{ number: 999, name: '999-of-tomorrow', up: async () => {} }]
    const store = await openStore({ dataDir, now: () => 0, migrations })
    await store.close()
    expect(await refusal()).toContain('版本（999）比程序认识的')
  })

  it('says that PostgreSQL cannot be reached, without the password', async () => {
    const message = await refusal({ DATABASE_URL: 'postgres://bot:geheim@127.0.0.1:1/union' })
    expect(message).toContain('连不上 PostgreSQL（127.0.0.1:1/union）')
    expect(message).not.toContain('geheim')
  })

  it('says which line of the people of the simulator is wrong', async () => {
    const world = join(folder.dir, 'world.yaml')
    writeFileSync(world, 'contacts:\n  - { id: a, name: 甲, role: king }\n')
    expect(await refusal({ SIMULATOR_WORLD: world })).toContain('world.yaml 第 2 行')
  })

  it('shows the stack to who asks for it', async () => {
    const bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env: { ...folder.env, LOG_LEVEL: 'debug', DATA_DIR: '/dev/null' } })
    expect((await bot.ended).code).toBe(1)
    expect(bot.output()).toContain('    at ')
  })
})
