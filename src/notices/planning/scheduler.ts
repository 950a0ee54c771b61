// Owns what happens at its time: notices start or are too late, recurring ones bring forth their occurrences.

import { reminderText } from '../../wording/notice-news.ts'
import { audienceHash, contentHash } from '../fingerprint.ts'
import { NO_ASKS, type Notice, type NoticeId, type NoticePart, titleOf } from '../notice.ts'
import { type AuditNote, type NoticeBook, type Recipient, THE_BOT } from '../notice-book.ts'
import { endOfQuiet } from '../sending/quiet-hours.ts'
import { REASONS } from '../sending/reasons.ts'
import type { NoticeSettings } from '../settings.ts'
import { nextStart } from '../time/repeat.ts'
import type { AudienceFinder } from './audience-finder.ts'

export interface SchedulerDeps {
  readonly channel: string
  readonly book: NoticeBook
  readonly finder: AudienceFinder
  readonly settings: NoticeSettings
  readonly loginOf: (channel: string) => string
  readonly now: () => number
}

/** Does what is due; on several machines each step is still taken once. */
export type Scheduler = () => Promise<void>

/** The admin hears of an occurrence so long before, and may skip it. */
const AHEAD_MS = 3_600_000
/** Without a deadline. */
const ANSWERS_FOR_MS = 7 * 86_400_000

export function createScheduler(deps: SchedulerDeps): Scheduler {
  const { book, settings, now } = deps
  const note = (action: string, detail?: string): AuditNote => ({
    actor: THE_BOT,
    action,
    at: now(),
    ...(detail !== undefined && { detail }),
  })
  const isLate = (dueAt: number): boolean => now() > dueAt + settings.graceMs

  async function expire(notice: Notice): Promise<void> {
    const sweep = { kind: 'expired', reason: REASONS.late } as const
    await book.step(notice.id, {
      event: 'expire',
      note: note('expire'),
      changes: { finishedAt: now() },
      sweep,
      announce: { kind: 'expired' },
    })
  }

  async function start(notice: Notice, dueAt: number): Promise<void> {
    if (isLate(dueAt)) return expire(notice)
    // Due at night, it is expected in the morning: that is no delay.
    const expectedAt = endOfQuiet(now(), settings.pace.quiet, settings.zone)
    const { asks } = notice
    const answersUntil = asks.receipt || asks.signUp ? (asks.deadline ?? now() + ANSWERS_FOR_MS) : undefined
    const reminder = reminderOf(notice, now())
    if (reminder) await book.openChild(reminder, note('reminder', notice.id))
    await book.step(notice.id, {
      event: 'start',
      note: note('start'),
      changes: { startedAt: now(), expectedAt, ...(answersUntil !== undefined && { answersUntil }) },
      announce: { kind: 'started' },
    })
  }

  async function freeze(occurrence: Notice, dueAt: number): Promise<void> {
    if (isLate(dueAt) || !occurrence.audience) return expire(occurrence)
    const { chosen } = await deps.finder.find(occurrence.audience, occurrence.author, dueAt)
    const login = deps.loginOf(deps.channel)
    const recipients = chosen.map(({ channel, id, topic }): Recipient => ({ channel, roomId: id, topic, login }))
    const changes = { audienceHash: audienceHash(chosen) }
    await book.freeze(occurrence.id, { event: 'freeze', note: note('freeze', String(chosen.length)), changes }, recipients)
  }

  async function bringForth(parent: Notice, dueAt: number): Promise<void> {
    const { timing } = parent
    if (timing?.kind !== 'repeat' || now() < dueAt - AHEAD_MS) return
    const number = (parent.occurrences ?? 0) + 1
    const child = occurrenceOf(parent, number, dueAt, now())
    await book.openChild(child, note('occurrence', parent.id), isLate(dueAt) ? undefined : { kind: 'upcoming' })
    // After a long sleep the starts in between are not made up for: one report stands for them.
    const next = nextStart(timing.rule, Math.max(dueAt, now() - settings.graceMs), settings.zone)
    await book.revise(parent.id, ['recurring'], { occurrences: number, dueAt: next }, note('next', String(next)))
  }

  const DUTIES = [
    { state: 'recurring', from: AHEAD_MS, act: bringForth },
    { state: 'upcoming', from: 0, act: freeze },
    { state: 'scheduled', from: 0, act: start },
  ] as const

  return async () => {
    for (const { state, from, act } of DUTIES) {
      const due = await book.due(deps.channel, state, now() + from)
      for (const notice of due) if (notice.dueAt !== undefined) await act(notice, notice.dueAt)
    }
  }
}

/** To those that still owe receipts at its time; confirmed with the notice that asks for them. */
function reminderOf(notice: Notice, now: number): Notice | undefined {
  const { asks, corrects: _, startedAt: __, ...rest } = notice
  if (asks.remindAt === undefined || asks.remindAt <= now) return undefined
  const parts: readonly NoticePart[] = [{ kind: 'text', text: reminderText(titleOf(notice)) }]
  return {
    ...rest,
    id: occurrenceId(notice.id, 1),
    state: 'upcoming',
    parentId: notice.id,
    reminds: notice.id,
    parts,
    asks: NO_ASKS,
    contentHash: contentHash(parts, NO_ASKS),
    audience: { include: [{ kind: 'owing', noticeId: notice.id }], except: [] },
    timing: { kind: 'once', at: asks.remindAt, hourAssumed: false },
    dueAt: asks.remindAt,
    recipients: 0,
    createdAt: now,
    updatedAt: now,
  }
}

export function occurrenceId(parentId: NoticeId, number: number): NoticeId {
  return `${parentId}-${number}`
}

/** The same content, confirmed with its parent; its audience is found when it starts. */
function occurrenceOf(parent: Notice, number: number, dueAt: number, now: number): Notice {
  const { occurrences: _, audienceHash: __, startedAt: ___, ...rest } = parent
  return {
    ...rest,
    id: occurrenceId(parent.id, number),
    state: 'upcoming',
    parentId: parent.id,
    timing: { kind: 'once', at: dueAt, hourAssumed: false },
    dueAt,
    recipients: 0,
    createdAt: now,
    updatedAt: now,
  }
}
