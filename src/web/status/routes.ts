// Owns the status page's addresses, behind the same rule as the simulator: this machine, or the token.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { createGuard, type GuardOptions } from '../guard.ts'
import { renderStatus } from './page.ts'
import type { StatusView } from './view.ts'

export interface StatusRoutesOptions extends GuardOptions {
  readonly view: () => Promise<StatusView>
}

const CSS = readFileSync(fileURLToPath(new URL('./status.css', import.meta.url)))

export function createStatusRoutes({ view, ...guard }: StatusRoutesOptions): Hono {
  const app = new Hono()
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // The token may stand in the address.
    referrerPolicy: 'no-referrer',
  })
  app.use('/status', headers, createGuard(guard))
  app.use('/status/*', headers, createGuard(guard))
  app.get('/status', async (context) => {
    context.header('cache-control', 'no-store')
    return context.html(renderStatus(await view()))
  })
  app.get('/status/status.css', (context) => context.body(new Uint8Array(CSS), 200, { 'content-type': 'text/css; charset=utf-8' }))
  return app
}
