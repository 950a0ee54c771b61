// Owns the walk through a documents folder: which files are documents, and which lead out of it.
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { SOURCES_FILE } from './sources.ts'

export interface FoundFile {
  /** Inside the folder, with / on every system. */
  readonly file: string
  readonly path: string
  readonly bytes: number
  readonly changedMs: number
}

export interface Walk {
  readonly files: readonly FoundFile[]
  /** Files whose form no reader knows. */
  readonly unknown: readonly string[]
  /** Links that lead out of the folder, and what could not be opened. */
  readonly outside: readonly string[]
}

const DEPTH_MAX = 6
/** What editors and systems leave behind is nobody's document. */
const LEFT_BEHIND = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|~$|\.(?:tmp|swp|bak|part)$/iu

export async function walkFolder(folder: string, forms: ReadonlySet<string>): Promise<Walk> {
  const root = await realpath(folder)
  const files: FoundFile[] = []
  const unknown: string[] = []
  const outside: string[] = []
  const visit = async (dir: string, depth: number): Promise<void> => {
    for (const entry of (await readdir(dir, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (LEFT_BEHIND.test(entry.name)) continue
      const path = join(dir, entry.name)
      const file = relative(root, path).split(sep).join('/')
      const real = await realpath(path).catch(() => undefined)
      if (real === undefined || !isInside(root, real)) outside.push(file)
      else {
        const about = await stat(real)
        if (about.isDirectory()) {
          if (depth < DEPTH_MAX && !entry.isSymbolicLink()) await visit(path, depth + 1)
        } else if (file === SOURCES_FILE || !about.isFile()) continue
        else if (forms.has(extname(entry.name).toLowerCase())) files.push({ file, path: real, bytes: about.size, changedMs: about.mtimeMs })
        else unknown.push(file)
      }
    }
  }
  await visit(root, 0)
  return { files, unknown, outside }
}

/** isInside('/a', '/a/b') → true; isInside('/a', '/ab') → false. */
export const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
