// Owns how the running bot is watched: figures, the status page, and telling the operator what is wrong.

import { join } from 'node:path'
import { Hono } from 'hono'
import { systemClock } from '../clock.ts'
import { isLoopback, type Settings } from '../config.ts'
import type { Logger } from '../log.ts'
import { composeAlert, type Sender } from '../monitoring/alert.ts'
import { createAlertWatch } from '../monitoring/alert-watch.ts'
import type { HealthCheck } from '../monitoring/health-check.ts'
import type { Figures, LineFigures, Metrics } from '../monitoring/metrics.ts'
import { createOpenAlerts } from '../monitoring/open-alerts.ts'
import { drawForPage } from '../monitoring/qrcode.ts'
import { createWebhook } from '../monitoring/webhook.ts'
import { VERSION } from '../version.ts'
import { createHealthRoutes } from '../web/health.ts'
import { createMetricsRoutes } from '../web/metrics.ts'
import { createStatusRoutes } from '../web/status/routes.ts'
import type { OpenLine } from './lines.ts'

export interface WatchingDeps {
  readonly settings: Settings
  readonly log: Logger
  readonly startedAt: number
  readonly checks: () => Promise<readonly HealthCheck[]>
  readonly lines: ReadonlyMap<string, OpenLine>
  readonly figures: Figures
  readonly metrics: Metrics
}

export interface Watching {
  readonly routes: Hono
  /** Compares what is wrong with what was told; to be called every second or so. */
  look(): Promise<void>
}

export function createWatching(deps: WatchingDeps): Watching {
  const { settings, startedAt, checks, figures, metrics, lines } = deps
  const { now } = systemClock
  const watch = settings.ALERT_WEBHOOK === undefined ? undefined : createTelling(deps, settings.ALERT_WEBHOOK)

  const view = async () => ({
    bot: settings.BOT_NAME,
    version: VERSION,
    timeZone: settings.TIMEZONE,
    startedAt,
    now: now(),
    checks: await checks(),
    qrcode: drawFirstCode(lines),
    queue: figures.queue(),
    lines: figures.lines(),
    notices: await figures.notices().catch(() => ({})),
    untoldAlerts: watch?.untold(),
  })

  const routes = new Hono()
  routes.route('/', createHealthRoutes({ version: VERSION, startedAt, now, checks }))
  routes.route('/', createMetricsRoutes(metrics))
  routes.route('/', createStatusRoutes({ view, loopback: isLoopback(settings.HOST), token: settings.SIMULATOR_TOKEN }))
  return {
    routes,
    async look() {
      if (watch) watch.look(await checks())
    },
  }
}

function createTelling({ settings, log, metrics }: WatchingDeps, url: string) {
  const { now } = systemClock
  const sender = alertSender(settings)
  const post = createWebhook({ url, secret: settings.ALERT_SECRET, now })
  const file = join(settings.DATA_DIR, 'alerts.json')
  return createAlertWatch({
    open: createOpenAlerts(file, (error) => log.warn({ err: error }, 'the list of open alerts could not be kept')),
    async deliver(event, trouble) {
      const delivery = await post(composeAlert(sender, event, trouble, now()))
      metrics.alerted(delivery.kind)
      return delivery
    },
    now,
    log,
  })
}

export const alertSender = ({ BOT_NAME, ACCOUNT, TIMEZONE }: Settings): Sender => ({
  bot: BOT_NAME,
  account: ACCOUNT,
  version: VERSION,
  timeZone: TIMEZONE,
})

export function lineFigures(lines: ReadonlyMap<string, OpenLine>): readonly LineFigures[] {
  return [...lines].map(([channel, { link, outbox }]) => {
    const { state, reconnects } = link.status()
    return { channel, isUp: state === 'online', reconnects, outgoing: outbox.size() }
  })
}

function drawFirstCode(lines: ReadonlyMap<string, OpenLine>): string | undefined {
  const codes = [...lines.values()].flatMap(({ link }) => link.status().qrcode ?? [])
  return codes[0] === undefined ? undefined : drawForPage(codes[0])
}
