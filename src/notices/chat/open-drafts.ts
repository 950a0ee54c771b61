// Owns the memory of who is just writing a notice, and where: asked for every message, so it must not cost a query.

import type { Incoming } from '../../conversation/message.ts'
import type { Requester } from '../desk/requester.ts'
import type { NoticeId } from '../notice.ts'
import type { NoticeBook } from '../notice-book.ts'

export interface OpenDrafts {
  /** After a start: what was being written goes on. */
  load(): Promise<void>
  note(requester: Requester, id: NoticeId): void
  forget(incoming: Incoming): void
  find(incoming: Incoming): NoticeId | undefined
}

/** Somebody who comes back after lunch has begun something new. */
const OPEN_FOR_MS = 30 * 60_000

export function createOpenDrafts(channel: string, book: NoticeBook, now: () => number): OpenDrafts {
  const open = new Map<string, { readonly id: NoticeId; readonly at: number }>()
  const keyOf = (placeId: string, personId: string): string => `${placeId} ${personId}`
  const keyFor = ({ place, sender }: Incoming): string => keyOf(place.id, sender.id)

  return {
    async load() {
      const drafts = await book.list({ channel, states: ['draft'] })
      // Newest first in the list, so that the newest is written last.
      for (const { id, author, updatedAt } of drafts.toReversed()) {
        if (now() - updatedAt <= OPEN_FOR_MS) open.set(keyOf(author.place.id, author.personId), { id, at: updatedAt })
      }
    },
    note: ({ place, personId }, id) => void open.set(keyOf(place.id, personId), { id, at: now() }),
    forget: (incoming) => void open.delete(keyFor(incoming)),
    find(incoming) {
      const draft = incoming.channel === channel ? open.get(keyFor(incoming)) : undefined
      return draft && now() - draft.at <= OPEN_FOR_MS ? draft.id : undefined
    },
  }
}
