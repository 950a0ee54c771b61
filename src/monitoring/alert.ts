// Owns the form of an alert on the wire, and its signature.

import { createHash, createHmac } from 'node:crypto'
import { downText, recoveredText } from '../wording/alerts.ts'
import type { HealthCheck } from './health-check.ts'

export type AlertEvent = 'down' | 'recovered' | 'test'

/** What is wrong with one thing, or was. */
export interface Trouble {
  readonly subject: string
  readonly code: string
  readonly reason: string
  readonly remedy?: string
  /** Milliseconds since 1970. */
  readonly since: number
}

/** The JSON that is posted. */
export interface Alert {
  /** The same at every attempt, so that who has it already can tell. */
  readonly id: string
  readonly event: AlertEvent
  readonly subject: string
  readonly code: string
  readonly reason: string
  readonly remedy?: string
  readonly since: string
  readonly at: string
  readonly bot: string
  readonly account: string
  readonly version: string
  /** All of it as one sentence, for a chat or a telephone. */
  readonly text: string
}

export interface Sender {
  readonly bot: string
  readonly account: string
  readonly version: string
  readonly timeZone: string
}

/** Undefined: nothing is known to be wrong. */
export function troubleOf({ name, ok, code, detail, since, remedy }: HealthCheck, now: number): Trouble | undefined {
  if (ok || code === undefined) return undefined
  return { subject: name, code, reason: detail, since: since ?? now, ...(remedy === undefined ? {} : { remedy }) }
}

export function composeAlert(sender: Sender, event: AlertEvent, trouble: Trouble, now: number): Alert {
  const { subject, code, reason, remedy, since } = trouble
  const { timeZone, ...from } = sender
  const isOver = event === 'recovered'
  const facts = { ...from, subject, reason, remedy, since: isOver ? now : since, timeZone }
  return {
    id: createHash('sha256')
      .update(JSON.stringify([from.account, event, subject, code, since]))
      .digest('hex')
      .slice(0, 32),
    event,
    subject,
    code,
    reason,
    ...(remedy === undefined || isOver ? {} : { remedy }),
    since: new Date(since).toISOString(),
    at: new Date(now).toISOString(),
    ...from,
    text: isOver ? recoveredText(facts) : downText(facts),
  }
}

/** The time is signed with the body, so that an alert that somebody kept cannot be played again later. */
export function signatureHeaders(body: string, secret: string | undefined, now: number): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000))
  if (secret === undefined) return { 'x-gongxiaowen-timestamp': timestamp }
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return { 'x-gongxiaowen-timestamp': timestamp, 'x-gongxiaowen-signature': `sha256=${signature}` }
}
