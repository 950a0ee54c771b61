// Owns the proof of the handing over: staff are told, and the bot keeps quiet while a person answers.

import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/conversation/message.ts'
import { createMemoryRepositories } from './memory-repositories.ts'
import { createTalk, replyOf, type Talk } from './talk.ts'

const MINUTE = 60_000
const answers = {
  会费怎么交: '按季度交。',
  活动几点: replyOf('有两场', { kind: 'clarify', choices: [{ label: '上午场', question: '上午场几点' }] }),
}
const withJia: Place = { kind: 'private', id: 'jia' }
const room = (id: string): Place => ({ kind: 'room', id, topic: `群${id}` })

const byHand = (talk: Talk, place: Place, text: string) => talk.event({ kind: 'own-words', place, text })
const toldTo = (talk: Talk, who: string) =>
  talk.channel.sent.flatMap(({ place, message }) => (place.id === who && message.kind === 'text' ? [message.text] : []))

describe('人工', () => {
  it('tells staff who asks and what about, and says that it happened', async () => {
    const talk = createTalk({ answers })
    await talk.grant('yi', 'staff')
    expect(toldTo(talk, 'yi')).toEqual([])
    expect((await talk.say('人工 入会')).at(-1)).toMatch(/^已经告诉1位工作人员[\s\S]*还没有登记/u)
    expect(toldTo(talk, 'yi')).toEqual([expect.stringMatching(/^jia私聊找人工：入会。/u)])
    expect(await talk.say('会费怎么交')).toEqual(['按季度交。'])
  })

  it('tells them once in half an hour, however often somebody asks', async () => {
    const talk = createTalk()
    await talk.grant('yi', 'staff')
    for (let times = 0; times < 4; times += 1) await talk.say('人工')
    expect(await talk.say('人工')).toEqual([expect.stringContaining('刚才已经告诉过')])
    expect(toldTo(talk, 'yi')).toHaveLength(1)
    await talk.clock.advance(31 * MINUTE)
    await talk.say('人工')
    expect(toldTo(talk, 'yi')).toHaveLength(2)
  })

  it('claims nothing where nobody can be told', async () => {
    expect(await createTalk().say('人工')).toEqual([expect.stringMatching(/^我是自动回答的程序/u)])
    const off = createTalk({ settings: { tellsStaff: false } })
    await off.grant('yi', 'staff')
    expect(await off.say('人工')).toEqual([expect.stringMatching(/^我是自动回答的程序/u)])
  })

  it('tells those of the group only, and admins where it has no staff', async () => {
    const talk = createTalk()
    await talk.open('park', ['园区'])
    await talk.grant('park-staff', 'staff', { kind: 'tags', tags: ['园区'] })
    await talk.grant('other-staff', 'staff', { kind: 'tags', tags: ['昆山'] })
    await talk.grant('bing', 'admin')
    await talk.sayIn('park', '人工')
    expect(toldTo(talk, 'park-staff')).toEqual([expect.stringContaining('jia在“群park”找人工。')])
    expect([...toldTo(talk, 'other-staff'), ...toldTo(talk, 'bing')]).toEqual([])
    await talk.say('人工', 'wu')
    expect(toldTo(talk, 'bing')).toEqual([expect.stringContaining('wu私聊')])
  })

  it('with a grave reason is care, and no name goes anywhere', async () => {
    const talk = createTalk()
    await talk.grant('yi', 'staff')
    expect((await talk.say('人工 老板拖欠我三个月工资')).at(-1)).toContain('12333')
    expect(toldTo(talk, 'yi')).toEqual([])
  })
})

describe('while somebody writes in the name of the bot', () => {
  it('the bot keeps quiet in that conversation, and only there', async () => {
    const talk = createTalk({ answers })
    await byHand(talk, withJia, '您好，我是工会的小王')
    for (const said of ['会费怎么交', '谢谢', '帮助', '2']) expect(await talk.say(said), said).toEqual([])
    expect(await talk.say('会费怎么交', 'wu')).toEqual(['按季度交。'])
  })

  it('it speaks again some time after the last word, and answers nothing of the meantime', async () => {
    const talk = createTalk({ answers })
    await byHand(talk, withJia, '您好')
    await talk.clock.advance(6 * MINUTE)
    await byHand(talk, withJia, '您稍等')
    await talk.clock.advance(6 * MINUTE)
    const missed = talk.incoming('会费怎么交')
    expect(await talk.deliver(missed)).toEqual([])
    await talk.clock.advance(5 * MINUTE)
    expect(await talk.deliver({ ...missed, at: talk.clock.now() })).toEqual([])
    expect(await talk.say('会费怎么交')).toEqual(['按季度交。'])
  })

  it('结束人工 lets it speak at once, from either side', async () => {
    const talk = createTalk({ answers })
    await byHand(talk, withJia, '您好')
    expect(await talk.say('结束人工')).toEqual([expect.stringContaining('我接着回答')])
    expect(await talk.say('会费怎么交')).toEqual(['按季度交。'])
    await byHand(talk, withJia, '您好')
    await byHand(talk, withJia, '结束人工')
    expect(await talk.say('会费怎么交')).toEqual(['按季度交。'])
    expect(await talk.say('结束人工')).toEqual([expect.stringContaining('现在没有工作人员')])
  })

  it('is quiet to a mention too, in a group that somebody answers in its name', async () => {
    const talk = createTalk({ answers })
    await talk.open('r')
    await byHand(talk, room('r'), '我来回答')
    expect(await talk.sayIn('r', '会费怎么交')).toEqual([])
  })

  it('stays quiet over a restart', async () => {
    const repositories = createMemoryRepositories()
    await byHand(createTalk({ repositories }), withJia, '您好')
    expect(await createTalk({ repositories, answers }).say('会费怎么交')).toEqual([])
  })

  it('whoever is in danger is answered nonetheless, other trouble is left to the person', async () => {
    const talk = createTalk()
    await byHand(talk, withJia, '您好')
    expect((await talk.say('我不想活了')).join()).toContain('12356')
    expect(await talk.say('老板拖欠我三个月工资')).toEqual([])
  })

  it('takes what was written before it started for its own', async () => {
    const talk = createTalk({ answers })
    await talk.event({ kind: 'own-words', place: withJia, text: '昨天的回答', at: talk.clock.now() - 1 } as never)
    expect(await talk.say('会费怎么交')).toEqual(['按季度交。'])
  })

  it('does not keep quiet where that is switched off', async () => {
    const talk = createTalk({ answers, settings: { quietMs: 0 } })
    await byHand(talk, withJia, '您好')
    expect(await talk.say('会费怎么交')).toEqual(['按季度交。'])
  })
})

describe('in a group where somebody asked for a person', () => {
  it('the bot takes no word of theirs that is not said to it', async () => {
    const talk = createTalk({ answers })
    await talk.open('r')
    await talk.grant('yi', 'staff')
    await talk.sayIn('r', '活动几点')
    await talk.sayIn('r', '人工')
    expect(await talk.sayIn('r', '1', { mentioned: false })).toEqual([])
    expect(await talk.sayIn('r', '它说的对吗', { mentioned: false, quoted: { text: '有两场', ofBot: true } })).toEqual([])
    expect(await talk.sayIn('r', '会费怎么交')).toEqual(['按季度交。'])
    expect(await talk.sayIn('r', '它说的对吗', { who: 'wu', mentioned: false, quoted: { text: '有两场', ofBot: true } })).toHaveLength(1)
  })
})
