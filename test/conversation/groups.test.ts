// Owns the proof of the manners in groups: silent unless spoken to, closed unless enabled, nobody's context mixed up.

import { describe, expect, it } from 'vitest'
import { createMemoryRepositories } from './memory-repositories.ts'
import { createTalk, replyOf } from './talk.ts'

const citation = { doc: 'd', title: '年鉴', digest: false, section: ['帮扶'], quote: '……', passage: 'p1', file: 'a.txt', line: 3 }
const answers = {
  妈妈驿站有几家: replyOf('您问的是园区还是昆山？', {
    kind: 'clarify',
    choices: [
      { label: '园区总工会', question: '园区的妈妈驿站有几家' },
      { label: '昆山市总工会', question: '昆山的妈妈驿站有几家' },
    ],
  }),
  昆山的妈妈驿站有几家: replyOf('昆山有101家。', { citations: [citation] }),
  园区的妈妈驿站有几家: replyOf('园区有73家。', { citations: [citation] }),
}

async function openTalk(options: Parameters<typeof createTalk>[0] = {}) {
  const talk = createTalk({ answers, ...options })
  await talk.open('r')
  return talk
}

describe('in a group', () => {
  it('answers a mention, and mentions who asked', async () => {
    const talk = await openTalk()
    expect(await talk.sayIn('r', '昆山的妈妈驿站有几家')).toEqual(['昆山有101家。'])
    expect(talk.channel.sent[0]?.message).toMatchObject({ mention: { id: 'jia' } })
    expect(talk.channel.sent[0]?.place).toMatchObject({ kind: 'room', id: 'r' })
  })

  it('is silent without a mention', async () => {
    const talk = await openTalk()
    for (const said of ['昆山的妈妈驿站有几家', '2', '昆山', '更多', '谢谢', '帮助', '我不想活了']) {
      expect(await talk.sayIn('r', said, { mentioned: false })).toEqual([])
    }
  })

  it('writes nothing down about talk that is not for it', async () => {
    const talk = await openTalk()
    const message = talk.incoming('大家早', { place: { kind: 'room', id: 'r' }, mentioned: false })
    await talk.deliver(message)
    expect(await talk.repositories.claims.claim('fake', message.id, 0)).toBe(true)
  })

  it('answers when called by name, and when its own message is quoted', async () => {
    const talk = await openTalk()
    expect(await talk.sayIn('r', '工小问，昆山的妈妈驿站有几家', { mentioned: false })).toEqual(['昆山有101家。'])
    const quoted = { text: '昆山有101家。', ofBot: true }
    expect(await talk.sayIn('r', '园区的妈妈驿站有几家', { mentioned: false, quoted })).toEqual(['园区有73家。'])
  })

  it.each(['2', '昆山', '第二个', '２', '昆山市总工会'])('takes the choice %j of whoever was asked, without a mention', async (choice) => {
    const talk = await openTalk()
    await talk.sayIn('r', '妈妈驿站有几家')
    expect(await talk.sayIn('r', choice, { mentioned: false })).toEqual(['昆山有101家。'])
  })

  it('does not take the choice of somebody else', async () => {
    const talk = await openTalk()
    await talk.sayIn('r', '妈妈驿站有几家')
    expect(await talk.sayIn('r', '2', { mentioned: false, who: 'yi' })).toEqual([])
  })

  it('does not take the choice in another group', async () => {
    const talk = await openTalk()
    await talk.open('s')
    await talk.sayIn('r', '妈妈驿站有几家')
    expect(await talk.sayIn('s', '2', { mentioned: false })).toEqual([])
  })

  it('takes no choice without a mention after three minutes, but still with one', async () => {
    const talk = await openTalk()
    await talk.sayIn('r', '妈妈驿站有几家')
    await talk.clock.advance(3 * 60_000 + 1)
    expect(await talk.sayIn('r', '2', { mentioned: false })).toEqual([])
    expect(await talk.sayIn('r', '2')).toEqual(['昆山有101家。'])
  })

  it('keeps the window over a restart', async () => {
    const repositories = createMemoryRepositories()
    const before = await openTalk({ repositories })
    await before.sayIn('r', '妈妈驿站有几家')
    const after = createTalk({ answers, repositories })
    expect(await after.deliver(after.incoming('2', { id: 'later', place: { kind: 'room', id: 'r' }, mentioned: false }))).toEqual([
      '昆山有101家。',
    ])
  })

  it('stays out of ordinary talk within the window', async () => {
    const talk = await openTalk()
    await talk.sayIn('r', '妈妈驿站有几家')
    for (const said of ['好的', '谢谢', '我也想知道', '2020年', '明天2点开会', '为什么', '没用', '老王你去昆山吗']) {
      expect(await talk.sayIn('r', said, { mentioned: false }), said).toEqual([])
    }
  })

  it('shows the source on 原文 within the window', async () => {
    const talk = await openTalk({ deps: { afterwards: { showSource: () => '整段原文' } } })
    await talk.sayIn('r', '昆山的妈妈驿站有几家')
    expect(await talk.sayIn('r', '原文', { mentioned: false })).toEqual(['整段原文'])
  })

  it('leaves out who else is called, but not what looks like it', async () => {
    const talk = createTalk()
    await talk.open('r')
    for (const said of ['@会员 戊\u2005妈妈驿站有几家', '@会员丁 妈妈驿站有几家', '@丁\u2005 @戊\u2005妈妈驿站有几家']) {
      await talk.sayIn('r', said)
      expect(talk.asked.at(-1)?.question).toBe('妈妈驿站有几家')
    }
    await talk.sayIn('r', '写信到 a@suzhou.cn 行吗')
    expect(talk.asked.at(-1)?.question).toBe('写信到 a@suzhou.cn 行吗')
  })

  it('shows the source of the answer that is quoted, not of a later one', async () => {
    const cited = (text: string, quote: string) =>
      replyOf(text, { citations: [{ doc: 'd', title: '年鉴', digest: false, section: [], quote, passage: 'p', file: 'f', line: 1 }] })
    const talk = createTalk({ answers: { 驿站几家: cited('妈妈驿站有73家。', '驿站原文'), 新建几家: cited('新建492家。', '新建原文') } })
    await talk.open('r')
    await talk.sayIn('r', '驿站几家')
    await talk.sayIn('r', '新建几家')
    const quoted = { text: '@会员甲 妈妈驿站有73家。\n《年鉴》', ofBot: true }
    expect((await talk.sayIn('r', '原文', { mentioned: false, quoted })).join()).toContain('驿站原文')
    await talk.sayIn('r', '新建几家', { who: 'yi' })
    expect((await talk.sayIn('r', '原文', { who: 'yi', mentioned: false, quoted })).join()).toMatch(/引用的这条/)
  })

  it('goes on from the answer that is quoted, its own or one to somebody else', async () => {
    const talk = createTalk({
      answers: { 妈妈驿站几家: '妈妈驿站有73家。\n《年鉴》', 劳模几人: '劳模65人。', '妈妈驿站有73家。\n那昆山呢': '昆山有101家。' },
    })
    await talk.open('r')
    await talk.sayIn('r', '妈妈驿站几家')
    await talk.sayIn('r', '劳模几人')
    const quoted = { text: '@会员甲\u2005妈妈驿站有73家。\n《年鉴》', ofBot: true }
    await talk.sayIn('r', '那昆山呢', { mentioned: false, quoted })
    expect(talk.asked.at(-1)).toMatchObject({ question: '那昆山呢', history: [{ question: '妈妈驿站几家' }] })
    expect(await talk.sayIn('r', '那昆山呢', { who: 'yi', mentioned: false, quoted })).toEqual(['昆山有101家。'])
  })

  it('adds the quoted message of another person to the question', async () => {
    const talk = await openTalk()
    await talk.sayIn('r', '这个怎么办', { quoted: { text: '女儿读大学，家里困难', ofBot: false } })
    expect(talk.asked.at(-1)?.question).toBe('女儿读大学，家里困难\n这个怎么办')
    await talk.sayIn('r', '', { quoted: { text: '昆山的妈妈驿站有几家', ofBot: false } })
    expect(talk.asked.at(-1)?.question).toBe('昆山的妈妈驿站有几家')
  })

  it('keeps the contexts of two people apart', async () => {
    const talk = await openTalk()
    await talk.sayIn('r', '昆山的妈妈驿站有几家', { who: 'jia' })
    await talk.sayIn('r', '园区的妈妈驿站有几家', { who: 'yi' })
    await talk.sayIn('r', '那去年呢', { who: 'jia' })
    expect(talk.asked.at(-1)?.history.map(({ question }) => question)).toEqual(['昆山的妈妈驿站有几家'])
  })
})

