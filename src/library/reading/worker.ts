// Owns the worker in which files are read: started when needed, stopped when it is too slow or too big, and started anew.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Job, Response, WorkerStart } from './protocol.ts'

export type WorkerOutcome =
  | Response
  | { readonly kind: 'stopped'; readonly rule: 'too-slow' | 'too-much-memory' | 'crashed'; readonly reason?: string }

export interface WorkerLimits {
  readonly timeMs: number
  /** Of its own heap, and of what the process grows by while a file is read. */
  readonly memoryMb: number
}

export interface ReadingWorker {
  /** Gets ready for a job that will come; without it the first job starts the worker. */
  start(): void
  run(job: Job): Promise<WorkerOutcome>
  /** At once: a job that runs is answered as stopped. */
  close(): Promise<void>
}

/** Node runs TypeScript in a worker only where tsx is told to: `execArgv` does not reach it there. */
const START = `
const { workerData } = require('node:worker_threads')
import(workerData.tsx).then(({ register }) => { register(); return import(workerData.entry) })
`
/** `require.resolve` would find the file for CommonJS, which cannot be imported. */
const TSX = findTsx()
function findTsx(): string {
  const require = createRequire(import.meta.url)
  const manifest = require('tsx/package.json') as { exports: { './esm/api': { import: { default: string } } } }
  return pathToFileURL(join(dirname(require.resolve('tsx/package.json')), manifest.exports['./esm/api'].import.default)).href
}

const WATCH_MS = 200
const MEGABYTE = 1_048_576

export function createReadingWorker(start: WorkerStart, limits: WorkerLimits): ReadingWorker {
  let worker: Worker | undefined
  let number = 0
  let last: Promise<unknown> = Promise.resolve()

  const spawn = (): Worker => {
    const entry = new URL('./worker-entry.ts', import.meta.url).href
    const spawned = new Worker(START, {
      eval: true,
      execArgv: [],
      workerData: { ...start, tsx: TSX, entry },
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      stdout: true,
      stderr: true,
    })
    // It may run out of memory after its job was given up, when nobody listens: that must not end the program.
    spawned.on('error', () => undefined)
    // One that ends before its first job is none to wait for.
    spawned.on('exit', () => {
      if (worker === spawned) worker = undefined
    })
    spawned.unref()
    return spawned
  }
  const stop = async (): Promise<void> => {
    const stopped = worker
    worker = undefined
    await stopped?.terminate()
  }
  const started = (): Worker => {
    worker ??= spawn()
    return worker
  }
  const runOne = async (job: Job): Promise<WorkerOutcome> => {
    const outcome = await settle(started(), { number: ++number, job }, limits)
    if (outcome.kind === 'stopped') await stop()
    return outcome
  }
  return {
    start: () => void started(),
    run(job) {
      const turn = last.then(() => runOne(job))
      last = turn
      return turn
    },
    close: stop,
  }
}

/** The answer, or the reason why none will come. */
function settle(worker: Worker, request: { readonly number: number; readonly job: Job }, limits: WorkerLimits): Promise<WorkerOutcome> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss()
    const finish = (outcome: WorkerOutcome): void => {
      clearTimeout(slow)
      clearInterval(big)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(outcome)
    }
    const onMessage = (response: Response): void => {
      if (response.number === request.number) finish(response)
    }
    const onError = (error: Error): void => {
      const burst = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      finish({ kind: 'stopped', rule: burst ? 'too-much-memory' : 'crashed', reason: error.message })
    }
    const onExit = (): void => finish({ kind: 'stopped', rule: 'crashed' })
    const slow = setTimeout(() => finish({ kind: 'stopped', rule: 'too-slow' }), limits.timeMs)
    // Buffers stand outside of the heap that Node limits for a worker: only the process's own size shows them.
    const big = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.memoryMb * MEGABYTE) finish({ kind: 'stopped', rule: 'too-much-memory' })
    }, WATCH_MS)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
}
