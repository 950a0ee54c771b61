// Owns noticing that files changed: by looking, since what the system tells of folders differs from disk to disk.

import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export interface FolderWatch {
  /** One look. The change is reported when two looks running see the same: a file that is being written is left alone. */
  look(): Promise<void>
}

export function createFolderWatch(paths: readonly string[], onChange: () => Promise<void>): FolderWatch {
  let reported: string | undefined
  let pending: string | undefined

  return {
    async look() {
      const seen = await fingerprint(paths)
      reported ??= seen
      const isSettled = seen === pending
      pending = seen
      if (seen === reported || !isSettled) return
      reported = seen
      await onChange()
    },
  }
}

/** Names, sizes and times of all files below: the same as long as nobody touches them. */
async function fingerprint(paths: readonly string[]): Promise<string> {
  const lines: string[] = []
  for (const path of paths) await collect(path, lines)
  return lines.join('\n')
}

async function collect(path: string, lines: string[]): Promise<void> {
  const about = await stat(path).catch(() => undefined)
  if (!about?.isDirectory()) {
    lines.push(`${path} ${about ? `${about.size} ${about.mtimeMs}` : 'gone'}`)
    return
  }
  const names = await readdir(path).catch(() => [])
  for (const name of names.filter((each) => !each.startsWith('.')).toSorted()) await collect(join(path, name), lines)
}
