// Owns the bot as a process of its own, started as `npm start` does, for tests from outside.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
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
  /** Standard input, output and error of the program. */
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** Not from the folder of the process, which may be any. */
export const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** A folder to run in, with the project's own documents and a data directory inside it; nothing of the developer's. */
export function createRunFolder(): { readonly dir: string; readonly env: Readonly<Record<string, string>>; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'gongxiaowen-run-'))
  const env = { PORT: '0', DATA_DIR: join(dir, 'data'), DOCUMENTS_DIR: resolve('seeds'), KNOWLEDGE_DIR: resolve('knowledge') }
  return { dir, env, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

export function startProcess({ args, cwd, env }: Started): BotProcess {
  const [script, ...rest] = args
  const child = spawn(process.execPath, ['--import', TSX, resolve(script ?? ''), ...rest], {
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
