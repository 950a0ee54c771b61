// Owns the files that were sent and shown, and wait for a word: kept on disk, so that a restart does not lose them.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const about = z.object({ title: z.string().exactOptional(), period: z.string().exactOptional(), region: z.string().exactOptional() })
const schema = z.object({ who: z.string(), name: z.string(), until: z.number(), about: about.default({}) })

export type WaitingFile = Readonly<z.infer<typeof schema>>

export interface WaitingFiles {
  /** One a person: another takes its place. */
  keep(file: WaitingFile, bytes: Uint8Array): Promise<void>
  find(who: string): WaitingFile | undefined
  read(who: string): Promise<Uint8Array>
  drop(who: string): Promise<void>
}

/** What ran out while the program stood still is taken away at once. */
export function createWaitingFiles(folder: string, now: number): WaitingFiles {
  mkdirSync(folder, { recursive: true })
  const waiting = new Map<string, WaitingFile>()
  for (const name of readdirSync(folder)) {
    const about = name.endsWith('.json') ? readAbout(join(folder, name)) : undefined
    if (about && about.until >= now) waiting.set(about.who, about)
  }
  const expected = new Set([...waiting.keys()].flatMap((who) => [`${keyOf(who)}.json`, `${keyOf(who)}.bytes`]))
  for (const name of readdirSync(folder)) if (!expected.has(name)) rmSync(join(folder, name), { force: true })

  const pathOf = (who: string, end: 'json' | 'bytes'): string => join(folder, `${keyOf(who)}.${end}`)
  const drop = async (who: string): Promise<void> => {
    waiting.delete(who)
    // What names it goes first: bytes without a name are no file that waits.
    await rm(pathOf(who, 'json'), { force: true })
    await rm(pathOf(who, 'bytes'), { force: true })
  }
  return {
    drop,
    find: (who) => waiting.get(who),
    read: (who) => readFile(pathOf(who, 'bytes')),
    async keep(file, bytes) {
      await drop(file.who)
      await mkdir(folder, { recursive: true })
      await writeWhole(pathOf(file.who, 'bytes'), bytes)
      await writeWhole(pathOf(file.who, 'json'), JSON.stringify(file))
      waiting.set(file.who, file)
    },
  }
}

const keyOf = (who: string): string => createHash('sha256').update(who).digest('hex')

function readAbout(path: string): WaitingFile | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(`${path}.part`, content, { mode: 0o600 })
  await rename(`${path}.part`, path)
}
