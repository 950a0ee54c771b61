// Owns the proof that what a table tells of two years is put in order by its change, parted by its sign, and told of the row that is named.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'statistics', region: '汀洲市', period: '2023' } as const
const INSURANCE: SourceDocument = {
  ...base,
  id: 'insurance',
  file: 'insurance.txt',
  title: '汀洲市社会保险统计（2023）',
  text: [
    '表1 2023年末汀洲市参保人数',
    '险种\t2023年末（万人）\t2022年末（万人）\t增减(%)',
    '养老保险\t30.60\t29.70\t3.0',
    '医疗保险\t41.20\t41.80\t-1.4',
    '失业保险\t20.50\t20.10\t2.0',
    '工伤保险\t26.40\t25.10\t5.2',
  ].join('\n'),
}
const MEMBERS: SourceDocument = {
  ...base,
  id: 'members',
  file: 'members.txt',
  title: '汀洲市工会组织统计（2023）',
  text: [
    '表1 各街道会员人数（单位：人）',
    '街道\t2022年\t2023年',
    '东门街道\t1200\t1500',
    '南桥街道\t3000\t3400',
    '西林街道\t2000\t1900',
    '合计\t6200\t6800',
  ].join('\n'),
}

const firstLine = (staff: Staff, question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a column of changes', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([INSURANCE])
  })
  it.each([
    ['哪个险种参保人数增长最快', '增长最快：工伤保险5.2%'],
    ['参保人数增长最快的险种是哪个，增幅多少', '增长最快：工伤保险5.2%'],
    ['哪个险种涨得最少', '涨得最少：失业保险2.0%'],
    ['哪些险种的参保人数减少了', '共1个：医疗保险-1.4%'],
    ['参保人数比上年下降的有哪几个险种', '共1个：医疗保险-1.4%'],
    ['参保人数最多的险种', '最多：医疗保险41.20万人'],
  ])('%s', (question, told) => {
    expect(firstLine(staff, question)).toBe(told)
  })

  it('is no answer where those are asked for that did not rise', () => {
    expect(firstLine(staff, '哪个险种参保人数没有增长')).not.toMatch(/^共/u)
  })

  it('is no answer where people are asked for', () => {
    expect(firstLine(staff, '工伤保险参保人数增加了多少')).toBe('工伤保险：增加1.3万人，增长5.2%')
    expect(firstLine(staff, '工伤保险参保比上年多多少人')).not.toMatch(/按表中行数/u)
  })
})

describe('two years side by side', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([MEMBERS])
  })
  it.each([
    ['哪个街道会员增加最多', '增加最多：南桥街道增加400人，增长13.3%'],
    ['哪个街道会员增长最快', '增长最快：东门街道增加300人，增长25%'],
    ['哪些街道会员减少了', '共1个：西林街道减少100人，下降5%'],
    ['东门街道会员涨了多少', '东门街道：增加300人，增长25%'],
  ])('%s', (question, told) => {
    expect(firstLine(staff, question)).toBe(told)
  })

  it('shows how it was worked out', () => {
    const { text, calculations } = staff.ask('东门街道会员涨了多少')
    expect(text).toContain('（1500人 − 1200人）÷ 1200人 = 25%')
    expect(calculations[0]?.operands.map(({ raw }) => raw).sort()).toEqual(['1200', '1500'])
  })
})
