// Owns the way between a notice and its row.

import type { Insertable, Selectable } from 'kysely'
import type { Notice } from '../notices/notice.ts'
import type { NoticeChanges } from '../notices/notice-book.ts'
import type { NoticeState } from '../notices/notice-state.ts'
import type { NoticeTable } from './notice-tables.ts'

/** What stands in columns of its own, because a query asks about it. */
type Body = Omit<
  Notice,
  | 'id'
  | 'state'
  | 'contentHash'
  | 'recipients'
  | 'createdAt'
  | 'updatedAt'
  | 'audienceHash'
  | 'dueAt'
  | 'expectedAt'
  | 'answersUntil'
  | 'startedAt'
  | 'asking'
  | 'parentId'
>

export function rowOf(notice: Notice): Insertable<NoticeTable> {
  const {
    id,
    state,
    contentHash,
    recipients,
    createdAt,
    updatedAt,
    audienceHash,
    dueAt,
    expectedAt,
    answersUntil,
    startedAt,
    asking,
    parentId,
    ...body
  } = notice
  return {
    id,
    state,
    channel: notice.author.channel,
    author_id: notice.author.personId,
    content_hash: contentHash,
    recipients,
    created_at: createdAt,
    updated_at: updatedAt,
    audience_hash: audienceHash ?? null,
    due_at: dueAt ?? null,
    expected_at: expectedAt ?? null,
    answers_until: answersUntil ?? null,
    started_at: startedAt ?? null,
    asking: asking ?? null,
    parent_id: parentId ?? null,
    body: JSON.stringify(body satisfies Body),
  }
}

export function noticeOf(row: Selectable<NoticeTable>): Notice {
  const body = JSON.parse(row.body) as Body
  return {
    ...body,
    id: row.id,
    state: row.state as NoticeState,
    contentHash: row.content_hash,
    recipients: row.recipients,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.audience_hash !== null && { audienceHash: row.audience_hash }),
    ...(row.due_at !== null && { dueAt: row.due_at }),
    ...(row.expected_at !== null && { expectedAt: row.expected_at }),
    ...(row.answers_until !== null && { answersUntil: row.answers_until }),
    ...(row.started_at !== null && { startedAt: row.started_at }),
    ...(row.asking !== null && { asking: row.asking as NonNullable<Notice['asking']> }),
    ...(row.parent_id !== null && { parentId: row.parent_id }),
  }
}

/** null takes a value away; what is not named stays. */
export function changed(notice: Notice, changes: NoticeChanges): Notice {
  const merged: Record<string, unknown> = { ...notice }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete merged[name]
    else if (value !== undefined) merged[name] = value
  }
  return merged as unknown as Notice
}
