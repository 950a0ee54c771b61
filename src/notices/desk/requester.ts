// Owns who asks the notice desk for something, and how far that person reaches.

import type { Place } from '../../conversation/message.ts'
import { covers, type Scope } from '../../conversation/roles.ts'
import type { Group } from '../audience/group.ts'
import type { Notice } from '../notice.ts'
import type { Actor, NoticeBook } from '../notice-book.ts'
import type { AudienceFinder } from '../planning/audience-finder.ts'
import type { DeliveryLedger } from '../sending/ledger.ts'

/** An admin; nobody else gets one. */
export interface Requester extends Actor {
  readonly channel: string
  readonly account: string
  readonly place: Place
  readonly scope: Scope
}

/** A notice, and which of its groups the admin may see. */
export interface Seen {
  readonly notice: Notice
  /** Undefined: all of them. */
  readonly roomIds?: ReadonlySet<string>
  /** Whether nothing of it lies beyond the border. */
  readonly coversAll: boolean
}

export interface Access {
  /** Undefined: there is none, or it lies beyond the border; which of the two is not told. */
  see(id: string, requester: Requester): Promise<Seen | undefined>
}

export interface AccessDeps {
  readonly book: Pick<NoticeBook, 'find'>
  readonly ledger: Pick<DeliveryLedger, 'rows'>
  readonly finder: Pick<AudienceFinder, 'groups' | 'find'>
  readonly now: () => number
}

export function createAccess({ book, ledger, finder, now }: AccessDeps): Access {
  /** The groups a notice goes to, or would go to. */
  async function reached(notice: Notice): Promise<readonly string[]> {
    if (notice.state !== 'draft' && notice.state !== 'half-approved' && notice.recipients > 0) {
      return (await ledger.rows(notice.id)).map(({ roomId }) => roomId)
    }
    if (!notice.audience) return []
    return (await finder.find(notice.audience, notice.author, notice.dueAt ?? now())).chosen.map(({ id }) => id)
  }

  return {
    async see(id, requester) {
      const notice = await book.find(id)
      if (notice?.author.channel !== requester.channel) return undefined
      if (requester.scope.kind === 'all') return { notice, coversAll: true }
      const own = coveredIds(await finder.groups(requester.channel, now()), requester.scope)
      const all = await reached(notice)
      const roomIds = new Set(all.filter((roomId) => own.has(roomId)))
      // What others are still writing is no business of an admin of some groups.
      const isAuthor = notice.author.personId === requester.personId
      if (!isAuthor && (roomIds.size === 0 || notice.state === 'draft')) return undefined
      return { notice, roomIds, coversAll: roomIds.size === all.length }
    },
  }
}

function coveredIds(groups: readonly Group[], scope: Scope): ReadonlySet<string> {
  return new Set(groups.filter((group) => covers(scope, group)).map(({ id }) => id))
}
