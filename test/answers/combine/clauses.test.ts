import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'work-report', period: '2022' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'city',
    file: 'city.md',
    title: '苏州市总工会工作报告',
    region: '苏州市',
    text: [
      '# 服务\n\n2022年，苏州市总工会累计建成“职工茶座”640家。全市有会员380万人。',
      '# 资金\n\n2022年，对“安居贷”扩面，全市共发放贷款3亿多元。',
      '# 下一年打算\n\n2023年，全市计划完成“安居贷”发放4亿元左右。',
    ].join('\n\n'),
  },
  {
    ...base,
    id: 'county',
    file: 'county.md',
    title: '昆山市总工会工作报告',
    region: '昆山市',
    text: '# 服务\n\n2022年，昆山市总工会累计建成“职工茶座”85家，走访困难职工420户。全市有会员84万余人。',
  },
  {
    ...base,
    id: 'town',
    file: 'town.md',
    title: '太仓市总工会工作报告',
    region: '太仓市',
    text: '# 服务\n\n2022年，太仓市总工会累计建成“职工茶座”52家，发放“安居贷”2600万元。向劳模发放慰问金31万元。',
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what is asked in clauses of their own', () => {
  it.each<[string, string[]]>([
    ['昆山职工茶座有多少家，太仓呢', ['昆山市85家', '太仓市52家']],
    ['昆山职工茶座多少家，太仓多少家', ['昆山市85家', '太仓市52家']],
    ['昆山有多少家职工茶座？太仓呢？', ['85家', '52家']],
    ['全市职工茶座多少，太仓多少', ['苏州市640家', '太仓市52家']],
    ['市里有多少职工茶座，昆山有多少', ['苏州市640家', '昆山市85家']],
    ['2023年安居贷计划多少，2022年实际多少', ['2023年计划4亿元左右', '2022年3亿多元']],
    ['昆山走访困难职工多少户，太仓发了多少慰问金', ['420户', '31万元']],
  ])('%s', (question, told) => {
    for (const each of told) expect(head(question)).toContain(each)
  })

  it('tells two places that stand side by side without a word between them', () => {
    expect(head('职工茶座昆山太仓哪个多')).toContain('昆山市更多，多33家')
  })

  it('says right below the first line which of the places no document tells', () => {
    expect(staff.ask('昆山职工茶座多少，太仓多少，常熟多少').text.split('\n').slice(0, 2)).toEqual([
      '昆山市85家，太仓市52家',
      '现有资料里没有写到常熟市的。',
    ])
  })

  it('gives a place nothing that only goes by a word which stands everywhere', () => {
    const lines = staff.ask('昆山职工康养多少人，太仓多少人').text
    expect(lines).toMatch(/没有写到/u)
    expect(lines).not.toMatch(/84万/u)
  })
})
