// Lists asked for whole: every kind of a thing, the sum of them, the parts of one, what is left beside one, and all of a body's year.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from './bulletin.ts'

const base = { inferred: false, digest: false, kind: 'yearbook', period: '2021', region: '江城市' }
const REPORTS: readonly SourceDocument[] = [
  {
    ...base,
    id: 'yearbook',
    file: 'yearbook.md',
    title: '江城年鉴',
    text: [
      '# 江城市总工会\n\n## 集体协商\n\n2021年，江城市总工会推进集体协商。签订企业集体合同企业820家，签订行业集体合同企业610家，签订工资专项集体合同企业590家，签订女职工专项集体合同企业570家。',
      '## 职工帮扶\n\n2021年，江城市总工会投入慰问资金300余万元。向800名困难职工发放救助金96万元。落实助学资金40万元。',
      '## 技能比武\n\n2021年，江城市总工会举办技能比武，60人参赛，评选出一等奖2个、二等奖4个、三等奖6个。',
      '## 网格建会\n\n物流行业工会有会员4200人，家政行业工会有会员1300人。',
      '## 党员队伍\n\n截至年底，全市工会系统共有党员9000人，其中退休党员2500人。档案馆馆藏12万卷、30万件。年内新建“职工书屋”15家，累计建成“职工书屋”90家。',
    ].join('\n\n'),
  },
  {
    ...base,
    id: 'five-years',
    file: 'five-years.md',
    title: '江城工会五年',
    publisher: '江城市总工会',
    period: '2016-2021',
    text: '# 五年回顾\n\n五年来，江城市总工会组织竞赛400场，走访职工2000户，建立服务站90个，发放帮扶款物300万元。',
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(REPORTS)
})

describe('every kind of a thing', () => {
  it('is told in the order of the text, none left out', () => {
    const reply = staff.ask('江城市各类集体合同企业各多少家')
    expect(reply.text.split('\n')[0]).toMatch(/820家.*610家.*590家.*570家/u)
    expect(reply.figures).toHaveLength(4)
  })

  it.each<[string, string[]]>([
    ['江城市四类集体合同企业一共多少家', ['820家 + 610家 + 590家 + 570家 = 2590家', '可能有重复']],
    ['职工帮扶各项资金加起来多少钱', ['300余万元 + 96万元 + 40万元 = 至少436万元']],
    ['江城市技能比武各奖项分别多少个', ['一等奖2个', '二等奖4个', '三等奖6个']],
    ['江城市行业工会会员一共多少', ['4200人 + 1300人 = 5500人']],
    ['江城市档案馆馆藏多少卷多少件', ['12万卷', '30万件']],
    ['江城市职工书屋新建和累计各多少', ['15家', '90家']],
    ['江城市非退休党员有多少', ['除“退休党员”外共6500人', '9000人 − 2500人']],
  ])('%s', (question, told) => {
    const reply = staff.ask(question)
    for (const each of told) expect(reply.text).toContain(each)
  })

  it('is told for a picture of them', () => {
    expect(staff.ask('把江城市四类集体合同企业数做成饼图').figures).toHaveLength(4)
  })

  it('is no list where one kind is asked for', () => {
    expect(staff.ask('江城市女职工专项集体合同企业多少家').text.split('\n')[0]).not.toContain('820家')
  })
})

describe('an overview', () => {
  it('of five years holds what is told of them together', () => {
    const reply = staff.ask('江城市总工会五年成果')
    expect(reply.text).toContain('400场')
    expect(reply.text).not.toContain('820家')
  })
})
