// Owns the proof that whoever looks after the bot reads what is well and what is not in their own language.
import { describe, expect, test } from 'vitest'
import { takeSnapshot } from '../../src/library/snapshot.ts'
import { openStore } from '../../src/store/open-store.ts'
import { checkDocuments, checkLine, checkStore } from '../../src/wire/health-checks.ts'
import { KNOWLEDGE } from '../library/snapshot.ts'
import { tempFolder } from '../library/temp-folder.ts'

const ENGLISH = /[a-z]{4,}(?!check|\()/u
const snapshotOf = (files: Record<string, string>) => takeSnapshot({ documentsDir: tempFolder(files), knowledgeDir: tempFolder(KNOWLEDGE) })

describe('what the status page says', () => {
  test('of the documents is how many there are, and how to see what is wrong with some', async () => {
    expect(checkDocuments(await snapshotOf({ 'a.md': '全年新建基层工会58家。' }))).toEqual({ name: 'documents', ok: true, detail: '1 份' })
    const broken = checkDocuments(await snapshotOf({ 'a.md': '全年新建基层工会58家。', 'b.txt': '' }))
    expect(broken).toMatchObject({ ok: true, detail: '1 份，1 处错误（cli knowledge check）' })
  })

  test('of the store is its name', async () => {
    const store = await openStore({ databaseUrl: undefined, dataDir: tempFolder(), now: () => 0 })
    expect((await checkStore(store)).detail).toBe('SQLite')
    await store.close()
    expect(await checkStore(store)).toMatchObject({ ok: false, code: 'store-down' })
  })

  test.each(['online', 'starting', 'stopped'] as const)('of a line that is %s is Chinese', (state) => {
    expect(checkLine('wechaty', { state, since: 0, reconnects: 0 }).detail).not.toMatch(ENGLISH)
  })
})
