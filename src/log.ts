// Owns the log: JSON in production, readable on a terminal, one request id through a message's whole way.

import { AsyncLocalStorage } from 'node:async_hooks'
import { type DestinationStream, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

export type { Logger }

const requests = new AsyncLocalStorage<{ readonly request: string }>()

/** Everything logged while `task` runs, however deep and however late, carries the id. */
export function withRequestId<T>(request: string, task: () => T): T {
  return requests.run({ request }, task)
}

export interface LogOptions {
  readonly level: string
  /** For people at a terminal; machines get one JSON object a line. */
  readonly readable: boolean
  readonly destination?: DestinationStream
}

/** What people say and who they are stays out of the log, even where a caller forgets. */
const HIDDEN = ['text', 'name', 'topic', '*.text', '*.name', '*.topic']

export function createLog({ level, readable, destination = pino.destination({ fd: 2, sync: true }) }: LogOptions): Logger {
  return pino(
    {
      level,
      base: null,
      mixin: () => requests.getStore() ?? {},
      redact: { paths: HIDDEN, censor: '[hidden]' },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    readable ? pretty({ destination, sync: true, colorize: true, translateTime: 'SYS:HH:MM:ss' }) : destination,
  )
}
