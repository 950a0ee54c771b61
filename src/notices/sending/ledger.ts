// Owns the port through which every copy of a notice is accounted for.

import type { NoticeId } from '../notice.ts'
import type { DeliveryState } from './delivery-state.ts'

/** The program that sends for an account. A new start is a new owner, so that an old one can do no more. */
export interface Worker {
  readonly account: string
  readonly channel: string
  readonly owner: string
}

/** One copy that this worker may send now. */
export interface Delivery {
  readonly noticeId: NoticeId
  readonly seq: number
  readonly roomId: string
  readonly topic: string
  /** Parts that arrived already. */
  readonly partsDone: number
  /** All attempts ever. */
  readonly attempts: number
  /** Refusals since the start or the admin's 补发. */
  readonly refusals: number
}

/** An attempt that is written down; only with it in hand may the message be sent. */
export interface Attempt {
  readonly id: string
  readonly delivery: Delivery
  readonly part: number
}

export type Settlement =
  | { readonly kind: 'sent'; readonly messageId?: string; readonly isLastPart: boolean }
  | { readonly kind: 'refused'; readonly reason: string; readonly retryAt: number }
  | { readonly kind: 'given-up'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string }

export interface DeliveryRow {
  readonly seq: number
  readonly roomId: string
  readonly topic: string
  readonly state: DeliveryState
  readonly reason?: string
  readonly account?: string
  readonly updatedAt: number
}

export type Counts = Readonly<Record<DeliveryState, number>>

export const NO_COUNTS: Counts = { waiting: 0, attempting: 0, sent: 0, failed: 0, unknown: 0, cancelled: 0 }

export interface RowFilter {
  readonly states?: readonly DeliveryState[]
  /** Only rows of these groups: an admin's border. */
  readonly roomIds?: ReadonlySet<string>
}

export interface DeliveryLedger {
  /** Copies of notices that are being sent, in groups that this account is in; nobody else gets them meanwhile. */
  lease(worker: Worker, now: number, until: number, limit: number): Promise<readonly Delivery[]>
  /** When the earliest copy that waits for its time may be tried. */
  nextRetryAt(worker: Worker): Promise<number | undefined>
  /** Durable when it resolves. Undefined: the copy is not this worker's to send any more. */
  begin(worker: Worker, delivery: Delivery, now: number): Promise<Attempt | undefined>
  /** False: somebody else has taken the copy for unknown meanwhile, and a late `sent` could not be proven either. */
  settle(attempt: Attempt, settlement: Settlement, now: number): Promise<boolean>
  /** A delivery that is not sent now after all goes back. */
  release(worker: Worker): Promise<void>
  /** Says that the worker lives. False: a newer start of the account has taken its place. */
  renew(worker: Worker, now: number, until: number): Promise<boolean>
  /** Whether anything of it is still waiting or under way. */
  hasOpen(noticeId: NoticeId): Promise<boolean>
  /** Notices with copies for this account are making progress, or will at that time. */
  touch(worker: Worker, expectedAt: number): Promise<void>

  /** At start: what an earlier owner of the account left begun is unknown, and what it left unbegun is free. */
  takeOver(worker: Worker, now: number): Promise<number>
  /** The same for workers of other accounts that have been silent for too long. */
  reap(now: number): Promise<number>

  /** Too late: not sent. */
  expireWaiting(noticeId: NoticeId, reason: string, now: number): Promise<number>
  /** Groups that no account is in any more. */
  failUnreachable(noticeId: NoticeId, reason: string, now: number): Promise<number>
  /** Ids of an earlier login: bound again where exactly one group has the topic, else failed. */
  rebind(
    channel: string,
    login: string,
    rooms: readonly { readonly id: string; readonly topic: string }[],
    reason: string,
    now: number,
  ): Promise<number>
  resend(noticeId: NoticeId, from: 'failed' | 'unknown', roomIds: ReadonlySet<string> | undefined, now: number): Promise<number>
  /** The platform says that the last message there most likely did not arrive. */
  doubt(worker: Worker, roomId: string, since: number, reason: string, now: number): Promise<boolean>

  counts(noticeId: NoticeId, roomIds?: ReadonlySet<string>): Promise<Counts>
  rows(noticeId: NoticeId, filter?: RowFilter): Promise<readonly DeliveryRow[]>
  /** What became of the copy to one group. */
  stateOf(noticeId: NoticeId, roomId: string): Promise<DeliveryState | undefined>
  /** Times of this account's attempts since, oldest first. */
  attemptsSince(worker: Worker, since: number): Promise<readonly number[]>
  /** How many messages are still to be sent by this account, in all notices. */
  backlog(worker: Worker): Promise<number>
  /** How many notices each group gets, or is to get, from `from` until `to`. */
  noticesByRoom(channel: string, from: number, to: number): Promise<ReadonlyMap<string, number>>

  /** What arrived is to be taken back; who sent it does so. How many messages that is. */
  wantRecall(noticeId: NoticeId): Promise<number>
  wantedRecalls(worker: Worker, limit: number): Promise<readonly WantedRecall[]>
  recalled(attemptId: string, outcome: 'recalled' | 'not-recalled'): Promise<void>
  recallCounts(noticeId: NoticeId): Promise<RecallCounts>
}

export interface WantedRecall {
  readonly attemptId: string
  readonly messageId: string
}

export interface RecallCounts {
  readonly wanted: number
  readonly recalled: number
  readonly notRecalled: number
}
