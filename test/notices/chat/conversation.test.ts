// Owns the proof that notices work as an admin uses them: said in the chat, seen in the groups.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { FAST, MINUTE } from '../bench.ts'
import { createFakeLine, REFUSED, THROTTLED, UNKNOWN } from '../fake-line.ts'
import { createFreshOffices, type Office, ROOMS } from '../office.ts'

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

const NOTICE = '群发 标签=园区 现在\n明天停水'

describe('writing a notice', () => {
  it('points out a 回执 that stands in the text and asks nothing', async () => {
    expect(await office.says('bing', '群发 标签=园区 现在\n明天停水 回执')).toContain('请回复“修改 1 回执”')
    expect(await office.says('bing', '修改 1 回执')).not.toContain('在正文里')
    expect(await office.says('bing', '群发 标签=园区 现在\n周五前交回执')).not.toContain('在正文里')
  })

  it('in one message gives a preview with exactly the groups, and sends nothing', async () => {
    const preview = await office.says('bing', NOTICE)
    expect(preview).toContain('通知 1 预览')
    expect(preview).toContain('明天停水')
    expect(preview).toContain('共 2 个群')
    expect(preview).toContain('一车间群、二车间群')
    expect(preview).toContain('没有启用：1 个（测试群）')
    expect(preview).toContain('确认 1')
    await office.work()
    expect(office.got()).toEqual([])
  })

  it('asks step by step for what is missing', async () => {
    expect(await office.says('bing', '群发')).toContain('发给哪些群')
    expect(await office.says('bing', '标签=园区')).toContain('什么时候发')
    expect(await office.says('bing', '11月25日 08:00')).toContain('请发通知内容')
    const preview = await office.says('bing', '各位：\n明天停水！')
    expect(preview).toContain('各位：\n明天停水！')
    expect(preview).toContain('11月25日（周三）08:00 北京时间')
  })

  it('lets questions and commands through while it asks', async () => {
    await office.says('bing', '群发')
    expect(await office.says('bing', '妈妈驿站有几家？')).toContain('资料里没有写到')
    expect(await office.says('bing', '我是谁')).toContain('管理员')
    expect(await office.says('bing', '标签=昆山')).toContain('什么时候发')
    expect(await office.says('bing', '算了')).toContain('不发了')
    expect(await office.says('bing', '明早9点')).not.toContain('请发通知内容')
  })

  it('takes an answer in the words of a talk', async () => {
    await office.says('bing', '群发')
    expect(await office.says('bing', '发给园区和昆山的群')).toContain('什么时候发')
    expect(await office.says('bing', '好的，确认')).toMatch(/^还不能确认.*\n通知 1：什么时候发/u)
    expect(await office.says('bing', '那就明早9点吧')).toContain('请发通知内容')
    const preview = await office.says('bing', '停水')
    expect(preview).toContain('共 3 个群')
    expect(preview).toContain('11月21日（周六）09:00')
  })

  it('tells an admin who confirms where nothing waits that nothing does, and lists at a bare 通知', async () => {
    expect(await office.says('bing', '确认')).toMatch(/^现在没有可以“确认”的通知.*群发/u)
    expect(await office.says('bing', '撤回')).toMatch(/^现在没有可以“撤回”的通知/u)
    expect(await office.says('bing', '通知')).toMatch(/^还没有通知/u)
    await office.says('bing', NOTICE)
    expect(await office.says('bing', '通知')).toMatch(/^最近 1 则通知/u)
  })

  it('takes changes in plain words while the preview is fresh, and questions for what they are', async () => {
    await office.says('bing', NOTICE)
    expect(await office.says('bing', '时间改成明天下午三点半')).toContain('11月21日（周六）15:30')
    expect(await office.says('bing', '把内容改为：停电')).toMatch(/——\n停电\n——/u)
    expect(await office.says('bing', '时间安排是什么')).not.toContain('预览')
    expect(await office.says('bing', '算了')).toBe('好的，通知 1 不发了。')
  })

  it('takes the words of who says at once to whom and what', async () => {
    const preview = await office.says('bing', '群发给园区的群：明早9点停水')
    expect(preview).toContain('什么时候发')
    expect(await office.says('bing', '现在')).toMatch(/——\n明早9点停水\n——[\s\S]*共 2 个群/u)
    expect(await office.says('bing', '群发给昆山的群 明早 9:00 停水')).toContain('11月21日（周六）09:00')
    expect(await office.says('jia', '群发给所有人：停水')).toContain('只有管理员')
    expect(await office.says('jia', '群发给会员的短信 怎么收费？')).toContain('资料里没有写到')
  })

  it('goes to the group in which it is written', async () => {
    const [preview] = await office.talk.sayIn('r1', '群发 本群 现在\n停水', { who: 'bing' })
    expect(preview).toContain('本群，共 1 个群\n一车间群')
  })

  it('is asked for what is missing when it is confirmed too early', async () => {
    await office.says('bing', '群发 标签=园区')
    expect(await office.says('bing', '确认 1')).toMatch(/没有确认[\s\S]*什么时候发/u)
  })

  it('says what is wrong with a time, an audience, a group’s name', async () => {
    expect(await office.says('bing', '群发 全部 今天上午9点\n停水')).toContain('已经过去')
    expect(await office.says('bing', '群发 全部 11月25日（周四）08:00\n停水')).toContain('11月25日是周三，不是周四')
    const unknown = await office.says('bing', '群发 一车间裙 现在\n停水')
    expect(unknown).toContain('没有叫“一车间裙”')
    expect(unknown).toContain('是不是：一车间群？')
    expect(await office.says('bing', '群发 全部，除了 测式群 现在\n停水')).toContain('没有叫“测式群”')
  })

  it('warns of what looks wrong in the text', async () => {
    const preview = await office.says('bing', '群发 全部 现在\n11月25日（周四）停水，电话 0512-66680000，见 https://example.org/a')
    expect(preview).toContain('那天是周三')
    expect(preview).toContain('0512-66680000')
    expect(preview).toContain('https://example.org/a')
  })

  it('tells what documents say otherwise', async () => {
    await store.close()
    ;({ store, office } = await freshOffice({ conflictsOf: () => ['资料里写的是 5 家（《年鉴》）'] }))
    expect(await office.says('bing', NOTICE)).toContain('资料里写的是 5 家')
  })

  it('mentions everybody where the platform can, and says where it cannot', async () => {
    const asked = '群发 标签=园区 现在 @所有人\n明天停水'
    expect(await office.says('bing', asked)).toContain('机器人不能 @所有人')
    await store.close()
    const rooms = ROOMS.map(({ id, topic }) => ({ id, topic }))
    ;({ store, office } = await freshOffice({ line: createFakeLine({ channel: 'fake', rooms, canMentionAll: true }) }))
    expect(await office.says('bing', asked)).toContain('@所有人 明天停水')
    await office.says('bing', '确认 1')
    await office.work()
    expect(office.line.delivered.map(({ message }) => message)).toMatchObject([{ mention: { id: '@all' } }, { mention: { id: '@all' } }])
  })

  it('takes no word without the number for a confirmation, and says so', async () => {
    await office.says('bing', NOTICE)
    for (const word of ['确认', '发吧', '没问题']) expect(await office.says('bing', word)).toContain('“确认 1”')
    await office.work()
    expect(office.got()).toEqual([])
  })

  it('says when it starts if that is in quiet hours, and not that it starts at once', async () => {
    await store.close()
    ;({ store, office } = await freshOffice({ settings: { pace: { ...FAST, quiet: { fromMinutes: 0, toMinutes: 1439 } } } }))
    await office.says('bing', NOTICE)
    const confirmed = await office.says('bing', '确认 1')
    expect(confirmed).toContain('免打扰时段')
    expect(confirmed).toContain('23:59 开始发给 2 个群')
    await office.work()
    expect(office.news().join()).toContain('从 23:59 开始发给 2 个群')
    expect(office.got()).toEqual([])
  })

  it('names the notice in which something is wrong', async () => {
    expect(await office.says('bing', '群发 标签=园区 明早9点 回执=今天17点\n停水')).toMatch(/^通知 1：截止时间.*修改 1 截止/u)
  })

  it('asks whether an hour is in the night or in the afternoon', async () => {
    expect(await office.says('bing', '群发 标签=园区 明天三点半\n停水')).toContain('凌晨3点还是下午3点？请说清楚，比如：明天下午三点半')
    expect(await office.says('bing', '明天下午三点半')).toContain('15:30')
  })

  it('warns of the same text within seven days', async () => {
    await office.says('bing', NOTICE)
    await office.says('bing', '确认 1')
    await office.work()
    expect(await office.says('bing', NOTICE)).toContain('7 天内发过同样的内容：通知 1')
    await office.talk.clock.advance(8 * DAY)
    expect(await office.says('bing', NOTICE)).not.toContain('7 天内')
  })

  it('takes changes until it is confirmed, and none after', async () => {
    await office.says('bing', NOTICE)
    expect(await office.says('bing', '修改 1 时间 明早9点')).toContain('11月21日（周六）09:00 北京时间')
    expect(await office.says('bing', '修改 1 对象 标签=昆山')).toContain('昆山工会群')
    expect(await office.says('bing', '修改 1 内容 明天停电')).toContain('明天停电')
    expect(await office.says('bing', '修改 1 颜色 红')).toContain('请说明改什么')
    await office.says('bing', '确认 1')
    expect(await office.says('bing', '修改 1 内容 别的')).toContain('不能再改')
    await office.pass(DAY)
    expect(office.got()).toEqual(['昆山工会群: 明天停电'])
  })

  it('takes pictures and files behind the text', async () => {
    await office.says('bing', '群发 标签=昆山 现在 秋游')
    await sendPicture()
    await office.says('bing', '确认 1')
    await office.work()
    expect(office.got()).toEqual(['昆山工会群: 秋游', '昆山工会群: image'])
  })

  it('takes a picture that comes before its turn, and says so', async () => {
    await office.says('bing', '群发 标签=昆山')
    const replies = await sendPicture()
    expect(replies.join()).toMatch(/收下了[\s\S]*什么时候发/u)
    expect(await office.says('bing', '现在')).toContain('［图片］海报.png')
  })

  /** In private, by the author. */
  async function sendPicture(): Promise<string[]> {
    const readFile = async () => ({ name: '海报.png', bytes: new Uint8Array(2048) })
    const from = { place: { kind: 'private', id: 'bing' }, sender: { id: 'bing', name: 'bing' } } as const
    return office.talk.deliver(office.talk.incoming('', { kind: 'image', ...from, readFile }))
  }

  it('shows a draft to no admin of one tag but its author', async () => {
    await office.says('bing', '群发 全部 现在\n还在斟酌')
    expect(await office.says('kun', '通知列表')).not.toContain('斟酌')
    expect(await office.says('kun', '预览 1')).not.toContain('斟酌')
    expect(await office.says('ding', '预览 1')).toContain('斟酌')
  })

  it('keeps groups and preview to the border of an admin of one tag', async () => {
    const preview = await office.says('kun', '群发 全部 现在\n停水')
    expect(preview).toContain('共 1 个群')
    expect(preview).toContain('不在您的权限内：3 个')
    for (const topic of ['一车间群', '二车间群', '测试群']) expect(preview).not.toContain(topic)
  })
})

