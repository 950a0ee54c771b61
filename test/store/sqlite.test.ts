import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { lockDataDir } from '../../src/store/process-lock.ts'
import { SQLITE_FILE } from '../../src/store/sqlite.ts'
import { createSqlitePlaces } from './sqlite-place.ts'
import { describeStore } from './store-contract.ts'

const freshPlace = createSqlitePlaces()
const now = () => 0

describeStore('SQLite', freshPlace)

describe('the SQLite file', () => {
  it('is written in full before a statement returns', async () => {
    const store = await openStore({ ...(await freshPlace()), now })
    const settings = await Promise.all([
      sql`pragma journal_mode`.execute(store.db),
      sql`pragma synchronous`.execute(store.db),
      sql`pragma foreign_keys`.execute(store.db),
    ])
    expect(settings.flatMap(({ rows }) => rows)).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }, { foreign_keys: 1 }])
    await store.close()
  })

  it('waits for the disk again after a write that need not, even one that fails', async () => {
    const store = await openStore({ ...(await freshPlace()), now })
    const ownLevel = await store.unhurried((own) => sql<{ synchronous: number }>`pragma synchronous`.execute(own))
    const failing = store.unhurried((own) => sql`insert into nowhere values (1)`.execute(own))
    const after = sql<{ synchronous: number }>`pragma synchronous`.execute(store.db)
    await expect(failing).rejects.toThrow('nowhere')
    expect([ownLevel, await after].map(({ rows }) => rows[0]?.synchronous)).toEqual([1, 2])
    await store.close()
  })

  it('says that it is locked where somebody else holds it', async () => {
    const place = await freshPlace()
    const other = new Database(join(place.dataDir, SQLITE_FILE))
    other.exec('begin exclusive')
    await expect(openStore({ ...place, now, busyTimeoutMs: 20 })).rejects.toMatchObject({ code: 'SQLITE_BUSY', message: /锁住/u })
    other.close()
  })

  it('says that it is broken where it is no database', async () => {
    const place = await freshPlace()
    await writeFile(join(place.dataDir, SQLITE_FILE), 'not a database, but long enough to be looked at as one'.repeat(99))
    await expect(openStore({ ...place, now })).rejects.toMatchObject({ code: 'SQLITE_NOTADB', message: /已损坏/u })
  })

  it('says that the disk is full where it is, and keeps nothing of that start', async () => {
    const place = await freshPlace()
    const fills = {
      number: 1,
      name: '001-fills',
      up: async (db: Kysely<never>) => {
        await sql`pragma max_page_count = 12`.execute(db)
        await sql`create table filled as select zeroblob(100000) as block`.execute(db)
      },
    }
    await expect(openStore({ ...place, now, migrations: [fills] })).rejects.toMatchObject({ code: 'SQLITE_FULL', message: /已满/u })
    const store = await openStore({ ...place, now, migrations: [] })
    expect(await store.db.selectFrom('schema_migrations').selectAll().execute()).toEqual([])
    await store.close()
  })

  it.each(['/proc/nowhere', '/dev/null', '/dev/null/deeper'])('says that the data directory cannot be used: %s', async (dataDir) => {
    await expect(openStore({ dataDir, now })).rejects.toMatchObject({ message: expect.stringContaining('不能写入') as string })
  })
})

describe('the lock on a data directory', () => {
  it('keeps a second bot out until the first lets go, and hinders no reader', async () => {
    const { dataDir } = await freshPlace()
    const lock = lockDataDir(dataDir)
    expect(() => lockDataDir(dataDir)).toThrow(/已有一个机器人在运行/u)
    const store = await openStore({ dataDir, now })
    await store.close()
    lock.release()
    lockDataDir(dataDir).release()
  })
})
