// Owns the proof that small talk is answered briefly, and that nothing else is taken for it.

import { describe, expect, it } from 'vitest'
import type { IncomingKind } from '../../src/conversation/message.ts'
import { findSmallTalk, oddityOf } from '../../src/conversation/small-talk.ts'
import { conversationWording } from '../../src/wording/conversation.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { createTalk, knowledge } from './talk.ts'

const talkOf = (said: string) => findSmallTalk(said, knowledge.smallTalk, '工小问')

describe('small talk', () => {
  it.each([
    '你好',
    '您好！',
    '你好呀~',
    '谢谢',
    '谢谢啦！！',
    '谢谢您😊',
    '好的，谢谢',
    '好的',
    '嗯嗯',
    '再见👋',
    '在吗？',
    '你是谁',
    '你是机器人吗？',
    '傻瓜',
    '哈哈哈',
    'Thanks!',
    '辛苦了',
    '666',
    '讲个笑话吧',
    '工小问在吗',
    '謝謝',
    '笑死我了',
    '累死了，不想干了',
    '你们这破机器人啥都不知道',
    '这机器人真没用！',
    '什么破系统啊',
    '你怎么一问三不知',
    '垃圾程序，啥也答不出来',
    '你能干啥呀',
    '你会些什么',
    '这个机器人有什么用',
    '我能问你些什么',
    '怎么用你',
  ])('%j is small talk', (said) => {
    expect(talkOf(said)).toBeDefined()
  })

  it.each([
    '谢谢，请问会费怎么交',
    '你好，妈妈驿站在哪',
    '好的那昆山呢',
    '你是谁的机器人，归哪个部门管',
    '感谢信写给谁',
    '再见面会在哪',
    '辛苦奖有几个',
    '谢谢参与奖是什么',
    '机器人大赛',
    '工会能帮我办什么',
    '服务卡有什么用',
    '你们工会能干什么',
    '服务卡怎么用',
    '能查什么病',
    '可以报名吗',
    '行业工会有几家',
    '好人好事',
    '测试题在哪',
    '帮扶',
    '没有工会怎么办',
    '我啥都不懂，怎么入会',
    '垃圾分类怎么做',
    '破机器哪里修',
    '机器人展品太少',
    '这个系统都有哪些功能',
    '你们什么都不收吗',
    '这个程序太复杂怎么办',
    '',
  ])('%j is none', (said) => {
    expect(talkOf(said)).toBeUndefined()
  })

  it('takes no look-alike of a command', () => {
    expect(LOOK_ALIKES.filter(talkOf)).toEqual([])
  })

  it('is answered in one short message that asks the documents nothing', async () => {
    for (const { says } of knowledge.smallTalk.kinds) {
      const talk = createTalk()
      const replies = await talk.say((says[0] ?? '').replace('{name}', '工小问'))
      expect(replies).toHaveLength(1)
      expect(replies[0]?.length).toBeLessThan(80)
      expect(talk.asked).toEqual([])
    }
  })

  it('never answers abuse with abuse', () => {
    expect(talkOf('傻逼')).toMatch(/抱歉/)
  })
})

describe('what is no question', () => {
  it.each([
    ['😂😂😂', 'pictures'],
    ['？？？', 'pictures'],
    ['[微笑]', 'emoticons'],
    ['[破涕为笑][OK]', 'emoticons'],
    ['[微笑]会费', undefined],
    ['35', 'number'],
    ['2020', 'number'],
    ['How much is the membership fee', 'foreign'],
    ['労働組合はどこですか', 'foreign'],
    ['鲜の每日', undefined],
    ['это бот', 'foreign'],
    ['asdfghjk', 'nonsense'],
    ['的的的的的', 'nonsense'],
    ['laomo', 'nonsense'],
    ['帮扶', undefined],
    ['2020年', undefined],
  ])('%j looks like %j', (said, oddity) => {
    expect(oddityOf(said)).toBe(oddity)
  })

  it('is asked all the same where the documents know it', async () => {
    const talk = createTalk({ answers: { laomo: '劳模65人。' } })
    expect(await talk.say('laomo')).toEqual(['劳模65人。'])
    expect((await talk.say('asdfghjk')).join()).toContain('没看懂')
    expect((await talk.say('Where is the union office')).join()).toContain('Chinese')
    expect(await talk.say('😂')).toEqual([conversationWording.pictures])
    expect(await talk.say('[微笑]')).toEqual([conversationWording.pictures])
    expect((await talk.say('谢谢[抱拳]')).join()).toContain('不客气')
    for (const said of ['早上好呀，工小问', '工小问，早上好', '工小问']) expect((await talk.say(said)).join()).toContain('我在')
    expect((await talk.say('労働組合はどこですか')).join()).toContain('Chinese')
    expect((await talk.say('')).join()).toContain('我在')
  })

  it('is met with an example that the documents in service can answer', async () => {
    const talk = createTalk()
    for (const said of ['', 'asdfghjk']) expect((await talk.say(said)).join()).toContain('比如“园区有多少家妈妈驿站？”')
  })

  it('is met with one short message at 20,000 signs', async () => {
    const talk = createTalk()
    const replies = await talk.say('很长的话'.repeat(5000))
    expect(replies).toHaveLength(1)
    expect(replies[0]).toContain('20000个字')
  })

  const kinds: readonly IncomingKind[] = ['voice', 'image', 'video', 'card', 'link', 'red-packet', 'file', 'other']
  it.each(kinds)('%s: one polite line on what it can read', async (kind) => {
    const talk = createTalk()
    const replies = await talk.deliver(talk.incoming('', { kind }))
    expect(replies).toHaveLength(1)
    expect(replies[0]).toMatch(/打字|文字/)
    await talk.open('r')
    expect(await talk.sayIn('r', '', { kind, mentioned: false })).toEqual([])
  })
})