describe('confirming', () => {
  it('sends what was shown, once, and tells start and end with the numbers of the ledger', async () => {
    await office.says('bing', NOTICE)
    expect(await office.says('bing', '确认 1')).toContain('马上开始发给 2 个群')
    await office.work()
    expect(office.got()).toEqual(['一车间群: 明天停水', '二车间群: 明天停水'])
    const [started, report] = office.news()
    expect(started).toContain('开始发送，共 2 个群')
    expect(report).toContain('共 2 个群：成功 2　失败 0　未知 0　待发 0')
    await office.work()
    expect(office.news()).toEqual([])
  })

  it('twice changes nothing', async () => {
    await office.says('bing', NOTICE)
    await office.says('bing', '确认 1')
    expect(await office.says('bing', '确认 1')).toContain('不用再确认')
    await office.work()
    expect(office.got()).toHaveLength(2)
  })

  it('shows the preview again when groups have come or gone since', async () => {
    await office.says('bing', NOTICE)
    await office.talk.repositories.rooms.save({ channel: 'fake', id: 'r4', topic: '测试群', enabled: true, tags: ['园区'] })
    const again = await office.says('bing', '确认 1')
    expect(again).toContain('预览之后群有变化')
    expect(again).toContain('共 3 个群')
    await office.says('bing', '确认 1')
    await office.work()
    expect(office.got()).toHaveLength(3)
  })

  it('is refused when the time has gone by', async () => {
    await office.says('bing', '群发 全部 今天下午三点半\n停水')
    await office.talk.clock.advance(8 * HOUR)
    expect(await office.says('bing', '确认 1')).toContain('已经过去')
    await office.work()
    expect(office.got()).toEqual([])
  })

  it('freezes: groups that come later get nothing', async () => {
    await office.says('bing', '群发 标签=园区 明早9点\n停水')
    await office.says('bing', '确认 1')
    await office.talk.repositories.rooms.save({ channel: 'fake', id: 'r4', topic: '测试群', enabled: true, tags: ['园区'] })
    await office.pass(DAY)
    expect(office.got()).toEqual(['一车间群: 停水', '二车间群: 停水'])
  })

  it('takes two admins where the operator wants it', async () => {
    await store.close()
    ;({ store, office } = await freshOffice({ settings: { approvals: 2 } }))
    await office.says('bing', NOTICE)
    expect(await office.says('bing', '确认 1')).toContain('还要另一位管理员')
    expect(await office.says('bing', '确认 1')).toContain('您已经确认过了')
    await office.work()
    expect(office.got()).toEqual([])
    expect(await office.says('kun', '确认 1')).toContain('没有通知 1')
    expect(await office.says('ding', '确认 1')).toContain('马上开始')
    await office.work()
    expect(office.got()).toHaveLength(2)
  })

  it('of two admins is void when the author changes the text in between', async () => {
    await store.close()
    ;({ store, office } = await freshOffice({ settings: { approvals: 2 } }))
    await office.says('bing', NOTICE)
    await office.says('bing', '确认 1')
    await office.says('bing', '修改 1 内容 别的')
    expect(await office.says('ding', '确认 1')).toContain('还要另一位管理员')
    await office.work()
    expect(office.got()).toEqual([])
  })
})

