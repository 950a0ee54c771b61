// Owns the case table of 群发 messages.

import { describe, expect, it } from 'vitest'
import { parseLeadTime } from '../../../src/notices/chat/asks.ts'
import { type NoticeRequest, parseRequest } from '../../../src/notices/chat/request.ts'
import { parseTime } from '../../../src/notices/time/parse-time.ts'
import { NOON, ZONE } from '../bench.ts'

const NAMES = ['一车间群', '二车间群', '园区', '一线']
const read = (text: string): NoticeRequest =>
  parseRequest(text, { isName: (word) => NAMES.includes(word), isTime: (word) => parseTime(word, NOON, ZONE).kind !== 'unreadable' })

const CASES: readonly (readonly [string, NoticeRequest])[] = [
  ['', { asks: {} }],
  ['标签=园区 明早9点\n各位同事：\n明天停水', { audience: '标签=园区', time: '明早9点', content: '各位同事：\n明天停水', asks: {} }],
  ['全部 现在 今天下午停水', { audience: '全部', time: '现在', content: '今天下午停水', asks: {} }],
  ['一车间群、二车间群 明早9点 请到三楼开会', { audience: '一车间群、二车间群', time: '明早9点', content: '请到三楼开会', asks: {} }],
  ['标签 园区 现在 停水', { audience: '标签 园区', time: '现在', content: '停水', asks: {} }],
  ['园区 11月25日 08:00 停水', { audience: '园区', time: '11月25日 08:00', content: '停水', asks: {} }],
  ['全部 11月25日（周三） 08:00\n停水', { audience: '全部', time: '11月25日（周三） 08:00', content: '停水', asks: {} }],
  ['标签=园区 且 名称含工会 现在 停水', { audience: '标签=园区 且 名称含工会', time: '现在', content: '停水', asks: {} }],
  ['没听过的群 明早9点\n停水', { audience: '没听过的群', time: '明早9点', content: '停水', asks: {} }],
  ['请各位 明早9点 到会议室', { content: '请各位 明早9点 到会议室', asks: {} }],
  ['现在 停水通知', { time: '现在', content: '停水通知', asks: {} }],
  ['全部 现在 明早9点 停水', { audience: '全部', time: '现在', content: '明早9点 停水', asks: {} }],
  [
    '对象=标签=园区，除了 测试群 时间=明早9点 内容=停水，\n请互相转告',
    { audience: '标签=园区，除了 测试群', time: '明早9点', content: '停水，\n请互相转告', asks: {} },
  ],
  [
    '\n对象：全部\n时间：明早9点\n内容：停水\n时间：11月25日',
    { audience: '全部', time: '明早9点', content: '停水\n时间：11月25日', asks: {} },
  ],
  [
    '全部 现在\n各位：\n时间：11月25日\n地点：三楼',
    { audience: '全部', time: '现在', content: '各位：\n时间：11月25日\n地点：三楼', asks: {} },
  ],
  ['全部 现在 回执\n停水', { audience: '全部', time: '现在', content: '停水', asks: { receipt: true } }],
  [
    '全部 现在 报名30人 @所有人\n秋游',
    { audience: '全部', time: '现在', content: '秋游', asks: { signUp: true, signUpLimit: 30, mentionAll: true } },
  ],
  [
    '全部 现在 回执=明天17点 提醒=2小时\n停水',
    { audience: '全部', time: '现在', content: '停水', asks: { receipt: true, deadline: '明天17点', remind: '2小时' } },
  ],
  [
    '全部 现在 报名=限30人 截止=周五12点 内容=秋游',
    { audience: '全部', time: '现在', content: '秋游', asks: { signUp: true, signUpLimit: 30, deadline: '周五12点' } },
  ],
  [
    '全部 明早9点 回执=明天17点 提醒=1小时 请确认收到本通知',
    {
      audience: '全部',
      time: '明早9点',
      content: '请确认收到本通知',
      asks: { receipt: true, deadline: '明天17点', remind: '1小时' },
    },
  ],
  ['全部 报名=限30人 秋游 自愿参加', { audience: '全部', content: '秋游 自愿参加', asks: { signUp: true, signUpLimit: 30 } }],
  ['全部 时间=11月25日 08:00 停水', { audience: '全部', time: '11月25日 08:00', content: '停水', asks: {} }],
  ['全部 每周五16:00 报名条件见附件', { audience: '全部', time: '每周五16:00', content: '报名条件见附件', asks: {} }],
]

describe('parseRequest', () => {
  it.each(CASES)('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('parseLeadTime', () => {
  it.each([
    ['2小时', 7_200_000],
    ['提前2小时', 7_200_000],
    ['半小时前', 1_800_000],
    ['30分钟', 1_800_000],
    ['1天', 86_400_000],
    ['明天', undefined],
  ])('reads %s', (text, expected) => {
    expect(parseLeadTime(text)).toBe(expected)
  })
})
