// Owns the table of what counts as taking an offer, and of what an answer can be asked for afterwards.

import { describe, expect, it } from 'vitest'
import { isWishForWindow, parseWish } from '../../src/conversation/afterwards-step.ts'
import { parseChoice } from '../../src/conversation/choice.ts'
import { createMemoryRepositories } from './memory-repositories.ts'
import { createTalk, replyOf } from './talk.ts'

const offers = [
  { label: '园区总工会', question: '一' },
  { label: '昆山市总工会', question: '二' },
  { label: '苏州市总工会', question: '三' },
]

describe('parseChoice', () => {
  const taken: readonly (readonly [string, string])[] = [
    ['1', '一'],
    ['２', '二'],
    ['2.', '二'],
    ['（3）', '三'],
    ['③', '三'],
    ['第二个', '二'],
    ['第2个', '二'],
    ['第三', '三'],
    ['二', '二'],
    ['选2', '二'],
    ['我选第一个', '一'],
    ['2号', '二'],
    ['要第三个吧', '三'],
    ['最后一个', '三'],
    ['昆山', '二'],
    ['昆山的', '二'],
    ['是园区', '一'],
    ['我问的是苏州', '三'],
    ['昆山市总工会', '二'],
    ['园区总工会。', '一'],
  ]
  it.each(taken)('%j takes %j', (said, question) => {
    expect(parseChoice(said, offers, true)).toMatchObject({ kind: 'taken', offer: { question } })
  })

  it.each(['4', '0', '第五个', '10', '99'])('%j is out of range', (said) => {
    expect(parseChoice(said, offers, true)).toEqual({ kind: 'out-of-range' })
  })

  const questions = [
    '2020年',
    '2个驿站在哪',
    '二等奖有几个',
    '119',
    '12351',
    '总工会',
    '市',
    '无锡',
    '昆山有多少会员',
    '第二个五年规划',
    '2号线',
    '两新组织',
    '',
  ]
  it.each(questions)('%j is none', (said) => {
    expect(parseChoice(said, offers, true)).toBeUndefined()
  })

  it('takes no part of a label where nothing was asked', () => {
    expect(parseChoice('昆山', offers, false)).toBeUndefined()
    expect(parseChoice('昆山市总工会', offers, false)).toBeDefined()
  })

  it('takes nothing where nothing is offered', () => {
    expect(parseChoice('1', [], true)).toBeUndefined()
  })
})

describe('parseWish', () => {
  it.each([
    ['原文', { kind: 'source', at: 1 }],
    ['原文 2', { kind: 'source', at: 2 }],
    ['看原文２', { kind: 'source', at: 2 }],
    ['第2处原文', { kind: 'source', at: 2 }],
    ['为什么？', { kind: 'why' }],
    ['更多', { kind: 'show', word: '更多' }],
    ['图。', { kind: 'show', word: '图' }],
    ['导出', { kind: 'show', word: '导出' }],
    ['列个表', { kind: 'show', word: '导出' }],
    ['换成表格吧', { kind: 'show', word: '导出' }],
    ['邻近', { kind: 'show', word: '邻近' }],
    ['折线图', { kind: 'show', word: '图' }],
    ['换成饼图吧', { kind: 'show', word: '图' }],
    ['画图', { kind: 'show', word: '图' }],
    ['画个图', { kind: 'show', word: '图' }],
    ['帮我做成图表看看', { kind: 'show', word: '图' }],
  ])('%j is a wish', (said, wish) => {
    expect(parseWish(said)).toEqual(wish)
  })

  it.each(['原文件', '报名表', '更多优惠', '图书馆', '为什么要交会费', '导出名单在哪', 'constructor', '图纸'])('%j is none', (said) => {
    expect(parseWish(said)).toBeUndefined()
  })

  it('leaves 为什么 and 还有吗 to people among themselves', () => {
    expect(['更多', '原文', '图'].every(isWishForWindow)).toBe(true)
    expect(['为什么', '还有吗'].some(isWishForWindow)).toBe(false)
  })
})

const citations = [1, 2].map((line) => ({
  doc: 'd',
  title: '年鉴',
  digest: false,
  section: ['帮扶'],
  quote: `摘${line}`,
  passage: `p${line}`,
  file: 'a.txt',
  line,
}))
const answers = {
  妈妈驿站有几家: replyOf('园区还是昆山？', { kind: 'clarify', choices: offers.slice(0, 2) }),
  一: replyOf('园区73家。', { citations, why: ['词：妈妈驿站'] }),
  二: replyOf('昆山101家。', { citations }),
  会费怎么交: replyOf('按月交。', { choices: [{ label: '会费交多少？', question: '会费交多少' }] }),
  '2020年': '那一年的事。',
}

