// Owns the proof that what is told of everybody is told in a talk of one town too, and that 会员单位 are no unions.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'report', period: '2022', published: '2023-01-18' } as const
const report = (id: string, region: string, text: string) => ({
  ...base,
  ...{ id, file: `${id}.md`, region, publisher: `${region}总工会`, title: `${region}总工会2022年工作报告`, text },
})

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    report('city', '甘棠市', '# 甘棠市总工会2022年工作报告\n\n## 入会\n\n推动网约送餐员、货车司机入会，实名登记即可加入工会。'),
    report('county', '松阳县', '# 松阳县总工会2022年工作报告\n\n## 组织\n\n全县累计建立基层工会1834家，会员6.4万人。'),
  ])
})

describe('who may join', () => {
  test('is told behind a talk of a town that tells nothing of it', () => {
    expect(staff.ask('松阳县会员多少', '送外卖的能入会吗').text.split('\n')[0]).toContain('送餐员')
  })
  test('is not told of another town where one is named', () => {
    expect(staff.ask('松阳县会员多少', '松阳县送外卖的能入会吗').kind).toBe('none')
  })
})

test('how many 会员单位 there are is told by no unions and no members', () => {
  expect(staff.ask('松阳县的会员单位多少家').kind).toBe('none')
  expect(staff.ask('松阳县的会员单位是不是500家').kind).toBe('none')
})
