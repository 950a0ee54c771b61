// Owns the files in DATA_DIR that a backup takes along: logins, what was taken out of service, histories.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

export interface KeptFile {
  /** Below DATA_DIR, with / between the parts. */
  readonly path: string
  readonly bytes: Buffer
}

/** What can be made again, belongs to this run only, or is the database itself. */
const LEFT_OUT: readonly RegExp[] = [
  /^(?:cache|fonts|simulator)\//u,
  // As a service, HOME is DATA_DIR too: npm writes its logs there at every command.
  /^\.(?:npm|cache|node-gyp)\//u,
  // Sent, and not confirmed by anybody.
  /^knowledge\/waiting\//u,
  /^before-restore-/u,
  /^running\.lock/u,
  /^reload-asked$/u,
  /^alerts\.json/u,
  // matches gongxiaowen.sqlite-wal and restoring.sqlite; not a document that is called 讲sqlite.txt
  /^[\w.-]+\.sqlite(?:-wal|-shm|-journal)?$/u,
]

export function readKeptFiles(dataDir: string): readonly KeptFile[] {
  if (!existsSync(dataDir)) return []
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dataDir.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !LEFT_OUT.some((form) => form.test(path)))
    .sort()
    .flatMap((path) => readIfThere(dataDir, path))
}

/** It may be taken away between the listing and the reading: the bot runs. */
function readIfThere(dataDir: string, path: string): readonly KeptFile[] {
  try {
    return [{ path, bytes: readFileSync(join(dataDir, path)) }]
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** What is there already goes into `aside` first; nothing outside of DATA_DIR is ever written. */
export function writeKeptFiles(dataDir: string, files: readonly KeptFile[], aside: string): void {
  for (const { path, bytes } of files) {
    if (path.startsWith('/') || path.split('/').includes('..')) continue
    moveAside(dataDir, path, aside)
    const target = join(dataDir, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes, { mode: 0o600 })
  }
}

export function moveAside(dataDir: string, path: string, aside: string): void {
  if (!existsSync(join(dataDir, path))) return
  mkdirSync(dirname(join(aside, path)), { recursive: true })
  renameSync(join(dataDir, path), join(aside, path))
}
