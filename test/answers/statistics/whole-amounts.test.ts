import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './bulletin.ts'

const base = { inferred: false, digest: false, region: '甘棠市', publisher: '甘棠市总工会', period: '2023' }
let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    {
      ...base,
      id: 'aid',
      file: 'aid.txt',
      title: '甘棠市总工会2023年帮扶情况',
      text: '帮扶情况\n\n大病救助按每人5000元的标准发放，救助86人。\n\n慰问困难职工240户，每户1000元，共发放慰问金24万元。\n\n生活救助每户每年不超过8000元，救助12户。\n',
    },
    {
      ...base,
      id: 'classes',
      file: 'classes.txt',
      title: '甘棠市总工会公益课堂',
      text: '表1 2023年公益课堂开办情况\n季度\t开设课程\t报名人数\n春季\t9门\t286人\n夏季\t7门\t198人\n秋季\t12门\t403人\n冬季\t8门\t224人\n',
    },
  ])
})

describe('a whole amount that no document states', () => {
  it('is so much for each, times how many', () => {
    const reply = staff.ask('甘棠市2023年大病救助一共发放多少钱')
    expect(reply.text).toContain('5000元 × 86人 = 43万元')
    expect(reply.calculations[0]?.operands.map(({ raw }) => raw)).toEqual(['5000元', '86人'])
    expect(staff.ask('甘棠市2023年大病救助加起来发放多少钱').text).toContain('5000元 × 86人 = 43万元')
  })

  it('is not computed where it is told, nor out of an upper bound, nor unasked', () => {
    expect(staff.ask('甘棠市2023年慰问困难职工一共发放多少慰问金').text).toContain('24万元')
    expect(staff.ask('甘棠市2023年慰问困难职工一共发放多少慰问金').calculations).toEqual([])
    expect(staff.ask('甘棠市2023年生活救助一共发放多少钱').text).not.toContain('×')
    expect(staff.ask('甘棠市2023年大病救助每人多少钱').text).not.toContain('×')
  })

  it('is the sum of a column, with its rows', () => {
    const reply = staff.ask('甘棠市2023年四个季度公益课堂报名人数合计多少')
    expect(reply.text).toContain('286人 + 198人 + 403人 + 224人 = 1111人')
    expect(reply.figures).toHaveLength(4)
  })

  it('is no sum where one row is named', () => {
    expect(staff.ask('甘棠市2023年秋季公益课堂报名人数一共多少').text).not.toContain('1111')
  })
})
