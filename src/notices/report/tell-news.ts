// Owns the telling of news to authors: at the start, in trouble, at the end; each once, and not lost by a crash.

import type { Log } from '../../conversation/log.ts'
import type { Outgoing } from '../../conversation/message.ts'
import { newsWords } from '../../wording/notice-news.ts'
import type { AnswerKind } from '../answers/answer-book.ts'
import type { OwingGroups } from '../answers/owing.ts'
import type { Access } from '../desk/requester.ts'
import type { NewsBook, WaitingNews } from '../news-book.ts'
import { type Notice, titleOf } from '../notice.ts'
import type { NoticeBook } from '../notice-book.ts'
import type { AudienceFinder } from '../planning/audience-finder.ts'
import type { DeliveryLedger, Worker } from '../sending/ledger.ts'
import type { NoticeLine } from '../sending/line.ts'
import { exportFile, type ReportDeps, reportMessages } from './report-messages.ts'

export interface TellDeps extends ReportDeps {
  readonly worker: Worker
  readonly line: NoticeLine
  readonly news: NewsBook
  readonly book: Pick<NoticeBook, 'find'>
  readonly ledger: Pick<DeliveryLedger, 'rows' | 'counts' | 'backlog'>
  readonly finder: Pick<AudienceFinder, 'find' | 'scopeOf'>
  readonly access: Access
  readonly owing: OwingGroups
  /** When a notice that starts now will have reached everybody. */
  readonly endOf: (notice: Notice) => Promise<number>
  readonly now: () => number
  readonly log: Log
}

/** A pace may take so long to the first copy; more than that is the night. */
const SOON_MS = 5 * 60_000
/** News that cannot be told now is not tried at every look. */
const AGAIN_AFTER_MS = 30_000

/** What is told twice after a crash is a nuisance; what is never told is a loss. So it is noted after, not before. */
export function createNewsTeller(deps: TellDeps): () => Promise<void> {
  const { news, book, line, now } = deps

  async function tell(one: WaitingNews): Promise<boolean> {
    const notice = await book.find(one.noticeId)
    const messages = notice ? await messagesFor(one, notice) : []
    if (!notice || messages.length === 0) return true
    const { personId, place } = notice.author
    const outcome = await line.tell({ kind: 'private', id: personId }, messages)
    if (outcome.kind !== 'refused' || place.kind === 'private') return outcome.kind !== 'refused' || line.isReady()
    // The author is no friend of the bot: then the words go where the notice was written.
    await line.tell(place, messages.slice(0, 1))
    return true
  }

  async function messagesFor({ kind, detail = '' }: WaitingNews, notice: Notice): Promise<readonly Outgoing[]> {
    const [id, title] = [notice.id, titleOf(notice)]
    const { moments } = deps
    switch (kind) {
      case 'started':
        return text(await started(notice))
      case 'paused':
        return text(newsWords.paused(id, title, detail, await deps.ledger.counts(id)))
      case 'finished':
        return finished(notice)
      case 'expired':
        return text(newsWords.expired(id, title, moments.show(notice.dueAt ?? now())))
      case 'upcoming':
        return text(await upcoming(notice))
      case 'closed':
        return closed(notice)
      case 'full':
        return text(newsWords.full(id, title, Number(detail)))
    }
  }

  /** At night it waits for the morning: its author is not to look for it before. */
  async function started(notice: Notice): Promise<string> {
    const { id, recipients, expectedAt = 0, startedAt = 0 } = notice
    if (expectedAt > startedAt + SOON_MS && expectedAt > now()) {
      return newsWords.startsLater(id, titleOf(notice), recipients, deps.moments.showAfter(expectedAt, now()))
    }
    return newsWords.started(id, titleOf(notice), recipients, deps.moments.showAfter(await deps.endOf(notice), now()))
  }

  /** An author whose border has become narrower since hears of what lies within it. */
  async function within(notice: Notice) {
    const scope = await deps.finder.scopeOf(notice.author)
    const seen = await deps.access.see(notice.id, { ...notice.author, scope })
    if (!seen) return undefined
    return { ...seen, rows: await deps.ledger.rows(notice.id, seen.roomIds ? { roomIds: seen.roomIds } : {}) }
  }

  async function finished(notice: Notice): Promise<readonly Outgoing[]> {
    const seen = await within(notice)
    return seen ? reportMessages(notice, seen.rows, !seen.coversAll, deps) : []
  }

  async function closed(notice: Notice): Promise<readonly Outgoing[]> {
    const seen = await within(notice)
    if (!seen) return []
    const { id, asks } = notice
    const rooms = new Set(seen.rows.map(({ roomId }) => roomId))
    const list = async (kind: AnswerKind) => (await deps.answers.list(id, kind)).filter(({ roomId }) => rooms.has(roomId))
    const receipts = asks.receipt ? await list('receipt') : []
    const missing = asks.receipt ? (await deps.owing(id, seen.roomIds)).length : 0
    const groups = new Set(receipts.map(({ roomId }) => roomId)).size
    const heads = (await list('sign-up')).reduce((sum, one) => sum + one.heads, 0)
    const words = newsWords.closed(
      id,
      titleOf(notice),
      asks.receipt ? { people: receipts.length, groups, missing } : undefined,
      asks.signUp ? heads : undefined,
    )
    return [...text(words), await exportFile(notice, seen.rows, deps)]
  }

  async function upcoming(notice: Notice): Promise<string> {
    const { id, dueAt = now(), audience } = notice
    const groups = audience ? (await deps.finder.find(audience, notice.author, dueAt)).chosen.length : 0
    return newsWords.upcoming(id, titleOf(notice), deps.moments.showWithZone(dueAt), groups)
  }

  async function isTold(one: WaitingNews): Promise<boolean> {
    try {
      return await tell(one)
    } catch (error) {
      deps.log.error({ err: error, notice: one.noticeId, kind: one.kind }, 'news for an author could not be put into words')
      return false
    }
  }

  const triedAt = new Map<string, number>()

  return async () => {
    if (!line.isReady()) return
    const waiting = await news.waiting(deps.worker)
    for (const one of waiting.filter(({ id }) => now() >= (triedAt.get(id) ?? 0) + AGAIN_AFTER_MS)) {
      triedAt.set(one.id, now())
      if (!(await isTold(one))) {
        deps.log.warn({ notice: one.noticeId, kind: one.kind }, 'news for an author could not be told yet')
        continue
      }
      triedAt.delete(one.id)
      await news.told(one.id, now())
    }
  }
}

function text(words: string): readonly Outgoing[] {
  return [{ kind: 'text', text: words }]
}
