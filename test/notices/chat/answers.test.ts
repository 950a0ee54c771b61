// Owns the proof that members’ answers are counted, asked for again, and closed at their time.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { MINUTE } from '../bench.ts'
import { createFreshOffices, type Office } from '../office.ts'

const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const freshOffice = createFreshOffices()
let store: Store
let office: Office

beforeEach(async () => {
  ;({ store, office } = await freshOffice())
})
afterEach(async () => {
  await store.close()
})

describe('receipts', () => {
  const members = [
    { id: 'jia', name: '会员甲' },
    { id: 'geng', name: '会员庚' },
    { id: 'bing', name: '管理员丙' },
  ]
  beforeEach(async () => {
    office.line.members = members
    await office.says('bing', '群发 标签=园区 现在 回执=明天17点 提醒=2小时\n明天停水')
    await office.says('bing', '确认 1')
    await office.work()
    office.news()
  })

  it('are counted by group and person, silently, and once', async () => {
    expect(await office.inRoom('r1', 'jia', '收到')).toBe('')
    expect(await office.inRoom('r1', 'jia', '收到！')).toBe('')
    expect(await office.inRoom('r1', 'geng', '好的，收到', '明天停水')).toBe('')
    expect(await office.inRoom('r3', 'jia', '收到')).toBe('')
    expect(await office.says('bing', '进度 1')).toContain('回执：1 个群 2 人')
  })

  it('that are missing are listed by group and person', async () => {
    await office.inRoom('r1', 'jia', '收到')
    await office.inRoom('r1', 'geng', '收到')
    await office.inRoom('r2', 'jia', '收到')
    const owing = await office.says('bing', '未回执 1')
    expect(owing).toContain('还有 1 个群没回执齐')
    expect(owing).toContain('二车间群：已回执 1 人，还差 1 人（会员庚）')
    expect(owing).not.toContain('一车间群')
  })

  it('are asked for again in the groups that owe them, before the deadline and at the admin’s word', async () => {
    await office.inRoom('r1', 'jia', '收到')
    await office.inRoom('r1', 'geng', '收到')
    const preview = await office.says('bing', '提醒 1')
    expect(preview).toContain('共 1 个群')
    expect(preview).toContain('二车间群')
    await office.says('bing', '确认 2')
    await office.work()
    expect(office.got().at(-1)).toMatch(/^二车间群: 【提醒】/u)
    await office.pass(29 * HOUR + 10 * MINUTE)
    expect(office.got().filter((one) => one.includes('【提醒】'))).toHaveLength(2)
  })

  it('may be signed with a name, and 好的 counts where the notice is quoted', async () => {
    await office.inRoom('r1', 'jia', '一车间张三收到')
    expect(await office.inRoom('r1', 'geng', '好的')).toBe('')
    expect(await office.says('bing', '进度 1')).toContain('回执：1 个群 1 人')
    await office.inRoom('r1', 'geng', '好的', '明天停水')
    expect(await office.says('bing', '进度 1')).toContain('回执：1 个群 2 人')
  })

  it('are summed up for the author at the deadline, once', async () => {
    await office.inRoom('r1', 'jia', '收到')
    await office.pass(32 * HOUR)
    const closed = office.news().filter((one) => one.includes('已截止'))
    expect(closed).toEqual([expect.stringContaining('回执：1 个群 1 人，还有 2 个群没回执齐')])
    await office.restart()
    await office.pass(HOUR)
    expect(office.news()).toEqual([])
  })

  it('are owed by nobody before the notice went out, and that is said', async () => {
    await office.says('bing', '群发 标签=园区 明早9点 回执\n停电')
    await office.says('bing', '确认 2')
    expect(await office.says('bing', '未回执 2')).toContain('还没有发到任何群')
  })

  it('are taken no more after the deadline', async () => {
    await office.talk.clock.advance(2 * DAY)
    await office.work()
    await office.inRoom('r1', 'jia', '收到')
    expect(await office.says('bing', '进度 1')).toContain('回执：0 个群 0 人')
  })
})

describe('sign-ups', () => {
  beforeEach(async () => {
    await office.says('bing', '群发 标签=园区 现在 报名5人\n秋游')
    await office.says('bing', '确认 1')
    await office.work()
    office.news()
  })

  it('take names and numbers until the limit, and the author hears when it is full', async () => {
    expect(await office.inRoom('r1', 'jia', '报名')).toContain('目前共 1 人，限 5 人')
    expect(await office.inRoom('r2', 'geng', '报名 张三、李四')).toContain('目前共 3 人')
    expect(await office.inRoom('r2', 'xin', '报名 3人')).toContain('还剩 2 个')
    expect(await office.inRoom('r2', 'xin', '+2')).toContain('目前共 5 人')
    await office.work()
    expect(office.news()).toEqual([expect.stringContaining('报名已满（5 人）')])
    expect(await office.inRoom('r1', 'wu', '报名')).toContain('名额已满')
    const list = await office.says('bing', '报名名单 1')
    expect(list).toContain('报名 5 人（限 5 人）')
    expect(list).toContain('二车间群 geng：2 人（张三、李四）')
  })

  it('can be changed and withdrawn', async () => {
    await office.inRoom('r1', 'jia', '报名 3人')
    expect(await office.inRoom('r1', 'jia', '报名 2人')).toContain('已改为 2 人，目前共 2 人')
    expect(await office.inRoom('r1', 'jia', '取消报名')).toContain('已取消')
    expect(await office.says('bing', '报名名单 1')).toContain('还没有人报名')
  })

  it('refused for want of places leave what was said before', async () => {
    await office.inRoom('r1', 'jia', '报名 4人')
    expect(await office.inRoom('r1', 'jia', '报名 6人')).toContain('您原来报的 4 人仍然有效')
  })

  it('that come too late are told so, and not kept', async () => {
    await office.says('bing', '群发 标签=昆山 现在 报名=明天17点\n秋游')
    await office.says('bing', '确认 2')
    await office.work()
    expect(await office.inRoom('r3', 'jia', '报名')).toContain('报名成功')
    await office.pass(32 * HOUR)
    expect(office.news().find((one) => one.includes('已截止'))).toContain('报名：1 人')
    expect(await office.inRoom('r3', 'geng', '报名')).toContain('“秋游”的报名已经在 11月21日（周六）17:00 截止')
    expect(await office.inRoom('r3', 'geng', '+1')).toBe('')
    expect(await office.says('bing', '报名名单 2')).toContain('报名 1 人')
    await office.pass(4 * DAY, DAY)
    expect(await office.inRoom('r3', 'geng', '报名')).toBe('')
  })

  it('leave questions to the documents', async () => {
    expect(await office.inRoom('r1', 'jia', '报名条件')).toBe('')
    expect(await office.says('jia', '报名条件')).toContain('资料里没有写到')
  })

  it('are exported with their groups', async () => {
    await office.inRoom('r1', 'jia', '报名 张三、李四')
    const [file] = await office.hears('bing', '导出 1')
    expect(file).toMatchObject({ kind: 'file', name: '通知1.xlsx' })
    expect(office.sheets.at(-1)?.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['发送结果', 2],
      ['报名', 1],
    ])
    expect(office.sheets.at(-1)?.[1]?.rows[0]?.slice(0, 4)).toEqual(['一车间群', 'jia', 2, '张三、李四'])
  })
})
