// Owns the proof that the kinds of a whole are told, however they are asked for, and not those of another whole.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(`一、驿站建设
2022年，全县建成户外劳动者驿站126个，其中自建型41个、共建型63个、委托型22个。

二、集体协商
签订集体合同312份，其中综合合同156份、工资专项合同98份、女职工专项合同58份。受理投诉分为电话、网络和现场三类。

三、生活帮扶
在档困难职工共480户，其中深度困难户90户、相对困难户210户、意外致困户180户。
`),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('the kinds of a whole', () => {
  it.each([
    ['驿站有哪几类，各几个', '自建型41个，共建型63个，委托型22个（共126个）'],
    ['户外劳动者驿站分几类', '自建型41个，共建型63个，委托型22个（共126个）'],
    ['集体合同有哪几种，各多少份', '综合合同156份，工资专项合同98份，女职工专项合同58份（共312份）'],
    ['集体合同包括哪几种', '综合合同156份，工资专项合同98份，女职工专项合同58份（共312份）'],
    ['贫困职工有哪几类，各几户', '深度困难户90户，相对困难户210户，意外致困户180户（共480户）'],
  ])('%s', (question, told) => {
    expect(head(question)).toBe(told)
  })

  it.each(['投诉分几类', '受理的投诉有哪几类'])('are not those of what stands beside it: %s', (question) => {
    expect(head(question)).toContain('电话、网络和现场')
    expect(head(question)).not.toContain('合同')
  })
})
