// Owns what an admin does to a notice once it is confirmed: stop it, let it go on, end it, send again, take back.

import type { Notice } from '../notice.ts'
import type { AuditNote, NoticeBook, NoticeChanges, NoticeStep } from '../notice-book.ts'
import { type NoticeEvent, noticeStep } from '../notice-state.ts'
import type { DeliveryLedger } from '../sending/ledger.ts'
import { endOfQuiet } from '../sending/quiet-hours.ts'
import type { NoticeSettings } from '../settings.ts'
import { nextStart } from '../time/repeat.ts'
import type { Access, Requester, Seen } from './requester.ts'

export type Controlled =
  | { readonly kind: 'not-found' }
  /** Some of its groups lie beyond this admin's border. */
  | { readonly kind: 'beyond-border' }
  | { readonly kind: 'wrong-state'; readonly notice: Notice }
  | { readonly kind: 'none'; readonly notice: Notice }
  | { readonly kind: 'cannot-recall' }
  | { readonly kind: 'done'; readonly notice: Notice; readonly count: number }

export interface Controls {
  pause(id: string, requester: Requester): Promise<Controlled>
  resume(id: string, requester: Requester): Promise<Controlled>
  cancel(id: string, requester: Requester): Promise<Controlled>
  skip(id: string, requester: Requester): Promise<Controlled>
  resend(id: string, from: 'failed' | 'unknown', requester: Requester): Promise<Controlled>
  recall(id: string, requester: Requester): Promise<Controlled>
}

export interface ControlsDeps {
  readonly book: NoticeBook
  readonly ledger: Pick<DeliveryLedger, 'counts' | 'resend' | 'wantRecall'>
  readonly access: Access
  readonly settings: NoticeSettings
  readonly canRecall: boolean
  readonly now: () => number
}

export function createControls(deps: ControlsDeps): Controls {
  const { book, ledger, settings, now } = deps

  /** An author may always stop what the author began; everything else takes a right over every group in it. */
  async function withNotice(
    id: string,
    requester: Requester,
    isStop: boolean,
    act: (seen: Seen) => Promise<Controlled>,
  ): Promise<Controlled> {
    const seen = await deps.access.see(id, requester)
    if (!seen) return { kind: 'not-found' }
    const isAuthor = seen.notice.author.personId === requester.personId
    return seen.coversAll || (isStop && isAuthor) ? act(seen) : { kind: 'beyond-border' }
  }

  async function take({ notice }: Seen, step: NoticeStep, count = 0): Promise<Controlled> {
    const isTaken = await book.step(notice.id, step)
    const current = (await book.find(notice.id)) ?? notice
    return isTaken ? { kind: 'done', notice: current, count } : { kind: 'wrong-state', notice: current }
  }

  function noteOf({ personId, name }: Requester, action: string, detail?: string): AuditNote {
    return { actor: { personId, name }, action, at: now(), ...(detail !== undefined && { detail }) }
  }

  /** A pause is not held against the notice: what is late is measured from here again. */
  function resumption(notice: Notice): { readonly event: NoticeEvent; readonly changes: NoticeChanges } {
    if (notice.timing?.kind === 'repeat') {
      return { event: 'resume-recurring', changes: { pauseReason: null, dueAt: nextStart(notice.timing.rule, now(), settings.zone) } }
    }
    if (notice.startedAt === undefined) {
      return { event: 'reschedule', changes: { pauseReason: null, dueAt: Math.max(notice.dueAt ?? now(), now()) } }
    }
    return { event: 'resume', changes: { pauseReason: null, expectedAt: awake() } }
  }

  const awake = (): number => endOfQuiet(now(), settings.pace.quiet, settings.zone)

  return {
    pause: (id, requester) =>
      withNotice(id, requester, true, async (seen) => {
        if (seen.notice.state === 'recurring') await pauseOccurrences(seen.notice, requester)
        return take(seen, { event: 'pause', note: noteOf(requester, 'pause') })
      }),

    resume: (id, requester) =>
      withNotice(id, requester, false, (seen) => take(seen, { ...resumption(seen.notice), note: noteOf(requester, 'resume') })),

    cancel: (id, requester) =>
      withNotice(id, requester, true, async (seen) => {
        const { waiting } = await ledger.counts(id)
        if (noticeStep('cancel').from.includes(seen.notice.state)) await cancelOccurrences(seen.notice, requester)
        const note = noteOf(requester, 'cancel')
        return take(seen, { event: 'cancel', note, changes: { finishedAt: now(), asking: null }, sweep: { kind: 'cancelled' } }, waiting)
      }),

    skip: (id, requester) => withNotice(id, requester, true, (seen) => take(seen, { event: 'skip', note: noteOf(requester, 'skip') })),

    resend: (id, from, requester) =>
      withNotice(id, requester, false, async (seen) => {
        const count = (await ledger.counts(id))[from]
        if (count === 0) return { kind: 'none', notice: seen.notice }
        const note = noteOf(requester, `resend-${from}`, String(count))
        const { state } = seen.notice
        if (state === 'sending' || state === 'paused') return resendUnderWay(seen, from, note)
        const changes = { expectedAt: awake(), startedAt: seen.notice.startedAt ?? now() }
        return take(seen, { event: 'reopen', note, changes, sweep: { kind: 'resend', from } }, count)
      }),

    recall: (id, requester) =>
      withNotice(id, requester, false, async (seen) => {
        if (!deps.canRecall) return { kind: 'cannot-recall' }
        const count = await ledger.wantRecall(id)
        if (count === 0) return { kind: 'none', notice: seen.notice }
        const states = ['sending', 'paused', 'done', 'expired', 'cancelled'] as const
        await book.revise(id, states, {}, noteOf(requester, 'recall', String(count)))
        return { kind: 'done', notice: seen.notice, count }
      }),
  }

  async function resendUnderWay({ notice }: Seen, from: 'failed' | 'unknown', note: AuditNote): Promise<Controlled> {
    const count = await ledger.resend(notice.id, from, undefined, now())
    await book.revise(notice.id, ['sending', 'paused'], {}, note)
    return { kind: 'done', notice, count }
  }

  /** With a notice end its occurrences and reminders that are under way or still to come. */
  async function cancelOccurrences(parent: Notice, requester: Requester): Promise<void> {
    for (const id of await openOccurrences(parent)) {
      await book.step(id, { event: 'cancel', note: noteOf(requester, 'cancel'), sweep: { kind: 'cancelled' } })
    }
  }

  /** One that is announced is left out, one that is being sent stops; each goes on by its own number. */
  async function pauseOccurrences(parent: Notice, requester: Requester): Promise<void> {
    for (const id of await openOccurrences(parent)) {
      const isSkipped = await book.step(id, { event: 'skip', note: noteOf(requester, 'skip') })
      if (!isSkipped) await book.step(id, { event: 'pause', note: noteOf(requester, 'pause') })
    }
  }

  async function openOccurrences({ id }: Notice): Promise<readonly string[]> {
    return (await book.list({ parentId: id, states: ['upcoming', 'scheduled', 'sending', 'paused'] })).map((child) => child.id)
  }
}
