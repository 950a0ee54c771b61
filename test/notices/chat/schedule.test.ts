// Owns the proof that notices go at their times, again and again, and never late.

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

describe('a recurring notice', () => {
  beforeEach(async () => {
    const preview = await office.says('bing', '群发 标签=园区 每周五16:00\n周报')
    expect(preview).toContain('每周五 16:00')
    expect(preview).toContain('11月27日（周五）16:00')
    await office.says('bing', '确认 1')
  })

  it('sends occurrences of their own, announced an hour before', async () => {
    await office.pass(5 * HOUR + 5 * MINUTE)
    expect(office.news()).toEqual([expect.stringContaining('跳过 1-1')])
    expect(office.got()).toEqual([])
    await office.pass(HOUR)
    expect(office.got()).toEqual(['一车间群: 周报', '二车间群: 周报'])
    expect(await office.says('bing', '进度 1-1')).toContain('成功 2')
    await office.pass(7 * DAY)
    expect(office.got()).toHaveLength(4)
  })

  it('finds its audience anew at each start', async () => {
    await office.pass(6 * HOUR + 5 * MINUTE)
    await office.talk.repositories.rooms.save({ channel: 'fake', id: 'r4', topic: '测试群', enabled: true, tags: ['园区'] })
    await office.pass(7 * DAY)
    expect(office.got()).toHaveLength(5)
  })

  it('leaves one out at the admin’s word, and ends at a cancel', async () => {
    await office.pass(5 * HOUR + 5 * MINUTE)
    expect(await office.says('bing', '跳过 1-1')).toContain('跳过')
    await office.pass(HOUR)
    expect(office.got()).toEqual([])
    await office.pass(7 * DAY - 30 * MINUTE)
    await office.says('bing', '取消 1')
    await office.pass(7 * DAY)
    expect(office.got()).toEqual([])
  })

  it('stops with what is announced and under way, at a pause and at a cancel', async () => {
    await office.pass(5 * HOUR + 5 * MINUTE)
    expect(await office.says('bing', '暂停 1')).toContain('已暂停')
    await office.pass(HOUR)
    expect(office.got()).toEqual([])
    expect(await office.says('bing', '继续 1')).toContain('定于 11月27日（周五）16:00')
    await office.pass(7 * DAY - 30 * MINUTE)
    await office.says('bing', '取消 1')
    await office.pass(DAY)
    expect(office.got()).toEqual([])
  })

  it('reaches nobody once its author is no admin any more', async () => {
    await office.talk.repositories.roles.remove('fake', 'bing')
    await office.pass(6 * HOUR + 5 * MINUTE)
    expect(office.got()).toEqual([])
  })

  it('makes up for no start that it slept through, and says so once', async () => {
    await office.talk.clock.advance(15 * DAY)
    await office.work()
    expect(office.got()).toEqual([])
    expect(office.news()).toEqual([expect.stringContaining('已超过宽限时间')])
    await office.pass(7 * DAY)
    expect(office.got()).toHaveLength(2)
  })
})

describe('a scheduled notice', () => {
  it('that was slept through is not sent, and its author hears of it', async () => {
    await office.says('bing', '群发 全部 明早9点\n停水')
    await office.says('bing', '确认 1')
    await office.talk.clock.advance(DAY)
    await office.work()
    expect(office.got()).toEqual([])
    expect(office.news()).toEqual([expect.stringContaining('没有发给任何群')])
    expect(await office.says('bing', '名单 1')).toContain('超过宽限时间')
  })

  it('that is paused before its time waits, and goes at its time when let go on', async () => {
    await office.says('bing', '群发 全部 明早9点\n停水')
    await office.says('bing', '确认 1')
    await office.says('bing', '暂停 1')
    await office.says('bing', '继续 1')
    await office.work()
    expect(office.got()).toEqual([])
    await office.pass(DAY)
    expect(office.got()).toHaveLength(3)
  })
})
