import { afterEach } from 'vitest'
import { createConversationRepositories } from '../../src/store/conversation-repositories.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { describeRepositories } from '../conversation/repositories-contract.ts'
import { freshPostgresPlace } from './postgres-place.ts'

const opened: Store[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()))
})

describeRepositories('PostgreSQL', async () => {
  const store = await openStore({ ...(await freshPostgresPlace()), now: () => 0 })
  opened.push(store)
  return createConversationRepositories(store.db)
})
