// Owns the making of a preview message out of a preview.

import { EVERYBODY } from '../../conversation/everybody.ts'
import type { Outgoing } from '../../conversation/message.ts'
import { clockText, weekdayName } from '../../wording/moments.ts'
import { type PreviewWords, previewText, previewWords } from '../../wording/notice-preview.ts'
import type { LeftOut, LeftOutReason } from '../audience/group.ts'
import { hasOwnAudience } from '../desk/drafting.ts'
import type { Preview } from '../desk/preview.ts'
import { shortHash } from '../fingerprint.ts'
import type { NoticePart } from '../notice.ts'
import type { PaceSettings } from '../sending/pace.ts'
import type { MessageOf } from '../sending/part-message.ts'
import type { Moments } from '../time/moments.ts'
import type { RepeatRule } from '../time/repeat.ts'
import { LAST_DAY, LAST_WEEK } from '../time/repeat.ts'
import { fileSize } from './file-size.ts'

export interface PreviewMessageDeps {
  readonly moments: Moments
  readonly pace: PaceSettings
  readonly messageOf: MessageOf
  readonly canMentionAll: boolean
}

const NAMES_SHOWN = 30
const LEFT_OUT_SHOWN = 10
const REASONS: readonly LeftOutReason[] = ['not-in-room', 'not-enabled', 'over-quota', 'outside-right']

/** The text with everything in it, and then pictures, files and links as they will look. */
export async function previewMessages(preview: Preview, deps: PreviewMessageDeps): Promise<readonly Outgoing[]> {
  const others = preview.notice.parts.filter(({ kind }) => kind !== 'text')
  const messages = await Promise.all(others.map(deps.messageOf))
  return [{ kind: 'text', text: previewText(wordsFor(preview, deps)) }, ...messages.filter((message) => message !== undefined)]
}

function wordsFor(preview: Preview, deps: PreviewMessageDeps): PreviewWords {
  const { notice, audience, startAt, quietUntil, forecast, findings } = preview
  const { moments } = deps
  const { timing } = notice
  return {
    id: notice.id,
    isHalfApproved: notice.state === 'half-approved',
    hasOwnAudience: hasOwnAudience(notice),
    lines: contentLines(notice.parts, deps.canMentionAll),
    audienceSaid: notice.audienceSaid,
    chosen: { count: audience.chosen.length, names: audience.chosen.slice(0, NAMES_SHOWN).map(({ topic }) => topic) },
    excepted: audience.excepted,
    leftOut: REASONS.map((reason) => leftOutWords(audience.leftOut, reason)).filter(({ count }) => count > 0),
    when: timing?.kind === 'repeat' ? repeatText(timing.rule) : timing?.kind === 'once' ? moments.showWithZone(startAt) : previewWords.now,
    hourAssumed: timing !== undefined && timing.kind !== 'now' && timing.hourAssumed,
    starts: preview.starts.map(moments.show),
    ...(quietUntil !== undefined && { quietUntil: moments.show(quietUntil) }),
    end: moments.showAfter(forecast.endAt, startAt),
    pace: paceText(deps.pace),
    accounts: forecast.accounts,
    asks: askLines(preview, deps),
    warnings: [...warningsOf(preview, deps)],
    phones: findings.phones,
    links: findings.links,
    fingerprint: shortHash(notice.contentHash),
    approvalsMissing: notice.approvalsNeeded - notice.approvals.length,
  }
}

function contentLines(parts: readonly NoticePart[], canMentionAll: boolean): readonly string[] {
  const lines = parts.map((part) => lineOf(part, canMentionAll))
  return parts.length > 1 ? [...lines, previewWords.inMessages(parts.length)] : lines
}

function lineOf(part: NoticePart, canMentionAll: boolean): string {
  switch (part.kind) {
    case 'text':
      return part.mentionAll && canMentionAll ? `@${EVERYBODY.name} ${part.text}` : part.text
    case 'image':
      return previewWords.image(part.name)
    case 'file':
      return previewWords.file(part.name, fileSize(part.size))
    case 'link':
      return previewWords.link(part.title, part.url)
  }
}

/** Of groups beyond the border not even the names are told. */
function leftOutWords(leftOut: readonly LeftOut[], reason: LeftOutReason): PreviewWords['leftOut'][number] {
  const groups = leftOut.filter((entry) => entry.reason === reason)
  const names = reason === 'outside-right' ? [] : groups.slice(0, LEFT_OUT_SHOWN).map(({ group }) => group.topic)
  return { reason, count: groups.length, names }
}

function repeatText(rule: RepeatRule): string {
  const clock = clockText({ hour: Math.floor(rule.minutes / 60), minute: rule.minutes % 60 })
  switch (rule.kind) {
    case 'daily':
      return previewWords.everyDay(rule.every ?? 1, clock)
    case 'weekly':
      return previewWords.everyWeek(rule.every ?? 1, rule.weekdays.map(weekdayName), clock)
    case 'monthly':
      return previewWords.everyMonth(
        rule.months ?? [],
        rule.days.map((day) => previewWords.monthDay(Math.min(day, LAST_DAY))),
        clock,
      )
    case 'month-week':
      return previewWords.everyMonthWeek(rule.week === LAST_WEEK ? undefined : rule.week, weekdayName(rule.weekday), clock)
  }
}

function paceText({ intervalMs, jitterMs }: PaceSettings): string {
  const seconds = (ms: number): number => Math.round(ms / 100) / 10
  return previewWords.pace(seconds(intervalMs), seconds(intervalMs + jitterMs))
}

function askLines({ notice: { asks } }: Preview, { moments, canMentionAll }: PreviewMessageDeps): string[] {
  const until = asks.deadline === undefined ? undefined : moments.show(asks.deadline)
  return [
    ...(asks.receipt ? [previewWords.receipt(until)] : []),
    ...(asks.signUp ? [previewWords.signUp(asks.signUpLimit, until)] : []),
    ...(asks.remindAt === undefined ? [] : [previewWords.remind(moments.show(asks.remindAt))]),
    ...(asks.mentionAll && canMentionAll ? [previewWords.mentionAll] : []),
  ]
}

function* warningsOf(
  { notice, audience, findings, repeats, conflicts }: Preview,
  { moments, canMentionAll }: PreviewMessageDeps,
): Iterable<string> {
  for (const fault of findings.dates) {
    yield fault.kind === 'wrong-weekday'
      ? previewWords.wrongWeekday(fault.raw, weekdayName(fault.weekday))
      : previewWords.noSuchDay(fault.raw)
  }
  const { askedAtEnd } = findings
  const isAsked = askedAtEnd === '回执' ? notice.asks.receipt : notice.asks.signUp
  if (askedAtEnd && !isAsked) yield previewWords.askedAtEnd(askedAtEnd, notice.id)
  yield* conflicts
  for (const { id, dueAt } of repeats) yield previewWords.repeated(id, dueAt === undefined ? '' : moments.show(dueAt))
  if (notice.asks.mentionAll && !canMentionAll) yield previewWords.cannotMentionAll
  for (const [name, count] of namesakes(audience.chosen.map(({ topic }) => topic))) yield previewWords.sameName(name, count)
}

function namesakes(topics: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1)
}
