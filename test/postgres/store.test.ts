import { describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../src/store/migrations/list.ts'
import { openStore } from '../../src/store/open-store.ts'
import { describeStore } from '../store/store-contract.ts'
import { freshPostgresPlace } from './postgres-place.ts'

describeStore('PostgreSQL', freshPostgresPlace)

describe('several starts at once', () => {
  it('bring the same database up to date one after another', async () => {
    const place = await freshPostgresPlace()
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ ...place, now: () => 0 })))
    for (const store of stores) {
      expect(await store.db.selectFrom('schema_migrations').select('number').execute()).toHaveLength(MIGRATIONS.length)
      await store.close()
    }
  })
})

describe('a PostgreSQL that does not let us in', () => {
  const open = (databaseUrl: string) => openStore({ databaseUrl, dataDir: '/nowhere', now: () => 0 })

  it('is unreachable, and the password is not shown', async () => {
    const failure = open('postgres://bot:geheim@127.0.0.1:1/union')
    await expect(failure).rejects.toMatchObject({ message: '连不上 PostgreSQL（127.0.0.1:1/union）' })
  })

  it('has no such database', async () => {
    const { databaseUrl } = await freshPostgresPlace()
    const url = new URL(databaseUrl)
    url.pathname = '/no-such-database'
    await expect(open(url.href)).rejects.toMatchObject({ message: expect.stringContaining('拒绝登录') as string })
  })
})
