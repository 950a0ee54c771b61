// Owns the program with its modules glued together, for tests that start it again and again: to read its 650 modules one by one
// is more than half of what a start costs. Packages stay outside, and a module still finds the files beside it where they lie.
// start-and-stop.test.ts, doctor.test.ts and the browser's tests start it as people do.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { readDocumentsOnce } from './bot-process.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ENTRIES = [
  'src/main.ts',
  'src/cli.ts',
  'bench/crash/die-at-write.ts',
  'test/channels/wechaty/gateway-process.ts',
  'test/conversation/kill-bot.ts',
]

const WHERE_IT_LAY: Plugin = {
  name: 'where a module lay',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
    }))
  },
}

export interface GluedProgram {
  readonly folder: string
  remove(): void
}

/** For all processes that are started from here on, by this one and by its children; until it is removed. */
export async function glueProgram(): Promise<GluedProgram> {
  // Inside of the project, where its packages are found.
  mkdirSync(join(ROOT, '.tmp'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.tmp/glued-'))
  const remove = (): void => {
    delete process.env.GLUED_PROGRAM
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await glueInto(folder)
  } catch (error) {
    remove()
    throw error
  }
  process.env.GLUED_PROGRAM = folder
  return { folder, remove }
}

async function glueInto(outdir: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outbase: ROOT,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported later, like Wechaty after the settings are read, is read later.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [WHERE_IT_LAY],
  })
}

/** vitest's `globalSetup`. */
export async function setup(): Promise<() => void> {
  const { folder, remove } = await glueProgram()
  await readDocumentsOnce(folder)
  return remove
}
