import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { moveStore } from '../../src/store/copy/move-store.ts'
import { restoreBackup } from '../../src/store/copy/restore-backup.ts'
import { takeBackup } from '../../src/store/copy/take-backup.ts'
import { openStore } from '../../src/store/open-store.ts'
import { addRoom, digestAll, fillEveryTable } from '../store/copy/filled.ts'

let dir: string
let urls: string[]
const now = () => Date.UTC(2026, 10, 27)
const at = (name: string) => join(dir, name)

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** A database of its own for each test. */
async function makeDatabase(): Promise<string> {
  const name = `gongxiaowen_copy_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  urls.push(url.href)
  return url.href
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'copy-'))
  urls = []
})
afterEach(async () => {
  for (const url of urls) await onServer(`drop database ${new URL(url).pathname.slice(1)} with (force)`)
  rmSync(dir, { recursive: true, force: true })
})

describe('the move to PostgreSQL', () => {
  it('takes every row of every table, and leaves the file as it was', async () => {
    const source = await openStore({ dataDir: at('here'), now })
    await fillEveryTable(source)
    const before = await digestAll(source)
    await source.close()
    const databaseUrl = await makeDatabase()
    const moved = await moveStore({ dataDir: at('here'), databaseUrl, now })
    expect(moved.tables.map(({ table }) => table)).toEqual(Object.keys(before))
    expect(moved.tables.every(({ rows }) => rows === 1_203)).toBe(true)
    const target = await openStore({ dataDir: at('here'), databaseUrl, now })
    expect(await digestAll(target)).toEqual(before)
    await target.close()
    const left = await openStore({ dataDir: at('here'), now })
    expect(await digestAll(left)).toEqual(before)
    await left.close()
  })

  it('takes nothing where something is there already, or a row is refused', async () => {
    const source = await openStore({ dataDir: at('here'), now })
    await addRoom(source, 'open')
    const databaseUrl = await makeDatabase()
    const target = await openStore({ dataDir: at('here'), databaseUrl, now })
    await addRoom(target, 'other')
    await expect(moveStore({ dataDir: at('here'), databaseUrl, now })).rejects.toMatchObject({ code: 'move-occupied' })
    await target.db.deleteFrom('rooms').execute()
    // PostgreSQL keeps no NUL in a text.
    await addRoom(source, 'a\u0000b')
    await expect(moveStore({ dataDir: at('here'), databaseUrl, now })).rejects.toMatchObject({ code: 'row-refused' })
    expect(await target.db.selectFrom('rooms').selectAll().execute()).toEqual([])
    await Promise.all([source.close(), target.close()])
  })
})

describe('a backup of PostgreSQL', () => {
  it('is restored into another database, and into a file', async () => {
    const databaseUrl = await makeDatabase()
    const source = await openStore({ dataDir: at('here'), databaseUrl, now })
    await fillEveryTable(source)
    const before = await digestAll(source)
    await takeBackup({ dataDir: at('here'), databaseUrl, now, file: at('backup'), program: '1.2.3' })
    await source.close()

    const other = await makeDatabase()
    const restored = { now, file: at('backup'), replace: false, program: '1.2.3', account: 'main' }
    await restoreBackup({ ...restored, dataDir: at('there'), databaseUrl: other })
    await restoreBackup({ ...restored, dataDir: at('file') })
    for (const place of [{ dataDir: at('there'), databaseUrl: other }, { dataDir: at('file') }]) {
      const copy = await openStore({ ...place, now })
      expect(await digestAll(copy)).toEqual(before)
      await copy.close()
    }
  })

  it('is not restored under a bot that runs elsewhere, and keeps what it replaces', async () => {
    const databaseUrl = await makeDatabase()
    const place = { dataDir: at('here'), databaseUrl, now }
    const store = await openStore(place)
    await addRoom(store, 'from-backup')
    await takeBackup({ ...place, file: at('backup'), program: '1.2.3' })
    await store.db.deleteFrom('rooms').execute()
    await addRoom(store, 'was-there')
    const restore = () => restoreBackup({ ...place, file: at('backup'), replace: true, program: '1.2.3', account: 'main' })

    await store.db
      .insertInto('notice_workers')
      .values({ account: 'second', channel: 'c', owner: 'o', seen_at: now() - 1_000 })
      .execute()
    await expect(restore()).rejects.toMatchObject({ code: 'still-running', message: expect.stringContaining('second') })
    await store.db.updateTable('notice_workers').set({ seen_at: 1 }).execute()
    const { aside } = await restore()
    expect(await store.db.selectFrom('rooms').select('id').execute()).toEqual([{ id: 'from-backup' }])
    await store.close()

    await restoreBackup({ dataDir: at('was'), now, file: join(aside, 'database.backup'), replace: false, program: '', account: 'main' })
    const was = await openStore({ dataDir: at('was'), now })
    expect(await was.db.selectFrom('rooms').select('id').execute()).toEqual([{ id: 'was-there' }])
    await was.close()
  })
})
