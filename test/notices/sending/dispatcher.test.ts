// Owns the proof that an account sends what it should, once, at its pace, and stops when something is wrong.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NoticePart } from '../../../src/notices/notice.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { createSqlitePlaces } from '../../store/sqlite-place.ts'
import { type Bench, createBench, FAST, MINUTE, NOON, NOTE, roomsNamed, ZONE } from '../bench.ts'
import { createFakeLine, REFUSED, THROTTLED, UNKNOWN } from '../fake-line.ts'

const freshPlace = createSqlitePlaces()
let store: Store
let bench: Bench

beforeEach(async () => {
  store = await openStore({ ...(await freshPlace()), now: () => NOON })
  bench = createBench(store)
})
afterEach(async () => {
  await store.close()
})

const roomsGot = (): string[] => bench.line.delivered.map(({ roomId }) => roomId)

describe('sending', () => {
  it('reaches every group once and then ends the notice', async () => {
    const { id } = await bench.sending(5)
    await bench.run(bench.start())
    expect(roomsGot()).toEqual(['room-1', 'room-2', 'room-3', 'room-4', 'room-5'])
    expect(await bench.ledger.counts(id)).toMatchObject({ sent: 5, waiting: 0 })
    expect(await bench.book.find(id)).toMatchObject({ state: 'done', finishedAt: NOON })
  })

  it('has written every attempt down before it is made', async () => {
    const { id } = await bench.sending(2)
    const seen: string[][] = []
    bench.line.onSend = async () => void seen.push(await bench.states(id))
    await bench.run(bench.start())
    expect(seen).toEqual([
      ['attempting', 'waiting'],
      ['sent', 'attempting'],
    ])
  })

  it('sends the parts of a notice in order and goes on behind those that arrived', async () => {
    const parts: NoticePart[] = [
      { kind: 'text', text: '一' },
      { kind: 'link', title: '二', url: 'https://example.org' },
    ]
    const { id } = await bench.sending(2, parts)
    bench.line.outcomes.push({ kind: 'sent' }, REFUSED)
    const dispatcher = bench.start()
    await bench.run(dispatcher)
    bench.clock.now += MINUTE
    await bench.run(dispatcher)
    const kinds = bench.line.delivered.map(({ roomId, message }) => `${roomId} ${message.kind}`)
    expect(kinds.toSorted()).toEqual(['room-1 link', 'room-1 text', 'room-2 link', 'room-2 text'])
    expect(await bench.states(id)).toEqual(['sent', 'sent'])
  })

  it('keeps its pace, and keeps it over a restart', async () => {
    await bench.sending(3)
    const pace = { ...FAST, intervalMs: 8_000 }
    const first = bench.start({ pace })
    await bench.run(first)
    expect(roomsGot()).toHaveLength(1)
    expect(await first.step()).toBe(8_000)
    const second = bench.start({ pace })
    bench.clock.now += 5_000
    await bench.run(second)
    expect(roomsGot()).toHaveLength(1)
    bench.clock.now += 3_000
    await bench.run(second)
    expect(roomsGot()).toHaveLength(2)
  })

  it('lets answers go first', async () => {
    await bench.sending(1)
    bench.line.hasAnswersWaiting = true
    const dispatcher = bench.start()
    await bench.run(dispatcher)
    expect(roomsGot()).toEqual([])
    bench.line.hasAnswersWaiting = false
    await bench.run(dispatcher)
    expect(roomsGot()).toEqual(['room-1'])
  })

  it('gives up a picture that is not there, and sends the rest', async () => {
    const { id } = await bench.sending(1, [{ kind: 'image', name: '海报.png', fileHash: 'none', size: 1 }])
    await bench.run(bench.start())
    expect(await bench.ledger.rows(id)).toMatchObject([{ state: 'failed', reason: 'no-file' }])
  })
})

