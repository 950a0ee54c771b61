// Owns the assembly: what is created from what, in the order in which it starts. Nothing else assembles.

import { Hono } from 'hono'
import { systemClock } from './clock.ts'
import type { Settings } from './config.ts'
import { createLifecycle } from './lifecycle.ts'
import type { Logger } from './log.ts'
import { lockDataDir } from './store/process-lock.ts'
import { openStore } from './store/store.ts'
import { VERSION } from './version.ts'
import { createHealthRoutes } from './web/health.ts'
import { startWebServer } from './web/server.ts'
import type { MissingPart, StartReport } from './wording/start.ts'

export interface Running {
  readonly report: StartReport
  stop(): Promise<void>
}

export async function startBot(settings: Settings, log: Logger): Promise<Running> {
  const lifecycle = createLifecycle((part, error) => log.error({ part, err: error }, 'could not stop a part'))
  try {
    const report = await assemble(settings, lifecycle.onStop)
    return { report, stop: lifecycle.stop }
  } catch (error) {
    await lifecycle.stop()
    throw error
  }
}

async function assemble(settings: Settings, onStop: ReturnType<typeof createLifecycle>['onStop']): Promise<StartReport> {
  const startedAt = systemClock.now()
  const lock = lockDataDir(settings.DATA_DIR)
  onStop('process lock', lock.release)

  const store = await openStore({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR, now: systemClock.now })
  onStop('store', store.close)

  const app = new Hono()
  const checks = async () => [{ name: 'store', ok: true, detail: store.engine }]
  app.route('/', createHealthRoutes({ version: VERSION, startedAt, now: systemClock.now, checks }))
  const server = await startWebServer({ app, host: settings.HOST, port: settings.PORT })
  onStop('web server', server.close)

  return {
    version: VERSION,
    url: server.url,
    store,
    channel: { name: settings.CHANNEL, account: settings.ACCOUNT },
    simulator: settings.SIMULATOR,
    documentsDir: settings.DOCUMENTS_DIR,
    timezone: settings.TIMEZONE,
    missing: missingParts(settings),
  }
}

/** What works without, and what an operator may want to know is not there. */
function missingParts(settings: Settings): MissingPart[] {
  return settings.ALERT_WEBHOOK ? [] : ['alerts']
}
