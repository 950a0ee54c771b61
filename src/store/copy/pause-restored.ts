// Owns stopping what a restored backup would send once more: it does not know what went out after it was taken.

import type { Notice } from '../../notices/notice.ts'
import { noticeStep } from '../../notices/notice-state.ts'
import { RESTORED_BY, RESTORED_REASON } from '../../wording/backup.ts'
import { createNoticeBook } from '../notice-book.ts'
import type { Store } from '../store.ts'

/** The ids of the notices that were under way, or due by now. Those of the future go on as they were. */
export async function pauseRestored(store: Store, now: number): Promise<readonly string[]> {
  const book = createNoticeBook(store)
  const notices = await book.list({ states: noticeStep('pause').from })
  const paused: string[] = []
  for (const notice of notices.filter((one) => isDue(one, now))) {
    const isPaused = await book.step(notice.id, {
      event: 'pause',
      note: { actor: { personId: '', name: RESTORED_BY }, action: 'pause', at: now },
      changes: { pauseReason: RESTORED_REASON },
      announce: { kind: 'paused', detail: RESTORED_REASON },
    })
    if (isPaused) paused.push(notice.id)
  }
  return paused
}

const isDue = ({ state, dueAt }: Notice, now: number): boolean => state === 'sending' || (dueAt !== undefined && dueAt <= now)
