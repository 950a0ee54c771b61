import { describe, expect, it } from 'vitest'
import { parsePassage } from '../../../src/answers/evidence/clauses.ts'
import { matchTerm } from '../../../src/answers/evidence/term-match.ts'
import type { Term } from '../../../src/answers/question.ts'

const clausesOf = (text: string): string[] => {
  const parsed = parsePassage(text, 0, false)
  return parsed.clauses.map((clause) => text.slice(clause.start, clause.end))
}

describe('clauses', () => {
  it('end at commas outside of brackets and names', () => {
    expect(clausesOf('落实《甲，乙办法》（试行，修订），发放补助12万元。')).toEqual([
      '落实《甲，乙办法》（试行，修订），',
      '发放补助12万元。',
    ])
  })

  it('part a list of counts, not a list of names', () => {
    expect(clausesOf('获评先进1人、奖状2个、先锋号3个。')).toHaveLength(3)
    expect(clausesOf('设立甲部、乙部、丙部共3个。')).toHaveLength(1)
  })

  it('let the items of a list lean on the line that leads them in', () => {
    const parsed = parsePassage('获奖情况如下：\n市长奖：2人\n提名奖：3人\n会议随后结束。', 0, false)
    expect(parsed.leads.slice(0, 3)).toEqual([-1, 0, 0])
  })

  it.each([
    ['全年新建工会213家，发展会员5620人。2021年新建187家。', [-1, 0]],
    ['全年培训骨干320人。上一年为296人。', [-1, 0]],
    ['全年走访2300户。去年同期约2150户。', [-1, 0]],
    ['1995年2月14日，筹备组成立。1995年2月21日，召开代表大会。', [-1, -1]],
    ['全年举办讲座96场。2021年1至6月，举办读书会31场。', [-1, -1]],
    ['全年慰问职工3400人。2021年126人获得市级表彰。', [-1, -1]],
  ])('let the bare count of another year lean on the sentence before it: %s', (text, leads) => {
    expect(parsePassage(text, 0, false).leads).toEqual(leads)
  })
})

const term = (text: string, alternatives: Term['alternatives'] = []): Term => ({
  text,
  weight: 1,
  alternatives,
  essential: true,
  frequency: 1,
  asking: true,
})

describe('how surely a text says a term', () => {
  it('takes the word for more than what stands for it, and either for more than a part', () => {
    const own = matchTerm(term('看病'), '看病补助')
    const other = matchTerm(term('看病', [{ text: '医疗', weight: 0.8 }]), '医疗补助')
    expect(own).toBe(1)
    expect(other).toBe(0.8)
    expect(matchTerm(term('职工心理辅导'), '职工的心理健康辅导')).toBeLessThan(0.8)
  })

  it.each([
    ['本报讯（记者 柏岫年 通讯员余小棠）10月9日，凉棚启用。', '10月9日，'],
    ['本报讯 (余小棠)凉棚启用，', '凉棚启用，'],
    ['江城讯（余小棠）凉棚启用，', '凉棚启用，'],
    ['通讯（第3期）刊出，', '通讯（第3期）刊出，'],
    ['凉棚（余小棠捐建）启用，', '凉棚（余小棠捐建）启用，'],
  ])('begins behind the words that tell who reports: %s', (text, first) => {
    const [clause] = parsePassage(text, 0, false).clauses
    expect(text.slice(clause?.start, clause?.end)).toBe(first)
  })

  it('reads through quotation marks', () => {
    expect(matchTerm(term('两新党组织'), '新增“两新”党组织')).toBe(1)
  })

  it('finds no 3人 in 13人 and no 总经理 in 副总经理', () => {
    expect(matchTerm(term('3人'), '共13人')).toBe(0)
    expect(matchTerm(term('总经理'), '副总经理张三')).toBe(0)
  })

  it('finds no 工伤 in 职工伤亡, but 工会 in 兼职工会主席', () => {
    expect(matchTerm(term('工伤'), '重特大职工伤亡事故')).toBe(0)
    expect(matchTerm(term('工资'), '为职工资助学费')).toBe(0)
    expect(matchTerm(term('工伤'), '职工伤亡减少，工伤认定30件')).toBe(1)
    expect(matchTerm(term('工会'), '配齐兼职工会主席')).toBe(1)
    expect(matchTerm(term('工会'), '职工工会')).toBe(1)
  })

  it('lets a compound stand apart', () => {
    expect(matchTerm(term('工会会员'), '工会组织上万家，会员64万余人')).toBeGreaterThan(0.7)
  })
})
