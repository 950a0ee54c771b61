// Owns the case table of texts that are to be sent, and what the documents say otherwise.

import { describe, expect, it } from 'vitest'
import { createTextCheck } from '../../../src/answers/check/check-text.ts'
import { createFigureTable } from '../../../src/answers/statistics/figure-table.ts'
import { figuresOf } from '../../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../../src/documents/read-document.ts'

const TODAY = '2026-11-27'

const DOCUMENTS = [
  {
    id: 'rule',
    title: '江城市总工会困难职工帮扶办法',
    text: `江城市总工会困难职工帮扶办法

第一章 总则
第一条 为了做好困难职工帮扶工作，制定本办法。
第二章 标准
第五条 生活救助标准为每户每年3000元。
第六条 子女助学金标准为每人每年5000元。
第七条 每年10月31日前，基层工会完成下一年度帮扶对象的申报。
`,
  },
  {
    id: 'games',
    title: '江城市总工会关于举办2026年职工运动会的通知',
    published: '2026-11-10',
    period: '2026',
    text: `江城市总工会关于举办2026年职工运动会的通知
一、时间地点
职工运动会定于2026年12月5日上午9点在市体育中心举行。
二、报名
报名截止时间：2026年11月25日。每队限报20人。
`,
  },
  {
    id: 'report',
    title: '江城市总工会2025年工作总结',
    period: '2025',
    text: `江城市总工会2025年工作总结
一、组织建设
2025年，江城市总工会新建基层工会120家，新增会员3500名。累计建成职工书屋86家。2025年11月29日，登山活动在青山公园举行。
`,
  },
]

const read = DOCUMENTS.map((described) => readDocument({ file: `${described.id}.txt`, inferred: false, digest: false, ...described }))
const check = createTextCheck({
  documents: read.map(({ document }) => document),
  passages: read.flatMap(({ passages }) => passages),
  table: () => createFigureTable(read.flatMap((one) => figuresOf(one))),
  findRegion: () => undefined,
})

/** The text, and what of the document must be quoted against it. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['困难职工生活救助标准为每户每年2000元，请符合条件的职工申请。', '每户每年3000元'],
  ['子女助学金每人每年4000元，请于本周五前申报。', '每人每年5000元'],
  ['各基层工会请于10月15日前完成下一年度帮扶对象的申报。', '10月31日前'],
  ['职工运动会12月6日上午9点在市体育中心举行，请各队准时参加。', '2026年12月5日'],
  ['运动会报名截止时间为11月28日，请抓紧。', '2026年11月25日'],
  ['职工运动会报名已经开始，每队限报15人。', '每队限报20人'],
  ['2025年江城市总工会新建基层工会150家。', '120家'],
  ['我市累计建成职工书屋90家。', '86家'],
]

const ALIKE: readonly string[] = [
  '困难职工生活救助标准为每户每年3000元，请符合条件的职工申请。',
  '各基层工会请于10月31日前完成下一年度帮扶对象的申报。',
  '职工运动会12月5日上午9点在市体育中心举行，请各队准时参加。',
  '运动会报名截止时间为11月25日，请抓紧。',
  '2025年江城市总工会新建基层工会120余家。',
  // another year's
  '2026年江城市总工会新建基层工会150家。',
  '11月28日，登山活动在青山公园举行。',
  // nothing of it stands in the documents
  '明天停水，请提前储水。会议11月28日下午2点召开。',
  '咨询电话12351，每人带水2瓶。',
  '',
]

describe('a text that is to be sent', () => {
  it.each(DIFFERENT)('is told what a document says otherwise: %s', (text, told) => {
    const warnings = check(text, TODAY)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain(told)
  })

  it.each(ALIKE)('is let pass where no document says otherwise: %s', (text) => {
    expect(check(text, TODAY)).toEqual([])
  })

  it('names the place, and tells three things at most', () => {
    const text = DIFFERENT.map(([one]) => one).join('\n')
    const warnings = check(text, TODAY)
    expect(warnings).toHaveLength(3)
    expect(warnings[0]).toContain('《江城市总工会困难职工帮扶办法》')
  })

  it('tells nothing of a document’s own sentences', () => {
    for (const { text } of DOCUMENTS) for (const line of text.split('\n')) expect(check(line, TODAY)).toEqual([])
  })
})
