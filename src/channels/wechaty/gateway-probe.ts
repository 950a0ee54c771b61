// Owns finding out whether a gateway listens at all, before a client is made that would hang without it.
import { connect } from 'node:net'

export interface Endpoint {
  readonly host: string
  readonly port: number
}

const PROBE_LIMIT_MS = 3_000

/** '127.0.0.1:18788' → host and port; undefined for anything else, such as an address to be looked up. */
export function parseEndpoint(text: string | undefined): Endpoint | undefined {
  const found = /^(?:\w+:\/\/)?(\[[0-9a-f:]+\]|[\w.-]+):(\d{1,5})\/?$/iu.exec(text ?? '')
  if (!found) return undefined
  const [, host = '', port = ''] = found
  return { host: host.replace(/^\[|\]$/gu, ''), port: Number(port) }
}

export function isListening({ host, port }: Endpoint): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PROBE_LIMIT_MS })
    const done = (listening: boolean) => {
      socket.destroy()
      resolve(listening)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
    socket.once('timeout', () => done(false))
  })
}
