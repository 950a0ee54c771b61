// Owns the proof that a talk goes on: over a turn that nothing was written of, and with the next place where somebody asks what else there is.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const YEARBOOK: SourceDocument = {
  id: 'yearbook',
  file: 'yearbook.md',
  title: '沅陵区年鉴',
  kind: 'yearbook',
  period: '2022',
  region: '沅陵区',
  inferred: false,
  digest: false,
  text: [
    '# 渔船检验证\n\n2022年3月，渔船检验证办理专窗在区水运服务中心启用，为渔民提供服务。办理时限由原来的30个工作日缩短至12个工作日。',
    '# 船工慰问\n\n区总工会向40名各级船工标兵发放慰问金8万元。',
    '# 夜校\n\n2022年，沅陵区总工会开办职工夜校，开设烹饪、书法两门课。',
    '# 厂务公开\n\n2022年，沅陵区总工会推行厂务公开，检查企业落实情况。',
    '# 驿站\n\n2022年，沅陵区总工会改造江边驿站，添置热水器和雨具。',
  ].join('\n\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK])
})
const heads = (...questions: string[]): string[] =>
  questions.map((_, i) => staff.ask(...questions.slice(0, i + 1)).text.split('\n')[0] ?? '')

describe('a talk', () => {
  it('goes on over a question that nothing is written of', () => {
    const [, , phone, days] = heads('渔船检验证怎么办理', '地址在哪', '电话呢', '要几天')
    expect(phone).toMatch(/没有写到/u)
    expect(days).toMatch(/12个工作日/u)
  })

  it('goes on with how long something took before', () => {
    expect(heads('渔船检验证要几天', '在哪办', '以前要多久')[2]).toMatch(/30个工作日/u)
  })

  it('divides what was given by those who got it, however one of them is said', () => {
    for (const asked of ['平均一人多少', '平均一个人多少', '平均每人多少'])
      expect(heads('区总工会给船工标兵发慰问金发了多少', '一共多少个船工标兵', asked)[2]).toMatch(/2000元/u)
  })

  it('tells another place where somebody asks what else there is, and none twice', () => {
    const told = heads('沅陵区总工会2022年干了啥', '还有呢', '还有吗', '还有别的吗')
    expect(new Set(told.slice(0, 3)).size).toBe(3)
    for (const thing of ['夜校', '厂务公开', '驿站']) expect(told.join('|')).toContain(thing)
  })
})
