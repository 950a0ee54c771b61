// Owns the numbers of a notice: how many, in which state, until when. They are the ledger's and nobody else's.

import type { AnswerBook, AnswerKind, MemberAnswer } from '../answers/answer-book.ts'
import type { Notice } from '../notice.ts'
import { titleOf } from '../notice.ts'
import type { NoticeBook, NoticeFilter } from '../notice-book.ts'
import type { NoticeState } from '../notice-state.ts'
import type { AudienceFinder } from '../planning/audience-finder.ts'
import { forecastAll } from '../planning/forecast-all.ts'
import type { Counts, DeliveryLedger, DeliveryRow, RecallCounts, Worker } from '../sending/ledger.ts'
import type { Pace } from '../sending/pace.ts'
import type { NoticeSettings } from '../settings.ts'
import type { Access, Requester } from './requester.ts'

export interface Progress {
  readonly notice: Notice
  readonly counts: Counts
  readonly recalls: RecallCounts
  /** When it will have reached everybody, while it is being sent. */
  readonly endAt?: number
  readonly answers: AnswerCounts
  /** Counted within the admin's border, and there are groups beyond it. */
  readonly isPartial: boolean
}

export interface AnswerCounts {
  readonly receipts?: { readonly people: number; readonly groups: number }
  readonly signUps?: { readonly heads: number; readonly limit?: number }
}

export interface Listed {
  readonly notice: Notice
  readonly title: string
  readonly counts: Counts
}

export interface NoticeRows {
  readonly notice: Notice
  readonly rows: readonly DeliveryRow[]
  readonly isPartial: boolean
}

export interface Reports {
  progress(id: string, requester: Requester): Promise<Progress | undefined>
  rows(id: string, requester: Requester): Promise<NoticeRows | undefined>
  list(requester: Requester, limit: number): Promise<readonly Listed[]>
  /** When a notice that is being sent will have reached everybody. */
  endOf(notice: Notice): Promise<number>
  /** The one that is being sent, or was last. */
  latest(requester: Requester): Promise<string | undefined>
}

export interface ReportsDeps {
  readonly book: NoticeBook
  readonly ledger: DeliveryLedger
  readonly answers: AnswerBook
  readonly access: Access
  readonly finder: Pick<AudienceFinder, 'groups'>
  readonly worker: Worker
  readonly pace: () => Pace
  readonly settings: NoticeSettings
  readonly now: () => number
}

/** Read for one list; older ones are asked for by their number. */
const MOST_LOOKED_AT = 100

export function createReports(deps: ReportsDeps): Reports {
  const { book, ledger, access, now } = deps

  async function forecast(notice: Notice, open: number): Promise<number | undefined> {
    if (notice.state !== 'sending' || open === 0) return undefined
    const others = Math.max(0, (await ledger.backlog(deps.worker)) - open)
    const waiting = await ledger.rows(notice.id, { states: ['waiting'] })
    const ids = new Set(waiting.map(({ roomId }) => roomId))
    const groups = (await deps.finder.groups(deps.worker.channel, now())).filter(({ id }) => ids.has(id))
    const own = { account: deps.worker.account, pace: deps.pace(), backlog: others }
    return forecastAll(groups, notice.parts.length, now(), own, deps.settings.pace).endAt
  }

  async function answerCounts({ id, asks }: Notice, roomIds: ReadonlySet<string> | undefined): Promise<AnswerCounts> {
    const within = async (kind: AnswerKind): Promise<readonly MemberAnswer[]> =>
      (await deps.answers.list(id, kind)).filter(({ roomId }) => !roomIds || roomIds.has(roomId))
    const receipts = asks.receipt ? await within('receipt') : []
    const heads = asks.signUp ? (await within('sign-up')).reduce((sum, one) => sum + one.heads, 0) : 0
    return {
      ...(asks.receipt && { receipts: { people: receipts.length, groups: new Set(receipts.map(({ roomId }) => roomId)).size } }),
      ...(asks.signUp && { signUps: { heads, ...(asks.signUpLimit !== undefined && { limit: asks.signUpLimit }) } }),
    }
  }

  async function visible(requester: Requester, filter: NoticeFilter, limit: number): Promise<readonly Notice[]> {
    const found: Notice[] = []
    for (const { id } of await book.list({ channel: requester.channel, limit: MOST_LOOKED_AT, ...filter })) {
      const seen = found.length < limit ? await access.see(id, requester) : undefined
      if (seen) found.push(seen.notice)
    }
    return found
  }

  return {
    endOf: async (notice) => (await forecast(notice, (await ledger.counts(notice.id)).waiting)) ?? now(),

    async progress(id, requester) {
      const seen = await access.see(id, requester)
      if (!seen) return undefined
      const counts = await ledger.counts(id, seen.roomIds)
      const endAt = await forecast(seen.notice, counts.waiting)
      const recalls = await ledger.recallCounts(id)
      const answers = await answerCounts(seen.notice, seen.roomIds)
      return { notice: seen.notice, counts, recalls, answers, isPartial: !seen.coversAll, ...(endAt !== undefined && { endAt }) }
    },

    async rows(id, requester) {
      const seen = await access.see(id, requester)
      if (!seen) return undefined
      return { notice: seen.notice, isPartial: !seen.coversAll, rows: await ledger.rows(id, seen.roomIds ? { roomIds: seen.roomIds } : {}) }
    },

    async list(requester, limit) {
      const notices = await visible(requester, {}, limit)
      return Promise.all(
        notices.map(async (notice) => {
          const roomIds = (await access.see(notice.id, requester))?.roomIds
          return { notice, title: titleOf(notice), counts: await ledger.counts(notice.id, roomIds) }
        }),
      )
    },

    async latest(requester) {
      const states: NoticeState[] = ['sending', 'paused', 'scheduled']
      const [running] = await visible(requester, { states }, 1)
      const [last] = running ? [running] : await visible(requester, { states: ['done', 'expired'] }, 1)
      return last?.id
    },
  }
}
