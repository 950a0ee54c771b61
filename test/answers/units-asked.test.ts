// Owns the proof that a count in another unit is no answer: 多少场 is told by no stations, 多少户 by no people.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `梧川市总工会2023年工作报告

一、法治
开展法律宣传，依托全市120个法律服务站点为职工解忧。组织普法讲座36场、安全培训活动15个。

二、关爱
走访慰问困难职工家庭410户。夏季走访慰问高温岗位职工5300人。到工会上访的批次略有下降，两次召开信访会议。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '梧川市', publisher: '梧川市总工会', period: '2023' }
  staff = await createStaff([{ ...base, id: 'report', file: 'report.txt', title: '梧川市总工会2023年工作报告', text: REPORT }])
})

describe('what is counted in another unit', () => {
  test.each([
    ['法律宣传多少场', /120个/u],
    ['夏季走访高温岗位多少户', /5300人/u],
    ['上访批次有多少', /^.*两次/u],
  ])('is not told: %s', (question, other) => {
    expect(staff.ask(question).text).not.toMatch(other)
  })

  test.each([
    ['普法讲座多少场', '36场'],
    ['安全培训活动多少场', '15个'],
    ['困难职工家庭走访多少户', '410户'],
    ['高温岗位职工走访多少人', '5300人'],
    ['法律服务站点多少个', '120个'],
  ])('does not hide the figure that is asked for: %s: %s', (question, told) => {
    expect(staff.ask(question).text.split('\n')[0]).toContain(told)
  })
})
