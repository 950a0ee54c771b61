import { describe, expect, it } from 'vitest'
import { createLog } from '../../src/log.ts'
import type { Answering, Reloading } from '../../src/wire/answering.ts'
import { createFolderWatch } from '../../src/wire/folder-watch.ts'
import { askForReload, reloadMark, takeUp } from '../../src/wire/reloading.ts'
import { createSqlitePlaces } from '../store/sqlite-place.ts'

const freshPlace = createSqlitePlaces()

describe('a reload that another process asks for', () => {
  it('is seen by the watch, even where nothing else changed', async () => {
    const { dataDir } = await freshPlace()
    let asked = 0
    const { look } = createFolderWatch([reloadMark(dataDir)], async () => {
      asked += 1
    })
    await look()
    askForReload(dataDir)
    await look()
    await look()
    expect(asked).toBe(1)
  })

  it('says that the data directory cannot be written', () => {
    expect(() => askForReload('/dev/null')).toThrow(/不能写入/u)
  })
})

describe('taking up a change', () => {
  async function takeUpWith(reloading: Reloading): Promise<readonly string[]> {
    const told: string[] = []
    const answering = { reload: async () => reloading, snapshot: () => ({ documents: [], version: '1' }) }
    await takeUp(answering as unknown as Answering, async (text) => told.push(text), createLog({ level: 'silent', readable: false }))
    return told
  }

  it('troubles nobody where all is well', async () => {
    expect(await takeUpWith({ kind: 'taken-up' })).toEqual([])
  })

  it('tells the admins what is wrong, and that the old answers stay', async () => {
    const [text] = await takeUpWith({ kind: 'kept', problems: ['care.yaml 第 3 行：括号要成对'] })
    expect(text).toContain('care.yaml 第 3 行')
    expect(text).toContain('仍按改动前的回答')
  })
})
