// Owns the proof of who may do what: codes, bindings, borders.

import { describe, expect, it } from 'vitest'
import { createInvites, parseCode } from '../../src/conversation/invites.ts'
import { covers, isWithin, type Scope } from '../../src/conversation/roles.ts'
import { createMemoryRepositories } from './memory-repositories.ts'
import { createTalk } from './talk.ts'

const bytes = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(Math.random() * 256))

async function adminCode(repositories = createMemoryRepositories(), at = Date.UTC(2026, 10, 20, 2, 0)) {
  const { code } = await createInvites(repositories.invites, bytes).issue('admin', { kind: 'all' }, at)
  return { code, repositories }
}

const codeIn = (texts: readonly string[]) => /GX-\w{5}-\w{5}/.exec(texts.join())?.[0] ?? ''

describe('the first admin', () => {
  it.each([
    (code: string) => `绑定 ${code}`,
    (code: string) => code,
    (code: string) => `绑定${code.toLowerCase()}`,
    (code: string) => `绑定：${code.replaceAll('-', ' ')}`,
  ])('binds with a code, form %#', async (form) => {
    const { code, repositories } = await adminCode()
    const talk = createTalk({ repositories })
    expect(await talk.say(form(code))).toEqual([expect.stringContaining('您现在是管理员，负责所有群')])
    expect((await talk.say('我是谁')).join()).toContain('管理员')
    await talk.open('r')
    expect((await talk.sayIn('r', '我是谁')).join()).toContain('管理员')
  })

  it('is told where the code belongs when it is missing, and may ask who they are as a question', async () => {
    const talk = createTalk()
    for (const said of ['绑定', '绑定邀请码']) expect(await talk.say(said)).toEqual([expect.stringMatching(/邀请码.*绑定 GX-/)])
    expect(await talk.say('我是谁？')).toEqual([expect.stringContaining('身份：会员')])
  })

  it('uses a code once', async () => {
    const { code, repositories } = await adminCode()
    const talk = createTalk({ repositories })
    await talk.say(`绑定 ${code}`, 'bing')
    expect(await talk.say(`绑定 ${code}`, 'ding')).toEqual([expect.stringContaining('不对、已经用过，或者过期')])
    expect((await talk.say('我是谁', 'ding')).join()).toContain('会员')
  })

  it('does not take a code after a day', async () => {
    const { code, repositories } = await adminCode()
    const talk = createTalk({ repositories })
    await talk.clock.advance(24 * 3600_000)
    expect(await talk.say(code)).toEqual([expect.stringContaining('过期')])
  })

  it('makes a code worthless that was said in a group', async () => {
    const { code, repositories } = await adminCode()
    const talk = createTalk({ repositories })
    await talk.open('r')
    expect(await talk.sayIn('r', `绑定 ${code}`)).toEqual([expect.stringContaining('作废')])
    expect(await talk.say(code)).toEqual([expect.stringContaining('不对')])
  })

  it('limits attempts, over restarts, and does not let the right code through then', async () => {
    const { code, repositories } = await adminCode()
    const talk = createTalk({ repositories })
    for (let tries = 0; tries < 5; tries += 1) await talk.say(`绑定 GX-AAAAA-AAAA${tries + 2}`)
    const restarted = createTalk({ repositories })
    expect(await restarted.deliver(restarted.incoming(code, { id: 'again' }))).toEqual([expect.stringContaining('一小时后')])
    await restarted.clock.advance(3600_001)
    expect(await restarted.deliver(restarted.incoming(code, { id: 'later' }))).toEqual([expect.stringContaining('管理员')])
  })

  it('stores no code that could be used', async () => {
    const saved: unknown[] = []
    const { invites } = createMemoryRepositories()
    const spied = createInvites({ ...invites, save: async (invite) => void saved.push(invite) }, bytes)
    const { code } = await spied.issue('admin', { kind: 'all' }, 0)
    expect(JSON.stringify(saved)).not.toContain(code)
    expect(JSON.stringify(saved)).not.toContain(code.slice(3).replace('-', ''))
  })

  it('makes codes that differ and that it can read', async () => {
    const { invites } = createMemoryRepositories()
    const codes = await Promise.all(Array.from({ length: 200 }, () => createInvites(invites, bytes).issue('staff', { kind: 'all' }, 0)))
    expect(new Set(codes.map(({ code }) => code)).size).toBe(200)
    for (const { code } of codes) expect(parseCode(code)).toBe(code)
  })
})

describe('invitations', () => {
  it('make staff and admins', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    const code = codeIn(await talk.say('邀请 工作人员', 'bing'))
    expect(await talk.say(code, 'yi')).toEqual([expect.stringContaining('您现在是工作人员')])
  })

  it('do not take a right away from whoever tries them out', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    const code = codeIn(await talk.say('邀请 工作人员', 'bing'))
    expect(await talk.say(code, 'bing')).toEqual([expect.stringContaining('您已经是管理员')])
    expect((await talk.say(code, 'yi')).join()).toContain('工作人员')
  })

  it('stop at the border of the one who invites', async () => {
    const talk = createTalk()
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['园区', '昆山'] })
    expect(await talk.say('邀请 管理员 标签=吴江', 'ding')).toEqual([expect.stringContaining('超出了您的范围')])
    expect(codeIn(await talk.say('邀请 管理员 标签=园区', 'ding'))).toMatch(/^GX/)
  })

  it('pass on the own border where none is named', async () => {
    const talk = createTalk()
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['园区'] })
    expect((await talk.say('邀请 管理员', 'ding')).join()).toContain('负责标签为园区的群')
  })

  it('keep tags as written, and take several', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    expect((await talk.say('邀请 管理员 标签=VIP、园区', 'bing')).join()).toContain('VIP、园区')
  })

  it('name single groups', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    await talk.open('r')
    expect((await talk.say('邀请 管理员 群=群r', 'bing')).join()).toContain('负责1个群')
    expect((await talk.say('邀请 管理员 群=没有这个群', 'bing')).join()).toContain('没有找到群')
  })

  it('are given in private only', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    await talk.open('r')
    expect(await talk.sayIn('r', '邀请 工作人员', { who: 'bing' })).toEqual([expect.stringContaining('私聊')])
  })
})