describe('a closed group', () => {
  it('is met with silence, even when the bot is mentioned', async () => {
    const talk = createTalk({ answers })
    expect(await talk.sayIn('closed', '昆山的妈妈驿站有几家')).toEqual([])
    await talk.grant('yi', 'staff')
    expect(await talk.sayIn('closed', '昆山的妈妈驿站有几家', { who: 'yi' })).toEqual([])
  })

  it('is explained to an admin who mentions the bot', async () => {
    const talk = createTalk({ answers })
    await talk.grant('bing', 'admin')
    expect(await talk.sayIn('closed', '昆山的妈妈驿站有几家', { who: 'bing' })).toEqual([expect.stringContaining('本群启用')])
    expect(await talk.sayIn('closed', '大家好', { who: 'bing', mentioned: false })).toEqual([])
  })

  it('is opened and closed by an admin', async () => {
    const talk = createTalk({ answers })
    await talk.grant('bing', 'admin')
    expect(await talk.sayIn('r', '本群启用', { who: 'bing' })).toEqual([expect.stringContaining('已启用')])
    expect(await talk.sayIn('r', '昆山的妈妈驿站有几家')).toEqual(['昆山有101家。'])
    expect(await talk.sayIn('r', '本群停用', { who: 'bing' })).toEqual([expect.stringContaining('已停用')])
    expect(await talk.sayIn('r', '昆山的妈妈驿站有几家')).toEqual([])
  })

  it('is not opened by members and staff, nor by an admin of other tags', async () => {
    const talk = createTalk({ answers })
    await talk.grant('yi', 'staff')
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['昆山'] })
    for (const who of ['jia', 'yi', 'ding']) await talk.sayIn('r', '本群启用', { who })
    expect(await talk.repositories.rooms.find('fake', 'r')).not.toMatchObject({ enabled: true })
  })

  it('keeps its tags when it is opened', async () => {
    const talk = createTalk({ answers })
    await talk.repositories.rooms.save({ channel: 'fake', id: 'r', topic: 'x', enabled: false, tags: ['昆山'] })
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['昆山'] })
    await talk.sayIn('r', '本群启用', { who: 'ding' })
    expect(await talk.repositories.rooms.find('fake', 'r')).toMatchObject({ enabled: true, tags: ['昆山'] })
  })

  it('cannot be opened in private', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    expect(await talk.say('本群启用', 'bing')).toEqual([expect.stringContaining('群里')])
  })
})
