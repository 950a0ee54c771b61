// Owns the promises of the notice tables that hold on every engine.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MemberAnswer } from '../../src/notices/answers/answer-book.ts'
import { contentHash } from '../../src/notices/fingerprint.ts'
import { NO_ASKS, type Notice, type NoticePart } from '../../src/notices/notice.ts'
import type { AuditNote, NoticeBook, Recipient } from '../../src/notices/notice-book.ts'
import type { Attempt, Delivery, DeliveryLedger, Worker } from '../../src/notices/sending/ledger.ts'
import { createAnswerBook } from '../../src/store/notice-answers.ts'
import { createAudienceBook } from '../../src/store/notice-audiences.ts'
import { createNoticeBook } from '../../src/store/notice-book.ts'
import { createGroupDirectory } from '../../src/store/notice-directory.ts'
import { createFileShelf } from '../../src/store/notice-files.ts'
import { createDeliveryLedger } from '../../src/store/notice-ledger.ts'
import { createNewsBook } from '../../src/store/notice-news.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { Place } from './store-contract.ts'

export const NOW = 1_795_000_000_000
const LATER = NOW + 60_000
const PARTS: readonly NoticePart[] = [{ kind: 'text', text: '明天停水' }]
export const NOTE: AuditNote = { actor: { personId: 'p1', name: '管理员丙' }, action: 'test', at: NOW }

const main: Worker = { account: 'main', channel: 'simulator', owner: 'main#1' }
const second: Worker = { account: 'second', channel: 'simulator', owner: 'second#1' }

export function draftOf(rest: Partial<Notice> = {}): Omit<Notice, 'id' | 'state'> {
  return {
    author: { channel: 'simulator', account: 'main', personId: 'p1', name: '管理员丙', place: { kind: 'private', id: 'p1' } },
    parts: PARTS,
    asks: NO_ASKS,
    contentHash: contentHash(PARTS, NO_ASKS),
    audienceSaid: '全部',
    recipients: 0,
    approvals: [],
    approvalsNeeded: 1,
    createdAt: NOW,
    updatedAt: NOW,
    dueAt: NOW,
    ...rest,
  }
}

export function rooms(count: number, from = 1): { id: string; topic: string }[] {
  return Array.from({ length: count }, (_, at) => ({ id: `room-${from + at}`, topic: `群${from + at}` }))
}

export function recipients(count: number, login = ''): Recipient[] {
  return rooms(count).map(({ id, topic }) => ({ channel: 'simulator', roomId: id, topic, login }))
}

