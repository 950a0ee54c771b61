// Owns the proof that what a talk told is what its follow-ups compute with: sums over all turns, shares, rates and averages, and none of unlike kinds.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

const REPORT = countyReport(`一、队伍建设
2022年，全县有专职工会干部48人、兼职工会干部130人、社会化工会工作者22人。夜校报名300人，录取180人。

二、服务职工
全县开设暑期托管班6个，服务职工子女126人。走访困难职工320户，发放慰问金64万元。
县总工会连续4年给予山河镇工会共计800万元的资金支持，用于修缮职工之家。
法律援助受理案件90件，办结81件，调解成功率86.7%。

三、评先评优
云岭县获云州市园丁奖3人，占全市的25%。
`)

let staff: Staff
let bulletin: Staff
beforeAll(async () => {
  staff = await createStaff([REPORT])
  bulletin = await createStaff()
})
const head = (talk: Staff, questions: readonly string[]): string => talk.ask(...questions).text.split('\n')[0] ?? ''

describe('what all turns of a talk told', () => {
  it.each<[string[], string]>([
    [['云岭县专职工会干部多少人', '兼职呢', '社会化工会工作者呢', '一共呢'], '200人'],
    [['云岭县夜校报名多少人，录取多少人', '录取率多少'], '录取率60%'],
    [['云岭县法律援助受理案件多少件', '办结多少件', '调解成功率多少'], '86.7%'],
    [['云岭县暑期托管班多少个', '服务职工子女多少人', '平均每个班多少人'], '21人/个'],
    [['云岭县给了山河镇工会多少资金', '平均一年多少'], '平均每年200万元'],
    [['云岭县获园丁奖几人', '全市一共几人'], '约12人'],
  ])('%j', (questions, expected) => {
    expect(head(staff, questions)).toContain(expected)
  })

  it('is not summed where it counts in unlike measures', () => {
    const reply = staff.ask('云岭县走访困难职工多少户', '发放慰问金多少', '一共多少')
    expect(reply.calculations).toEqual([])
    expect(reply.text).toContain('计量单位不同')
  })

  it('makes no rate of what it did not tell', () => {
    expect(staff.ask('云岭县暑期托管班多少个', '满意率多少').kind).toBe('none')
  })
})

describe('a share', () => {
  it.each<[string[], string]>([
    [['甘棠市命名了多少个工人先锋号', '松阳县呢', '占比呢'], '17.8%'],
    [['甘棠市命名了多少个工人先锋号', '石臼区占多少'], '24.4%'],
  ])('%j', (questions, expected) => {
    expect(head(bulletin, questions)).toContain(expected)
  })

  it('says of what it is one', () => {
    expect(head(bulletin, ['甘棠市命名了多少个工人先锋号', '松阳县呢', '占比呢'])).toMatch(/松阳.*占甘棠.*的17\.8%/u)
  })
})
