// Owns the proof that a question for a time is answered with one: neither so much a year nor so many working days are, and the day that leads a sentence is.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

const REPORT = countyReport(`一、技能人才激励
技师、高级技师经单位推荐可以申请技能津贴，给予每年不超过1200元的津贴，带徒的给予每年800元津贴，审核时限由20个工作日缩短至7个工作日。

二、职工子女托管
2022年7—8月，为解决职工子女暑期无人看管的问题，县总工会会同教育局在各镇开展2022年度暑期托管服务，开设托管班6个。
`)

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([REPORT])
})

describe('a question for a time', () => {
  it.each([
    [['云岭县技能津贴给多少', '什么时候发的']],
    [['云岭县技能津贴给多少', '截止到什么时候']],
    [['云岭县暑期托管班开了多少个', '截止报名时间呢']],
  ])('%j finds none where none stands', (questions) => {
    expect(staff.ask(...questions).kind).toBe('none')
  })

  it('is answered by the months that lead the sentence, and not by the year beside the thing', () => {
    expect(staff.ask('云岭县暑期托管班开了多少个', '什么时候开的').text.split('\n')[0]).toContain('7—8月')
  })
})
