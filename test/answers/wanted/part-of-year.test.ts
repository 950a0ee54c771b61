// Owns the proof that a part of a year and several years are not answered with the count of one whole year.
import { beforeAll, expect, it } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'yearbook', region: '江城市' }
let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    {
      ...base,
      period: '2031',
      id: 'yearbook',
      file: 'yearbook.md',
      title: '江城年鉴（2032）',
      text: '# 江城市总工会\n\n2031年，江城市总工会新建基层工会492家，发放防暑包8700份。5月，全市有310名职工参加疗休养；1—3月走访困难职工家庭560户。职工夜校始于2029年。听课职工有6200人。',
    },
  ])
})

it.each([
  '2031年上半年江城市新建基层工会多少家',
  '2031年3月江城市新建基层工会多少家',
  '2031年第二季度江城市发放防暑包多少份',
  '上个月江城市新建基层工会多少家',
  '五年来江城市新建基层工会多少家',
  '2029年江城市职工夜校听课职工有多少人',
])('%s is declined', (question) => {
  expect(staff.ask(question).kind).toBe('none')
})

it.each([
  ['2031年江城市新建基层工会多少家', '492家'],
  ['2031年5月江城市多少职工参加疗休养', '310名'],
  ['2031年一季度江城市走访困难职工家庭多少户', '560户'],
  ['2031年上半年江城市走访困难职工家庭多少户', '560户'],
])('%s is told', (question, told) => {
  expect(staff.ask(question).text.split('\n')[0]).toContain(told)
})
