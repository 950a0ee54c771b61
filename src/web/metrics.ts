// Owns /metrics: figures only, no ids and no names, so it is as open as /healthz.

import { Hono } from 'hono'
import type { Metrics } from '../monitoring/metrics.ts'

export function createMetricsRoutes(metrics: Pick<Metrics, 'render' | 'contentType'>): Hono {
  return new Hono().get('/metrics', async (context) =>
    context.body(await metrics.render(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }),
  )
}