describe('while it is sent', () => {
  beforeEach(async () => {
    await store.close()
    ;({ store, office } = await freshOffice({
      settings: { pace: { intervalMs: MINUTE, jitterMs: 0, perHour: 0, perDay: 0, zone: 'Asia/Shanghai' } },
    }))
    await office.says('bing', '群发 全部 现在\n停水')
    await office.says('bing', '确认 1')
    await office.work()
  })

  it('tells how far it is and when it ends', async () => {
    const progress = await office.says('bing', '进度 1')
    expect(progress).toContain('发送中')
    expect(progress).toContain('成功 1　失败 0　未知 0　待发 2')
    expect(progress).toContain('预计 10:02 发完')
    expect(await office.says('bing', '进度')).toBe(progress)
  })

  it('pauses, and goes on at the admin’s word', async () => {
    expect(await office.says('bing', '暂停 1')).toContain('已暂停')
    await office.pass(2 * HOUR)
    expect(office.got()).toHaveLength(1)
    expect(await office.says('bing', '继续 1')).toContain('继续')
    await office.pass(5 * MINUTE, MINUTE)
    expect(office.got()).toHaveLength(3)
  })

  it('stops at a word without its number, since it is the only one', async () => {
    expect(await office.says('bing', '停！')).toContain('通知 1 已暂停')
    await office.pass(2 * HOUR)
    expect(office.got()).toHaveLength(1)
    expect(await office.says('bing', '继续')).toContain('继续 1')
    expect(await office.says('bing', '报告')).toContain('1「停水」已暂停')
    expect(await office.says('jia', '继续')).not.toContain('停水')
    await office.says('bing', '取消 1')
    expect(await office.says('bing', '停')).toContain('现在没有通知')
    expect(await office.says('bing', '跳过')).not.toContain('编号')
  })

  it('ends at the admin’s word, for good', async () => {
    expect(await office.says('bing', '取消 1')).toContain('还没发的 2 个群不会再发')
    expect(await office.says('bing', '继续 1')).toContain('不能这样做')
    await office.pass(HOUR)
    expect(office.got()).toHaveLength(1)
    expect(await office.says('bing', '名单 1')).toContain('已取消（2）')
  })

  it('stops by itself when throttled and says why', async () => {
    office.news()
    office.line.outcomes.push(THROTTLED)
    await office.pass(MINUTE, MINUTE)
    const [news] = office.news()
    expect(news).toContain('已自动暂停：平台提示操作过于频繁')
    expect(news).toContain('继续 1')
    expect(await office.says('bing', '进度 1')).toContain('暂停原因：平台提示操作过于频繁')
  })

  it('is told no other admin what lies beyond the border', async () => {
    const own = await office.says('kun', '名单 1')
    expect(own).toContain('昆山工会群')
    expect(own).not.toContain('车间')
    expect(await office.says('kun', '进度 1')).toContain('只统计您权限内的群')
    for (const text of ['暂停 1', '取消 1', '补发 1 失败', '撤回 1', '更正 1 别的'])
      expect(await office.says('kun', text)).toContain('不在您权限内')
    expect(await office.says('kun', '通知列表')).toContain('成功 0／1')
  })
})

