// Owns the bot as a process of its own, for tests from outside.

import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface BotProcess {
  readonly pid: number | undefined
  readonly output: () => string
  /** Where it listens, once it has said so. */
  readonly url: () => string
  /** Resolves when the text stands in the output; rejects when the process ends before. */
  says(text: string): Promise<void>
  signal(signal: NodeJS.Signals): void
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

export interface Started {
  /** The program's file from the project's folder, and what follows it. */
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** As `npm start` does; else glued together where the run has that, which is sooner there. */
  readonly asPeopleDo?: boolean
}

/** Not from the folder of the process, which may be any. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** What node is told, to run one of the programs of glued-program.ts. */
export function nodeArguments(file: string, how: { readonly asPeopleDo?: boolean } = {}): readonly string[] {
  const glued = how.asPeopleDo ? undefined : process.env.GLUED_PROGRAM
  return glued === undefined ? ['--import', TSX, resolve(file)] : [join(glued, file.replace(/\.ts$/u, '.mjs'))]
}

/** For `NODE_OPTIONS`, to load one of them before another. */
export function preloading(file: string): string {
  const [path = '', ...loader] = nodeArguments(file).toReversed()
  return [...loader.toReversed(), '--import', pathToFileURL(path).href].join(' ')
}

export interface RunFolder {
  readonly dir: string
  readonly env: Readonly<Record<string, string>>
  remove(): void
}

/** A folder to run in, with the project's own documents and a data directory inside it; nothing of the developer's. */
export function createRunFolder(how: { readonly neverStarted?: boolean } = {}): RunFolder {
  const dir = mkdtempSync(join(tmpdir(), 'gongxiaowen-run-'))
  const env = { PORT: '0', DATA_DIR: join(dir, 'data'), DOCUMENTS_DIR: resolve('seeds'), KNOWLEDGE_DIR: resolve('knowledge') }
  // The cache of what was read of the documents, as it stands there after any start but the first.
  const glued = how.neverStarted ? undefined : process.env.GLUED_PROGRAM
  if (glued !== undefined) cpSync(cacheBeside(glued), join(env.DATA_DIR, 'cache'), { recursive: true })
  return { dir, env, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** One start with the project's own documents, whose cache all later folders get. */
export async function readDocumentsOnce(glued: string): Promise<void> {
  const folder = createRunFolder({ neverStarted: true })
  try {
    const bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env: folder.env })
    await bot.says('按 Ctrl-C 停止')
    bot.signal('SIGTERM')
    await bot.ended
    cpSync(join(folder.env.DATA_DIR ?? '', 'cache'), cacheBeside(glued), { recursive: true })
  } finally {
    folder.remove()
  }
}

const cacheBeside = (glued: string): string => join(glued, 'cache')

export function startProcess({ args, cwd, env, asPeopleDo = false }: Started): BotProcess {
  const [script = '', ...rest] = args
  const child = spawn(process.execPath, [...nodeArguments(script, { asPeopleDo }), ...rest], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, ...(process.env.TZ ? { TZ: process.env.TZ } : {}), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return watch(child)
}

function watch(child: ChildProcess): BotProcess {
  let output = ''
  const listeners = new Set<() => void>()
  const take = (chunk: Buffer): void => {
    output += chunk.toString()
    for (const listener of [...listeners]) listener()
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once('close', (code, signal) => done({ code, signal }))
  })
  return {
    pid: child.pid,
    output: () => output,
    url: () => /http:\/\/[\d.]+:\d+/u.exec(output)?.[0] ?? '',
    ended,
    signal: (signal) => void child.kill(signal),
    says: (text) =>
      new Promise((done, fail) => {
        const look = (): void => {
          if (!output.includes(text)) return
          listeners.delete(look)
          done()
        }
        listeners.add(look)
        look()
        void ended.then(() => fail(new Error(`it ended without saying ${text}: ${output}`)))
      }),
  }
}
