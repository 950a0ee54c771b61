import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFolderWatch } from '../../src/wire/folder-watch.ts'

describe('watching folders', () => {
  let dir = ''
  let changes = 0
  const watch = () =>
    createFolderWatch([dir, join(dir, '..', 'no-such-file')], async () => {
      changes += 1
    })

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'folder-watch-'))
    changes = 0
    await writeFile(join(dir, 'a.md'), 'one')
  })
  afterEach(() => rm(dir, { recursive: true }))

  it('reports nothing as long as nobody touches anything', async () => {
    const { look } = watch()
    for (let times = 0; times < 4; times += 1) await look()
    expect(changes).toBe(0)
  })

  it.each([
    ['a new file', () => writeFile(join(dir, 'b.md'), 'new')],
    ['another length', () => writeFile(join(dir, 'a.md'), 'longer')],
    ['another time', () => utimes(join(dir, 'a.md'), 1, 1)],
    ['a file that is gone', () => rm(join(dir, 'a.md'))],
    ['a file deeper down', () => mkdir(join(dir, 'deep')).then(() => writeFile(join(dir, 'deep', 'c.md'), 'c'))],
  ])('reports %s once, when two looks running see the same', async (_what, change) => {
    const { look } = watch()
    await look()
    await change()
    await look()
    expect(changes).toBe(0)
    await look()
    await look()
    expect(changes).toBe(1)
  })

  it('waits until a file that grows has stopped growing', async () => {
    const { look } = watch()
    await look()
    for (let length = 10; length < 15; length += 1) {
      await writeFile(join(dir, 'a.md'), 'x'.repeat(length))
      await look()
    }
    expect(changes).toBe(0)
    await look()
    expect(changes).toBe(1)
  })

  it('passes over what editors hide', async () => {
    const { look } = watch()
    await look()
    await writeFile(join(dir, '.a.md.swp'), '')
    await look()
    await look()
    expect(changes).toBe(0)
  })
})
