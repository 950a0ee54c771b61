// Owns the proof of how a grave message is answered: with care, with a way on, and without a trace.

import { describe, expect, it } from 'vitest'
import { findCare } from '../../src/conversation/care.ts'
import { careReply } from '../../src/conversation/care-reply.ts'
import { createTalk, knowledge, replyOf } from './talk.ts'

const HUMILIATING = /哈哈|😀|有需要随时问我|不客气/

describe('a grave message in private', () => {
  it('is answered with care first, then steps, then people', async () => {
    const talk = createTalk()
    const [text] = await talk.say('老板拖了三个月工资不给怎么办')
    expect(text?.split('\n')[0]).toContain('换谁都着急')
    expect(text).toMatch(/12333.*12351.*12348.*联系方式/s)
    expect(text).not.toMatch(HUMILIATING)
  })

  it('holds what the documents say, in two lines', async () => {
    const answers = { 老板拖了三个月工资不给怎么办: '可以到服务大厅求助。\n很长的一段……\n《工作报告》 维权 · 2020年\n还想问：……' }
    const [text] = await createTalk({ answers }).say('老板拖了三个月工资不给怎么办')
    expect(text).toContain('资料里写到：\n可以到服务大厅求助。\n《工作报告》 维权 · 2020年')
    expect(text).not.toContain('很长的一段')
  })

  it('holds nothing of what only shares a word with it', async () => {
    const answers = { 老公打我: '专窗服务的对象是高端人才和他们的家属\n《年鉴》摘要 · 外国人才工作许可专窗启用 · 2020年' }
    const [text] = await createTalk({ answers }).say('老公打我')
    expect(text).toContain('110')
    expect(text).not.toContain('专窗')
  })

  it('never meets despair with figures from a report', async () => {
    const answers = { 我不想活了: '全市有辅导室100家。\n《年鉴》' }
    const [text] = await createTalk({ answers }).say('我不想活了')
    expect(text).toContain('我很担心您')
    expect(text).toMatch(/120|110/)
    expect(text).toContain('12356')
    expect(text).not.toContain('辅导室')
  })

  it('is heard in a long story, with thanks around it, and before small talk', async () => {
    const talk = createTalk()
    const story = `您好，打扰了。${'我是外地来的，在这边打工很多年了。'.repeat(200)}现在老板欠我们工资不给，谢谢您！`
    expect((await talk.say(story)).join()).toContain('12333')
  })

  it('leaves no trace in the session and in the log', async () => {
    const talk = createTalk({ answers: { 会费怎么交: '按月。', 那多少钱: '看工资。' } })
    await talk.say('会费怎么交')
    await talk.say('老公天天打我，我不敢回家')
    await talk.say('那多少钱')
    expect(talk.asked.at(-1)?.history.map(({ question }) => question)).toEqual(['会费怎么交'])
    const session = await talk.repositories.sessions.find({ channel: 'fake', placeId: 'jia', personId: 'jia' })
    expect(JSON.stringify(session)).not.toContain('打我')
    expect(talk.logged.join()).not.toMatch(/打我|jia"/)
  })

  it('keeps of a story the harmless question that was answered beside the care, and nothing else', async () => {
    const asks = '全市有多少个法律援助站'
    const story = `您好，我被公司辞退了，赔偿一分没给，人事还不接电话。我不认识律师，请律师又贵。${asks}？谢谢您了。`
    const talk = createTalk({ answers: { [story]: '法律援助站150个。\n《日报》 维权' } })
    const [text] = await talk.say(story)
    expect(text).toMatch(/12333.*150个/su)
    await talk.say('昆山呢')
    expect(talk.asked.at(-1)?.history.map(({ question }) => question)).toEqual([asks])
    const session = await talk.repositories.sessions.find({ channel: 'fake', placeId: 'jia', personId: 'jia' })
    expect(JSON.stringify(session)).not.toMatch(/辞退|赔偿|人事/u)
  })

  it('keeps no question that is grave itself', async () => {
    const story = '您好，打扰您了。我是外地来打工的，在厂里干了三年。老板拖欠工资三个月不给，该找谁讨回来？谢谢您。'
    const talk = createTalk({ answers: { [story]: '欠薪可以投诉。\n《日报》 维权' } })
    expect((await talk.say(story)).join()).toContain('12333')
    expect(await talk.repositories.sessions.find({ channel: 'fake', placeId: 'jia', personId: 'jia' })).toBeUndefined()
  })

  it('keeps nothing either where the answerer recognised it', async () => {
    const talk = createTalk({ answers: { 唉: replyOf('我在听。', { kind: 'care' }) } })
    await talk.say('唉')
    expect(await talk.repositories.sessions.find({ channel: 'fake', placeId: 'jia', personId: 'jia' })).toBeUndefined()
  })

  it('names the contact of its topic', async () => {
    const contacts = {
      topics: { 维权: ['工资'] },
      contacts: [
        { name: '维权窗口', phone: '0512-1', topics: ['维权'], hours: [] },
        { name: '总台', phone: '0512-2', topics: [], hours: [] },
      ],
    }
    const talk = createTalk({ deps: { knowledge: () => ({ ...knowledge, contacts }) } })
    const [text] = await talk.say('包工头跑路了')
    expect(text).toContain('维权窗口，电话0512-1')
    expect(text).not.toContain('总台')
  })
})

describe('a grave message in a group', () => {
  it('is answered in general, with an invitation to a private chat, without what was said', async () => {
    const talk = createTalk()
    await talk.open('r')
    const [text] = await talk.sayIn('r', '老公天天打我，我不敢回家')
    expect(text).toContain('私聊我')
    expect(text).not.toMatch(/老公|打我|家暴|报警/)
    expect(talk.asked).toEqual([])
  })

  it('is heard in what is quoted', async () => {
    const talk = createTalk()
    await talk.open('r')
    const [text] = await talk.sayIn('r', '这个怎么回', { quoted: { text: '我不想活了', ofBot: false } })
    expect(text).toContain('12356')
  })
})

describe('careReply', () => {
  it('states no number that its citations do not hold', () => {
    const answer = () =>
      replyOf('帮助了56人。\n《年鉴》 维权', {
        citations: [{ doc: 'd', title: '年鉴', digest: false, section: [], quote: '帮助了56人', passage: 'p', file: 'f', line: 1 }],
      })
    for (const topic of knowledge.care.topics) {
      const reply = careReply({ topic }, '……', { answer, contacts: ['窗口，电话0512-66680000'] })
      const quotes = reply.citations.map(({ quote }) => quote).join('\n')
      for (const number of reply.text.match(/\d+/g) ?? []) expect(quotes, topic.id).toContain(number)
    }
  })

  it('fits a phone', () => {
    const none = () => replyOf('没有', { kind: 'none' })
    for (const topic of knowledge.care.topics) {
      expect(careReply({ topic }, '……', { answer: none, contacts: [] }).text.length, topic.id).toBeLessThan(360)
    }
  })

  it('lets an answer take its place where a rule is asked for, and never where a life may be in danger', () => {
    const answer = () => replyOf('试用期不得超过二个月')
    const asked = '老板让试用四个月，这样合法吗'
    for (const topic of knowledge.care.topics) {
      const { text } = careReply({ topic, alike: true }, asked, { answer, contacts: [] })
      expect(text.startsWith('试用期不得超过二个月'), topic.id).toBe(topic.urgent !== true)
      const cried = careReply({ topic, alike: true }, '老板让试用四个月，我该怎么办', { answer, contacts: [] })
      expect(cried.text.startsWith(topic.care[0] ?? ''), topic.id).toBe(true)
    }
  })

  it('tells beside the care what is asked in so many words, and nothing that only sounds like it', () => {
    const told = '帮助因交通事故受伤的骑手27人，发放关爱金16.8万元'
    const asked = '有个同行出车祸住院了，想了解下帮过多少受伤的骑手，一共发了多少关爱金'
    for (const topic of knowledge.care.topics) {
      const { text } = careReply({ topic }, asked, { answer: () => replyOf(told), contacts: [] })
      expect(text.startsWith(topic.care[0] ?? ''), topic.id).toBe(true)
      expect(text.includes(told), topic.id).toBe(topic.urgent !== true)
      const other = careReply({ topic }, '我手被机器压断了，想问一下能赔多少钱', {
        answer: () => replyOf('每人每天补助80元'),
        contacts: [],
      })
      expect(other.text, topic.id).not.toContain('80元')
    }
  })

  it('is what staff do not get for statistics', () => {
    expect(findCare('2020年园区工伤多少起', knowledge.care)).toBeUndefined()
  })
})
