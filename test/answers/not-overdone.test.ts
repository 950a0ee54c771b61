// Owns the proof that rules for a special case leave the usual one alone.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `# 白鹭区总工会服务手册（2024年）

## 入会

外省户籍职工在本区就业的，可以申请加入工会。

## 瑜伽班

瑜伽班限20人，家属可以一起报名，仅限周三晚上。瑜伽两门课可以同时报，但考试只能选一门。

## 补卡

补办会员卡的，收到申请后7个工作日内寄出。

## 审核

审核时间为自受理之日起5个工作日。审核通过后10日内打入会员卡。

## 疗休养

疗休养两年一次，由单位工会组织。

## 结对支援

全年选派援疆干部6人、援藏干部2人。

## 夏令营

联系电话：
王老师：0571-66120033
李老师：0571-66120044
`
const HANDBOOK: SourceDocument = {
  ...{ id: 'bailu', file: 'bailu.md', title: '白鹭区总工会服务手册（2024年）', kind: 'handbook', period: '2024', region: '白鹭区' },
  ...{ inferred: false, digest: false, text: TEXT },
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([HANDBOOK])
})
const headline = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a rule for a special case', () => {
  it.each([
    ['我是四川人，在白鹭区上班能入会吗', '可以申请加入工会'],
    ['补卡要几天', '7个工作日'],
    ['审核要多久', '5个工作日'],
    ['疗休养隔几年能再去', '两年一次'],
    ['援疆干部有多少人', '6人'],
    ['夏令营联系电话多少', '0571-6612'],
  ])('leaves %s alone', (question, told) => {
    expect(headline(question)).toContain(told)
  })

  it.each(['瑜伽班家属能一起报名吗', '瑜伽两门课可以同时报吗'])('refuses nothing that is allowed: %s', (question) => {
    expect(headline(question)).not.toMatch(/^不/u)
    expect(staff.ask(question).kind).not.toBe('none')
  })
})
