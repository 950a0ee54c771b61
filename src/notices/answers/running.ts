// Owns the memory of which notices members may answer now: asked for every message of every group.

import type { Notice } from '../notice.ts'
import type { NoticeBook } from '../notice-book.ts'

export interface RunningAsks {
  refresh(): Promise<void>
  /** Whether any notice asks for such an answer. */
  hasAny(kind: 'receipt' | 'sign-up'): boolean
  /** The last started first. */
  list(): readonly Notice[]
  /** Sign-ups whose time is over, and lately enough for somebody to come too late. */
  closed(): readonly Notice[]
}

const LATE_FOR_MS = 3 * 86_400_000

export function createRunningAsks(channel: string, book: Pick<NoticeBook, 'answerable'>, now: () => number): RunningAsks {
  let running: readonly Notice[] = []
  const current = (): readonly Notice[] => running.filter(({ answersUntil = 0 }) => answersUntil >= now())
  return {
    async refresh() {
      running = await book.answerable(channel, now() - LATE_FOR_MS)
    },
    hasAny: (kind) => current().some(({ asks }) => (kind === 'receipt' ? asks.receipt : asks.signUp)),
    list: current,
    closed: () => running.filter(({ asks, answersUntil = 0 }) => asks.signUp && answersUntil < now()),
  }
}
