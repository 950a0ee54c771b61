// Owns the proof that a flood is bounded and that others are served meanwhile.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLimiter } from '../../src/conversation/limits.ts'
import { createSerialQueue } from '../../src/conversation/serial-queue.ts'
import { conversationWording } from '../../src/wording/conversation.ts'
import { settled } from './fake-clock.ts'
import { createTalk } from './talk.ts'

const NOTICE = conversationWording.slowDown

describe('a flood', () => {
  it('of 500 different messages in ten seconds gets what the bucket holds, one notice, then silence', async () => {
    const talk = createTalk()
    for (let at = 0; at < 500; at += 1) {
      await talk.say(`第${at}个问题，关于${'甲乙丙丁戊己庚辛壬癸'[at % 10]}${at * 7919}的`)
      await talk.clock.advance(20)
    }
    const texts = talk.channel.texts()
    expect(texts.filter((text) => text === NOTICE)).toHaveLength(1)
    expect(texts.length).toBeLessThanOrEqual(42)
    expect(texts.length).toBeGreaterThanOrEqual(31)
    expect(texts.at(-1)).toBe(NOTICE)
  })

  it('of one and the same message gets one notice, too', async () => {
    const talk = createTalk()
    for (let at = 0; at < 500; at += 1) {
      await talk.say('妈妈驿站有几家')
      await talk.clock.advance(20)
    }
    expect(talk.channel.texts().filter((text) => text === NOTICE)).toHaveLength(1)
    expect(talk.channel.texts().length).toBeLessThan(15)
  })

  it('leaves others served at once, in the same group and elsewhere', async () => {
    const talk = createTalk({ answers: { 会费怎么交: '按月。' }, settings: { perRoom: { burst: 200, perSecond: 20 } } })
    await talk.open('r')
    const flood = Array.from({ length: 500 }, (_, at) =>
      talk.incoming(`问${at * 7919}`, { place: { kind: 'room', id: 'r', topic: 'r' }, sender: { id: 'mob', name: 'mob' } }),
    )
    const handled = flood.map((message) => talk.conversation.handle(message))
    await talk.say('会费怎么交', 'yi')
    expect(talk.channel.texts('yi')).toEqual(['按月。'])
    await Promise.all(handled)
    expect(await talk.sayIn('r', '会费怎么交', { who: 'yi' })).toEqual(['按月。'])
  })

  it('is over when the person pauses', async () => {
    const talk = createTalk({ settings: { perPerson: { burst: 4, perSecond: 1 } } })
    for (let at = 0; at < 10; at += 1) await talk.say(`问题${at}号内容是什么${at * 37}`)
    expect(talk.channel.texts().at(-1)).toBe(NOTICE)
    await talk.clock.advance(2000)
    expect(await talk.say('歇过之后的问题')).toHaveLength(1)
  })

  it('of many people in one group meets the limit of the group', async () => {
    const talk = createTalk({ settings: { perRoom: { burst: 5, perSecond: 0.1 } } })
    await talk.open('r')
    for (let at = 0; at < 20; at += 1) await talk.sayIn('r', `问题${at}`, { who: `p${at}` })
    expect(talk.channel.texts()).toHaveLength(6)
    expect(await talk.say('另外的问题', 'p1')).toHaveLength(1)
  })

  it('does not keep a grave message from being heard once the person pauses', async () => {
    const talk = createTalk({ settings: { perPerson: { burst: 2, perSecond: 1 } } })
    for (let at = 0; at < 5; at += 1) await talk.say(`问题${at}${at * 31}`)
    await talk.clock.advance(3000)
    expect((await talk.say('我不想活了')).join()).toContain('12356')
  })
})

describe('limiter', () => {
  it('never passes more than its burst and what flowed in, at any rhythm', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 200 }), (pauses) => {
        const limiter = createLimiter({ burst: 5, perSecond: 2 })
        let now = 0
        let passed = 0
        for (const pause of pauses) {
          now += pause
          if (limiter.take('p', now) === 'pass') passed += 1
        }
        expect(passed).toBeLessThanOrEqual(5 + (now / 1000) * 2 + 1e-6)
      }),
    )
  })

  it('keeps a bounded number of keys', () => {
    const limiter = createLimiter({ burst: 5, perSecond: 2 })
    for (let at = 0; at < 50_000; at += 1) limiter.take(`p${at}`, at)
    expect(limiter.size()).toBeLessThanOrEqual(10_000)
  })
})

describe('serial queue', () => {
  it('keeps the order of a lane, and runs lanes side by side', async () => {
    const done: string[] = []
    const queue = createSerialQueue({ perLane: 10, total: 100 }, () => undefined)
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    queue.push('a', async () => {
      await gate
      done.push('a1')
    })
    queue.push('a', async () => void done.push('a2'))
    queue.push('b', async () => void done.push('b1'))
    await settled()
    expect(done).toEqual(['b1'])
    open()
    await queue.drain()
    expect(done).toEqual(['b1', 'a1', 'a2'])
    expect(queue.size()).toBe(0)
  })

  it('refuses what is too much, and goes on after a failure', async () => {
    const failures: unknown[] = []
    const queue = createSerialQueue({ perLane: 2, total: 3 }, (error) => failures.push(error))
    const slow = () => new Promise<void>((_, reject) => setImmediate(() => reject(new Error('x'))))
    expect([queue.push('a', slow), queue.push('a', slow), queue.push('a', slow)]).toEqual([true, true, false])
    expect([queue.push('b', slow), queue.push('c', slow)]).toEqual([true, false])
    await queue.drain()
    expect(failures).toHaveLength(3)
    expect(queue.push('a', async () => undefined)).toBe(true)
  })
})
