// Shares and averages where members of one trade are told beside all members, and where a table tells places and their whole.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'report' }
const REPORTS: readonly SourceDocument[] = [
  {
    ...base,
    id: 'report',
    file: 'report.md',
    title: '江城市工会报告',
    period: '2021',
    region: '江城市',
    text: '# 组织建设\n\n至2021年底，全市基层工会有2000家，入会会员500000人。\n\n全市已建快递行业工会20家，有会员6000人；由快递企业单独组建的基层工会有50家，有会员4000人。',
  },
  {
    ...base,
    id: 'tables',
    file: 'tables.md',
    title: '松岭市工会统计',
    period: '2024',
    region: '松岭市',
    text: [
      '# 表1 2024年底各县区工会情况\n\n| 县区 | 基层工会数（个） | 会员数（万人） | 女会员（万人） |\n| --- | --- | --- | --- |\n| 东河区 | 400 | 8 | 3 |\n| 西山县 | 600 | 12 | 5 |\n| 合计 | 1000 | 20 | 8 |',
      '# 表2 2022—2024年松岭市工会数据\n\n| 项目 | 2022年 | 2023年 | 2024年 |\n| --- | --- | --- | --- |\n| 新增会员（万人） | 1 | 2 | 3 |\n| 圆梦助学人数（人） | 200 | 250 | 400 |\n| 圆梦助学金额（万元） | 60 | 100 | 120 |',
    ].join('\n\n'),
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(REPORTS)
})

describe('members of one trade', () => {
  it.each([
    ['江城市平均每个基层工会多少会员', '500000人 ÷ 2000家'],
    ['平均每家快递行业工会多少会员', '6000人 ÷ 20家'],
    ['快递行业工会会员占全市会员多少', '6000人 ÷ 500000人'],
    ['50万会员里快递行业工会会员占多少', '6000人 ÷ 500000人'],
  ])('are not taken for all, nor all for them: %s', (question, told) => {
    expect(staff.ask(question).text).toContain(told)
  })
})

describe('a row of a table', () => {
  it.each([
    ['东河区会员占全市多少', '占合计的40%'],
    ['西山县女会员占会员多少', '5万人 ÷ 12万人'],
    ['松岭市圆梦助学人均多少钱', '120万元 ÷ 400人'],
    ['松岭市2023年圆梦助学人均多少钱', '100万元 ÷ 250人'],
  ])('is held against its whole or its like: %s', (question, told) => {
    expect(staff.ask(question).text).toContain(told)
  })

  it('of new members is no number of all members', () => {
    const reply = staff.ask('江城市和松岭市会员数对比')
    expect(reply.text).toContain('松岭市20万人')
  })
})