describe('people', () => {
  it('are listed and lose their role', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    await talk.clock.advance(1)
    await talk.grant('yi', 'staff')
    expect((await talk.say('人员', 'bing')).join()).toContain('2. yi 工作人员')
    expect(await talk.say('撤销 1', 'bing')).toEqual([expect.stringContaining('不能撤销自己')])
    expect(await talk.say('撤销 9', 'bing')).toEqual([expect.stringContaining('没有这个编号')])
    await talk.say('撤销 2', 'bing')
    expect((await talk.say('我是谁', 'yi')).join()).toContain('会员')
  })

  it('of other groups are neither seen nor touched by an admin of one tag, nor counted', async () => {
    const talk = createTalk()
    await talk.open('park', ['园区'])
    await talk.open('kunshan', ['昆山'])
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['园区'] })
    await talk.grant('everywhere', 'staff')
    await talk.grant('other', 'staff', { kind: 'tags', tags: ['昆山'] })
    await talk.grant('other-room', 'admin', { kind: 'rooms', ids: ['kunshan'] })
    const mine = codeIn(await talk.say('邀请 工作人员', 'ding'))
    expect(await talk.say(mine, 'yi')).toEqual([expect.stringContaining('工作人员，负责标签为园区的群')])
    expect(await talk.say(codeIn(await talk.say('邀请 管理员 群=群park', 'ding')), 'wu')).toEqual([expect.stringContaining('负责1个群')])

    const [list = ''] = await talk.say('人员', 'ding')
    for (const name of ['ding', 'yi', 'wu']) expect(list).toContain(name)
    for (const name of ['everywhere', 'other']) expect(list).not.toContain(name)
    expect((await talk.say('状态', 'ding')).join()).toContain('3人')
    for (const number of [4, 5, 6]) expect(await talk.say(`撤销 ${number}`, 'ding')).toEqual([expect.stringContaining('没有这个编号')])
  })

  it('cannot be invited to a group beyond the border, nor is it told whether that group exists', async () => {
    const talk = createTalk()
    await talk.open('kunshan', ['昆山'])
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['园区'] })
    const [there] = await talk.say('邀请 工作人员 群=群kunshan', 'ding')
    const [nowhere] = await talk.say('邀请 工作人员 群=群mars', 'ding')
    expect(there?.replace('kunshan', 'mars')).toBe(nowhere)
  })

  it('beyond the own border are neither seen nor touched', async () => {
    const talk = createTalk()
    await talk.grant('bing', 'admin')
    await talk.grant('ding', 'admin', { kind: 'tags', tags: ['昆山'] })
    const [list] = await talk.say('人员', 'ding')
    expect(list).not.toContain('bing')
    await talk.say('撤销 2', 'ding')
    expect(await talk.repositories.roles.find('fake', 'bing')).toBeDefined()
  })
})

describe('where ids change at login', () => {
  it('a binding lasts for that login, and the bot says so', async () => {
    const { code, repositories } = await adminCode()
    const talk = createTalk({ repositories, idsStable: false })
    await talk.event({ kind: 'login', self: { id: 'me-1', name: 'x' }, idsStable: false })
    expect((await talk.say(code)).join()).toContain('只在本次登录期间有效')
    expect((await talk.say('我是谁')).join()).toMatch(/管理员.*只在本次登录/)
    await talk.event({ kind: 'login', self: { id: 'me-1', name: 'x' }, idsStable: false })
    expect((await talk.say('我是谁')).join()).toContain('管理员')
    await talk.event({ kind: 'login', self: { id: 'me-2', name: 'x' }, idsStable: false })
    expect((await talk.say('我是谁')).join()).toContain('会员')
  })
})

describe('scopes', () => {
  const scopes: readonly Scope[] = [
    { kind: 'all' },
    { kind: 'tags', tags: ['a', 'b'] },
    { kind: 'tags', tags: ['a'] },
    { kind: 'rooms', ids: ['1'] },
    { kind: 'rooms', ids: [] },
  ]
  const rooms = [
    { id: '1', tags: ['a'] },
    { id: '2', tags: ['b', 'c'] },
    { id: '3', tags: [] },
  ]

  it('that lie within another reach no group beyond it', () => {
    for (const inner of scopes) {
      for (const outer of scopes.filter((other) => isWithin(inner, other, rooms))) {
        for (const room of rooms) expect(!covers(inner, room) || covers(outer, room)).toBe(true)
      }
    }
  })

  it('without tags or groups reach nothing', () => {
    for (const room of rooms) {
      expect(covers({ kind: 'tags', tags: [] }, room)).toBe(false)
      expect(covers({ kind: 'rooms', ids: [] }, room)).toBe(false)
    }
  })
})
