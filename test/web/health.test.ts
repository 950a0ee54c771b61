import { describe, expect, it } from 'vitest'
import type { HealthCheck } from '../../src/monitoring/health-check.ts'
import { createHealthRoutes } from '../../src/web/health.ts'

async function ask(checks: readonly HealthCheck[]) {
  const app = createHealthRoutes({ version: '1.2.3', startedAt: 1000, now: () => 61_500, checks: async () => checks })
  const response = await app.request('/healthz')
  return { status: response.status, body: (await response.json()) as unknown }
}

describe('/healthz', () => {
  it('is 200 while everything works', async () => {
    const { status, body } = await ask([{ name: 'store', ok: true, detail: 'sqlite' }])
    expect(status).toBe(200)
    expect(body).toEqual({ ok: true, version: '1.2.3', uptimeSeconds: 60, checks: [{ name: 'store', ok: true, detail: 'sqlite' }] })
  })

  it('is 503 with since when and what to do while anything is down', async () => {
    const down = { name: 'channel wechaty', ok: false, detail: 'offline', since: 0, remedy: 'scan the code' }
    const { status, body } = await ask([{ name: 'store', ok: true, detail: 'sqlite' }, down])
    expect(status).toBe(503)
    expect(body).toMatchObject({ ok: false, checks: [{ ok: true }, { ...down, since: '1970-01-01T00:00:00.000Z' }] })
  })
})
