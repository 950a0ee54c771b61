// Owns the fingerprint of the program that reads: a cache of an older reader's work is of no use.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** The folders whose code decides what is read out of a file. */
const FOLDERS = ['../text/', '../documents/', '../files/', '../search/', './']

export async function fingerprintProgram(): Promise<string> {
  // The manifest holds the program's own version and those of the libraries that read PDF and Office files.
  const hash = createHash('sha256').update(await readFile(new URL('../../package.json', import.meta.url)))
  for (const folder of FOLDERS) await addFolder(hash, new URL(folder, import.meta.url))
  return hash.digest('hex')
}

async function addFolder(hash: ReturnType<typeof createHash>, folder: URL): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) await addFolder(hash, new URL(`${entry.name}/`, folder))
    else if (entry.name.endsWith('.ts')) hash.update(entry.name).update(await readFile(new URL(entry.name, folder)))
  }
}
