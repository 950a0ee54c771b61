// Owns one attempt to hand an alert to the address that the operator gave.

import { type Alert, signatureHeaders } from './alert.ts'

export type Delivery = { readonly kind: 'delivered' } | { readonly kind: 'failed'; readonly reason: string }

export type Post = (alert: Alert) => Promise<Delivery>

export interface WebhookOptions {
  readonly url: string
  readonly secret?: string | undefined
  readonly now: () => number
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 10_000

/** Never throws, and never tells the address: it may hold a key. */
export function createWebhook({ url, secret, now, timeoutMs = TIMEOUT_MS }: WebhookOptions): Post {
  return async (alert) => {
    const body = JSON.stringify(alert)
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...signatureHeaders(body, secret, now()) },
        body,
        // A signed alert goes where it was meant to, and nowhere else.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      await response.body?.cancel()
      return response.ok ? { kind: 'delivered' } : { kind: 'failed', reason: `HTTP ${response.status}` }
    } catch (thrown) {
      return { kind: 'failed', reason: reasonOf(thrown) }
    }
  }
}

/** fetch says only "fetch failed"; what failed stands in its cause. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown'
  const { cause } = thrown
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return thrown.name === 'TimeoutError' ? 'timeout' : thrown.name
}
