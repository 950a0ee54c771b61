// Owns the proof of handing over to people: contacts by topic and hours, and none made up.

import { describe, expect, it } from 'vitest'
import { contactsSchema, findContacts, parseHours, topicOf } from '../../src/conversation/contacts.ts'
import { readConversationKnowledge } from '../../src/conversation/conversation-knowledge.ts'
import { createTalk, knowledge } from './talk.ts'

const book = contactsSchema.parse({
  contacts: [
    { name: '总台', phone: '0512-1' },
    { name: '维权窗口', phone: '0512-2', topics: ['维权'], hours: ['周一至周五 09:00-12:00', '周一至周五 13:30-17:00'] },
    { name: '夜间维权', phone: '0512-3', topics: ['维权'], hours: ['每天 18:00-22:00'] },
  ],
  topics: { 维权: ['工资', '工伤'], 会员: ['会费'] },
})
const at = (iso: string) => Date.parse(iso)
const names = (said: string, iso: string, zone = 'Asia/Shanghai') =>
  findContacts(book, topicOf(said, book), at(iso), zone).map(({ contact, isOpen }) => `${contact.name}${isOpen === false ? '×' : ''}`)

describe('contacts', () => {
  it('are those of the topic, whoever is there first', () => {
    expect(names('工资的事', '2026-11-20T10:00:00+08:00')).toEqual(['维权窗口', '夜间维权×'])
    expect(names('工资的事', '2026-11-20T12:30:00+08:00')).toEqual(['维权窗口×', '夜间维权×'])
    expect(names('工资的事', '2026-11-20T20:00:00+08:00')).toEqual(['夜间维权', '维权窗口×'])
    expect(names('工资的事', '2026-11-21T10:00:00+08:00')).toEqual(['维权窗口×', '夜间维权×'])
  })

  it('are the general ones where the topic has none', () => {
    expect(names('会费的事', '2026-11-20T10:00:00+08:00')).toEqual(['总台'])
    expect(names('别的事', '2026-11-20T10:00:00+08:00')).toEqual(['总台'])
  })

  it('go by the clock of the deployment', () => {
    expect(names('工伤', '2026-11-20T10:00:00+08:00', 'America/New_York')).toEqual(['夜间维权', '维权窗口×'])
  })

  it.each([
    ['周一至周五 09:00-17:30', true],
    ['周六 9:00—12:00', true],
    ['每天 08:00-20:00', true],
    ['周一到周日 00:00-24:00', true],
    ['上班时间', false],
    ['周五至周一 09:00-17:00', false],
    ['周一 17:00-09:00', false],
  ])('%s is understood: %s', (hours, understood) => {
    expect(parseHours(hours) !== undefined).toBe(understood)
  })

  it('are not invented: the shipped file has none', () => {
    expect(knowledge.contacts.contacts).toEqual([])
  })
})

describe('人工', () => {
  it.each([
    '人工',
    '转人工',
    '人工。',
    '人工 工资的事',
    '我想找人工',
    '能转人工吗？',
    '你好，我要人工服务',
    '有没有真人客服',
    '怎么联系工作人员',
    '我要找个真人聊聊',
    '请转接人工客服，谢谢',
  ])('%j gives people', async (said) => {
    const talk = createTalk({ deps: { knowledge: () => ({ ...knowledge, contacts: book }) } })
    const [text] = await talk.say(said)
    expect(text).toContain('0512-')
    expect(talk.asked).toEqual([])
  })

  it('says so when nobody is configured, with no number but the national line', async () => {
    const [text] = await createTalk().say('人工')
    expect(text).toContain('还没有登记')
    expect(text?.match(/\d{3,}/g)).toEqual(['12351'])
  })

  it('goes by what the person says it is about', async () => {
    const talk = createTalk({ deps: { knowledge: () => ({ ...knowledge, contacts: book }) } })
    expect((await talk.say('人工 工伤')).join()).toContain('维权窗口')
    expect((await talk.say('人工 工伤')).join()).not.toContain('总台')
  })
})

describe('what was not answered', () => {
  it('is followed by whom to ask', async () => {
    const talk = createTalk({ deps: { knowledge: () => ({ ...knowledge, contacts: book }) } })
    const [text] = await talk.say('会费能不能打折')
    expect(text).toMatch(/没有写到[\s\S]*总台/)
    expect(text?.length).toBeLessThan(300)
  })

  it('is counted with 没用, without a word of it, and gives people for the question before', async () => {
    const talk = createTalk({ answers: { 工伤怎么办理: '……' }, deps: { knowledge: () => ({ ...knowledge, contacts: book }) } })
    await talk.say('工伤怎么办理')
    expect((await talk.say('没用')).join()).toContain('维权窗口')
    await talk.say('有用')
    expect(await talk.repositories.feedback.totals('2026-01-01')).toEqual({ useful: 1, useless: 1 })
  })

  it('is not counted where nothing was asked', async () => {
    const talk = createTalk()
    await talk.say('有用')
    await talk.say('没用')
    expect(await talk.repositories.feedback.totals('2026-01-01')).toEqual({ useful: 0, useless: 0 })
  })
})

describe('a slip in knowledge/', () => {
  const read = (file: string, text: string) =>
    readConversationKnowledge((name) => (name === file ? text : name === 'care.yaml' ? 'topics: []' : ''))

  it.each([
    ['contacts.yaml', 'contacts:\n  - name: 甲\n    topics: [没有的]\n', 3, '没有写在 topics 里'],
    ['contacts.yaml', 'contacts:\n  - phone: 1\n', 2, 'name'],
    ['contacts.yaml', 'contacts:\n  - name: 甲\n    hours: [上班时间]\n', 3, '周一至周五 09:00-17:00'],
    ['contacts.yaml', 'contacts: [\n', 2, '请检查缩进'],
    ['contacts.yaml', 'contacts: 甲\n', 1, '列表'],
    ['contacts.yaml', 'kontakte: []\n', 1, 'kontakte'],
    ['small-talk.yaml', 'kinds:\n  - id: a\n    says: []\n    reply: x\n', 3, 'says'],
    ['care.yaml', 'topics:\n  - id: a\n    title: a\n    certain: ["(没关"]\n    care: [x]\n    steps: [y]\n', 4, '括号'],
    ['care.yaml', 'unless: ["{nobody}"]\ntopics: []\n', 1, '{nobody}'],
  ])('in %s is named with its line', (file, text, line, what) => {
    const result = read(file, text)
    if (result.kind !== 'broken') throw new Error('was read')
    expect(result.problems[0]).toMatchObject({ file, line })
    expect(result.problems[0]?.problem).toContain(what)
    expect(result.problems[0]?.problem).not.toMatch(/Invalid|expected/)
  })
})
