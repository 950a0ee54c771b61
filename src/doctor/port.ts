// Owns the check of the port: free, or taken by this very program.

import { Hono } from 'hono'
import { startWebServer } from '../web/server.ts'
import { DOCTOR_NAMES, PORT_FREE, PORT_OURS } from '../wording/doctor.ts'
import { type Check, findingOf } from './finding.ts'

export const checkPort: Check = async ({ HOST, PORT }) => {
  const check = DOCTOR_NAMES.port
  try {
    const server = await startWebServer({ app: new Hono(), host: HOST, port: PORT })
    await server.close()
    return { check, ok: true, detail: PORT_FREE(HOST, PORT) }
  } catch (error) {
    return (await isOurs(HOST, PORT)) ? { check, ok: true, detail: PORT_OURS(HOST, PORT) } : findingOf(check, error)
  }
}

const ANSWER_WITHIN_MS = 1000

async function isOurs(host: string, port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://${host}:${port}/healthz`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && 'checks' in body && 'uptimeSeconds' in body
  } catch {
    return false
  }
}