describe('failures', () => {
  it('are tried again only when the message surely did not arrive, later each time, and given up at last', async () => {
    const { id } = await bench.sending(1)
    bench.line.outcomes.push(REFUSED, REFUSED, REFUSED, REFUSED)
    const dispatcher = bench.start()
    const waits: number[] = []
    for (let tries = 0; tries < 6; tries += 1) {
      await bench.run(dispatcher)
      const retryAt = await bench.ledger.nextRetryAt({ account: 'main', channel: 'simulator', owner: '' })
      if (retryAt === undefined) break
      waits.push(retryAt - bench.clock.now)
      bench.clock.now = retryAt
    }
    expect(waits).toEqual([15_000, 60_000, 240_000])
    expect(await bench.ledger.rows(id)).toMatchObject([{ state: 'failed', reason: 'closed' }])
    expect((await bench.book.find(id))?.state).toBe('done')
  })

  it('of which nobody knows are never tried again', async () => {
    const { id } = await bench.sending(2)
    bench.line.outcomes.push('lost-but-delivered', UNKNOWN)
    const dispatcher = bench.start()
    await bench.run(dispatcher)
    bench.clock.now += 60 * MINUTE
    await bench.run(dispatcher)
    expect(await bench.states(id)).toEqual(['unknown', 'unknown'])
    expect(roomsGot()).toEqual(['room-1'])
  })

  it('stop the notice when there are five in a row, and the author is told why', async () => {
    const { id } = await bench.sending(5)
    bench.line.outcomes.push(REFUSED, REFUSED, REFUSED, UNKNOWN, REFUSED)
    await bench.run(bench.start())
    expect(await bench.book.find(id)).toMatchObject({ state: 'paused', pauseReason: 'failing:closed' })
  })

  it('do not stop it when one in between succeeds', async () => {
    const { id } = await bench.sending(5)
    bench.line.outcomes.push(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, { kind: 'sent' })
    await bench.run(bench.start())
    expect(await bench.ledger.counts(id)).toMatchObject({ unknown: 4, sent: 1 })
    expect((await bench.book.find(id))?.state).toBe('done')
  })

  it('stop everything at once when the platform says that it is too much', async () => {
    const [first, other] = [await bench.sending(2), await bench.sending(2)]
    bench.line.outcomes.push({ kind: 'sent' }, THROTTLED)
    await bench.run(bench.start())
    expect(bench.line.delivered).toHaveLength(1)
    for (const { id } of [first, other]) expect(await bench.book.find(id)).toMatchObject({ state: 'paused', pauseReason: 'throttled' })
    expect(await bench.ledger.counts(other.id)).toMatchObject({ waiting: 2, failed: 0, unknown: 0 })
  })

  it('stop it too when the platform says so in a message, and the last copy is in doubt', async () => {
    const { id } = await bench.sending(3)
    const dispatcher = bench.start({ pace: { ...FAST, intervalMs: 1_000 } })
    await bench.run(dispatcher)
    await dispatcher.throttled('room-1')
    bench.clock.now += MINUTE
    await bench.run(dispatcher)
    expect(await bench.states(id)).toEqual(['unknown', 'waiting', 'waiting'])
    expect((await bench.book.find(id))?.state).toBe('paused')
  })

  it('leave the rest to the admin, whose word sends it', async () => {
    const { id } = await bench.sending(2)
    bench.line.outcomes.push(THROTTLED)
    const dispatcher = bench.start()
    await bench.run(dispatcher)
    await bench.book.step(id, { event: 'resume', note: NOTE, changes: { expectedAt: bench.clock.now } })
    await bench.run(dispatcher)
    expect(roomsGot()).toEqual(['room-1', 'room-2'])
  })
})

describe('a restart', () => {
  it('takes a copy that was under way for unknown and sends the others', async () => {
    const { id } = await bench.sending(3)
    const killed = bench.start()
    bench.line.onSend = () => new Promise(() => {})
    void killed.step()
    while (!(await bench.states(id)).includes('attempting')) await new Promise(setImmediate)
    bench.line.onSend = () => {}
    await bench.run(bench.start())
    expect(await bench.states(id)).toEqual(['unknown', 'sent', 'sent'])
    expect(roomsGot()).toEqual(['room-2', 'room-3'])
  })

  it('ends the sending of the earlier start, if that still lives', async () => {
    await bench.sending(3)
    const earlier = bench.start({ pace: { ...FAST, intervalMs: 1_000 } })
    await bench.run(earlier)
    const later = bench.start({ pace: { ...FAST, intervalMs: 1_000 } })
    await bench.run(later)
    bench.clock.now += 20_000
    await bench.run(earlier)
    expect(roomsGot()).toHaveLength(1)
    await bench.run(later)
    expect(roomsGot()).toHaveLength(2)
  })

  it('within the grace goes on', async () => {
    const { id } = await bench.sending(2)
    bench.clock.now += 29 * MINUTE
    await bench.run(bench.start())
    expect(await bench.ledger.counts(id)).toMatchObject({ sent: 2 })
  })

  it('after the grace sends nothing and says so', async () => {
    const { id } = await bench.sending(2)
    bench.clock.now += 31 * MINUTE
    await bench.run(bench.start())
    expect(roomsGot()).toEqual([])
    expect(await bench.ledger.rows(id)).toMatchObject([
      { state: 'failed', reason: 'late' },
      { state: 'failed', reason: 'late' },
    ])
    expect((await bench.book.find(id))?.state).toBe('done')
  })

  it('is not late in the morning after quiet hours', async () => {
    const quiet = { fromMinutes: 12 * 60, toMinutes: 18 * 60 }
    const pace = { ...FAST, quiet, zone: ZONE }
    const { id } = await bench.sending(1)
    await bench.run(bench.start({ pace }))
    expect(roomsGot()).toEqual([])
    bench.clock.now = NOON + 6 * 60 * MINUTE
    await bench.run(bench.start({ pace }))
    expect(await bench.states(id)).toEqual(['sent'])
  })

  it('sends nothing after the machine slept past the grace', async () => {
    const { id } = await bench.sending(2)
    const dispatcher = bench.start({ pace: { ...FAST, intervalMs: 1_000 } })
    await bench.run(dispatcher)
    bench.clock.now += 3 * 60 * MINUTE
    await bench.run(dispatcher)
    expect(roomsGot()).toEqual(['room-1'])
    expect(await bench.states(id)).toEqual(['sent', 'failed'])
  })
})

