// Owns the moment at which answers count no more: the author of the notice hears what came back.

import type { NoticeId } from '../notice.ts'
import { type NoticeBook, THE_BOT } from '../notice-book.ts'

export interface ClosingDeps {
  readonly channel: string
  readonly book: Pick<NoticeBook, 'answerable' | 'announceOnce'>
  readonly now: () => number
}

/** A bot that was away at the deadline still says so; a week later nobody wants to know. */
const STILL_TOLD_MS = 2 * 86_400_000

/** Announces each deadline once; on several machines too. */
export function createClosing({ channel, book, now }: ClosingDeps): () => Promise<void> {
  const known = new Set<NoticeId>()

  return async () => {
    const recent = await book.answerable(channel, now() - STILL_TOLD_MS)
    const over = recent.filter(({ id, asks, answersUntil = 0 }) => asks.deadline !== undefined && answersUntil <= now() && !known.has(id))
    for (const { id } of over) {
      await book.announceOnce(id, { kind: 'closed' }, { actor: THE_BOT, action: 'closed', at: now() })
      known.add(id)
    }
  }
}
