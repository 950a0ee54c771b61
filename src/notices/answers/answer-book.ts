// Owns the port through which members' answers to a notice are kept: receipts and sign-ups.

import type { NoticeId } from '../notice.ts'

export type AnswerKind = 'receipt' | 'sign-up'

export interface MemberAnswer {
  readonly kind: AnswerKind
  readonly roomId: string
  readonly personId: string
  readonly personName: string
  /** What was written: names, a remark; empty for a receipt. */
  readonly value: string
  /** How many people it stands for. */
  readonly heads: number
  readonly at: number
}

export type Kept = 'new' | 'changed' | 'full'

export interface AnswerBook {
  /** Replaces the person's earlier answer in that group. `limit`: heads in all, kept even when two answer at once. */
  keep(noticeId: NoticeId, answer: MemberAnswer, limit?: number): Promise<Kept>
  remove(noticeId: NoticeId, kind: AnswerKind, roomId: string, personId: string): Promise<boolean>
  /** In the order of arrival. */
  list(noticeId: NoticeId, kind: AnswerKind): Promise<readonly MemberAnswer[]>
  heads(noticeId: NoticeId, kind: AnswerKind): Promise<number>
}
