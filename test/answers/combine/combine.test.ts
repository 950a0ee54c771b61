import { beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/answers/reply.ts'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'yearbook', period: '2022', region: '江城市' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'yearbook',
    file: 'yearbook.md',
    title: '江城年鉴',
    text: [
      '# 江城市总工会\n\n2022年，江城市总工会新建“暖心驿站”35家，累计建成214家。截至年底，全市有会员58.3万人。',
      '# 青溪县总工会\n\n2022年，青溪县总工会新建“暖心驿站”8家，累计建成39家。至年底，全县有基层工会982家、会员7.9万人。',
      '# 白石区总工会\n\n2022年，白石区总工会新建“暖心驿站”12家，累计建成57家。走访职工2000余人。',
      '# 双桥区总工会\n\n2022年，双桥区总工会走访职工近1500人。',
    ].join('\n\n'),
  },
  {
    ...base,
    id: 'years',
    file: 'years.md',
    title: '望湖县总工会五年',
    period: '2018-2022',
    region: '望湖县',
    text: '# 组织建设\n\n望湖县总工会不断努力。五年来，建立“暖心驿站”61家、“共享课堂”20家。2018年全县有基层工会481家，2022年达到655家。望湖县总工会2021年发放帮扶资金212万元，2022年发放265万元，同比增长25%。',
  },
  {
    ...base,
    id: 'counties',
    file: 'counties.md',
    title: '各县区情况',
    text: '# 表2 各县区工会情况\n\n| 县区 | 基层工会（家） | 会员（万人） |\n| --- | --- | --- |\n| 白石区 | 1210 | 11.4 |\n| 双桥区 | 1346 | 13.8 |\n| 望湖县 | 655 | 5.2 |\n| 合计 | 3211 | 30.4 |\n',
  },
  {
    ...base,
    id: 'table',
    file: 'table.md',
    title: '收支公开',
    text: '# 表1 收支情况\n\n| 项目 | 2021年（万元） | 2022年（万元） |\n| --- | --- | --- |\n| 帮扶支出 | 712 | 640.8 |\n| 活动支出 | 300 | 330 |\n',
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})
const ask = (text: string): Reply => staff.ask(text)

describe('figures put together', () => {
  it.each<[string, string[]]>([
    ['青溪县和白石区的暖心驿站哪个多', ['青溪县39家', '白石区57家', '白石区更多，多18家']],
    ['青溪县和白石区新建暖心驿站谁多', ['青溪县8家', '白石区12家', '多4家']],
    ['青溪县和白石区的暖心驿站加起来多少家', ['39家 + 57家 = 96家']],
    ['白石区的暖心驿站占全市的百分之几', ['26.6%', '57家 ÷ 214家']],
    ['全市暖心驿站除去白石区还有多少家', ['214家 − 57家 = 157家']],
    ['青溪县平均每家基层工会有多少会员', ['80.4人/家', '7.9万人 ÷ 982家']],
    ['白石区和双桥区走访职工哪个多', ['2000余人', '近1500人', '至少多500人']],
  ])('%s', (question, told) => {
    const reply = ask(question)
    expect(reply.kind).toBe('compare')
    for (const each of told) expect(reply.text).toContain(each)
  })

  it.each<[string, string[]]>([
    ['望湖县基层工会2018年到2022年增长率是多少', ['481家', '655家', '增长36.2%']],
    ['望湖县2022年帮扶资金比上年增长多少', ['212万元', '265万元', '增长25%', '资料写明']],
    ['2022年帮扶支出比2021年下降了百分之几', ['712万元', '640.8万元', '下降10%']],
  ])('%s tells both years and the change', (question, told) => {
    const reply = ask(question)
    for (const each of told) expect(reply.text).toContain(each)
    expect(reply.calculations).toHaveLength(1)
  })

  it('cites each operand where it stands', () => {
    const reply = ask('白石区的暖心驿站占全市的百分之几')
    expect(reply.citations.map((citation) => citation.section.at(-1))).toEqual(['白石区总工会', '江城市总工会'])
    expect(reply.calculations[0]?.operands.map(({ raw }) => raw)).toEqual(['57家', '214家'])
  })

  it('puts places in order, without the sum of them all', () => {
    expect(ask('哪个县区基层工会最多').text).toMatch(/^最多：双桥区1346家\n双桥区1346家；白石区1210家；望湖县655家/u)
    expect(ask('哪个县区会员最少').text).toMatch(/^最少：望湖县5.2万人/u)
  })

  it('tells one cell of a row, and not those beside it', () => {
    const reply = ask('2021年帮扶支出是多少')
    expect(reply.text.split('\n')[0]).toBe('帮扶支出 2021年：712万元')
    expect(reply.text).not.toContain('640.8')
    expect(reply.citations[0]?.section.at(-1)).toBe('表1收支情况')
  })

  it('refuses to add a part to its whole, and says so', () => {
    expect(ask('全市和白石区累计的暖心驿站加起来多少家').text).toContain('不能相加')
  })

  it('holds what was built in several years against a stock where it alone is more, and says on what ground', () => {
    const reply = ask('望湖县和白石区的暖心驿站哪个多')
    expect(reply.text).toContain('望湖县更多，至少多4家')
    expect(reply.text).toContain('望湖县是几年间新增之和')
    expect(reply.text).toContain('白石区是累计数')
  })

  it('compares no new ones with a stock where the bound decides nothing', () => {
    const reply = ask('望湖县和江城市的暖心驿站哪个多')
    expect(reply.text).toContain('口径不同')
    expect(reply.calculations).toHaveLength(0)
  })
})
