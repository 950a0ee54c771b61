import { appendFileSync, cpSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, heardAfter } from './ask.ts'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'

/** What changed on disk is in service, or kept out, within this time; or in that of a start, where the machine has other work. */
const LIMIT_MS = 5_000
const SLACK = 1.5

async function startIn({ dir, env }: ReturnType<typeof createRunFolder>, more: Readonly<Record<string, string>>) {
  const began = performance.now()
  const bot = startProcess({ args: ['src/main.ts'], cwd: dir, env: { ...env, ...more } })
  await bot.says('按 Ctrl-C 停止')
  return { bot, tookMs: performance.now() - began }
}

describe('documents and knowledge changed under a running bot', () => {
  let folder: ReturnType<typeof createRunFolder>
  let bot: BotProcess
  let limitMs: number

  beforeEach(async () => {
    folder = createRunFolder()
    const [documents, knowledge] = [join(folder.dir, 'documents'), join(folder.dir, 'knowledge')]
    cpSync(resolve('seeds'), documents, { recursive: true })
    cpSync(resolve('knowledge'), knowledge, { recursive: true })
    const started = await startIn(folder, { DOCUMENTS_DIR: documents, KNOWLEDGE_DIR: knowledge })
    bot = started.bot
    limitMs = Math.max(LIMIT_MS, SLACK * started.tookMs)
  })
  afterEach(async () => {
    bot.signal('SIGKILL')
    await bot.ended
    folder.remove()
  })

  /** Other work may have come to the machine since the bot was started: what a start takes by now tells. */
  async function expectInTime(tookMs: number): Promise<void> {
    if (tookMs < limitMs) return
    const other = createRunFolder()
    try {
      const started = await startIn(other, {})
      started.bot.signal('SIGKILL')
      await started.bot.ended
      expect(tookMs).toBeLessThan(Math.max(limitMs, SLACK * started.tookMs))
    } finally {
      other.remove()
    }
  }

  it('are taken up, or kept out with a word to the admins that names file and line', async () => {
    const question = '职工疗养院有多少张床位？'
    expect(await ask(bot.url(), question)).not.toContain('120张')
    writeFileSync(join(folder.dir, 'documents', 'sanatorium.md'), '# 职工疗养院\n\n职工疗养院设在白塘路88号，共有床位120张。\n')
    const written = performance.now()
    await bot.says('changes on disk taken up')
    await expectInTime(performance.now() - written)
    expect(await ask(bot.url(), question)).toContain('120张')

    const broken = performance.now()
    appendFileSync(join(folder.dir, 'knowledge', 'care.yaml'), '\nnonsense: [\n')
    await bot.says('changes on disk are broken')
    await expectInTime(performance.now() - broken)
    expect(await heardAfter(bot.url(), 0, 'admin-c')).toMatch(/care\.yaml 第 \d+ 行/u)
    expect(await ask(bot.url(), question)).toContain('120张')
  })
})
