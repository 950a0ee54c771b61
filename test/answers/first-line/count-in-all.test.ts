// Owns the proof that who asks how many in all is told the count that goes on from year to year.
import { beforeAll, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(`一、服务阵地
2022年，新建爱心驿站14个，累计建成爱心驿站58个，日均服务户外劳动者2300人次。命名职工书屋6家，累计命名31家。

二、技能培训
全年培训育婴员320人，累计培训1450人。
`),
  ])
})

it.each([
  ['爱心驿站一共建了多少个', '累计建成爱心驿站58个'],
  ['爱心驿站总共有多少', '累计建成爱心驿站58个'],
  ['职工书屋一共多少家', '累计命名31家'],
  ['育婴员总共培训了多少人', '累计培训1450人'],
])('%s', (question, told) => {
  expect(staff.ask(question).text.split('\n')[0]).toContain(told)
})

it.each([
  ['2022年新建爱心驿站多少个', '14个', '58个'],
  ['全年一共培训育婴员多少人', '320人', '1450人'],
])('a year is no sum of all: %s', (question, told, other) => {
  const head = staff.ask(question).text.split('\n')[0] ?? ''
  expect(head).toContain(told)
  expect(head).not.toContain(other)
})
