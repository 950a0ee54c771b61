// Owns fresh SQLite databases for tests, and their removal.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A new directory for each call, gone after the file's last test. */
export function createSqlitePlaces(): () => Promise<{ readonly dataDir: string }> {
  const made: string[] = []
  afterAll(() => Promise.all(made.map((dir) => rm(dir, { recursive: true, force: true }))))
  return async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'gongxiaowen-store-'))
    made.push(dataDir)
    return { dataDir }
  }
}