export function describeNoticeStore(engine: string, freshPlace: () => Promise<Place>): void {
  describe(`notices on ${engine}`, () => {
    let store: Store
    let book: NoticeBook
    let ledger: DeliveryLedger

    beforeEach(async () => {
      store = await openStore({ ...(await freshPlace()), now: () => NOW })
      book = createNoticeBook(store)
      ledger = createDeliveryLedger(store)
    })
    afterEach(async () => {
      await store.close()
    })

    async function sending(count: number, login = ''): Promise<Notice> {
      const notice = await book.open(draftOf(), NOTE)
      await book.freeze(notice.id, { event: 'confirm', note: NOTE }, recipients(count, login))
      await book.step(notice.id, { event: 'start', note: NOTE, changes: { startedAt: NOW } })
      return notice
    }

    async function worksIn(worker: Worker, ids: readonly { id: string; topic: string }[]): Promise<void> {
      await ledger.takeOver(worker, NOW)
      await createGroupDirectory(store).publish(worker, ids)
    }

    async function one(worker: Worker = main): Promise<Delivery> {
      const [delivery] = await ledger.lease(worker, NOW, LATER, 1)
      if (!delivery) throw new Error('nothing to lease')
      return delivery
    }

    async function begun(worker: Worker = main): Promise<Attempt> {
      const attempt = await ledger.begin(worker, await one(worker), NOW)
      if (!attempt) throw new Error('not begun')
      return attempt
    }

    const states = async (id: string): Promise<string[]> => (await ledger.rows(id)).map(({ state }) => state)

    describe('the book', () => {
      it('numbers notices one after the other', async () => {
        const ids = await Promise.all([1, 2, 3].map(async () => (await book.open(draftOf(), NOTE)).id))
        expect(ids.toSorted()).toEqual(['1', '2', '3'])
      })

      it('gives back what was written', async () => {
        const notice = await book.open(
          draftOf({
            asking: 'time',
            expectedAt: LATER,
            answersUntil: LATER,
            parentId: '9',
            audience: { include: [{ kind: 'all' }], except: [] },
          }),
          NOTE,
        )
        expect(await book.find(notice.id)).toEqual(notice)
        expect(await book.find('99')).toBeUndefined()
      })

      it('takes a step only from a state that allows it, and logs only what happened', async () => {
        const { id } = await book.open(draftOf(), NOTE)
        expect(await book.step(id, { event: 'start', note: { ...NOTE, action: 'too early' } })).toBe(false)
        expect(await book.step(id, { event: 'confirm', note: { ...NOTE, action: 'confirm' }, changes: { confirmedAt: NOW } })).toBe(true)
        expect(await book.step(id, { event: 'confirm', note: { ...NOTE, action: 'twice' } })).toBe(false)
        expect((await book.find(id))?.state).toBe('scheduled')
        expect((await book.audit(id)).map(({ action }) => action).toSorted()).toEqual(['confirm', 'test'])
      })

      it('takes no step on content or an audience that has changed since it was shown', async () => {
        const { id, contentHash: shown } = await book.open(draftOf({ audienceHash: 'a' }), NOTE)
        await book.revise(id, ['draft'], { contentHash: 'other', audienceHash: 'b' }, NOTE)
        expect(await book.step(id, { event: 'confirm', note: NOTE, expected: { contentHash: shown } })).toBe(false)
        expect(await book.step(id, { event: 'confirm', note: NOTE, expected: { audienceHash: 'a' } })).toBe(false)
        expect(await book.step(id, { event: 'confirm', note: NOTE, expected: { contentHash: 'other', audienceHash: 'b' } })).toBe(true)
      })

      it('lets one of two confirmations at the same moment through', async () => {
        const { id } = await book.open(draftOf(), NOTE)
        const taken = await Promise.all([1, 2, 3].map(() => book.freeze(id, { event: 'confirm', note: NOTE }, recipients(3))))
        expect(taken.filter(Boolean)).toHaveLength(1)
        expect(await states(id)).toEqual(['waiting', 'waiting', 'waiting'])
      })

      it('writes no recipients when the step is not taken', async () => {
        const { id } = await book.open(draftOf(), NOTE)
        await book.step(id, { event: 'cancel', note: NOTE })
        expect(await book.freeze(id, { event: 'confirm', note: NOTE }, recipients(3))).toBe(false)
        expect(await ledger.rows(id)).toEqual([])
      })

      it('opens an occurrence once', async () => {
        const parent = await book.open(draftOf(), NOTE)
        const child: Notice = { ...draftOf({ parentId: parent.id }), id: `${parent.id}-1`, state: 'upcoming' }
        expect(await book.openChild(child, NOTE)).toBe(true)
        expect(await book.openChild(child, NOTE)).toBe(false)
        expect((await book.list({ parentId: parent.id })).map(({ id }) => id)).toEqual([child.id])
      })

      it('knows which notices members may still answer, the last one first', async () => {
        const [early, late, over] = [await sending(1), await sending(1), await sending(1)]
        await book.revise(early.id, ['sending'], { answersUntil: LATER, startedAt: NOW - 1 })
        await book.revise(late.id, ['sending'], { answersUntil: LATER })
        await book.revise(over.id, ['sending'], { answersUntil: NOW - 1 })
        expect((await book.answerable('simulator', NOW)).map(({ id }) => id)).toEqual([late.id, early.id])
      })

      it('writes news that is told once, once, with its line in the audit log', async () => {
        const { id } = await sending(1)
        const once = () => book.announceOnce(id, { kind: 'closed' }, { ...NOTE, action: 'closed' })
        expect((await Promise.all([once(), once(), once()])).filter(Boolean)).toHaveLength(1)
        expect((await createNewsBook(store).waiting(main)).filter(({ kind }) => kind === 'closed')).toHaveLength(1)
        expect((await book.audit(id)).filter(({ action }) => action === 'closed')).toHaveLength(1)
      })

      it('writes the news of a step with it, and tells each once', async () => {
        const news = createNewsBook(store)
        const { id } = await book.open(draftOf(), NOTE)
        await book.step(id, { event: 'start', note: NOTE, announce: { kind: 'started' } })
        await book.step(id, { event: 'confirm', note: NOTE })
        await book.step(id, { event: 'pause', note: NOTE, announce: { kind: 'paused', detail: 'throttled' } })
        const [waiting, ...others] = await news.waiting(main)
        expect(others).toEqual([])
        expect(waiting).toMatchObject({ noticeId: id, kind: 'paused', detail: 'throttled' })
        expect(await news.waiting(second)).toEqual([])
        await news.told(waiting?.id ?? '', NOW)
        expect(await news.waiting(main)).toEqual([])
      })

      it('knows which confirmed notices said the same', async () => {
        const notice = await sending(1)
        await book.open(draftOf(), NOTE)
        expect((await book.sameContent(notice.contentHash, NOW - 1)).map(({ id }) => id)).toEqual([notice.id])
        expect(await book.sameContent(notice.contentHash, LATER)).toEqual([])
      })
    })

    describe('members’ answers', () => {
      const answer = (personId: string, heads = 1, roomId = 'room-1'): MemberAnswer => ({
        kind: 'sign-up',
        roomId,
        personId,
        personName: personId,
        value: '',
        heads,
        at: NOW,
      })

      it('replace the earlier one of the same person in the same group', async () => {
        const answers = createAnswerBook(store)
        expect(await answers.keep('1', answer('p1'))).toBe('new')
        expect(await answers.keep('1', answer('p1', 3))).toBe('changed')
        expect(await answers.keep('1', answer('p1', 1, 'room-2'))).toBe('new')
        expect(await answers.heads('1', 'sign-up')).toBe(4)
        expect(await answers.remove('1', 'sign-up', 'room-1', 'p1')).toBe(true)
        expect(await answers.remove('1', 'sign-up', 'room-1', 'p1')).toBe(false)
        expect((await answers.list('1', 'sign-up')).map(({ roomId }) => roomId)).toEqual(['room-2'])
        expect(await answers.list('1', 'receipt')).toEqual([])
      })

      it('never exceed a limit, though many come at once', async () => {
        const { id } = await book.open(draftOf(), NOTE)
        const answers = createAnswerBook(store)
        const kept = await Promise.all(Array.from({ length: 12 }, (_, at) => answers.keep(id, answer(`p${at}`), 5)))
        expect(kept.filter((one) => one === 'new')).toHaveLength(5)
        expect(await answers.heads(id, 'sign-up')).toBe(5)
        expect(await answers.keep(id, answer(`p${kept.indexOf('new')}`, 1), 5)).toBe('changed')
      })
    })

    describe('saved audiences and files', () => {
      it('are each admin’s own', async () => {
        const audiences = createAudienceBook(store)
        const owner = { channel: 'simulator', personId: 'p1' }
        const saved = { name: '一线', said: '标签=制造', rule: { include: [{ kind: 'tag', tag: '制造' }], except: [] } } as const
        await audiences.save(owner, { ...saved, said: 'old' }, NOW)
        await audiences.save(owner, saved, NOW)
        expect(await audiences.list(owner)).toEqual([saved])
        expect(await audiences.list({ ...owner, personId: 'p2' })).toEqual([])
        expect(await audiences.remove(owner, '一线')).toBe(true)
        expect(await audiences.remove(owner, '一线')).toBe(false)
      })

      it('come back byte for byte', async () => {
        const files = createFileShelf(store)
        const bytes = new Uint8Array([0, 255, 10, 13, 128])
        const hash = await files.put(bytes, NOW)
        expect(await files.put(bytes, LATER)).toBe(hash)
        expect(await files.find(hash)).toEqual(bytes)
        expect(await files.find('none')).toBeUndefined()
      })
    })

    describe('the ledger', () => {
      it('leases only copies of notices that are being sent, in groups the account is in', async () => {
        await worksIn(main, rooms(2))
        const draftOnly = await book.open(draftOf(), NOTE)
        await book.freeze(draftOnly.id, { event: 'confirm', note: NOTE }, recipients(3))
        expect(await ledger.lease(main, NOW, LATER, 9)).toEqual([])
        const { id } = await sending(3)
        const leased = await ledger.lease(main, NOW, LATER, 9)
        expect(leased.map(({ noticeId, roomId }) => [noticeId, roomId])).toEqual([
          [id, 'room-1'],
          [id, 'room-2'],
        ])
      })

      it('gives no copy to two workers', async () => {
        await worksIn(main, rooms(40))
        await worksIn(second, rooms(40))
        await sending(40)
        const taken = await Promise.all(Array.from({ length: 8 }, (_, at) => ledger.lease(at % 2 ? main : second, NOW, LATER, 10)))
        const all = taken.flat().map(({ roomId }) => roomId)
        expect(new Set(all).size).toBe(all.length)
        for (let more = await ledger.lease(main, NOW, LATER, 50); more.length > 0; more = await ledger.lease(main, NOW, LATER, 50))
          all.push(...more.map(({ roomId }) => roomId))
        expect(new Set(all).size).toBe(40)
        expect(all).toHaveLength(40)
      })

      it('serves two notices by turns', async () => {
        await worksIn(main, rooms(30))
        const [first, other] = [await sending(30), await sending(30)]
        const leased = await ledger.lease(main, NOW, LATER, 6)
        expect(leased.filter(({ noticeId }) => noticeId === first.id)).toHaveLength(3)
        expect(leased.filter(({ noticeId }) => noticeId === other.id)).toHaveLength(3)
      })

      it('writes an attempt down before it can be made, and only for who holds the lease', async () => {
        await worksIn(main, rooms(1))
        await worksIn(second, rooms(1))
        const { id } = await sending(1)
        const delivery = await one()
        expect(await ledger.begin(second, delivery, NOW)).toBeUndefined()
        expect(await ledger.begin(main, delivery, NOW)).toMatchObject({ delivery, part: 0 })
        expect(await ledger.begin(main, delivery, NOW)).toBeUndefined()
        expect(await states(id)).toEqual(['attempting'])
        expect(await ledger.attemptsSince(main, NOW - 1)).toEqual([NOW])
      })

      it.each(['pause', 'cancel'] as const)('begins nothing after a %s', async (event) => {
        await worksIn(main, rooms(1))
        const { id } = await sending(1)
        const delivery = await one()
        await book.step(id, { event, note: NOTE })
        expect(await ledger.begin(main, delivery, NOW)).toBeUndefined()
        expect(await ledger.attemptsSince(main, NOW - 1)).toEqual([])
      })

      it('settles an attempt as sent, refused, given up or lost', async () => {
        await worksIn(main, rooms(4))
        const { id } = await sending(4)
        await ledger.settle(await begun(), { kind: 'sent', isLastPart: true, messageId: 'm1' }, NOW)
        await ledger.settle(await begun(), { kind: 'refused', reason: 'busy', retryAt: LATER }, NOW)
        await ledger.settle(await begun(), { kind: 'given-up', reason: 'closed' }, NOW)
        await ledger.settle(await begun(), { kind: 'lost', reason: 'timeout' }, NOW)
        expect((await ledger.rows(id)).map(({ state, reason }) => [state, reason])).toEqual([
          ['sent', undefined],
          ['waiting', 'busy'],
          ['failed', 'closed'],
          ['unknown', 'timeout'],
        ])
        expect(await ledger.counts(id)).toEqual({ waiting: 1, attempting: 0, sent: 1, failed: 1, unknown: 1, cancelled: 0 })
      })

      it('keeps a refused copy back until its time', async () => {
        await worksIn(main, rooms(1))
        await sending(1)
        await ledger.settle(await begun(), { kind: 'refused', reason: 'busy', retryAt: LATER }, NOW)
        expect(await ledger.lease(main, LATER - 1, LATER, 1)).toEqual([])
        expect(await ledger.nextRetryAt(main)).toBe(LATER)
        expect(await ledger.lease(main, LATER, LATER + 1, 1)).toMatchObject([{ attempts: 1, refusals: 1 }])
      })

      it('goes on with the next part where the first arrived', async () => {
        await worksIn(main, rooms(1))
        const { id } = await sending(1)
        const first = await begun()
        await ledger.settle(first, { kind: 'sent', isLastPart: false }, NOW)
        expect(await states(id)).toEqual(['waiting'])
        const next = await ledger.begin(main, { ...first.delivery, attempts: 1, partsDone: 1 }, NOW)
        expect(next?.part).toBe(1)
      })

      it('takes what an earlier start left begun for unknown, and what it left unbegun for free', async () => {
        await worksIn(main, rooms(3))
        const { id } = await sending(3)
        const attempt = await begun()
        await ledger.lease(main, NOW, LATER, 1)
        const restarted: Worker = { ...main, owner: 'main#2' }
        expect(await ledger.takeOver(restarted, NOW)).toBe(1)
        expect(await states(id)).toEqual(['unknown', 'waiting', 'waiting'])
        expect(await ledger.lease(restarted, NOW, LATER, 9)).toHaveLength(2)
        expect(await ledger.begin(main, attempt.delivery, NOW)).toBeUndefined()
      })

      it('takes over from a worker that has been silent for too long, and from no other', async () => {
        await worksIn(main, rooms(3))
        await worksIn(second, rooms(3))
        const { id } = await sending(3)
        await begun()
        await ledger.lease(main, NOW, LATER, 1)
        expect(await ledger.reap(LATER)).toBe(0)
        expect(await ledger.lease(second, NOW, LATER, 9)).toHaveLength(1)
        expect(await ledger.reap(LATER + 1)).toBe(1)
        expect((await states(id)).filter((state) => state === 'unknown')).toHaveLength(1)
        expect(await ledger.lease(second, LATER + 1, LATER + 2, 9)).toHaveLength(2)
      })

      it('keeps the leases of a worker that says it lives', async () => {
        await worksIn(main, rooms(1))
        const { id } = await sending(1)
        await begun()
        expect(await ledger.renew(main, NOW, LATER + 60_000)).toBe(true)
        expect(await ledger.reap(LATER + 1)).toBe(0)
        expect(await states(id)).toEqual(['attempting'])
      })

      it('tells a worker that a newer start has taken its place', async () => {
        await worksIn(main, rooms(1))
        await ledger.takeOver({ ...main, owner: 'main#2' }, NOW)
        expect(await ledger.renew(main, NOW, LATER)).toBe(false)
      })

      it('notes progress only of notices that still have copies for the account', async () => {
        await worksIn(main, rooms(1))
        await worksIn(second, rooms(1, 2))
        const { id } = await sending(2)
        await ledger.settle(await begun(), { kind: 'sent', isLastPart: true }, NOW)
        await ledger.touch(main, NOW + 1)
        expect((await book.find(id))?.expectedAt).toBeUndefined()
        await ledger.touch(second, NOW + 2)
        expect((await book.find(id))?.expectedAt).toBe(NOW + 2)
      })

      it('says when nothing is open any more', async () => {
        await worksIn(main, rooms(1))
        const { id } = await sending(1)
        const attempt = await begun()
        expect(await ledger.hasOpen(id)).toBe(true)
        await ledger.settle(attempt, { kind: 'lost', reason: 'timeout' }, NOW)
        expect(await ledger.hasOpen(id)).toBe(false)
      })

      it('has messages taken back by the account that sent them, once', async () => {
        await worksIn(main, rooms(2))
        await worksIn(second, rooms(1, 3))
        const { id } = await sending(3)
        await ledger.settle(await begun(), { kind: 'sent', isLastPart: true, messageId: 'm1' }, NOW)
        await ledger.settle(await begun(), { kind: 'sent', isLastPart: true }, NOW)
        await ledger.settle(await begun(second), { kind: 'sent', isLastPart: true, messageId: 'm3' }, NOW)
        expect(await ledger.wantRecall(id)).toBe(2)
        const [wanted, ...others] = await ledger.wantedRecalls(main, 9)
        expect(others).toEqual([])
        expect(wanted?.messageId).toBe('m1')
        await ledger.recalled(wanted?.attemptId ?? '', 'recalled')
        expect(await ledger.wantedRecalls(main, 9)).toEqual([])
        expect(await ledger.recallCounts(id)).toEqual({ wanted: 1, recalled: 1, notRecalled: 0 })
        expect(await ledger.wantRecall(id)).toBe(0)
      })

      it('believes a late word that a copy arrived, but not over a newer attempt', async () => {
        await worksIn(main, rooms(1))
        const { id } = await sending(1)
        const slow = await begun()
        await ledger.reap(LATER + 1)
        expect(await ledger.settle(slow, { kind: 'sent', isLastPart: true }, LATER)).toBe(true)
        expect(await states(id)).toEqual(['sent'])
      })

      it('does not believe a late failure, nor a late word over a newer attempt', async () => {
        await worksIn(main, rooms(1))
        const { id } = await sending(1)
        const slow = await begun()
        await ledger.reap(LATER + 1)
        expect(await ledger.settle(slow, { kind: 'given-up', reason: 'closed' }, LATER)).toBe(false)
        expect(await states(id)).toEqual(['unknown'])
        await ledger.resend(id, 'unknown', undefined, LATER)
        await begun()
        expect(await ledger.settle(slow, { kind: 'sent', isLastPart: true }, LATER)).toBe(false)
        expect(await states(id)).toEqual(['attempting'])
      })

      it('sends again only what the admin names', async () => {
        await worksIn(main, rooms(3))
        const { id } = await sending(3)
        await ledger.settle(await begun(), { kind: 'given-up', reason: 'closed' }, NOW)
        await ledger.settle(await begun(), { kind: 'lost', reason: 'timeout' }, NOW)
        await ledger.settle(await begun(), { kind: 'given-up', reason: 'closed' }, NOW)
        expect(await ledger.resend(id, 'failed', new Set(['room-1', 'room-2']), NOW)).toBe(1)
        expect(await states(id)).toEqual(['waiting', 'unknown', 'failed'])
        expect(await ledger.lease(main, NOW, LATER, 9)).toMatchObject([{ roomId: 'room-1', refusals: 0, attempts: 1 }])
      })

      it('cancels and expires only what has not begun', async () => {
        await worksIn(main, rooms(3))
        const [cancelled, late] = [await sending(3), await sending(3)]
        await ledger.settle(await begun(), { kind: 'sent', isLastPart: true }, NOW)
        expect(await book.step(cancelled.id, { event: 'cancel', note: NOTE, sweep: { kind: 'cancelled' } })).toBe(true)
        expect(await states(cancelled.id)).toEqual(['sent', 'cancelled', 'cancelled'])
        expect(await ledger.expireWaiting(late.id, 'late', NOW)).toBe(3)
        expect(await ledger.counts(late.id)).toMatchObject({ failed: 3 })
      })

      it('gives up groups that no account is in any more', async () => {
        await worksIn(main, rooms(2))
        await worksIn(second, rooms(1, 2))
        const { id } = await sending(3)
        await createGroupDirectory(store).publish(main, rooms(1))
        expect(await ledger.failUnreachable(id, 'not-in-room', NOW)).toBe(1)
        expect(await states(id)).toEqual(['waiting', 'waiting', 'failed'])
      })

      it('binds a copy to its group after a new login only where the topic leaves no doubt', async () => {
        const { id } = await sending(4, 'login-1')
        const now = [
          { id: 'new-1', topic: '群1' },
          { id: 'new-2', topic: '群2' },
          { id: 'new-3', topic: '群2' },
          { id: 'new-4', topic: '群4（改名）' },
        ]
        await ledger.rebind('simulator', 'login-2', now, 'topic-not-unique', NOW)
        expect((await ledger.rows(id)).map(({ roomId, state, reason }) => [roomId, state, reason])).toEqual([
          ['new-1', 'waiting', undefined],
          ['room-2', 'failed', 'topic-not-unique'],
          ['room-3', 'failed', 'topic-not-unique'],
          ['room-4', 'failed', 'topic-not-unique'],
        ])
      })

      it('does not bind by a topic that a copy already sent has too', async () => {
        const notice = await book.open(draftOf(), NOTE)
        const twins = ['room-1', 'room-2'].map((roomId) => ({ channel: 'simulator', roomId, topic: '大群', login: 'login-1' }))
        await book.freeze(notice.id, { event: 'confirm', note: NOTE }, twins)
        await book.step(notice.id, { event: 'start', note: NOTE })
        await worksIn(main, [{ id: 'room-1', topic: '大群' }])
        await ledger.settle(await begun(), { kind: 'sent', isLastPart: true }, NOW)
        await ledger.rebind('simulator', 'login-2', [{ id: 'new-1', topic: '大群' }], 'topic-not-unique', NOW)
        expect(await states(notice.id)).toEqual(['sent', 'failed'])
      })

      it('doubts the last copy to a group when the platform says so afterwards', async () => {
        await worksIn(main, rooms(2))
        const { id } = await sending(2)
        await ledger.settle(await begun(), { kind: 'sent', isLastPart: true }, NOW)
        expect(await ledger.doubt(main, 'room-2', NOW - 1, 'throttled-after', NOW)).toBe(false)
        expect(await ledger.doubt(main, 'room-1', NOW + 1, 'throttled-after', NOW)).toBe(false)
        expect(await ledger.doubt(main, 'room-1', NOW - 1, 'throttled-after', NOW)).toBe(true)
        expect(await states(id)).toEqual(['unknown', 'waiting'])
      })

      it('counts within a border', async () => {
        const { id } = await sending(3)
        expect(await ledger.counts(id, new Set(['room-1', 'room-9']))).toMatchObject({ waiting: 1 })
        expect((await ledger.rows(id, { roomIds: new Set(['room-2']), states: ['waiting'] })).map(({ topic }) => topic)).toEqual(['群2'])
      })

      it('counts the notices that a group gets in a day, without those that do not reach it', async () => {
        await sending(2)
        const cancelled = await sending(2)
        await book.step(cancelled.id, { event: 'cancel', note: NOTE, sweep: { kind: 'cancelled' } })
        const counts = await ledger.noticesByRoom('simulator', NOW - 1, NOW + 1)
        expect([counts.get('room-1'), counts.get('room-2'), counts.get('room-3')]).toEqual([1, 1, undefined])
      })

      it('counts what an account has still to send', async () => {
        await worksIn(main, rooms(2))
        await sending(3)
        expect(await ledger.backlog(main)).toBe(2)
      })
    })
  })
}
