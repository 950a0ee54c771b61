// Owns the taking back of messages, a few at a time, beside the sending.

import type { DeliveryLedger, Worker } from './ledger.ts'
import type { NoticeLine } from './line.ts'

export interface RecallDeps {
  readonly worker: Worker
  readonly line: NoticeLine
  readonly ledger: Pick<DeliveryLedger, 'wantedRecalls' | 'recalled'>
}

/** Platforms allow it for two minutes or so: it must go fast, but not hold up everything else. */
const AT_ONCE = 20

export function createRecaller({ worker, line, ledger }: RecallDeps): () => Promise<void> {
  return async () => {
    if (!line.recall || !line.isReady()) return
    for (const { attemptId, messageId } of await ledger.wantedRecalls(worker, AT_ONCE)) {
      const isGone = await line.recall(messageId).catch(() => false)
      await ledger.recalled(attemptId, isGone ? 'recalled' : 'not-recalled')
    }
  }
}
