// Owns the stopping of notices that are in trouble: throttled, or failing again and again.

import type { SendOutcome } from '../../conversation/message.ts'
import type { NoticeId } from '../notice.ts'
import { type NoticeBook, THE_BOT } from '../notice-book.ts'
import { REASONS } from './reasons.ts'
import { MOST_FAILURES_IN_A_ROW } from './retry.ts'

export interface Brake {
  /** Hears what became of an attempt. True: the notice was stopped. */
  hears(noticeId: NoticeId, outcome: SendOutcome): Promise<boolean>
  /** Stops everything that is being sent on the channel: one throttled notice means that the next would be, too. */
  stopAll(reason: string): Promise<void>
}

export interface BrakeDeps {
  readonly channel: string
  readonly book: NoticeBook
  readonly now: () => number
}

export function createBrake({ channel, book, now }: BrakeDeps): Brake {
  const failures = new Map<NoticeId, number>()

  async function pause(noticeId: NoticeId, reason: string): Promise<void> {
    failures.delete(noticeId)
    const note = { actor: THE_BOT, action: 'pause', at: now(), detail: reason }
    await book.step(noticeId, { event: 'pause', note, changes: { pauseReason: reason }, announce: { kind: 'paused', detail: reason } })
  }

  async function stopAll(reason: string): Promise<void> {
    const sending = await book.list({ channel, states: ['sending'] })
    for (const { id } of sending) await pause(id, reason)
  }

  return {
    stopAll,
    async hears(noticeId, outcome) {
      if (outcome.kind === 'sent') {
        failures.delete(noticeId)
        return false
      }
      if (outcome.kind === 'refused' && outcome.throttled) {
        await stopAll(REASONS.throttled)
        return true
      }
      const inARow = (failures.get(noticeId) ?? 0) + 1
      failures.set(noticeId, inARow)
      if (inARow < MOST_FAILURES_IN_A_ROW) return false
      await pause(noticeId, failing(outcome.reason))
      return true
    },
  }
}

/** failing:网络不通 – the last reason is what an admin asks for first. */
function failing(reason: string): string {
  return `${REASONS.failing}:${reason}`
}
