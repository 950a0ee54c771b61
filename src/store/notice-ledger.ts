// Owns the ledger of copies in the database, put together from its parts.

import type { DeliveryLedger } from '../notices/sending/ledger.ts'
import { createNoticeAttempts } from './notice-attempts.ts'
import { createNoticeCounts } from './notice-counts.ts'
import { createNoticeLeases } from './notice-leases.ts'
import { createNoticeRecalls } from './notice-recalls.ts'
import { createNoticeSweeps } from './notice-sweeps.ts'
import type { Store } from './store.ts'

export function createDeliveryLedger(store: Pick<Store, 'db' | 'engine'>): DeliveryLedger {
  return {
    ...createNoticeLeases(store),
    ...createNoticeAttempts(store),
    ...createNoticeSweeps(store),
    ...createNoticeCounts(store),
    ...createNoticeRecalls(store),
  }
}
