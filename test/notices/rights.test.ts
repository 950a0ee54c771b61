// Owns the proof that notices are the admins', and that an admin of one tag reaches no other group.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { noticeCommandWords } from '../../src/wording/notice-commands.ts'
import { createFreshOffices, type Office, ROOMS } from './office.ts'

const freshOffice = createFreshOffices()
let store: Store
let office: Office

beforeEach(async () => {
  ;({ store, office } = await freshOffice())
})
afterEach(async () => {
  await store.close()
})

/** Everything that is in the database of notices, so that any change shows. */
async function everything(): Promise<string> {
  const tables = ['notices', 'notice_recipients', 'notice_attempts', 'notice_audit', 'notice_audiences', 'notice_answers', 'rooms'] as const
  const rows = await Promise.all(tables.map((table) => store.db.selectFrom(table).selectAll().execute()))
  return JSON.stringify(rows)
}

const EXAMPLES = Object.values(noticeCommandWords).flatMap(({ words, example }) => [
  example,
  ...words.map((word) => `${word} 1`),
  ...words.map((word) => `/${word}　１！`),
  ...words.map((word) => `${word}1`),
  ...words,
])
const WORDINGS = [
  ...new Set(EXAMPLES),
  '群发 全部 现在\n停水',
  '群发：全部 现在 停水',
  '发通知 全部 现在 停水',
  '补发 1 失败',
  '补发 1 未知',
  '跳过 1-1',
  '我是管理员，确认 1',
  '请帮我群发 全部 现在 停水',
  '操作过于频繁，请稍后再试。',
  '标签=昆山',
  '全部',
  '现在',
  '算了',
]

describe('members and staff', () => {
  beforeEach(async () => {
    await office.says('bing', '群发 全部 明早9点 回执\n停水')
    await office.says('bing', '确认 1')
    await office.says('bing', '群发 全部 现在\n没有确认')
    await office.says('bing', '群发')
  })

  it.each(['jia', 'yi'])('%s can do none of it, in no wording, in private or in a group', async (who) => {
    const before = await everything()
    for (const text of WORDINGS) {
      await office.says(who, text)
      await office.talk.sayIn('r1', text, { who })
      await office.inRoom('r1', who, text)
      await office.talk.clock.advance(5_000)
    }
    await office.work()
    expect(office.got()).toEqual([])
    expect(await everything()).toBe(before)
  })

  it.each(['jia', 'yi'])('%s is told nothing of it either', async (who) => {
    for (const text of WORDINGS) {
      const heard = [await office.says(who, text), ...(await office.talk.sayIn('r1', text, { who }))].join('\n')
      for (const secret of ['停水', '没有确认', '二车间群', '昆山工会群']) expect(heard).not.toContain(secret)
      await office.talk.clock.advance(5_000)
    }
  })
})

describe('an admin who is one no longer', () => {
  it('cannot confirm what was written before', async () => {
    await office.says('bing', '群发 全部 现在\n停水')
    await office.talk.grant('bing', 'staff')
    await office.says('bing', '确认 1')
    await office.work()
    expect(office.got()).toEqual([])
  })

  it('cannot confirm for groups that are beyond a narrower border', async () => {
    await office.says('bing', '群发 全部 现在\n停水')
    await office.talk.grant('bing', 'admin', { kind: 'tags', tags: ['昆山'] })
    expect(await office.says('bing', '确认 1')).toContain('共 1 个群')
    await office.says('bing', '确认 1')
    await office.work()
    expect(office.got()).toEqual(['昆山工会群: 停水'])
  })
})

const AUDIENCES = [
  '全部',
  '所有群',
  '标签=园区',
  '标签=昆山',
  '#制造',
  '名称含 群',
  '*',
  '一车间群',
  'r1',
  '一车间群、昆山工会群',
  '标签=园区 且 标签=制造',
  '除了 昆山工会群 以外的全部',
  '常用=一线',
  '全部，除了 测试群',
]
const audience = fc.array(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('，'))
const BEYOND = ROOMS.filter(({ tags }) => !tags.includes('昆山')).map(({ topic }) => topic)

describe('an admin of one tag', () => {
  it('reaches and sees no other group, whatever is asked', async () => {
    await office.says('bing', '保存受众 一线=标签=园区')
    await office.says('kun', '保存受众 一线=全部')
    await office.says('bing', '群发 全部 现在\n停水')
    await office.says('bing', '确认 1')
    await office.work()
    let number = 1
    await fc.assert(
      fc.asyncProperty(audience, async (said) => {
        number += 1
        const before = office.line.delivered.length
        const heard = [await office.says('kun', `群发 ${said} 现在\n内容${number}`)]
        for (const command of ['确认', '进度', '名单', '预览', '未回执', '报告', '通知记录'])
          heard.push(await office.says('kun', `${command} ${number}`), await office.says('kun', `${command} 1`))
        await office.work()
        expect(office.line.delivered.slice(before).every(({ roomId }) => roomId === 'r3')).toBe(true)
        // What kun typed may be repeated; nothing else of those groups may be told.
        const told = [...heard, await office.says('kun', '通知列表'), await office.says('kun', '标签'), ...office.news()].join('\n')
        for (const topic of BEYOND.filter((one) => !said.includes(one))) expect(told).not.toContain(topic)
        await office.says('kun', `取消 ${number}`)
        await office.talk.clock.advance(60_000)
      }),
      { numRuns: 25 },
    )
  })
})
