// Owns telling what is wrong: what was told is brought into line with what is, one message at a time for each thing.

import { type AlertEvent, type Trouble, troubleOf } from './alert.ts'
import type { HealthCheck } from './health-check.ts'
import type { OpenAlerts } from './open-alerts.ts'
import type { Delivery } from './webhook.ts'

export interface AlertWatchDeps {
  readonly open: OpenAlerts
  readonly deliver: (event: AlertEvent, trouble: Trouble) => Promise<Delivery>
  readonly now: () => number
  readonly log: { warn(fields: object, message: string): void; info(fields: object, message: string): void }
}

export interface AlertWatch {
  /** To be called every second or so with how everything is just now. Returns at once, whatever is under way. */
  look(checks: readonly HealthCheck[]): void
  /** What could not be told yet. */
  untold(): number
}

/** Between two messages about one thing: a line that flaps is told as it is at the end of each such time. */
const GAP_MS = 10_000
const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 300_000

interface Telling {
  isBusy: boolean
  notBefore: number
  failures: number
}

export function createAlertWatch({ open, deliver, now, log }: AlertWatchDeps): AlertWatch {
  const tellings = new Map<string, Telling>()

  async function tell(telling: Telling, subject: string, is: Trouble | undefined, event: AlertEvent, trouble: Trouble): Promise<void> {
    const delivery = await deliver(event, trouble)
    telling.isBusy = false
    const facts = { subject, event, code: trouble.code }
    if (delivery.kind === 'delivered') {
      telling.failures = 0
      telling.notBefore = now() + GAP_MS
      open.set(subject, is)
      return log.info(facts, 'an alert was delivered')
    }
    const waitMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** telling.failures)
    telling.failures += 1
    telling.notBefore = now() + waitMs
    log.warn({ ...facts, reason: delivery.reason, attempt: telling.failures, againInMs: waitMs }, 'an alert was not delivered')
  }

  return {
    look(checks) {
      const actual = new Map(checks.map((check) => [check.name, check]))
      for (const subject of new Set([...actual.keys(), ...open.all().map((trouble) => trouble.subject)])) {
        const check = actual.get(subject)
        // Only on its way: neither wrong nor right.
        if (check && !check.ok && check.code === undefined) continue
        const is = check && troubleOf(check, now())
        const told = open.find(subject)
        const telling = tellings.get(subject) ?? { isBusy: false, notBefore: 0, failures: 0 }
        tellings.set(subject, telling)
        const trouble = is ?? told
        if (!trouble || is?.code === told?.code || telling.isBusy || now() < telling.notBefore) continue
        telling.isBusy = true
        void tell(telling, subject, is, is ? 'down' : 'recovered', trouble)
      }
    },
    untold: () => [...tellings.values()].filter(({ failures }) => failures > 0).length,
  }
}
