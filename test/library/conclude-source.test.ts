// Owns the proof of what is concluded about a file that nobody described.
import { describe, expect, test } from 'vitest'
import { concludeSource } from '../../src/library/conclude-source.ts'

const conclude = (text: string, file = 'file.txt') => concludeSource(text, file, {}, () => undefined)

describe('the title', () => {
  test.each([
    ['# 服务手册\n\n正文。', '服务手册'],
    ['关于开展疗休养活动的通知\n\n各工会：\n', '关于开展疗休养活动的通知'],
    ['临湖市总工会关于开展\n2024年疗休养活动的通知\n\n各工会：', '临湖市总工会关于开展2024年疗休养活动的通知'],
    ['【概况】 2019年，全市…', 'file'],
    ['全年新建工会227家。', 'file'],
    ['\uFEFF\r\n\r\n年度总结\r\n\r\n正文。', '年度总结'],
  ])('of %j is %s', (text, title) => {
    expect(conclude(text).title).toBe(title)
  })
})

describe('the kind', () => {
  test.each([
    ['大病互助办法\n\n第一条 为…', 'policy'],
    ['关于报名的通知\n\n一、对象', 'notice'],
    ['常见问题解答\n\n问：怎么入会？', 'faq'],
    ['2022年工作总结\n\n一、建会', 'work-report'],
    ['临湖年鉴（2020）\n\n正文', 'yearbook'],
    ['正文\n本报讯（甲）一。\n本报讯（乙）二。', 'newspaper-page'],
    ['甲\n【概况】一\n【建会】二\n【帮扶】三\n【竞赛】四\n【维权】五', 'yearbook'],
    ['随便写写', undefined],
  ])('of %j is %s', (text, kind) => {
    expect(conclude(text).kind).toBe(kind)
  })
})

describe('the time', () => {
  test.each([
    ['临湖年鉴（2020）\n\n正文', '2019'],
    ['五年巡礼（2013-2018）\n\n正文', '2013-2018'],
    ['工作报告\n（2021年1月12日）\n\n一、2020年工会工作情况', '2020'],
    ['2024年疗休养通知\n\n正文', '2024'],
    ['正文甲\n2019年建会。2019年帮扶。2018年起步。到2025年，再建。', '2019'],
    ['参照《规划（2015—2019年）》。2021年建会。', '2021'],
    ['互助办法\n\n第一条 2010年起。\n\n第二条 略\n\n第三条 略\n\n2023年3月8日', '2023'],
    ['没有年份。', undefined],
  ])('of %j is %s', (text, period) => {
    expect(conclude(text).period).toBe(period)
  })

  test('of publishing is a date that stands alone', () => {
    expect(conclude('通知\n\n正文2020年3月1日开始。\n\n望山区总工会\n2024年3月28日\n').published).toBe('2024-03-28')
  })
})