describe('what went wrong', () => {
  beforeEach(async () => {
    office.line.outcomes.push(UNKNOWN, REFUSED)
    await office.says('bing', '群发 全部 现在\n停水')
    await office.says('bing', '确认 1')
    await office.work()
    office.line.outcomes.push(REFUSED, REFUSED, REFUSED)
    await office.pass(20 * MINUTE, MINUTE)
  })

  it('is reported with the reason', async () => {
    const report = office.news().at(-1) ?? ''
    expect(report).toContain('共 3 个群：成功 1　失败 1　未知 1')
    expect(report).toContain('二车间群：closed')
    expect(report).toContain('补发 1 失败')
    expect(office.sheets.at(-1)?.[0]?.rows.map((row) => row[2])).toEqual(['未知', '失败', '成功'])
  })

  it('is sent again only at the admin’s word, each kind by itself', async () => {
    expect(office.got()).toEqual(['昆山工会群: 停水'])
    expect(await office.says('bing', '补发 1 失败')).toContain('补发给失败的 1 个群')
    await office.work()
    expect(office.got()).toEqual(['昆山工会群: 停水', '二车间群: 停水'])
    expect(await office.says('bing', '补发 1 未知')).toContain('可能已经收到过')
    await office.work()
    expect(office.got()).toHaveLength(3)
    expect(await office.says('bing', '补发 1 失败')).toContain('没有失败的群')
  })
})

