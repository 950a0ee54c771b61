import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DoctorFinding } from '../../src/wording/doctor.ts'
import { createRunFolder, startProcess } from './bot-process.ts'

describe('cli doctor', () => {
  let folder: ReturnType<typeof createRunFolder>

  beforeEach(() => {
    folder = createRunFolder()
  })
  afterEach(() => folder.remove())

  async function doctor(env: Record<string, string> = {}, ...args: string[]) {
    const cli = startProcess({ args: ['src/cli.ts', 'doctor', ...args], cwd: folder.dir, env: { ...folder.env, ...env }, asPeopleDo: true })
    const { code } = await cli.ended
    return { code, output: cli.output() }
  }
  async function findings(env: Record<string, string> = {}) {
    const { code, output } = await doctor(env, '--json')
    const list = JSON.parse(output) as DoctorFinding[]
    return { code, failed: list.filter(({ ok }) => !ok) }
  }

  it('finds everything well in a fresh folder', async () => {
    const { code, output } = await doctor()
    expect(code).toBe(0)
    expect(output.match(/^✓/gmu)).toHaveLength(7)
    expect(output).not.toContain('✗')
  })

  it('gives the remedy for what is not', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const empty = join(folder.dir, 'empty')
    mkdirSync(empty)
    const { code, failed } = await findings({
      PORT: String(port),
      DATA_DIR: '/dev/null',
      DOCUMENTS_DIR: empty,
      KNOWLEDGE_DIR: join(folder.dir, 'none'),
      CHANNEL: 'wechaty',
    })
    server.close()
    expect(code).toBe(1)
    expect(failed.map(({ check }) => check)).toEqual(['数据库', '资料', '词语与联系人', '端口', '聊天渠道'])
    for (const { remedy } of failed) expect(remedy).toBeTruthy()
  })

  it('may run several times at once on a database that none has opened before', async () => {
    const results = await Promise.all([findings(), findings(), findings()])
    expect(results.map(({ failed }) => failed)).toEqual([[], [], []])
  })
})
