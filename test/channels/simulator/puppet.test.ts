import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SimulatorPuppet } from '../../../src/channels/simulator/puppet.ts'
import { PUPPET_METHODS } from '../../../src/channels/simulator/puppet-methods.ts'
import { type Bot, createFolder, startBot } from './echo-bot.ts'

// The package does not export its package.json, so its root is found from its entry.
const [packageFolder = ''] = /^.*[\\/]wechaty-puppet(?=[\\/])/u.exec(createRequire(import.meta.url).resolve('wechaty-puppet')) ?? []

/** What wechaty-puppet itself declares; its compiled types have lost it. */
function abstractNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => [
      ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/^\s+abstract (?:override )?(?:async )?(\w+)\s*[(<]/gmu),
    ])
    .map((found) => found[1]!)
}

describe('the simulator puppet', () => {
  it('knows all that Wechaty leaves to a puppet', () => {
    const names = [...new Set(abstractNames(join(packageFolder, 'src')))].sort()
    expect(names).toHaveLength(65)
    expect([...PUPPET_METHODS].sort()).toEqual(names)
  })

  it.each(PUPPET_METHODS)('has %s of its own', (method) => {
    const own = Object.getOwnPropertyDescriptor(SimulatorPuppet.prototype, method)?.value
    expect(typeof own).toBe('function')
  })
})

describe('what people cannot do in the simulator', () => {
  let folder: ReturnType<typeof createFolder>
  let bot: Bot
  beforeAll(async () => {
    folder = createFolder()
    bot = await startBot({ dataDir: folder.path })
  })
  afterAll(async () => {
    await bot.stop()
    folder.remove()
  })

  it.each(['roomCreate', 'messageForward', 'tap', 'friendshipAdd'] as const)('%s is refused clearly', async (method) => {
    const call = bot.simulator.puppet[method] as () => Promise<unknown>
    await expect(call()).rejects.toThrow(`simulator: ${method} is not supported`)
  })

  it('answers a ding', async () => {
    const dong = new Promise((resolve) => bot.simulator.puppet.once('dong', resolve))
    bot.simulator.puppet.ding('hello')
    expect(await dong).toEqual({ data: 'hello' })
  })
})