describe('groups', () => {
  it('that the bot has left get nothing, with the reason', async () => {
    bench.line.rooms = roomsNamed(2)
    const { id } = await bench.sending(3)
    await bench.run(bench.start())
    expect(await bench.ledger.rows(id)).toMatchObject([{ state: 'sent' }, { state: 'sent' }, { state: 'failed', reason: 'not-in-room' }])
  })

  it('are not taken for left while the platform has not told of any yet', async () => {
    const rooms = bench.line.rooms
    const { id } = await bench.sending(2)
    await bench.run(bench.start())
    bench.line.rooms = []
    const restarted = bench.start()
    const late = await bench.sending(2)
    await bench.run(restarted)
    bench.line.rooms = rooms
    expect(await bench.states(id)).toEqual(['sent', 'sent'])
    expect(await bench.states(late.id)).toEqual(['sent', 'sent'])
  })

  it('whose ids changed with the login are found again by their topic', async () => {
    const line = createFakeLine({ idsStable: false, rooms: roomsNamed(3) })
    bench = createBench(store, line)
    line.loginId = 'first'
    const { id } = await bench.sending(3, undefined, 'first')
    line.loginId = 'second'
    line.rooms = [
      { id: 'new-1', topic: '群1' },
      { id: 'new-2', topic: '群2' },
      { id: 'new-3', topic: '群2' },
    ]
    await bench.run(bench.start({ line }))
    expect(line.delivered.map(({ roomId }) => roomId)).toEqual(['new-1'])
    expect(await bench.ledger.rows(id)).toMatchObject([{ state: 'sent' }, { reason: 'topic-not-unique' }, { reason: 'topic-not-unique' }])
  })

  it('wait for a login, and for no longer than the grace', async () => {
    const { id } = await bench.sending(1)
    bench.line.isLoggedIn = false
    const dispatcher = bench.start()
    await bench.run(dispatcher)
    expect(await bench.states(id)).toEqual(['waiting'])
    bench.clock.now += 31 * MINUTE
    await bench.run(dispatcher)
    expect(await bench.ledger.rows(id)).toMatchObject([{ state: 'failed' }])
  })
})

describe('two accounts', () => {
  it('share one notice, each in its groups, and no group gets two', async () => {
    const other = createFakeLine({ rooms: roomsNamed(8).slice(3) })
    const { id } = await bench.sending(8)
    const [one, two] = [bench.start(), bench.start({ account: 'second', line: other })]
    await one.roomsChanged()
    await two.roomsChanged()
    for (let round = 0; round < 40; round += 1) {
      await one.step()
      await two.step()
    }
    const got = [...roomsGot(), ...other.delivered.map(({ roomId }) => roomId)]
    expect(got.toSorted()).toEqual(roomsNamed(8).map((room) => room.id))
    expect(await bench.ledger.counts(id)).toMatchObject({ sent: 8 })
  })

  it('take over from each other what a dead one had not begun', async () => {
    const other = createFakeLine({ rooms: roomsNamed(5) })
    const { id } = await bench.sending(5)
    const dead = bench.start({ pace: { ...FAST, intervalMs: 1_000 } })
    await bench.run(dead)
    const living = bench.start({ account: 'second', line: other })
    await bench.run(living)
    expect(other.delivered).toEqual([])
    bench.clock.now += 61_000
    await bench.run(living)
    expect(other.delivered).toHaveLength(4)
    expect(await bench.ledger.counts(id)).toMatchObject({ sent: 5 })
  })
})
