// Owns the proof that the first months of a year are told by a text that says them in the same words, and by no other months.
import { beforeAll, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport('一、化解欠薪\n2022年前8个月，全县协调欠薪案件86件。\n\n二、招聘\n2022年，全县举办招聘会33场。\n'),
  ])
})

it.each(['前8个月协调欠薪案件多少件', '2022年前八个月协调欠薪案件多少件', '2022年1到8月协调欠薪案件多少件'])('%s is told', (question) => {
  expect(staff.ask(question).text.split('\n')[0]).toContain('86件')
})

it.each([
  '2022年前9个月协调欠薪案件多少件',
  '2022年前7个月协调欠薪案件多少件',
  '2022年前三季度协调欠薪案件多少件',
  '2022年上半年协调欠薪案件多少件',
  '2022年前8个月举办招聘会多少场',
])('%s is declined', (question) => {
  expect(staff.ask(question).kind).toBe('none')
})
