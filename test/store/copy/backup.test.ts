import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { restoreBackup } from '../../../src/store/copy/restore-backup.ts'
import { takeBackup } from '../../../src/store/copy/take-backup.ts'
import { MIGRATIONS } from '../../../src/store/migrations/list.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { addRoom, digestAll, fillEveryTable } from './filled.ts'

let dir: string
const now = () => Date.UTC(2026, 10, 27)
const at = (...parts: string[]) => join(dir, ...parts)
const open = (name: string) => openStore({ dataDir: at(name), now })
const backup = (name: string, file = 'backup') => takeBackup({ dataDir: at(name), now, file: at(file), program: '1.2.3' })
const restore = (name: string, options: { file?: string; replace?: boolean; migrations?: typeof MIGRATIONS } = {}) => {
  const { file = 'backup', replace = false, ...rest } = options
  return restoreBackup({ dataDir: at(name), now, file: at(file), replace, program: '1.2.3', account: 'main', ...rest })
}

async function makeStore(name: string, room: string): Promise<void> {
  const store = await open(name)
  await addRoom(store, room)
  await store.close()
}
async function roomsOf(name: string): Promise<readonly string[]> {
  const store = await open(name)
  const rooms = await store.db.selectFrom('rooms').select('id').execute()
  await store.close()
  return rooms.map(({ id }) => id)
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'backup-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

describe('a backup', () => {
  it('restored elsewhere has every row of every table', async () => {
    const store = await open('here')
    await fillEveryTable(store)
    const before = await digestAll(store)
    const taken = await backup('here')
    await store.close()
    expect(taken.tables.length).toBe(Object.keys(before).length)
    expect(taken.tables.every(({ rows }) => rows === 1_203)).toBe(true)

    const restored = await restore('there')
    expect(restored.tables).toEqual(taken.tables)
    const copy = await open('there')
    expect(await digestAll(copy)).toEqual(before)
    await copy.close()
  })

  it('is one file that only its owner may read, and leaves nothing beside it', async () => {
    await makeStore('here', 'open')
    await backup('here')
    expect(readdirSync(dir).sort()).toEqual(['backup', 'here'])
    expect(statSync(at('backup')).mode & 0o077).toBe(0)
  })

  it('is of one moment, while somebody else writes', async () => {
    const store = await open('here')
    let isWriting = true
    const writing = (async () => {
      for (let count = 0; isWriting; count += 1) {
        await store.db.transaction().execute(async (db) => {
          // Two rows that belong together.
          await addRoom({ db, engine: 'sqlite' }, `a${count}`)
          await addRoom({ db, engine: 'sqlite' }, `b${count}`)
        })
      }
    })()
    for (let count = 0; count < 5; count += 1) await backup('here', `backup-${count}`)
    isWriting = false
    await writing
    await store.close()
    for (let count = 0; count < 5; count += 1) {
      await restore(`there-${count}`, { file: `backup-${count}` })
      const rooms = await roomsOf(`there-${count}`)
      expect(rooms.filter((id) => id.startsWith('a')).length).toBe(rooms.filter((id) => id.startsWith('b')).length)
    }
  })

  it('takes along logins and what was taken out of service, and no caches', async () => {
    await makeStore('here', 'open')
    mkdirSync(at('here', 'knowledge', 'removed'), { recursive: true })
    mkdirSync(at('here', 'cache', 'documents'), { recursive: true })
    writeFileSync(at('here', 'wechaty-main.memory-card.json'), '{"login":1}')
    writeFileSync(at('here', 'knowledge', 'removed', '旧办法.txt'), '旧')
    writeFileSync(at('here', 'cache', 'documents', 'x'), 'cache')
    expect((await backup('here')).files).toBe(2)
    await restore('there')
    expect(readFileSync(at('there', 'wechaty-main.memory-card.json'), 'utf8')).toBe('{"login":1}')
    expect(readFileSync(at('there', 'knowledge', 'removed', '旧办法.txt'), 'utf8')).toBe('旧')
    expect(existsSync(at('there', 'cache'))).toBe(false)
  })

  it('never takes the place of an older one', async () => {
    await makeStore('here', 'open')
    await backup('here')
    const first = readFileSync(at('backup'))
    await expect(backup('here')).rejects.toMatchObject({ code: 'backup-exists' })
    expect(readFileSync(at('backup')).equals(first)).toBe(true)
  })

  it('of a program that was older is brought up to date', async () => {
    const old = await openStore({ dataDir: at('here'), now, migrations: MIGRATIONS.slice(0, 1) })
    await addRoom(old, 'open')
    await old.close()
    await takeBackup({ dataDir: at('here'), now, file: at('backup'), program: '0', migrations: MIGRATIONS.slice(0, 1) })
    await restore('there')
    expect(await roomsOf('there')).toEqual(['open'])
  })
})

describe('a restore', () => {
  it('does not replace what is there unless told so, and then keeps it', async () => {
    await makeStore('here', 'from-backup')
    await backup('here')
    await makeStore('there', 'was-there')
    await expect(restore('there')).rejects.toMatchObject({ code: 'restore-occupied', hint: expect.stringContaining('--replace') })
    expect(await roomsOf('there')).toEqual(['was-there'])
    const { aside } = await restore('there', { replace: true })
    expect(await roomsOf('there')).toEqual(['from-backup'])
    const kept = await openStore({ dataDir: aside, now })
    expect(await kept.db.selectFrom('rooms').select('id').execute()).toEqual([{ id: 'was-there' }])
    await kept.close()
  })

  it('takes the place of a database that cannot be opened any more', async () => {
    await makeStore('here', 'from-backup')
    await backup('here')
    mkdirSync(at('there'))
    writeFileSync(at('there', 'gongxiaowen.sqlite'), 'not a database at all, but of some length'.repeat(50))
    await expect(restore('there')).rejects.toMatchObject({ code: 'SQLITE_NOTADB' })
    await restore('there', { replace: true })
    expect(await roomsOf('there')).toEqual(['from-backup'])
  })

  it.each([
    ['is not there', () => {}],
    ['is some other file', () => writeFileSync(at('backup'), 'hello')],
    ['is empty', () => writeFileSync(at('backup'), '')],
    ['is some other database', () => new Database(at('backup')).exec('create table x (y)').close()],
    [
      'is broken',
      () => {
        const bytes = readFileSync(at('good'))
        bytes.fill(7, bytes.length / 4, (bytes.length * 3) / 4)
        writeFileSync(at('backup'), bytes)
      },
    ],
  ])('of what %s says so, and changes nothing', async (_, spoil) => {
    await makeStore('here', 'open')
    await backup('here', 'good')
    spoil()
    await makeStore('there', 'was-there')
    await expect(restore('there', { replace: true })).rejects.toMatchObject({ name: 'AppError', hint: expect.any(String) })
    expect(await roomsOf('there')).toEqual(['was-there'])
    expect(readdirSync(at('there')).filter((name) => name.startsWith('restoring'))).toEqual([])
  })

  it('refuses a backup of a newer program', async () => {
    await makeStore('here', 'open')
    await backup('here')
    await expect(restore('there', { migrations: MIGRATIONS.slice(0, 1) })).rejects.toMatchObject({ code: 'database-newer' })
  })

  it('pauses what was under way or due, since it may have gone out after the backup, and nothing else', async () => {
    const store = await open('here')
    const notice = (id: string, state: string, dueAt: number) =>
      store.db.insertInto('notices').values({
        ...{ id, state, channel: 'c', author_id: 'a', content_hash: 'h', audience_hash: null, due_at: dueAt, expected_at: null },
        ...{ answers_until: null, started_at: null, asking: null, parent_id: null, recipients: 0, created_at: 1, updated_at: 1 },
        body: JSON.stringify({
          parts: [],
          author: { account: 'main', channel: 'c', personId: 'a', name: '' },
          scope: { kind: 'all' },
          approvals: [],
        }),
      })
    await notice('TZ-1', 'sending', 1).execute()
    await notice('TZ-2', 'scheduled', now() - 1).execute()
    await notice('TZ-3', 'scheduled', now() + 1).execute()
    await notice('TZ-4', 'done', 1).execute()
    await store.close()
    await backup('here')
    expect((await restore('there')).paused.toSorted()).toEqual(['TZ-1', 'TZ-2'])
    const copy = await open('there')
    const states = await copy.db.selectFrom('notices').select(['id', 'state']).orderBy('id').execute()
    expect(states.map(({ state }) => state)).toEqual(['paused', 'paused', 'scheduled', 'done'])
    await copy.close()
  })

  it('says that a folder cannot be written', async () => {
    await makeStore('here', 'open')
    await backup('here')
    await expect(
      restoreBackup({ dataDir: '/proc/nowhere', now, file: at('backup'), replace: false, program: '', account: 'main' }),
    ).rejects.toMatchObject({ name: 'AppError' })
  })
})