describe('afterwards', () => {
  beforeEach(async () => {
    office.line.outcomes.push({ kind: 'sent', messageId: 'm-a' }, UNKNOWN)
    await office.says('bing', '群发 全部 现在\n明天停水')
    await office.says('bing', '确认 1')
    await office.work()
  })

  it('a notice is taken back where the platform allows it', async () => {
    expect(await office.says('bing', '撤回 1')).toContain('2 条消息')
    await office.pass(1_000, 1_000)
    expect(office.line.takenBack).toContain('m-a')
    expect(office.line.takenBack).toHaveLength(2)
    expect(await office.says('bing', '进度 1')).toContain('撤回：成功 2')
    expect(await office.says('bing', '撤回 1')).toContain('没有可以撤回')
  })

  it('a correction goes to exactly those who got the first', async () => {
    const preview = await office.says('bing', '更正 1 后天停水')
    expect(preview).toContain('共 2 个群')
    expect(preview).toContain('【更正】后天停水')
    await office.says('bing', '确认 2')
    await office.work()
    expect(office.got().filter((one) => one.includes('更正'))).toEqual(['一车间群: 【更正】后天停水', '昆山工会群: 【更正】后天停水'])
  })

  it('a correction can be given no other groups', async () => {
    const preview = await office.says('bing', '更正 1 后天停水')
    expect(preview).not.toContain('修改 2 对象')
    expect(await office.says('bing', '修改 2 对象 全部')).toContain('只发给收到过通知 1 的群')
    expect(await office.says('bing', '预览 2')).toContain('共 2 个群')
  })

  it('everything that was done is on record', async () => {
    const record = await office.says('bing', '通知记录 1')
    for (const action of ['新建', '确认', '开始', '结束']) expect(record).toContain(action)
    expect(record).toMatch(/bing 确认，内容 [0-9a-f]{8}/u)
  })
})

describe('tags and saved audiences', () => {
  it('are set in a group by an admin whose border holds it', async () => {
    const [set] = await office.talk.sayIn('r1', '标签 园区、先进', { who: 'bing' })
    expect(set).toContain('园区、先进')
    expect((await office.talk.repositories.rooms.find('fake', 'r1'))?.tags).toEqual(['园区', '先进'])
    await office.talk.sayIn('r1', '标签 +样板 -园区', { who: 'bing' })
    expect((await office.talk.repositories.rooms.find('fake', 'r1'))?.tags).toEqual(['先进', '样板'])
    const [refused] = await office.talk.sayIn('r1', '标签 昆山', { who: 'kun' })
    expect(refused).toContain('不在您的权限内')
    const [lost] = await office.talk.sayIn('r3', '标签 园区', { who: 'kun' })
    expect(lost).toContain('没有改')
  })

  it('are listed within the border', async () => {
    expect(await office.says('bing', '标签')).toContain('园区：3')
    expect(await office.says('kun', '标签')).not.toContain('园区')
  })

  it('are used by their name', async () => {
    expect(await office.says('bing', '保存受众 一线=标签=制造，除了 测试群')).toContain('已保存受众“一线”')
    expect(await office.says('bing', '受众列表')).toContain('一线：标签=制造')
    expect(await office.says('bing', '群发 常用=一线 现在\n停水')).toContain('共 1 个群')
    expect(await office.says('bing', '群发 一线 现在 停水')).toContain('共 1 个群')
    expect(await office.says('bing', '删除受众 一线')).toContain('已删除')
  })
})
