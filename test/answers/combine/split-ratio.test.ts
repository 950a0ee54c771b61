// Owns the proof that a standard for each person is read, and an average of what went to all of them worked out.
import { beforeAll, expect, it } from 'vitest'
import { RATIO } from '../../../src/answers/combine/split-ratio.ts'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(`一、疗休养
2022年，职工疗休养人均标准为省内1800元、省外2600元。组织疗休养640人，使用经费128万元。培训班人均费用标准380元。

二、慰问
慰问困难职工320户，发放慰问金64万元。
`),
  ])
})

it.each([
  ['疗休养人均标准各是多少', /省内1800元、省外2600元/u],
  ['疗休养省内省外人均标准分别是多少', /省内1800元、省外2600元/u],
  ['培训班人均费用标准多少', /380元/u],
  ['疗休养人均多少钱', /平均2000元\/人/u],
  ['困难职工户均慰问金多少', /平均2000元\/户/u],
])('%s', (question, told) => {
  expect(staff.ask(question).text.split('\n')[0]).toMatch(told)
})

it('asks for no average where a standard is asked for', () => {
  expect('疗休养人均标准各是多少').not.toMatch(RATIO)
  expect('疗休养人均多少').toMatch(RATIO)
})
