// Owns the proof that a command is its whole form, and that what only looks like one is a question.

import { describe, expect, it } from 'vitest'
import { LOOK_ALIKES, ONE_SIGN_AWAY } from './look-alikes.ts'
import { createTalk } from './talk.ts'

async function createTalkWithRoles(answers: Record<string, string> = {}) {
  const talk = createTalk({ answers, settings: { perPerson: { burst: 1000, perSecond: 1 } } })
  await talk.grant('yi', 'staff')
  await talk.grant('bing', 'admin')
  return talk
}

describe('look-alikes', () => {
  it('are sixty at least', () => {
    expect(new Set(LOOK_ALIKES).size).toBeGreaterThanOrEqual(60)
  })

  it.each(LOOK_ALIKES)('%s is a question, even from an admin', async (question) => {
    const talk = await createTalkWithRoles({ [question]: '资料里的回答' })
    expect(await talk.say(question, 'bing')).toEqual(['资料里的回答'])
  })
})

describe('commands', () => {
  it.each(['帮助', '帮助。', ' 帮助！', 'help', 'HELP', '/帮助', '菜单'])('%j is one', async (said) => {
    const talk = await createTalkWithRoles()
    expect(await talk.say(said)).toEqual([expect.stringContaining('也可以用这些命令')])
    expect(talk.asked).toEqual([])
  })

  it('shows in 帮助 what the role may do, each with an example', async () => {
    const talk = await createTalkWithRoles()
    const [member] = await talk.say('帮助')
    const [admin] = await talk.say('帮助', 'bing')
    expect(member).toContain('人工')
    for (const word of ['原文', '为什么', '更多']) expect(member).toContain(word)
    expect(member).toContain('园区有多少家妈妈驿站？')
    expect(member).not.toMatch(/状态|邀请 工作人员|本群启用/)
    for (const word of ['状态', '邀请 工作人员', '本群启用', '撤销']) expect(admin).toContain(word)
  })

  it('offers the near miss of one only where the documents know nothing', async () => {
    const talk = await createTalkWithRoles({ 帮扶: '帮扶了153户。' })
    expect(await talk.say('帮扶')).toEqual(['帮扶了153户。'])
    expect(await talk.say('帮组')).toEqual([expect.stringContaining('是不是想用命令“帮助”')])
    expect(await talk.say('我事谁')).toEqual([expect.stringContaining('“我是谁”')])
  })

  it('offers a near miss only in the form of the command, and only to those who may use it', async () => {
    const talk = await createTalkWithRoles()
    expect((await talk.say('帮组我查一下')).join()).not.toContain('命令')
    expect((await talk.say('状太')).join()).not.toContain('命令')
    expect((await talk.say('状太', 'bing')).join()).toContain('“状态”')
    expect((await talk.say('要请 工作人员', 'bing')).join()).toContain('“邀请 工作人员”')
  })

  it.each(ONE_SIGN_AWAY)('does not take %s for a command mistyped', async (said) => {
    const talk = await createTalkWithRoles()
    expect((await talk.say(said, 'bing')).join()).not.toContain('是不是想用命令')
  })

  it.each([
    ['帮住', '帮助'],
    ['本启群用', '本群启用'],
    ['帮帮助', '帮助'],
    ['人元', '人员'],
    ['撤消 2', '撤销'],
    ['本群启动', '本群启用'],
    ['本群用', '本群启用'],
    ['重新开始吧', '重新开始'],
    ['状太', '状态'],
  ])('guesses that %s was to be %s', async (said, meant) => {
    const talk = await createTalkWithRoles()
    expect((await talk.say(said, 'bing')).join()).toContain(`是不是想用命令“${meant}`)
  })

  it('refuses members and staff what is for admins, and does nothing', async () => {
    const talk = await createTalkWithRoles()
    for (const who of ['jia', 'yi']) {
      for (const said of [
        '邀请 管理员',
        '邀请 工作人员',
        '邀请　管理员 标签=园区',
        '撤销 1',
        '状态',
        '人员',
        '/邀请 管理员',
        '邀请管理员',
      ]) {
        const [text] = await talk.say(said, who)
        expect(text, said).toContain('只有管理员')
        expect(text).not.toMatch(/GX-/)
      }
    }
    expect((await talk.repositories.roles.list()).length).toBe(2)
  })

  it('lets a member ask by the word of a command that is not for members', async () => {
    const talk = await createTalkWithRoles({ 状态: '经营状态是……' })
    expect(await talk.say('状态')).toEqual(['经营状态是……'])
  })

  it('takes more commands and shows them in 帮助', async () => {
    const talk = createTalk({
      deps: {
        commands: [
          {
            words: ['进度'],
            rest: '\\s*(\\d+)',
            role: 'member',
            place: 'any',
            example: '进度 17',
            about: '看看通知的进度',
            handle: async ({ said, rest, raw }) => ({
              kind: 'command',
              messages: [{ kind: 'text', text: `${rest[1]}|${raw}|${said.incoming.sender.id}` }],
            }),
          },
        ],
      },
    })
    expect(await talk.say('进度 １７')).toEqual(['17|１７|jia'])
    expect((await talk.say('帮助')).join()).toContain('进度 17：看看通知的进度')
    expect((await talk.say('进度款')).join()).not.toContain('|')
  })

  it('tells the admin how things stand', async () => {
    const talk = createTalk({ deps: { statusLines: async () => ['资料：5份'] } })
    await talk.grant('bing', 'admin')
    await talk.open('r')
    const [text] = await talk.say('状态', 'bing')
    expect(text).toContain('资料：5份')
    expect(text).toContain('启用的群：1个')
  })

  it('tells an admin of some groups about those groups only', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['昆山'] })
    await talk.open('r', ['园区'])
    await talk.open('s', ['昆山'])
    const [text] = await talk.say('状态', 'ding')
    expect(text).toContain('启用的群：1个；工作人员和管理员：1人')
    expect(text).not.toContain('评价')
  })
})

describe('listeners', () => {
  it('take a message before it is a question, in groups even without a mention', async () => {
    const talk = createTalk({
      deps: {
        listeners: [
          {
            wants: ({ text }) => text === '收到',
            take: async (said) => (said.incoming.sender.id === 'jia' ? { kind: 'command', messages: [] } : undefined),
          },
        ],
      },
    })
    await talk.open('r')
    expect(await talk.sayIn('r', '收到', { mentioned: false })).toEqual([])
    const message = talk.incoming('收到', { place: { kind: 'room', id: 'r' }, mentioned: false })
    await talk.deliver(message)
    expect(await talk.repositories.claims.claim('fake', message.id, 0)).toBe(false)
    expect(await talk.sayIn('r', '收到', { mentioned: false, who: 'yi' })).toEqual([])
    expect(await talk.say('收到', 'yi')).toEqual([expect.stringContaining('好的')])
  })

  it('do not hear closed groups', async () => {
    const heard: string[] = []
    const talk = createTalk({ deps: { listeners: [{ wants: () => true, take: async ({ text }) => void heard.push(text) }] } })
    await talk.sayIn('closed', '收到', { mentioned: false })
    expect(heard).toEqual([])
  })
})
