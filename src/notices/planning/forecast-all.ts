// Owns the forecast for a notice that several accounts share: each group goes to whoever has least to do.

import type { Group } from '../audience/group.ts'
import { forecastEnd } from '../sending/forecast.ts'
import { createPace, type Pace, type PaceSettings } from '../sending/pace.ts'

export interface OwnAccount {
  readonly account: string
  readonly pace: Pace
  /** Messages that it has still to send before. */
  readonly backlog: number
}

export interface Forecast {
  readonly endAt: number
  readonly accounts: number
}

/** `messages`: how many make up one copy. Of other accounts only the settings are known, and those are the same. */
export function forecastAll(
  groups: readonly Group[],
  messages: number,
  startAt: number,
  own: OwnAccount,
  settings: PaceSettings,
): Forecast {
  const loads = new Map<string, number>()
  for (const { accounts } of groups) {
    const [first, ...others] = accounts
    if (first === undefined) continue
    const idlest = others.reduce((best, one) => ((loads.get(one) ?? 0) < (loads.get(best) ?? 0) ? one : best), first)
    loads.set(idlest, (loads.get(idlest) ?? 0) + messages)
  }
  const ends = [...loads].map(([account, load]) =>
    account === own.account ? forecastEnd(own.pace, own.backlog + load, startAt) : forecastEnd(createPace(settings, []), load, startAt),
  )
  return { endAt: Math.max(startAt, ...ends), accounts: loads.size }
}
