// Owns /healthz: whether everything that is configured works, since when not, and what to do.

import { Hono } from 'hono'
import type { HealthCheck } from '../monitoring/health-check.ts'

export interface HealthDeps {
  readonly version: string
  readonly startedAt: number
  readonly now: () => number
  readonly checks: () => Promise<readonly HealthCheck[]>
}

/** 503 while anything is down, so that a watcher needs to look at nothing else. */
export function createHealthRoutes({ version, startedAt, now, checks }: HealthDeps): Hono {
  return new Hono().get('/healthz', async (context) => {
    const results = await checks()
    const ok = results.every((check) => check.ok)
    const body = { ok, version, uptimeSeconds: Math.floor((now() - startedAt) / 1000), checks: results.map(forReading) }
    return context.json(body, ok ? 200 : 503)
  })
}

const forReading = ({ since, ...check }: HealthCheck): object =>
  since === undefined ? check : { ...check, since: new Date(since).toISOString() }
