// Owns the look of the status page: one page without scripts, that can be read on a telephone at night.

import { html, raw } from 'hono/html'
import type { HealthCheck } from '../../monitoring/health-check.ts'
import { NOTICE_STATE_NAMES } from '../../wording/notice-states.ts'
import { checkName, statusWording as words } from '../../wording/status-page.ts'
import type { StatusView } from './view.ts'

type Html = ReturnType<typeof html>

const REFRESH_S = 5

export function renderStatus(view: StatusView): Html {
  const time = createTime(view.timeZone)
  const wrong = view.checks.filter(({ ok }) => !ok).length
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${REFRESH_S}">
<title>${words.title(view.bot)}</title>
<link rel="stylesheet" href="/status/status.css">
</head>
<body>
<h1>${words.title(view.bot)}</h1>
<p class="${wrong > 0 ? 'wrong' : 'well'}" role="status">${wrong > 0 ? words.notWell(wrong) : words.allWell}</p>
${view.qrcode === undefined ? '' : renderScan(view.qrcode)}
<ul>${view.checks.map((check) => renderCheck(check, time))}</ul>
<h2>${words.figures}</h2>
<dl>${figuresOf(view).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
<p class="quiet">${words.running(view.version, time(view.startedAt))}</p>
<p class="quiet">${words.seen(time(view.now))}</p>
<p class="quiet">${words.more}</p>
</body>
</html>`
}

/** The drawing is our own; nothing of what was scanned or said gets in unescaped. */
function renderScan(svg: string): Html {
  return html`<section class="scan"><h2>${words.scanTitle}</h2><div class="qrcode">${raw(svg)}</div><p>${words.scanHow}</p></section>`
}

function renderCheck({ name, ok, detail, since, remedy }: HealthCheck, time: (at: number) => string): Html {
  return html`<li class="${ok ? 'well' : 'wrong'}">
<strong>${checkName(name)}</strong> ${detail}
${since === undefined ? '' : html`<span class="quiet">${words.since(time(since))}</span>`}
${ok || remedy === undefined ? '' : html`<p>${words.remedy}${remedy}</p>`}
</li>`
}

function figuresOf({ queue, lines, notices, untoldAlerts }: StatusView): readonly (readonly [label: string, value: string | number])[] {
  const names: Readonly<Record<string, string>> = NOTICE_STATE_NAMES
  const byState = Object.entries(notices).map(([state, count]) => `${names[state] ?? state} ${count}`)
  return [
    [words.queue, queue],
    ...lines.map(({ channel, outgoing }) => [words.outgoing(channel), outgoing] as const),
    ...lines.map(({ channel, reconnects }) => [words.reconnects(channel), reconnects] as const),
    [words.notices, byState.join('，') || words.noNotices],
    [words.alerts, alertState(untoldAlerts)],
  ]
}

function alertState(untold: number | undefined): string {
  if (untold === undefined) return words.alertsOff
  return untold > 0 ? words.alertsUntold(untold) : words.alertsOn
}

function createTime(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('zh-CN', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' })
  return (at) => format.format(at)
}
