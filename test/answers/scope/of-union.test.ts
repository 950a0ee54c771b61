// Owns the proof that what a union is asked to do for people is not told by what other bodies do, nor what children get by what workers get.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const YEARBOOK = `云栖区年鉴（2022）·群众团体

云栖区工商业联合会

【助学帮困】 2021年，区工商联组织会员企业筹集善款21万元，资助因病致贫的家庭。

云栖区总工会

【学历提升】 2021年，区总工会推动职工上大学，职工完成学业后返还学费的50%，作为补助。

【服务站点】 2021年，区总工会在全区建设户外劳动者驿站36个，驿站配有饮水机。
`
const HELP = `
【医疗救助】 2021年，区总工会向患病的困难职工发放救助金30万元。

【金秋助学】 2021年，区总工会资助困难职工子女上学，每人3000元。
`
const firstLine = (staff: Staff, question: string): string => staff.ask(question).text.split('\n')[0] ?? ''
const base = { inferred: false, digest: false, region: '云栖区', period: '2021', title: '云栖区年鉴（2022）·群众团体' }

describe('where only others do it', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([{ ...base, id: 'a', file: 'a.txt', text: YEARBOOK }])
  })
  it('a chamber is no union', () => {
    expect(staff.ask('生病了工会给钱吗').text.split('\n')[0]).not.toContain('善款')
  })
  it('what workers get for their studies is not for children', () => {
    expect(firstLine(staff, '孩子上大学工会给补助吗')).not.toContain('50%')
  })
  it('what stands all over a district has no address', () => {
    expect(staff.ask('户外驿站在哪').kind).toBe('none')
  })
  it('members are no answer for those who may not be any', () => {
    expect(staff.ask('退休了还算会员吗').kind).toBe('none')
  })
})

describe('where a union does it', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([{ ...base, id: 'b', file: 'b.txt', text: YEARBOOK + HELP }])
  })
  it.each([
    ['生病了工会给钱吗', '30万元'],
    ['孩子上大学工会给补助吗', '3000元'],
    ['职工上大学工会给补助吗', '50%'],
  ])('%s', (question, told) => {
    expect(firstLine(staff, question)).toContain(told)
  })
})
