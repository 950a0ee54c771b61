// Owns the proof, from outside and over HTTP alone, of how the bot behaves towards members, staff and admins, in groups and in private.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'
import { createTester, type Tester } from './tester.ts'

const OPEN = 'room-park'
const CLOSED = 'room-kunshan'
const QUESTION = '园区有多少家妈妈驿站？'

describe('the bot, to a tester outside', () => {
  let folder: ReturnType<typeof createRunFolder>
  let bot: BotProcess
  let tester: Tester

  beforeAll(async () => {
    folder = createRunFolder()
    // The tester says in seconds what people say in minutes; floods have a test of their own.
    const env = { ...folder.env, LOG_LEVEL: 'warn', PERSON_PER_MINUTE: '6000', GROUP_PER_MINUTE: '6000' }
    bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env })
    await bot.says('按 Ctrl-C 停止')
    tester = createTester(bot.url())
  })
  afterAll(async () => {
    bot.signal('SIGTERM')
    await bot.ended
    folder.remove()
  })

  const textsTo = async (...told: Parameters<Tester['answersTo']>) => (await tester.answersTo(...told)).map(({ text }) => text)

  describe('roles', () => {
    it.each([
      ['member-a', '身份：会员', ['人工', '绑定'], ['邀请', '状态', '下架']],
      ['staff-b', '身份：工作人员', ['人工', '下架'], ['邀请', '状态']],
      ['admin-c', '负责所有群', ['邀请 工作人员', '状态', '本群启用'], []],
      ['admin-f', '负责标签为园区的群', ['邀请 工作人员', '状态'], []],
    ])('%s is known in private and in the group, and helped by role', async (from, role, can, cannot) => {
      for (const where of [{}, { room: OPEN, mention: true }]) {
        expect((await tester.ask({ from, text: '我是谁', ...where })).text).toContain(role)
        const { text } = await tester.ask({ from, text: '帮助', ...where })
        const commands = text.slice(text.indexOf('也可以用这些命令'))
        for (const word of can) expect(commands).toContain(word)
        for (const word of cannot) expect(commands).not.toMatch(new RegExp(`^${word}`, 'mu'))
      }
    })

    it('an invitation works once, and reaches no further than who invites', async () => {
      const { text } = await tester.ask({ from: 'admin-f', text: '邀请 工作人员' })
      const code = /GX-\w{5}-\w{5}/u.exec(text)?.[0] ?? ''
      expect((await tester.ask({ from: 'member-d', text: `绑定 ${code}` })).text).toContain('工作人员，负责标签为园区的群')
      expect((await tester.ask({ from: 'member-e', text: `绑定 ${code}` })).text).toContain('不对、已经用过')
      expect((await tester.ask({ from: 'admin-f', text: '邀请 管理员 标签=昆山' })).text).toContain('超出了您的范围')
      const { text: people } = await tester.ask({ from: 'admin-f', text: '人员' })
      expect(people).toContain('会员丁')
      for (const name of ['工作人员乙', '管理员丙']) expect(people).not.toContain(name)
      const world = await tester.get<{ contacts: { id: string; role: string }[] }>('world')
      expect(world.contacts.find(({ id }) => id === 'member-d')?.role).toBe('staff')
    })

    it('an admin opens and closes the groups within the own border, and nobody else does', async () => {
      const say = (from: string, text: string, room = CLOSED) => textsTo({ from, text, room, mention: true }, 'admin-c')
      expect(await textsTo({ from: 'member-a', text: QUESTION })).toHaveLength(1)
      expect(await tester.ask({ from: 'admin-c', room: CLOSED, mention: true, text: QUESTION })).toMatchObject({
        text: expect.stringContaining('还没有启用'),
      })
      expect((await tester.ask({ from: 'admin-f', room: 'room-city', mention: true, text: '本群停用' })).text).toContain('不在您的范围里')
      expect((await tester.ask({ from: 'admin-c', room: CLOSED, mention: true, text: '本群启用' })).text).toContain('本群已启用')
      expect((await say('member-a', QUESTION)).join()).toContain('73')
      expect((await tester.ask({ from: 'admin-c', room: CLOSED, mention: true, text: '本群停用' })).text).toContain('已停用')
    })
  })

  describe('in a group', () => {
    it.each([
      ['@工小问\u2005食堂几点开', true],
      ['浴室在哪@工小问', true],
      ['@工小问车位怎么租', true],
      ['＠工小问 班车有几趟', true],
      ['@工小问\n门禁怎么办', true],
      ['@工小问\u3000雨伞能借吗', true],
      ['@工小问\u00a0快递放哪里', true],
      ['@会员 戊 @工小问 电梯坏了找谁', true],
      ['工小问，空调怎么开', true],
      ['@所有人 开会', false],
      ['邮箱a@工小问 发一下', false],
      ['昨天问了工小问', false],
      ['小问题不大', false],
      ['食堂几点开', false],
    ])('%j is said to it: %s', async (text, isHeard) => {
      const answers = await tester.answersTo({ from: 'member-a', room: OPEN, text })
      expect(answers).toHaveLength(isHeard ? 1 : 0)
      for (const answer of answers) expect(answer).toMatchObject({ text: expect.stringMatching(/^@会员甲\u2005/u), mentions: ['member-a'] })
    })

    it('goes by the name that it carries there', async () => {
      expect(await tester.answersTo({ from: 'staff-b', room: 'room-city', text: '@市总小问 帮助' })).toHaveLength(1)
    })

    it('takes a choice without a mention from whoever asked, and a quote of its own words from anybody', async () => {
      const answer = await tester.ask({ from: 'member-a', room: OPEN, mention: true, text: QUESTION })
      expect(answer.text).toContain('73')
      const quoting = { from: 'member-e', room: OPEN, text: '谢谢', quoteOf: answer.id }
      expect((await tester.ask(quoting)).text).toContain('不客气')
      const { seq } = await tester.tell({ from: 'member-e', room: OPEN, text: '原文' })
      await tester.tell({ from: 'member-a', room: OPEN, text: '原文' })
      const [first] = await tester.heardAfter(seq, OPEN, (heard) => heard.length > 0)
      expect(first).toMatchObject({ mentions: ['member-a'], text: expect.stringContaining('73') })
    })
  })

  describe('once each', () => {
    it('the same message twice is answered once, and an old one not at all', async () => {
      const twice = { from: 'member-e', text: '你好', id: 'twice' }
      expect(await tester.ask(twice)).toMatchObject({ text: expect.stringContaining('您好') })
      // The number it has is that of the first time.
      expect(await textsTo(twice)).toEqual([expect.stringContaining('您好')])
      expect(await textsTo({ from: 'member-e', text: QUESTION, at: Date.now() - 10 * 60_000 })).toEqual([])
      expect(await textsTo({ from: 'member-e', text: QUESTION, at: '2026-01-01T08:00:00+08:00' })).toEqual([])
    })

    it('what was said while it was logged out is answered at the login, if it is fresh', async () => {
      await tester.post('events', { kind: 'logout' })
      const { seq } = await tester.tell({ from: 'member-e', text: QUESTION })
      await tester.tell({ from: 'member-e', text: '昆山有多少家妈妈驿站', at: Date.now() - 10 * 60_000 })
      await tester.post('events', { kind: 'login' })
      const heard = await tester.heardAfter(seq, 'member-e', (rows) => rows.length > 0)
      expect(heard.map(({ text }) => text).join()).toContain('73')
      expect(await textsTo({ from: 'member-e', text: '谢谢' })).toEqual([expect.stringContaining('不客气')])
    })

    it('a send that surely failed is tried again, and nothing comes twice', async () => {
      await tester.post('faults', { kind: 'fail', count: 1, conversation: 'member-e' })
      expect(await textsTo({ from: 'member-e', text: '谢谢' })).toHaveLength(1)
      await tester.post('faults', { kind: 'throttle', count: 1, conversation: 'member-e' })
      expect(await textsTo({ from: 'member-e', text: '谢谢' })).toHaveLength(1)
    })

    it('a loop with another bot ends by itself', async () => {
      // It says back whatever it hears, at once, as programs do.
      let { seq, text } = await tester.ask({ from: 'other-bot', text: '你好' })
      let rounds = 0
      for (; rounds < 40; rounds += 1) {
        const said = await tester.tell({ from: 'other-bot', text })
        const rows = await tester.get<{ seq: number; from: string; text: string }[]>(
          `messages?after=${said.seq}&conversation=other-bot&wait=3`,
        )
        const answer = rows.find(({ from }) => from === 'bot')
        if (!answer) break
        ;({ seq, text } = answer)
      }
      expect(rounds).toBeLessThan(12)
      expect(seq).toBeGreaterThan(0)
    })
  })

  describe('people', () => {
    it('人工 tells staff, and the bot is quiet while somebody writes in its name', async () => {
      const before = await tester.tell({ from: 'member-a', text: '人工 入会' })
      const [answer] = await tester.heardAfter(before.seq, 'member-a', (heard) => heard.length > 0)
      expect(answer?.text).toMatch(/已经告诉\d位工作人员[\s\S]*还没有登记/u)
      const told = await tester.heardAfter(before.seq, 'staff-b', (heard) => heard.length > 0)
      expect(told[0]?.text).toContain('会员甲私聊找人工：入会')

      await tester.tell({ from: 'bot', to: 'member-a', text: '您好，我是工会的小王' })
      const { seq } = await tester.tell({ from: 'member-a', text: QUESTION })
      await tester.tell({ from: 'member-a', text: '结束人工' })
      const heard = await tester.heardAfter(seq, 'member-a', (rows) => rows.length > 0)
      expect(heard.map(({ text }) => text)).toEqual([expect.stringContaining('我接着回答')])
      expect((await textsTo({ from: 'member-a', text: QUESTION })).join()).toContain('73')
    })

    it('a cry for help is met with care, in a group only generally', async () => {
      const said = '干了五个月，包工头一分钱没给，电话也不接'
      expect((await textsTo({ from: 'member-a', text: said })).join()).toMatch(/12333[\s\S]*12351/u)
      const [inRoom = ''] = await textsTo({ from: 'member-a', room: OPEN, mention: true, text: said })
      expect(inRoom).toContain('请私聊我')
      expect(inRoom).not.toContain('工资')
    })

    it('a new friend is greeted once, with questions that are answered', async () => {
      const { seq } = await tester.tell({ from: 'member-e', text: '谢谢' })
      await tester.post('events', { kind: 'new-friend', from: 'member-e' })
      await tester.post('events', { kind: 'new-friend', from: 'member-e' })
      const heard = await tester.heardAfter(seq, 'member-e', (rows) => rows.some(({ text }) => text.includes('比如可以这样问')))
      const examples = heard.flatMap(({ text }) => [...text.matchAll(/· (.+)/gu)].map(([, question = '']) => question))
      expect(examples).toHaveLength(3)
      for (const question of examples) expect((await textsTo({ from: 'member-e', text: question })).join()).toContain('《')
    })

    it('a friend request is left to people', async () => {
      const { seq } = await tester.tell({ from: 'admin-c', text: '谢谢' })
      await tester.post('events', { kind: 'friend-request', from: 'member-a', hello: '我是甲' })
      await tester.heardAfter(seq, 'admin-c', (rows) => rows.some(({ text }) => text.includes('申请加我为好友：会员甲')))
    })
  })
})
