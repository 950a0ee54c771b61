// Owns the port through which an author hears of a notice without asking: written with the step, told after it.

import type { NoticeId } from './notice.ts'
import type { News } from './notice-book.ts'
import type { Worker } from './sending/ledger.ts'

export interface WaitingNews extends News {
  readonly id: string
  readonly noticeId: NoticeId
  readonly at: number
}

export interface NewsBook {
  /** News for authors whom this account can reach, oldest first. */
  waiting(worker: Pick<Worker, 'account' | 'channel'>): Promise<readonly WaitingNews[]>
  told(id: string, now: number): Promise<void>
}
