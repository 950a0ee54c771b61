// Owns the proof that the fakes behave as the embedded database does.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createConversationRepositories } from '../../src/store/conversation-repositories.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { createMemoryRepositories } from './memory-repositories.ts'
import { describeRepositories } from './repositories-contract.ts'

const opened: { readonly store: Store; readonly dir: string }[] = []

afterEach(async () => {
  for (const { store, dir } of opened.splice(0)) {
    await store.close()
    rmSync(dir, { recursive: true, force: true })
  }
})

describeRepositories('in memory', async () => createMemoryRepositories())

describeRepositories('SQLite', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'conversation-'))
  const store = await openStore({ dataDir: dir, now: () => 0 })
  opened.push({ store, dir })
  return createConversationRepositories(store.db)
})
