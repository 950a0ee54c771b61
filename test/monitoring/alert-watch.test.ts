import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAlertWatch } from '../../src/monitoring/alert-watch.ts'
import type { HealthCheck } from '../../src/monitoring/health-check.ts'
import { createOpenAlerts } from '../../src/monitoring/open-alerts.ts'
import type { Delivery } from '../../src/monitoring/webhook.ts'

const silent = { info: () => {}, warn: () => {} }
const UP: HealthCheck = { name: 'channel wechaty', ok: true, detail: 'online' }
const STARTING: HealthCheck = { name: 'channel wechaty', ok: false, detail: 'starting' }
const down = (code: string): HealthCheck => ({
  name: 'channel wechaty',
  ok: false,
  code,
  detail: `offline: ${code}`,
  since: 1,
  remedy: '…',
})

let now: number
let told: string[]
let answer: () => Delivery | Promise<Delivery>
let dir: string

beforeEach(() => {
  now = 0
  told = []
  answer = () => ({ kind: 'delivered' })
  dir = mkdtempSync(join(tmpdir(), 'alerts-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function makeWatch() {
  return createAlertWatch({
    open: createOpenAlerts(join(dir, 'alerts.json'), () => {}),
    deliver: async (event, { code }) => {
      told.push(`${event} ${code}`)
      return answer()
    },
    now: () => now,
    log: silent,
  })
}

/** Looks every second, as the running bot does. */
async function look(watch: ReturnType<typeof makeWatch>, check: HealthCheck, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    watch.look([check])
    await new Promise(setImmediate)
    now += 1_000
  }
}

describe('telling the operator', () => {
  it('tells once what is wrong, and once that it is over', async () => {
    const watch = makeWatch()
    await look(watch, UP, 5)
    await look(watch, down('gateway-down'), 3_600)
    await look(watch, UP, 3_600)
    expect(told).toEqual(['down gateway-down', 'recovered gateway-down'])
  })

  it('tells at once when something else is wrong with the same thing, but no more than every ten seconds', async () => {
    const watch = makeWatch()
    await look(watch, down('gateway-down'), 1)
    await look(watch, down('scan-needed'), 9)
    expect(told).toEqual(['down gateway-down'])
    await look(watch, down('scan-needed'), 2)
    expect(told).toEqual(['down gateway-down', 'down scan-needed'])
  })

  it('tells of a line that flaps as it is in the end, not each time', async () => {
    const watch = makeWatch()
    for (let minute = 0; minute < 60; minute += 1) {
      await look(watch, down('gateway-down'), 1)
      await look(watch, UP, 1)
    }
    await look(watch, UP, 30)
    expect(told.length).toBeLessThanOrEqual(14)
    expect(told.at(-1)).toBe('recovered gateway-down')
  })

  it('tries again until it is delivered, ever more seldom', async () => {
    answer = () => ({ kind: 'failed', reason: 'HTTP 500' })
    const watch = makeWatch()
    await look(watch, down('logged-out'), 600)
    expect(told.length).toBeGreaterThan(5)
    expect(told.length).toBeLessThan(12)
    expect(watch.untold()).toBe(1)
    answer = () => ({ kind: 'delivered' })
    await look(watch, down('logged-out'), 300)
    const delivered = told.length
    await look(watch, down('logged-out'), 3_600)
    expect(told).toHaveLength(delivered)
    expect(watch.untold()).toBe(0)
  })

  it('is not held up by a receiver that does not answer', async () => {
    answer = () => new Promise(() => {})
    const watch = makeWatch()
    const store: HealthCheck = { name: 'store', ok: false, code: 'store-down', detail: 'gone' }
    await look(watch, down('gateway-down'), 60)
    watch.look([down('gateway-down'), store])
    await new Promise(setImmediate)
    expect(told).toEqual(['down gateway-down', 'down store-down'])
  })

  it('takes back after a restart what it had told before, and not while it is only starting', async () => {
    await look(makeWatch(), down('gateway-down'), 1)
    const next = makeWatch()
    await look(next, STARTING, 60)
    expect(told).toEqual(['down gateway-down'])
    await look(next, UP, 1)
    expect(told).toEqual(['down gateway-down', 'recovered gateway-down'])
  })

  it('starts anew from a list that cannot be read', async () => {
    writeFileSync(join(dir, 'alerts.json'), '[{"subject":')
    await look(makeWatch(), down('gateway-down'), 1)
    expect(told).toEqual(['down gateway-down'])
  })
})