describe('offers in a talk', () => {
  it('are taken by number and by word', async () => {
    const talk = createTalk({ answers })
    await talk.say('妈妈驿站有几家')
    expect(await talk.say('2')).toEqual(['昆山101家。'])
    await talk.say('妈妈驿站有几家')
    expect(await talk.say('园区')).toEqual(['园区73家。'])
  })

  it('are listed again for a number that is none of them, and stay open', async () => {
    const talk = createTalk({ answers })
    await talk.say('妈妈驿站有几家')
    const [again] = await talk.say('5')
    expect(again).toContain('1. 园区总工会\n2. 昆山市总工会')
    expect(await talk.say('1')).toEqual(['园区73家。'])
  })

  it('leave a number that is a question a question', async () => {
    const talk = createTalk({ answers })
    await talk.say('妈妈驿站有几家')
    expect(await talk.say('2020年')).toEqual(['那一年的事。'])
  })

  it('survive small talk and 帮助 in between', async () => {
    const talk = createTalk({ answers })
    await talk.say('妈妈驿站有几家')
    await talk.say('谢谢')
    await talk.say('帮助')
    expect(await talk.say('2')).toEqual(['昆山101家。'])
  })

  it('are gone with the context', async () => {
    const talk = createTalk({ answers })
    await talk.say('妈妈驿站有几家')
    await talk.clock.advance(10 * 60_000 + 1)
    expect(await talk.say('2')).toEqual([expect.stringContaining('没有可以选的编号')])
  })

  it('survive a restart', async () => {
    const repositories = createMemoryRepositories()
    await createTalk({ answers, repositories }).say('妈妈驿站有几家')
    const after = createTalk({ answers, repositories })
    expect(await after.deliver(after.incoming('2', { id: 'x' }))).toEqual(['昆山101家。'])
  })

  it('of an answer are replaced by those of the next', async () => {
    const talk = createTalk({ answers })
    await talk.say('妈妈驿站有几家')
    await talk.say('会费怎么交')
    expect((await talk.say('2')).join()).toContain('只有1个选项')
  })
})

describe('after an answer', () => {
  it('shows the passage that is asked for', async () => {
    const talk = createTalk({ answers, deps: { afterwards: { showSource: ({ passage }) => `全文${passage}` } } })
    await talk.say('一')
    expect(await talk.say('原文')).toEqual(['全文p1'])
    expect(await talk.say('原文 2')).toEqual(['全文p2'])
    expect((await talk.say('原文 3')).join()).toContain('引用了2处')
  })

  it('has no source for what was declined, and shows none of an answer before it', async () => {
    const talk = createTalk({ answers, deps: { afterwards: { showSource: ({ passage }) => `全文${passage}` } } })
    await talk.say('一')
    await talk.say('食堂几点开饭')
    expect((await talk.say('原文')).join()).toMatch(/上一个问题.*没有找到答案/u)
  })

  it('shows the quote where the passage is gone after a reload', async () => {
    const talk = createTalk({ answers, deps: { afterwards: { showSource: () => undefined } } })
    await talk.say('一')
    expect((await talk.say('原文')).join()).toContain('摘1')
  })

  it('says so when there is nothing to show', async () => {
    const talk = createTalk({ answers })
    expect((await talk.say('原文')).join()).toContain('请先问一个问题')
    expect((await talk.say('为什么')).join()).toContain('请先问一个问题')
  })

  it('explains itself', async () => {
    const talk = createTalk({ answers })
    await talk.say('一')
    expect(await talk.say('为什么')).toEqual(['词：妈妈驿站'])
  })

  it('turns pages, one at a time, from the start after a new question', async () => {
    const pages: number[] = []
    const talk = createTalk({
      answers,
      deps: {
        afterwards: {
          show: async (_word, said, _turn, page) => {
            pages.push(page)
            return page > 2 ? undefined : { kind: 'list', messages: [{ kind: 'text', text: `第${page}页给${said.incoming.sender.id}` }] }
          },
        },
      },
    })
    await talk.say('一')
    expect(await talk.say('更多')).toEqual(['第1页给jia'])
    expect(await talk.say('更多')).toEqual(['第2页给jia'])
    expect((await talk.say('更多')).join()).toContain('没有更多')
    await talk.say('二')
    await talk.say('更多')
    expect(pages).toEqual([1, 2, 3, 1])
  })

  it('says so where nothing stands behind a word', async () => {
    const talk = createTalk({ answers })
    expect((await talk.say('图')).join()).toContain('请先问一个问题')
    await talk.say('一')
    expect((await talk.say('更多')).join()).toContain('没有更多')
  })
})

describe('sessions', () => {
  it('carry the last turns to the answerer, and no more than eight', async () => {
    const said = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const talk = createTalk({ answers: { ...answers, ...Object.fromEntries(said.map((each) => [each, each])) } })
    for (const question of [...said, '一']) await talk.say(question)
    expect(talk.asked.at(-1)?.history.map(({ question }) => question)).toEqual(said.slice(1))
  })

  it('expire, and are deleted then', async () => {
    const talk = createTalk({ answers })
    await talk.say('一')
    await talk.clock.advance(10 * 60_000 + 1)
    await talk.say('二')
    expect(talk.asked.at(-1)?.history).toEqual([])
    await talk.clock.advance(11 * 60_000)
    await talk.conversation.prune()
    expect(await talk.repositories.sessions.find({ channel: 'fake', placeId: 'jia', personId: 'jia' })).toBeUndefined()
  })

  it('are forgotten on demand, and when a message is taken back', async () => {
    const talk = createTalk({ answers })
    await talk.say('一')
    await talk.say('重新开始')
    await talk.say('二')
    expect(talk.asked.at(-1)?.history).toEqual([])
    await talk.event({ kind: 'recalled', place: { kind: 'private', id: 'jia' }, messageId: 'm', byWhom: { id: 'jia', name: 'jia' } })
    await talk.say('一')
    expect(talk.asked.at(-1)?.history).toEqual([])
  })

  it('answer with the role of whoever asks', async () => {
    const talk = createTalk({ answers })
    await talk.grant('yi', 'staff')
    await talk.say('一', 'yi')
    await talk.say('一', 'jia')
    expect(talk.asked.map(({ role }) => role)).toEqual(['staff', 'member'])
  })
})
