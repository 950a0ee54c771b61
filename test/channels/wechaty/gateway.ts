// Owns a gateway as an outside process: started, talked to over HTTP, killed without warning, started again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Row } from '../../../src/channels/simulator/row.ts'
import { nodeArguments } from '../../process/bot-process.ts'

export const TOKEN = 'insecure_test-token'

export interface Gateway {
  readonly endpoint: string
  start(): Promise<void>
  /** SIGKILL: as when the machine loses its power. */
  kill(): Promise<void>
  post(path: string, body: object): Promise<{ readonly id: string; readonly seq: number }>
  /** The bot's rows after this number, as soon as there are any. */
  answersAfter(seq: number, conversation: string, waitSeconds: number): Promise<readonly Row[]>
}

export async function createGateway(dataDir: string, world?: string): Promise<Gateway> {
  const grpcPort = await freePort()
  const httpPort = await freePort()
  const words = JSON.stringify({ dataDir, grpcPort, httpPort, token: TOKEN, world })
  const address = `http://127.0.0.1:${httpPort}`
  let child: ChildProcess | undefined
  return {
    endpoint: `127.0.0.1:${grpcPort}`,
    async start() {
      const started = spawn(process.execPath, [...nodeArguments('test/channels/wechaty/gateway-process.ts'), words], {
        stdio: ['ignore', 'pipe', 'inherit'],
        // Refusals are part of the tests; Wechaty would print each with its stack.
        env: { ...process.env, WECHATY_LOG: 'silent', NODE_NO_WARNINGS: '1' },
      })
      child = started
      const ended = once(started, 'exit').then(([code]) => Promise.reject(new Error(`the gateway ended with ${code}`)))
      await Promise.race([once(started.stdout, 'data'), ended])
      ended.catch(() => {})
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    async post(path, body) {
      const response = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const answer = (await response.json()) as { id: string; seq: number; error?: string }
      if (!response.ok) throw new Error(answer.error)
      return answer
    },
    async answersAfter(seq, conversation, waitSeconds) {
      const response = await fetch(`${address}/sim/messages?after=${seq}&conversation=${conversation}&wait=${waitSeconds}`)
      return ((await response.json()) as Row[]).filter((row) => row.from === 'bot')
    },
  }
}

const PORTS = { first: 20_000, count: 12_000 } as const

/** Below those that the system gives to outgoing connections: while the gateway is dead, one of them could sit on its port. */
async function freePort(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const port = PORTS.first + Math.floor(Math.random() * PORTS.count)
    if (await isFree(port)) return port
  }
  throw new Error('no port is free')
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  const listening = once(server, 'listening').then(
    () => true,
    () => false,
  )
  server.listen(port, '127.0.0.1')
  if (!(await listening)) return false
  server.close()
  await once(server, 'close')
  return true
}
