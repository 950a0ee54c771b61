// Owns the port through which notices are kept: drafts, what was confirmed, and every step with who took it.

import type { Notice, NoticeId } from './notice.ts'
import type { NoticeEvent, NoticeState } from './notice-state.ts'

/** Who did something; the program itself where nobody did. */
export interface Actor {
  readonly personId: string
  readonly name: string
}

export const THE_BOT: Actor = { personId: '', name: '' }

/** A line of the audit log; the repository adds the notice's content hash. */
export interface AuditNote {
  readonly actor: Actor
  readonly action: string
  readonly at: number
  readonly detail?: string
}

export interface AuditLine extends AuditNote {
  readonly noticeId: NoticeId
  readonly contentHash: string
}

/** What may change while a notice lives; identity, author and creation do not. */
export type NoticeChanges = Partial<Omit<Notice, 'id' | 'state' | 'author' | 'createdAt' | 'asking' | 'pauseReason' | 'expectedAt'>> & {
  readonly asking?: Notice['asking'] | null
  readonly pauseReason?: string | null
  readonly expectedAt?: number | null
}

export interface Recipient {
  readonly channel: string
  readonly roomId: string
  readonly topic: string
  /** The login that the room's id belongs to; '' where ids are stable. */
  readonly login: string
}

/** A step happens only if the notice is still what the one who takes it saw. */
export interface Expected {
  readonly contentHash?: string
  readonly audienceHash?: string
}

export interface NoticeStep {
  readonly event: NoticeEvent
  readonly changes?: NoticeChanges
  readonly note: AuditNote
  readonly expected?: Expected
  /** What this makes of copies: in the same transaction, or a crash would leave the one without the other. */
  readonly sweep?: Sweep
  /** What the author is to hear of it: written with the step, so that a crash does not swallow it. */
  readonly announce?: News
}

export type Sweep =
  /** Those that have not begun. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'expired'; readonly reason: string }
  /** Those that failed, or of which nobody knows, wait again. `roomIds`: only of these groups. */
  | { readonly kind: 'resend'; readonly from: 'failed' | 'unknown'; readonly roomIds?: ReadonlySet<string> }

/** What an author hears without asking. */
export interface News {
  readonly kind: NewsKind
  readonly detail?: string
}

export type NewsKind = 'started' | 'paused' | 'finished' | 'expired' | 'upcoming' | 'full' | 'closed'

export interface NoticeFilter {
  readonly channel?: string
  readonly states?: readonly NoticeState[]
  readonly parentId?: NoticeId
  readonly limit?: number
}

export interface NoticeBook {
  /** Gives the next number and writes the draft, with its line in the audit log. */
  open(draft: Omit<Notice, 'id' | 'state'>, note: AuditNote): Promise<Notice>
  /** Writes an occurrence once: false when it is there already. */
  openChild(child: Notice, note: AuditNote, news?: News): Promise<boolean>
  find(id: NoticeId): Promise<Notice | undefined>
  /** Newest first. */
  list(filter: NoticeFilter): Promise<readonly Notice[]>
  /** In this state, with a due time at or before `until`; earliest first. */
  due(channel: string, state: NoticeState, until: number): Promise<readonly Notice[]>
  /** Notices that members may answer at that time; the last started first. */
  answerable(channel: string, at: number): Promise<readonly Notice[]>
  /** Changes without a step. False: it is in none of these states any more. */
  revise(id: NoticeId, states: readonly NoticeState[], changes: NoticeChanges, note?: AuditNote, news?: News): Promise<boolean>
  /** Writes news that an author hears once: false when it is written already. */
  announceOnce(id: NoticeId, news: News, note: AuditNote): Promise<boolean>
  /** One step, or none: false when its state or content is not what was expected. */
  step(id: NoticeId, step: NoticeStep): Promise<boolean>
  /** The same, and the recipients are written with it or not at all. */
  freeze(id: NoticeId, step: NoticeStep, recipients: readonly Recipient[]): Promise<boolean>
  /** Confirmed notices with this content that started since. */
  sameContent(contentHash: string, since: number): Promise<readonly Notice[]>
  audit(id: NoticeId): Promise<readonly AuditLine[]>
}
