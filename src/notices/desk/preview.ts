// Owns the preview: exactly which groups, when, until when, and what looks wrong. Nothing goes that was not previewed.

import type { Audience } from '../audience/resolve.ts'
import { audienceHash } from '../fingerprint.ts'
import type { Notice } from '../notice.ts'
import { type NoticeBook, THE_BOT } from '../notice-book.ts'
import type { AudienceFinder } from '../planning/audience-finder.ts'
import { type ContentFindings, checkContent } from '../planning/content-checks.ts'
import { type Forecast, forecastAll } from '../planning/forecast-all.ts'
import type { DeliveryLedger, Worker } from '../sending/ledger.ts'
import type { Pace } from '../sending/pace.ts'
import { endOfQuiet } from '../sending/quiet-hours.ts'
import type { NoticeSettings } from '../settings.ts'
import { nextStarts } from '../time/repeat.ts'

export interface Preview {
  readonly notice: Notice
  readonly audience: Audience
  readonly startAt: number
  /** Later than the start when that lies in quiet hours. */
  readonly quietUntil?: number
  readonly forecast: Forecast
  /** Of a recurring notice. */
  readonly starts: readonly number[]
  readonly findings: ContentFindings
  /** Confirmed notices of the last days with the same content. */
  readonly repeats: readonly Notice[]
  /** What documents say otherwise, each a sentence. */
  readonly conflicts: readonly string[]
}

export interface PreviewDeps {
  readonly book: NoticeBook
  readonly finder: AudienceFinder
  readonly ledger: Pick<DeliveryLedger, 'backlog'>
  readonly worker: Worker
  readonly pace: () => Pace
  readonly settings: NoticeSettings
  readonly now: () => number
  /** Figures and dates of the text that differ from what a document says of the same thing. */
  readonly conflictsOf: (text: string) => readonly string[]
}

export type Previewing = (notice: Notice) => Promise<Preview>

const REPEATED_WITHIN_MS = 7 * 86_400_000
const STARTS_SHOWN = 3

/** Also writes down which audience was shown: a confirmation holds for that one only. */
export function createPreviewing(deps: PreviewDeps): Previewing {
  const { book, finder, settings, now } = deps

  async function forecastOf(audience: Audience, notice: Notice, startAt: number): Promise<Forecast> {
    const own = { account: deps.worker.account, pace: deps.pace(), backlog: await deps.ledger.backlog(deps.worker) }
    return forecastAll(audience.chosen, Math.max(1, notice.parts.length), startAt, own, settings.pace)
  }

  async function repeatsOf(notice: Notice): Promise<readonly Notice[]> {
    const same = await book.sameContent(notice.contentHash, now() - REPEATED_WITHIN_MS)
    return same.filter((one) => one.id !== notice.id && one.parentId !== notice.id)
  }

  return async (draft) => {
    const startAt = startOf(draft, now())
    const audience = draft.audience ? await finder.find(draft.audience, draft.author, startAt) : NOBODY
    const shown = { audienceHash: audienceHash(audience.chosen), recipients: audience.chosen.length }
    await book.revise(draft.id, ['draft'], shown, { actor: THE_BOT, action: 'preview', at: now(), detail: shown.audienceHash })
    const text = draft.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
    const awake = endOfQuiet(startAt, settings.pace.quiet, settings.zone)
    return {
      notice: { ...draft, ...shown },
      audience,
      startAt,
      ...(awake > startAt && { quietUntil: awake }),
      forecast: await forecastOf(audience, draft, startAt),
      starts: draft.timing?.kind === 'repeat' ? nextStarts(draft.timing.rule, now(), settings.zone, STARTS_SHOWN) : [],
      findings: checkContent(text, now(), settings.zone),
      repeats: await repeatsOf(draft),
      conflicts: deps.conflictsOf(text),
    }
  }
}

const NOBODY: Audience = { chosen: [], leftOut: [], excepted: 0, unknown: [] }

export function startOf({ timing }: Notice, now: number): number {
  switch (timing?.kind) {
    case 'once':
      return timing.at
    case 'repeat':
      return timing.first
    default:
      return now
  }
}
