// Owns the HTTP server: it listens, and on closing lets running requests end.

import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { AppError, findErrorCode } from '../errors.ts'
import * as words from '../wording/start.ts'

export interface WebServer {
  /** http://127.0.0.1:8787 */
  readonly url: string
  close(): Promise<void>
}

export interface WebServerOptions {
  readonly app: Hono
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
}

export async function startWebServer({ app, host, port }: WebServerOptions): Promise<WebServer> {
  const server = serve({ fetch: app.fetch, hostname: host, port }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (error) => reject(listenError(error, host, port)))
  })
  return { url: urlOf(server, host), close: () => close(server) }
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const LINGER_MS = 500
const LOOK_EVERY_MS = 20

/** Running requests end; a page that holds an event stream open never does by itself, and is cut after a while. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  const cut = setTimeout(() => server.closeAllConnections(), LINGER_MS)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}

function listenError(error: Error, host: string, port: number): unknown {
  switch (findErrorCode(error)) {
    case 'EADDRINUSE':
      return new AppError('port-busy', words.PORT_BUSY(host, port), { hint: words.PORT_BUSY_HINT, cause: error })
    case 'EACCES':
      return new AppError('port-denied', words.PORT_DENIED(host, port), { hint: words.PORT_DENIED_HINT, cause: error })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new AppError('host-unknown', words.HOST_UNKNOWN(host), { hint: words.HOST_UNKNOWN_HINT, cause: error })
    default:
      return error
  }
}
