// Owns the proof of what the bot does when people come and go.

import { describe, expect, it } from 'vitest'
import { createTalk } from './talk.ts'

const jia = { id: 'jia', name: '会员甲' }
const room = { id: 'r', topic: '园区群' }

describe('a new friend', () => {
  it('is greeted once with three questions that can be answered', async () => {
    const talk = createTalk()
    const [greeting] = await talk.event({ kind: 'new-friend', person: jia })
    expect(greeting).toMatch(/工小问[\s\S]*妈妈驿站[\s\S]*大病补助[\s\S]*昆山/)
    expect(talk.channel.sent[0]?.place).toEqual({ kind: 'private', id: 'jia' })
    expect(await talk.event({ kind: 'new-friend', person: jia })).toEqual([])
  })
})

describe('a friend request', () => {
  it('is left to a person by default, and the admins of everything are told', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['园区'] })
    await talk.grant('yi', 'staff')
    const accepted: string[] = []
    const texts = await talk.event({ kind: 'friend-request', person: jia, hello: '我是甲', accept: async () => void accepted.push('x') })
    expect(accepted).toEqual([])
    expect(texts).toEqual([expect.stringContaining('会员甲（附言：我是甲）')])
    expect(talk.channel.sent[0]?.place.id).toBe('bing')
  })

  it('is accepted where that is configured', async () => {
    const talk = createTalk({ settings: { friendRequests: 'accept' } })
    const accepted: string[] = []
    await talk.event({ kind: 'friend-request', person: jia, hello: '', accept: async () => void accepted.push('x') })
    expect(accepted).toHaveLength(1)
  })
})

describe('a group', () => {
  it('that the bot joins is greeted, told how to open it, and closed', async () => {
    const talk = createTalk()
    const [greeting] = await talk.event({ kind: 'joined-room', room, people: [{ id: 'me', name: '工小问' }], bot: true })
    expect(greeting).toMatch(/本群启用[\s\S]*妈妈驿站[\s\S]*大病补助[\s\S]*昆山/)
    expect(await talk.repositories.rooms.find('fake', 'r')).toMatchObject({ enabled: false })
  })

  it('greets newcomers together, with examples, where it is open', async () => {
    const talk = createTalk()
    await talk.open('r')
    const [greeting] = await talk.event({ kind: 'joined-room', room, people: [jia], bot: false })
    expect(greeting).toContain('妈妈驿站')
    expect(talk.channel.sent[0]?.message).toMatchObject({ mention: jia })
    expect(await talk.event({ kind: 'joined-room', room, people: [{ id: 'yi', name: '乙' }], bot: false })).toEqual([])
    await talk.clock.advance(10 * 60_000)
    expect(await talk.event({ kind: 'joined-room', room, people: [{ id: 'yi', name: '乙' }], bot: false })).toHaveLength(1)
  })

  it('is left alone where it is closed', async () => {
    const talk = createTalk()
    expect(await talk.event({ kind: 'joined-room', room, people: [jia], bot: false })).toEqual([])
  })

  it('is closed when the bot is thrown out', async () => {
    const talk = createTalk()
    await talk.open('r')
    await talk.event({ kind: 'left-room', room, people: [jia], bot: false })
    expect(await talk.repositories.rooms.find('fake', 'r')).toMatchObject({ enabled: true })
    await talk.event({ kind: 'left-room', room, people: [{ id: 'me', name: 'x' }], bot: true })
    expect(await talk.repositories.rooms.find('fake', 'r')).toMatchObject({ enabled: false })
  })

  it('keeps its tags under a new name', async () => {
    const talk = createTalk()
    await talk.open('r', ['园区'])
    await talk.event({ kind: 'topic-changed', room: { id: 'r', topic: '新名' }, was: '群r' })
    expect(await talk.repositories.rooms.find('fake', 'r')).toMatchObject({ topic: '新名', enabled: true, tags: ['园区'] })
  })
})

describe('a message that is taken back while it waits', () => {
  it('is not answered', async () => {
    const talk = createTalk({ answers: { 会费怎么交: '按月。' } })
    const message = talk.incoming('会费怎么交')
    await talk.event({ kind: 'recalled', place: message.place, messageId: message.id, byWhom: message.sender })
    expect(await talk.deliver(message)).toEqual([])
  })
})

describe('drain', () => {
  it('finishes what is under way and takes nothing new', async () => {
    const talk = createTalk({ answers: { 会费怎么交: '按月。' } })
    const handled = talk.conversation.handle(talk.incoming('会费怎么交'))
    await talk.conversation.drain()
    await handled
    expect(talk.channel.texts()).toEqual(['按月。'])
    expect(await talk.say('会费怎么交')).toEqual([])
  })
})
