// Owns what a notice is: its content, whom it is for, when it goes, and who stands behind it.

import type { Place } from '../conversation/message.ts'
import type { AudienceRule } from './audience/rule.ts'
import type { NoticeState } from './notice-state.ts'
import type { Timing } from './time/parse-time.ts'

/** 17, or 17-1 for an occurrence of the recurring notice 17. */
export type NoticeId = string

/** One message of a notice. Files are kept by the hash of their bytes. */
export type NoticePart =
  | { readonly kind: 'text'; readonly text: string; readonly mentionAll?: true }
  | { readonly kind: 'image'; readonly name: string; readonly fileHash: string; readonly size: number }
  | { readonly kind: 'file'; readonly name: string; readonly fileHash: string; readonly size: number }
  | { readonly kind: 'link'; readonly title: string; readonly url: string; readonly description?: string }

/** What members are asked for. */
export interface NoticeAsks {
  /** 回执: members answer 收到. */
  readonly receipt: boolean
  /** 报名: members answer with names or a number. */
  readonly signUp: boolean
  /** How many may sign up; absent: no limit. */
  readonly signUpLimit?: number
  /** @所有人, where the platform has it. */
  readonly mentionAll?: true
  /** Until when answers count. */
  readonly deadline?: number
  /** When groups that still owe receipts are reminded by themselves. */
  readonly remindAt?: number
}

/** Who wrote it, and where to tell about it. */
export interface Author {
  readonly channel: string
  readonly account: string
  readonly personId: string
  readonly name: string
  readonly place: Place
}

export interface Approval {
  readonly personId: string
  readonly name: string
  readonly at: number
}

/** What a draft is still asking its author. */
export type DraftQuestion = 'audience' | 'time' | 'content'

export interface Notice {
  readonly id: NoticeId
  readonly state: NoticeState
  readonly author: Author
  readonly parts: readonly NoticePart[]
  readonly asks: NoticeAsks
  readonly contentHash: string
  readonly audience?: AudienceRule
  /** The audience in the author's own words. */
  readonly audienceSaid: string
  /** The hash of the frozen recipients; before, of those last previewed. */
  readonly audienceHash?: string
  readonly recipients: number
  readonly timing?: Timing
  readonly dueAt?: number
  /** Until when members' answers count; absent: it asks for none, or has not started. */
  readonly answersUntil?: number
  /** Until when progress is accounted for; later than this plus the grace is too late. */
  readonly expectedAt?: number
  readonly asking?: DraftQuestion
  readonly approvals: readonly Approval[]
  readonly approvalsNeeded: number
  readonly parentId?: NoticeId
  /** Of a recurring notice: how many occurrences there were. */
  readonly occurrences?: number
  readonly corrects?: NoticeId
  readonly reminds?: NoticeId
  readonly pauseReason?: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly confirmedAt?: number
  readonly startedAt?: number
  readonly finishedAt?: number
}

export const NO_ASKS: NoticeAsks = { receipt: false, signUp: false }

/** The first line of its text, or the name of what it carries: how a notice is called in lists. */
export function titleOf(notice: Pick<Notice, 'parts'>): string {
  const [first] = notice.parts
  if (!first) return ''
  if (first.kind === 'text') return first.text.trim().split('\n')[0] ?? ''
  return first.kind === 'link' ? first.title : first.name
}
