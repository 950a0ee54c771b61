// Owns the proof that a guide answers with the hour, the season, the span of days and the person asked for, and not with what stands beside.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const GUIDE: SourceDocument = {
  ...{ id: 'yanzhou', file: 'yanzhou.txt', title: '雁洲市总工会服务指南', kind: 'handbook', period: '2024', region: '雁洲市' },
  ...{ inferred: false, digest: false },
  text: [
    '一、暑期托管班',
    '服务对象：双职工家庭6至12周岁子女。',
    '收费标准：每期700元，含午餐。',
    '报名时间：6月8日9:00起线上报名。',
    '',
    '二、窗口',
    '窗口\t受理\t上班',
    '会员窗口\t入会\t周一至周五',
    '援助窗口\t讨薪\t周二、周四',
    '',
    '三、疗休养',
    '参加疗休养的职工不超过57周岁。',
    '',
    '四、公示',
    '帮扶资金公示时间为3月4日至3月15日。',
    '联系人：戚岸如',
    '监督电话：0000-7710012',
    '',
    '五、慰问',
    '市总工会主席闻人归走访联系点，与联系人座谈。',
  ].join('\n'),
}

/** Alone, as a small union has it. */
const COOLING: SourceDocument = {
  ...GUIDE,
  title: '雁洲市总工会2022年工作总结',
  text: '# 送清凉\n\n送清凉活动7月8日至8月16日走访工地43处，慰问职工5280人。\n\n# 夏令营\n\n夏令营结束前举行汇报会。',
}

const TRIP: SourceDocument = {
  ...GUIDE,
  id: 'trip',
  file: 'trip.md',
  title: '雁洲市疗休养问答',
  text: '# 疗休养问答\n\n## 问：集合地点在哪，要带什么？\n\n答：在工会大厦门前集合。身份证、换洗衣服和常用药自备。\n\n## 问：路上吃什么？\n\n答：统一安排盒饭，另带水果。\n',
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([GUIDE])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what a guide tells', () => {
  it.each([
    ['帮扶资金公示联系人是谁', '联系人：戚岸如'],
    ['疗休养得几岁以前', '不超过57周岁'],
    ['援助窗口周几上班', '周二、周四'],
    ['暑期托管班什么时候报名', '6月8日'],
  ])('%s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it.each(['援助窗口几点上班', '寒假托管班什么时候报名', '寒假托管班怎么报名'])('leaves open %s', (question) => {
    expect(staff.ask(question).kind).toBe('none')
  })
})

it.each(['送清凉哪天开始哪天结束', '送清凉几号开始几号结束'])('tells both ends of a span of days: %s', async (question) => {
  const cooling = await createStaff([COOLING])
  expect(cooling.ask(question).text.split('\n')[0]).toContain('7月8日至8月16日')
})

it('finds one of two things that a heading asks, in other words', async () => {
  const trip = await createStaff([TRIP])
  for (const question of ['要带些啥', '去疗休养身上带点啥'])
    expect(trip.ask(question).text.split('\n')[0]).toContain('身份证、换洗衣服和常用药自备')
  expect(trip.ask('疗休养集合地点在哪').text.split('\n')[0]).toContain('工会大厦门前')
})
