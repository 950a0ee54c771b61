import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src/cli/run.ts'
import { readSettings } from '../../src/config.ts'
import { createInvites } from '../../src/conversation/invites.ts'
import { createConversationRepositories } from '../../src/store/conversation-repositories.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createSqlitePlaces } from '../store/sqlite-place.ts'
import { createMemoryTerminal } from './memory-terminal.ts'

const freshPlace = createSqlitePlaces()
const who = { channel: 'simulator', personId: 'p1' }

async function invite(dataDir: string, ...words: string[]) {
  const terminal = createMemoryTerminal()
  const settings = readSettings(new Map(), { DATA_DIR: dataDir })
  const code = await runCommandLine(['invite', ...words], terminal, () => settings)
  return { code, ...terminal.written }
}

describe('cli invite', () => {
  it('prints a code that makes one person an admin of all groups, once', async () => {
    const { dataDir } = await freshPlace()
    const { code, out } = await invite(dataDir, 'admin')
    expect(code).toBe(0)
    const store = await openStore({ dataDir, now: Date.now })
    const invites = createInvites(createConversationRepositories(store.db).invites, () => new Uint8Array())
    const first = await invites.redeem(out[0] ?? '', who, Date.now())
    expect(first).toMatchObject({ kind: 'taken', invite: { role: 'admin', scope: { kind: 'all' } } })
    expect(await invites.redeem(out[0] ?? '', who, Date.now())).toMatchObject({ kind: 'wrong' })
    await store.close()
  })

  it('gives a machine the code and its end', async () => {
    const { dataDir } = await freshPlace()
    const { out } = await invite(dataDir, 'staff', '--json')
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ role: 'staff', code: expect.stringMatching(/^GX-/u) as string })
  })

  it('wants to know whom', async () => {
    const { dataDir } = await freshPlace()
    expect(await invite(dataDir, 'boss')).toMatchObject({ code: 2, out: [] })
    expect(await invite(dataDir)).toMatchObject({ code: 2, out: [] })
  })
})
