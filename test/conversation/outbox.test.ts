// Owns the proof of what leaves: in order, at a pace, answers before notices, never repeated when in doubt.

import { describe, expect, it } from 'vitest'
import type { Outgoing, Place } from '../../src/conversation/message.ts'
import { createOutbox, type Pace } from '../../src/conversation/outbox.ts'
import { createFakeChannel } from './fake-channel.ts'
import { createFakeClock, settled } from './fake-clock.ts'

const text = (said: string): Outgoing => ({ kind: 'text', text: said })
const place = (id: string): Place => ({ kind: 'private', id })

function create(pace: Pace = { intervalMs: 0, jitterMs: 0 }, random = () => 0) {
  const clock = createFakeClock(0)
  const channel = createFakeChannel()
  return { clock, channel, outbox: createOutbox({ channel, clock, pace, random }) }
}

describe('outbox', () => {
  it('sends the pieces of a long text in order, and mentions in the first only', async () => {
    const { channel, outbox } = create()
    const person = { id: 'jia', name: '会员甲' }
    await outbox.send({ kind: 'room', id: 'r' }, [{ kind: 'text', text: '一句话。'.repeat(200), mention: person }], 'answer')
    expect(channel.sent.length).toBeGreaterThan(1)
    expect(channel.sent.map(({ message }) => message.kind === 'text' && message.mention !== undefined)).toEqual([
      true,
      ...channel.sent.slice(1).map(() => false),
    ])
    expect(channel.texts()[0]).toMatch(/\(1\/\d\)$/)
  })

  it('keeps the pace with its jitter', async () => {
    const { clock, channel, outbox } = create({ intervalMs: 1000, jitterMs: 500 }, () => 0.5)
    for (const id of ['a', 'b', 'c']) void outbox.send(place(id), [text(id)], 'answer')
    await settled()
    expect(channel.texts()).toEqual(['a'])
    await clock.advance(1249)
    expect(channel.texts()).toEqual(['a'])
    await clock.advance(1)
    expect(channel.texts()).toEqual(['a', 'b'])
    await clock.advance(1250)
    expect(channel.texts()).toEqual(['a', 'b', 'c'])
  })

  it('lets an answer overtake waiting notices', async () => {
    const { clock, channel, outbox } = create({ intervalMs: 1000, jitterMs: 0 })
    for (const id of ['n1', 'n2', 'n3']) void outbox.send(place(id), [text(id)], 'notice')
    await settled()
    void outbox.send(place('asker'), [text('answer')], 'answer')
    await clock.advance(5000)
    expect(channel.texts()).toEqual(['n1', 'answer', 'n2', 'n3'])
  })

  it('does not let a hanging send hold up other conversations, and gives it up as unknown', async () => {
    const { clock, channel, outbox } = create()
    channel.failWith(({ id }) => (id === 'stuck' ? 'hang' : undefined))
    const stuck = outbox.send(place('stuck'), [text('x')], 'answer')
    await outbox.send(place('free'), [text('y')], 'answer')
    expect(channel.texts()).toEqual(['y'])
    await clock.advance(20_000)
    expect(await stuck).toEqual({ kind: 'unknown', reason: 'timeout' })
  })

  it('tries an answer again that was surely refused', async () => {
    const { clock, channel, outbox } = create()
    let tries = 0
    channel.failWith(() => (++tries < 3 ? { kind: 'refused', reason: 'busy', throttled: false } : undefined))
    const sent = outbox.send(place('a'), [text('x')], 'answer')
    await clock.advance(60_000)
    expect(await sent).toMatchObject({ kind: 'sent' })
    expect(channel.texts()).toEqual(['x'])
  })

  it('never tries again what may have arrived, nor what comes after it', async () => {
    const { clock, channel, outbox } = create()
    let tries = 0
    channel.failWith(() => {
      tries += 1
      return { kind: 'unknown', reason: 'late' }
    })
    const sent = outbox.send(place('a'), [text('x'), text('y')], 'answer')
    await clock.advance(60_000)
    expect(await sent).toEqual({ kind: 'unknown', reason: 'late' })
    expect(tries).toBe(1)
  })

  it('leaves the retries of a notice to its ledger', async () => {
    const { channel, outbox } = create()
    let tries = 0
    channel.failWith(() => {
      tries += 1
      return { kind: 'refused', reason: 'busy', throttled: true }
    })
    expect(await outbox.send(place('a'), [text('x')], 'notice')).toMatchObject({ kind: 'refused', throttled: true })
    expect(tries).toBe(1)
  })

  it('takes a channel that throws for an unknown outcome', async () => {
    const { channel, outbox } = create()
    channel.failWith(() => {
      throw new Error('socket')
    })
    expect(await outbox.send(place('a'), [text('x')], 'answer')).toMatchObject({ kind: 'unknown' })
  })

  it('drains', async () => {
    const { clock, channel, outbox } = create({ intervalMs: 1000, jitterMs: 0 })
    for (const id of ['a', 'b', 'c']) void outbox.send(place(id), [text(id)], 'answer')
    let drained = false
    void outbox.drain().then(() => {
      drained = true
    })
    await clock.advance(1000)
    expect(drained).toBe(false)
    await clock.advance(1000)
    expect(drained).toBe(true)
    expect(channel.texts()).toHaveLength(3)
    expect(outbox.size()).toBe(0)
  })
})
