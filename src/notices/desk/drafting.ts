// Owns the writing of a notice: its author says something, and the draft asks for what is still missing.

import type { AudienceRule } from '../audience/rule.ts'
import { contentHash } from '../fingerprint.ts'
import { type DraftQuestion, NO_ASKS, type Notice } from '../notice.ts'
import type { AuditNote, NoticeBook } from '../notice-book.ts'
import type { AudienceFinder } from '../planning/audience-finder.ts'
import type { NoticeSettings } from '../settings.ts'
import type { DraftTrouble } from './draft-trouble.ts'
import { type DraftWords, readDraftWords } from './draft-words.ts'
import { type Preview, type Previewing, startOf } from './preview.ts'
import type { Access, Requester } from './requester.ts'

export type Drafted =
  | { readonly kind: 'not-found' }
  /** Confirmed meanwhile: what is frozen does not change. */
  | { readonly kind: 'frozen'; readonly notice: Notice }
  | { readonly kind: 'asking'; readonly notice: Notice; readonly question: DraftQuestion; readonly trouble?: DraftTrouble }
  | { readonly kind: 'fixed-audience'; readonly notice: Notice }
  | { readonly kind: 'trouble'; readonly notice: Notice; readonly trouble: DraftTrouble }
  | { readonly kind: 'preview'; readonly preview: Preview }

export interface DraftingDeps {
  readonly book: NoticeBook
  readonly finder: AudienceFinder
  readonly access: Access
  readonly previewing: Previewing
  readonly settings: NoticeSettings
  readonly now: () => number
  readonly splitText: (text: string) => readonly string[]
  /** The name that was most likely meant. */
  readonly nearestName: (wrong: string, names: readonly string[]) => string | undefined
}

export interface Drafting {
  open(words: DraftWords, requester: Requester, rest?: Partial<Notice>): Promise<Drafted>
  change(id: string, words: DraftWords, requester: Requester): Promise<Drafted>
  preview(id: string, requester: Requester): Promise<Drafted>
}

export function createDrafting(deps: DraftingDeps): Drafting {
  const { book, finder, settings, now } = deps

  async function apply(notice: Notice, words: DraftWords, requester: Requester): Promise<Drafted> {
    const read = readDraftWords(notice, words, { now: now(), zone: settings.zone, splitText: deps.splitText })
    const merged = { ...notice, ...(read.changes as Partial<Notice>), state: 'draft', approvals: [] } as const
    const unknown = merged.audience && (await unknownNames(merged.audience, merged))
    const question = unknown ? 'audience' : questionOf(merged)
    const saved: Notice = { ...merged, contentHash: contentHash(merged.parts, merged.asks) }
    const changes = { ...read.changes, approvals: [], contentHash: saved.contentHash, asking: question ?? null }
    if (!(await book.step(notice.id, { event: 'redraft', note: noteOf(requester, 'change'), changes }))) return { kind: 'frozen', notice }
    const trouble = read.trouble ?? unknown
    if (question) return { kind: 'asking', notice: saved, question, ...(trouble && { trouble }) }
    return trouble ? { kind: 'trouble', notice: saved, trouble } : previewed(saved)
  }

  async function previewed(notice: Notice): Promise<Drafted> {
    const preview = await deps.previewing(notice)
    if (preview.audience.chosen.length > 0) return { kind: 'preview', preview }
    await book.revise(notice.id, ['draft'], { asking: 'audience' })
    return { kind: 'asking', notice, question: 'audience', trouble: { kind: 'nobody', preview } }
  }

  /** A slip in an exception would send the notice to the very group that was to be left out. */
  async function unknownNames(rule: AudienceRule, notice: Notice): Promise<DraftTrouble | undefined> {
    const { unknown } = await finder.find(rule, notice.author, startOf(notice, now()))
    if (unknown.length === 0) return undefined
    const names = await finder.reachableNames(notice.author)
    const near = unknown.flatMap((name) => deps.nearestName(name, names) ?? [])
    return { kind: 'unknown-names', names: unknown, near }
  }

  function noteOf({ personId, name }: Requester, action: string): AuditNote {
    return { actor: { personId, name }, action, at: now() }
  }

  return {
    async open(words, requester, rest = {}) {
      const draft = { ...emptyDraft(requester, settings.approvals, now()), ...rest }
      return apply(await book.open(draft, noteOf(requester, 'draft')), words, requester)
    },

    async change(id, words, requester) {
      const seen = await deps.access.see(id, requester)
      if (!seen || seen.notice.author.personId !== requester.personId) return { kind: 'not-found' }
      if (words.audience !== undefined && hasOwnAudience(seen.notice)) return { kind: 'fixed-audience', notice: seen.notice }
      return apply(seen.notice, words, requester)
    },

    async preview(id, requester) {
      const seen = await deps.access.see(id, requester)
      if (!seen) return { kind: 'not-found' }
      if (seen.notice.state !== 'draft' && seen.notice.state !== 'half-approved') return { kind: 'frozen', notice: seen.notice }
      const question = questionOf(seen.notice)
      if (question) return { kind: 'asking', notice: seen.notice, question }
      return { kind: 'preview', preview: await deps.previewing(seen.notice) }
    },
  }
}

/** A correction goes to those who got the first, a reminder to those who owe; to nobody else. */
export function hasOwnAudience({ corrects, reminds }: Notice): boolean {
  return corrects !== undefined || reminds !== undefined
}

export function questionOf({ audience, timing, parts }: Notice): DraftQuestion | undefined {
  if (!audience) return 'audience'
  if (!timing) return 'time'
  return parts.length === 0 ? 'content' : undefined
}

function emptyDraft({ channel, account, personId, name, place }: Requester, approvals: number, now: number): Omit<Notice, 'id' | 'state'> {
  return {
    author: { channel, account, personId, name, place },
    parts: [],
    asks: NO_ASKS,
    contentHash: contentHash([], NO_ASKS),
    audienceSaid: '',
    recipients: 0,
    approvals: [],
    approvalsNeeded: approvals,
    createdAt: now,
    updatedAt: now,
  }
}
