// Owns a gateway as an outside process: started, talked to over HTTP, killed without warning, started again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Row } from '../../../src/channels/simulator/row.ts'

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
  const script = fileURLToPath(new URL('./gateway-process.ts', import.meta.url))
  const words = JSON.stringify({ dataDir, grpcPort, httpPort, token: TOKEN, world })
  const address = `http://127.0.0.1:${httpPort}`
  let child: ChildProcess | undefined
  return {
    endpoint: `127.0.0.1:${grpcPort}`,
    async start() {
      const started = spawn(process.execPath, ['--import', 'tsx', script, words], {
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  server.close()
  await once(server, 'close')
  return port
}
