// Owns the confirmation: what was shown is frozen, by hash, and nothing else.

import { audienceHash } from '../fingerprint.ts'
import type { Approval, DraftQuestion, Notice } from '../notice.ts'
import type { AuditNote, NoticeBook, NoticeChanges, Recipient } from '../notice-book.ts'
import type { AudienceFinder } from '../planning/audience-finder.ts'
import type { NoticeSettings } from '../settings.ts'
import { nextStart } from '../time/repeat.ts'
import { questionOf } from './drafting.ts'
import { type Preview, type Previewing, startOf } from './preview.ts'
import type { Access, Requester } from './requester.ts'

export type Confirmed =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'incomplete'; readonly notice: Notice; readonly question: DraftQuestion }
  | { readonly kind: 'already'; readonly notice: Notice }
  | { readonly kind: 'beyond-border' }
  /** The time went by while nobody confirmed. */
  | { readonly kind: 'past'; readonly notice: Notice }
  | { readonly kind: 'nobody'; readonly notice: Notice }
  /** Groups came or went since the preview: here is the new one. */
  | { readonly kind: 'changed'; readonly preview: Preview }
  | { readonly kind: 'same-person'; readonly notice: Notice }
  | { readonly kind: 'half'; readonly notice: Notice; readonly missing: number }
  | { readonly kind: 'confirmed'; readonly notice: Notice }

export interface ConfirmDeps {
  readonly book: NoticeBook
  readonly finder: AudienceFinder
  readonly access: Access
  readonly previewing: Previewing
  readonly settings: NoticeSettings
  readonly loginOf: (channel: string) => string
  readonly now: () => number
}

export type Confirm = (id: string, requester: Requester) => Promise<Confirmed>

export function createConfirm(deps: ConfirmDeps): Confirm {
  const { book, finder, now } = deps

  async function checked(notice: Notice, requester: Requester): Promise<Confirmed | readonly Recipient[]> {
    const { audience: rule, author, timing } = notice
    const question = questionOf(notice)
    if (question || !rule || !timing) return { kind: 'incomplete', notice, question: question ?? 'audience' }
    if (timing.kind === 'once' && timing.at <= now()) return { kind: 'past', notice }
    const found = await finder.find(rule, author, startOf(notice, now()))
    if (audienceHash(found.chosen) !== notice.audienceHash) return again(notice, requester)
    if (found.chosen.length === 0) return { kind: 'nobody', notice }
    const login = deps.loginOf(author.channel)
    return found.chosen.map(({ channel, id, topic }) => ({ channel, roomId: id, topic, login }))
  }

  /** An approval of another audience is void with it. */
  async function again(notice: Notice, requester: Requester): Promise<Confirmed> {
    if (notice.state === 'half-approved') {
      await book.step(notice.id, { event: 'redraft', note: noteOf(requester, 'audience-changed'), changes: { approvals: [] } })
    }
    return { kind: 'changed', preview: await deps.previewing({ ...notice, state: 'draft', approvals: [] }) }
  }

  function noteOf({ personId, name }: Requester, action: string, detail?: string): AuditNote {
    return { actor: { personId, name }, action, at: now(), ...(detail !== undefined && { detail }) }
  }

  async function half(notice: Notice, approvals: readonly Approval[], requester: Requester): Promise<Confirmed> {
    const expected = expectedOf(notice)
    const taken = await book.step(notice.id, {
      event: 'half-approve',
      note: noteOf(requester, 'approve'),
      changes: { approvals, asking: null },
      expected,
    })
    return taken ? { kind: 'half', notice, missing: notice.approvalsNeeded - approvals.length } : { kind: 'already', notice }
  }

  async function freeze(
    notice: Notice,
    approvals: readonly Approval[],
    recipients: readonly Recipient[],
    requester: Requester,
  ): Promise<Confirmed> {
    const { timing } = notice
    const common: NoticeChanges = { approvals, confirmedAt: now(), asking: null, updatedAt: now() }
    const note = noteOf(requester, 'confirm', notice.audienceHash)
    const expected = expectedOf(notice)
    const isTaken =
      timing?.kind === 'repeat'
        ? await book.step(notice.id, {
            event: 'confirm-recurring',
            note,
            expected,
            changes: { ...common, dueAt: nextStart(timing.rule, now(), deps.settings.zone) },
          })
        : await book.freeze(
            notice.id,
            { event: 'confirm', note, expected, changes: { ...common, dueAt: startOf(notice, now()) } },
            recipients,
          )
    if (!isTaken) return { kind: 'already', notice }
    return { kind: 'confirmed', notice: (await book.find(notice.id)) ?? notice }
  }

  return async (id, requester) => {
    const seen = await deps.access.see(id, requester)
    if (!seen) return { kind: 'not-found' }
    const { notice } = seen
    if (notice.state !== 'draft' && notice.state !== 'half-approved') return { kind: 'already', notice }
    if (!seen.coversAll) return { kind: 'beyond-border' }
    const recipients = await checked(notice, requester)
    if ('kind' in recipients) return recipients
    if (notice.approvals.some(({ personId }) => personId === requester.personId)) return { kind: 'same-person', notice }
    const approvals = [...notice.approvals, { personId: requester.personId, name: requester.name, at: now() }]
    return approvals.length < notice.approvalsNeeded ? half(notice, approvals, requester) : freeze(notice, approvals, recipients, requester)
  }
}

function expectedOf({ contentHash, audienceHash: hash }: Notice) {
  return { contentHash, ...(hash !== undefined && { audienceHash: hash }) }
}
